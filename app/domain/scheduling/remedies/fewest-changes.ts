import { at } from '../facts.ts';
import type { Candidate, Facts } from '../facts.ts';
import { independentStart } from '../independent-start.ts';
import { costOfChoice, createMaster } from '../master.ts';
import { planWith } from '../moves.ts';
import { optimise, patternsOf } from '../optimise.ts';
import type { Pattern } from '../patterns.ts';
import { emptyPlan, place } from '../plan.ts';
import type { Plan } from '../plan.ts';
import type { Assignment } from '../problem.ts';
import { RULES } from '../rules/catalog.ts';
import type { Placing } from '../rules/rule.ts';
import { wholeBound } from '../search-run.ts';
import type { SearchRun, Standing } from '../search-run.ts';
import { buildSharedRows } from '../shared-model.ts';
import { augment } from './augment.ts';
import type { Change, PlacesMore } from './change.ts';
import { elasticFacts, exceptionOf } from './elastic-facts.ts';
import type { ElasticFacts, Weights } from './elastic-facts.ts';
import { spreadAdded } from './spread.ts';

/** The changes with which the most are placed, and of those that do the lightest. */
export interface FewestChanges {
  changes: Change[];
  /** Where everybody then is. */
  assignments: Assignment[];
  /** Demands that stay open whatever of this kind is changed. */
  unplaced: string[];
  /** No changes of this kind leave fewer. */
  unplacedAtLeast: number;
  weight: number;
  /** No changes of this kind that place as many weigh less; `weight` when that is proven. */
  atLeast: number;
}

/** What the search starts from: facts without soft rules and locks, where locks are, and a legal plan. */
export interface Basis {
  plain: Facts;
  locks: ReadonlyMap<string, string>;
  known: readonly Assignment[];
}

/**
 * Finds them: an open demand costs more than all changes together, and nothing else costs. A flow gives a bound that chains
 * of moves from the plan at hand mostly reach, which proves them the fewest; where they do not, the engine's own search goes
 * on until `run` is over.
 */
export function fewestChanges({ plain, locks, known }: Basis, weights: Weights, run: SearchRun): FewestChanges {
  return fewestIn(elasticFacts(plain, locks, weights), locks, known, run);
}

/** The same in facts that are at hand already. */
export function fewestIn(
  facts: ElasticFacts,
  locks: Basis['locks'],
  known: readonly Assignment[],
  run: SearchRun,
): FewestChanges {
  const openPrice = openPriceIn(facts);
  guardLocks(facts, locks, openPrice);
  const { patterns, cost, bound } = cheapest(facts, known, openPrice, run);
  const chosen = spreadAdded(
    facts,
    patterns.flatMap(({ candidates }) => candidates),
  );
  const placed = new Set(chosen.map(({ demand }) => demand));
  const unplaced = facts.demands.flatMap(({ demand }, index) => (placed.has(index) ? [] : [demand.id]));
  const weight = cost - openPrice * unplaced.length;
  const unplacedAtLeast = Math.min(unplaced.length, Math.max(0, Math.floor(bound / openPrice)));
  return {
    changes: changesIn(facts, chosen),
    assignments: chosen
      .toSorted((a, b) => a.demand - b.demand)
      .map(({ placing: { demand, unit } }) => ({ demandId: demand.id, unitId: unit.id })),
    unplaced,
    unplacedAtLeast,
    weight,
    atLeast: unplacedAtLeast < unplaced.length ? 0 : Math.max(0, bound - openPrice * unplaced.length),
  };
}

type Found = Pick<Standing, 'patterns' | 'cost' | 'bound'>;

