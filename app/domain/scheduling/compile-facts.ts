import { at, isFar } from './facts.ts';
import type { Candidate, DemandFacts, Facts, LearnerFacts } from './facts.ts';
import { unavoidablyUnmet } from './needs.ts';
import { requiringTheImpossible, withWaiting } from './prerequisites-met.ts';
import type { Demand, PlacementOption, Problem } from './problem.ts';
import type { CostPart, Reason } from './proposal.ts';
import { RULES, settingsOf } from './rules/catalog.ts';
import type { Placing, Rule, Setting } from './rules/rule.ts';
import { indexSlots } from './slots.ts';

/**
 * Prepares a problem. Options at units that are not in the problem are left out, and a course waits where one that it
 * requires can be done nowhere in the round.
 * Throws on demands of unknown learners and on unknown rules: the caller's mistake.
 */
export function compileFacts(problem: Problem): Facts {
  const facts = compileStated(problem);
  const waiting = requiringTheImpossible(facts);
  return waiting.size === 0 ? facts : compileFacts(withWaiting(problem, waiting));
}

/** The same with each demand by itself, whatever becomes of those that it requires. */
export function compileStated(problem: Problem): Facts {
  const learnerIndex = indexById(problem.learners);
  const facts: Facts = {
    problem,
    settings: settingsOf(problem.rules),
    demands: [],
    learners: problem.learners.map((learner) => ({ learner, demands: [], needsForLater: 0 })),
    units: problem.units,
    candidates: [],
    periods: [...new Set(problem.demands.map((demand) => demand.periodId))].sort(),
    slots: indexSlots(problem),
    demandIndex: indexById(problem.demands),
    unitIndex: indexById(problem.units),
    periodIndex: new Map(),
  };
  facts.periods.forEach((period, index) => facts.periodIndex.set(period, index));
  const locks = new Map(problem.locks.map((lock) => [lock.demandId, lock.unitId]));
  problem.demands.forEach((demand, index) => {
    const learner = learnerIndex.get(demand.learnerId);
    if (learner === undefined) throw new Error(`Demand ${demand.id} names an unknown learner`);
    at(facts.learners, learner).demands.push(index);
    const lockedTo = locks.get(demand.id);
    facts.demands.push({
      demand,
      learner,
      lockedTo,
      openCharge: openCharge(facts, demand),
      candidates: [],
      excluded: [],
    });
    addOptions(facts, index);
  });
  for (const entry of facts.learners) entry.needsForLater = needsForLater(facts, entry);
  return facts;
}

function openCharge(facts: Facts, demand: Demand): number {
  return openCosts(facts, demand).reduce((sum, { cost }) => sum + cost, 0);
}

/** What leaving a demand open costs by rule, the price of every open demand apart. */
export function openCosts({ settings }: Facts, demand: Demand): CostPart[] {
  return RULES.flatMap(({ id, leftOpen }) => {
    const setting = settings.get(id);
    const cost = leftOpen && setting?.enabled ? leftOpen(demand, setting) : 0;
    return cost === 0 ? [] : [{ rule: id, cost }];
  });
}

function needsForLater(facts: Facts, { learner, demands }: LearnerFacts): number {
  if (!facts.settings.get('required-sectors')?.enabled || learner.needs.length === 0) return 0;
  const allowed = demands.map((demand) => at(facts.demands, demand).demand.allowedSectors);
  return Math.max(learner.laterPeriods ?? 0, unavoidablyUnmet(learner.needs, allowed));
}

function addOptions(facts: Facts, demand: number): void {
  const entry: DemandFacts = at(facts.demands, demand);
  const seen = new Set<number>();
  for (const option of entry.demand.options) {
    const unit = facts.unitIndex.get(option.unitId);
    if (unit === undefined || seen.has(unit)) continue;
    seen.add(unit);
    const candidate = judge(facts, demand, unit, option);
    if (candidate.forbidden) {
      entry.excluded.push(candidate);
      continue;
    }
    candidate.index = facts.candidates.length;
    facts.candidates.push(candidate);
    entry.candidates.push(candidate);
  }
}

type Journey = Omit<PlacementOption, 'unitId'>;

/** A placement judged and priced on its own, whether it is an option or not. */
export function judge(facts: Facts, demand: number, unit: number, journey: Journey): Candidate {
  const { demand: wanted, learner, lockedTo } = at(facts.demands, demand);
  const { bed, kilometres, needsCar } = journey;
  const travelMinutes = bed?.minutes ?? journey.travelMinutes;
  const placing: Placing = {
    learner: at(facts.learners, learner).learner,
    demand: wanted,
    unit: at(facts.units, unit),
    travelMinutes,
    far: isFar(facts.problem, travelMinutes),
    kilometres,
    needsCar,
    bed,
    lockedTo,
  };
  return {
    index: -1,
    demand,
    unit,
    placing,
    price: priceOf(facts.settings, placing),
    slots: facts.slots.of(demand, unit),
    cell: cellOf(facts, wanted, unit),
    forbidden: firstProhibition(facts.settings, placing),
  };
}

function cellOf(facts: Facts, demand: Demand, unit: number): number {
  return unit * facts.periods.length + (facts.periodIndex.get(demand.periodId) ?? 0);
}

/** The rules in force that look at one placement, in the catalogue's order. */
interface RulesAlone {
  forbidding: { id: string; forbids: NonNullable<Rule['forbids']>; setting: Setting }[];
  pricing: { rule: Rule; setting: Setting }[];
}

const inForce = new WeakMap<Facts['settings'], RulesAlone>();

function rulesAlone(settings: Facts['settings']): RulesAlone {
  const known = inForce.get(settings);
  if (known) return known;
  const active = RULES.flatMap((rule) => {
    const setting = settings.get(rule.id);
    return setting?.enabled ? [{ rule, setting }] : [];
  });
  const rules = {
    forbidding: active.flatMap(({ rule: { id, forbids }, setting }) => (forbids ? [{ id, forbids, setting }] : [])),
    pricing: active.filter(({ rule }) => rule.price ?? rule.surcharge),
  };
  inForce.set(settings, rules);
  return rules;
}

function firstProhibition(settings: Facts['settings'], placing: Placing): Reason | null {
  for (const { id, forbids, setting } of rulesAlone(settings).forbidding) {
    const finding = forbids(placing, setting);
    if (finding) return { rule: id, ...finding };
  }
  return null;
}

function priceOf(settings: Facts['settings'], placing: Placing): number {
  let price = 0;
  for (const { rule, setting } of rulesAlone(settings).pricing) {
    price += rule.price?.(placing, setting) ?? rule.surcharge?.(price, placing, setting) ?? 0;
  }
  return price;
}

/** What the placement costs on its own, by rule; zero parts are left out. */
export function costsAlone({ settings }: Facts, { placing }: Candidate): CostPart[] {
  let price = 0;
  return rulesAlone(settings).pricing.flatMap(({ rule, setting }) => {
    const cost = rule.price?.(placing, setting) ?? rule.surcharge?.(price, placing, setting) ?? 0;
    price += cost;
    return cost === 0 ? [] : [{ rule: rule.id, cost }];
  });
}

function indexById(list: readonly { id: string }[]): Map<string, number> {
  return new Map(list.map((item, index) => [item.id, index]));
}