function cheapest(facts: ElasticFacts, known: readonly Assignment[], openPrice: number, run: SearchRun): Found {
  const shared = buildSharedRows(facts);
  const master = createMaster(facts, shared, openPrice);
  const independent = independentStart(facts, master);
  const bound = Math.max(0, wholeBound(independent?.bound ?? 0));
  const starts = [planWith(facts, known), ...(independent ? [planOf(facts, independent.patterns)] : [])];
  let best: Found | null = null;
  for (const plan of starts) {
    if (best && (best.cost <= bound || run.over())) break;
    augment(plan, openPrice, bound, run.over);
    const patterns = patternsOf(plan);
    const cost = costOfChoice(master, patterns);
    if (!best || cost < best.cost) best = { patterns, cost, bound };
  }
  if (!best || best.cost <= bound || run.over()) return best ?? { patterns: [], cost: 0, bound: 0 };
  return optimise(facts, shared, openPrice, best.patterns, run);
}

/** As far as there is room: a flow knows nothing of beds. Locks, whose demands cost most to leave open, come first. */
function planOf(facts: Facts, patterns: readonly Pattern[]): Plan {
  const plan = emptyPlan(facts);
  const chargeOf = ({ demand }: Candidate) => at(facts.demands, demand).openCharge;
  const chosen = patterns.flatMap(({ candidates }) => candidates).sort((a, b) => chargeOf(b) - chargeOf(a));
  for (const candidate of chosen)
    if (candidate.slots.every(({ index, free }) => (plan.slotLoad[index] ?? 0) < free)) place(plan, candidate);
  return plan;
}

function openPriceIn({ demands, excepted }: ElasticFacts): number {
  const within = [...(excepted?.values() ?? [])].reduce((sum, price) => sum + price, 0);
  return demands.reduce(
    (sum, { candidates }) => sum + within + candidates.reduce((most, { price }) => Math.max(most, price), 0),
    1,
  );
}

/** Locks can all stand together, and so none of them is what a plan leaves open. */
function guardLocks(facts: ElasticFacts, locks: Basis['locks'], openPrice: number): void {
  for (const entry of facts.demands)
    if (locks.has(entry.demand.id)) entry.openCharge = openPrice * facts.demands.length;
}

function changesIn(facts: ElasticFacts, chosen: readonly Candidate[]): Change[] {
  const own = chosen.flatMap((candidate) => at(facts.changesOf, candidate.index).changes);
  return [...addedIn(facts, chosen), ...own, ...exceptionsTogether(facts, chosen)];
}

/** Places that are added, those at the same unit in the same weeks together. */
function addedIn(facts: ElasticFacts, chosen: readonly Candidate[]): PlacesMore[] {
  const added = chosen.filter(({ index }) => at(facts.changesOf, index).isAdded);
  const alike = Map.groupBy(added, ({ unit, placing }) => `${unit} ${placing.demand.weeks.toSorted().join(' ')}`);
  return [...alike.values()].flatMap(([first, ...rest]): PlacesMore[] => {
    if (!first) return [];
    const { unit, demand } = first.placing;
    const weeks = demand.weeks.toSorted();
    return [{ kind: 'place', unitId: unit.id, periodId: demand.periodId, weeks, count: rest.length + 1 }];
  });
}

/** Exceptions from rules about a learner's placements together. */
function exceptionsTogether(facts: ElasticFacts, chosen: readonly Candidate[]): Change[] {
  const rules = RULES.filter(({ id }) => facts.excepted?.has(id));
  const byDemand = new Map(chosen.map((candidate) => [candidate.demand, candidate]));
  return facts.learners.flatMap(({ demands, needsForLater }) => {
    const others: Placing[] = [];
    return demands.flatMap((demand) => {
      const candidate = byDemand.get(demand);
      if (!candidate) return [];
      const openPeriods = demands.length - others.length - 1;
      const found = rules.flatMap((rule): Change[] => {
        const finding = rule.obstructs?.(candidate.placing, others, { openPeriods, needsForLater });
        if (!finding || rule.exceptions?.(candidate.placing, others) === 0) return [];
        return [exceptionOf(candidate, { rule: rule.id, ...finding })];
      });
      others.push(candidate.placing);
      return found;
    });
  });
}
