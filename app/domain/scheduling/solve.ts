import { compileFacts } from './compile-facts.ts';
import { loadEngine } from './engine.ts';
import type { Facts } from './facts.ts';
import { lockConflicts } from './lock-conflicts.ts';
import { planWith } from './moves.ts';
import { optimise, patternsOf } from './optimise.ts';
import type { Pattern } from './patterns.ts';
import { assignmentsOf, emptyPlan, place } from './plan.ts';
import type { Plan } from './plan.ts';
import { tellingWithoutEarly, tooEarly, withWaiting } from './prerequisites-met.ts';
import type { Problem } from './problem.ts';
import { describePlan, proposalOf } from './proposal-of.ts';
import type { Proposal, SolveOptions, WorstOff } from './proposal.ts';
import { RULES } from './rules/catalog.ts';
import { createSearchRun } from './search-run.ts';
import type { SearchRun, Standing } from './search-run.ts';
import { buildSharedRows } from './shared-model.ts';
import type { SharedRows } from './shared-model.ts';
import { gentlestPlan } from './worst-first.ts';

/** Plans that leave open what others require are rare: so many times the round is solved anew for their sake. */
const MOST_ROUNDS = 3;

/**
 * Problem -> Proposal. Places as many as possible, then as cheaply as possible, around the locks.
 * Contradicting locks give an `infeasible` proposal with the conflicts and no assignments.
 * Whoever could not do a course that a later one requires has to wait with the later one, and the round is solved anew;
 * what bounded the first plan still bounds it.
 * Throws on a malformed problem (unknown learners or rules). Needs a thread of its own: the solver does not yield.
 */
export async function solve(problem: Problem, options: SolveOptions = {}): Promise<Proposal> {
  const began = options.now?.() ?? 0;
  const secondsLeft = () => problem.timeLimitSeconds - ((options.now?.() ?? 0) - began) / 1000;
  const first = await solveOnce(problem, options);
  let [stated, proposal] = [problem, first];
  for (let round = 1; ; round += 1) {
    const early = tooEarly(stated, proposal.assignments);
    if (early.size === 0) break;
    stated = withWaiting(stated, early);
    const start = proposal.assignments.filter(({ demandId }) => !early.has(demandId));
    proposal =
      round < MOST_ROUNDS
        ? await solveOnce({ ...stated, timeLimitSeconds: secondsLeft() }, { ...options, start })
        : proposalOf(stated, start, { bound: first.bound, worstOff: first.worstOff });
  }
  return proposal === first ? first : boundedBy(first, proposal);
}

/**
 * A bound of the plans with and without what was left out bounds those without it, while as many are placed; where fewer
 * are, nothing is known of plans that leave out something else.
 */
function boundedBy(first: Proposal, proposal: Proposal): Proposal {
  const { objective, status } = proposal;
  const bound = proposal.unplaced.length > first.unplaced.length ? 0 : Math.min(first.bound, proposal.bound);
  const isOpen = status === 'optimal' && bound < objective;
  return { ...proposal, bound, gap: gapOf(objective, bound), ...(isOpen && { status: 'feasible' }) };
}

async function solveOnce(problem: Problem, given: SolveOptions): Promise<Proposal> {
  const options = tellingWithoutEarly(problem, given);
  options.onProgress?.({ phase: 'preparing', incumbent: null, bound: null, gap: null });
  const facts = compileFacts(problem);
  const conflicts = lockConflicts(facts);
  if (conflicts.length > 0) return describePlan(emptyPlan(facts), { bound: null, conflicts });
  const engine = await loadEngine(problem.seed);
  const run = createSearchRun(engine, problem.timeLimitSeconds, options, reporterFor(facts, options));
  const start = options.start ? patternsOf(planWith(facts, options.start)) : null;
  const best = placeEveryonePossible(facts, run, start);
  const { plan, ...proven } = isGentle(facts) ? gentlest(facts, best, run) : soFar(best);
  const proposal = describePlan(plan, proven);
  const { objective: incumbent, worstOff } = proposal;
  const known = worstOff ? { bound: null, gap: null } : { bound: proposal.bound, gap: proposal.gap };
  options.onProgress?.({ phase: 'done', incumbent, ...known, assignment: assignmentsOf(plan) });
  return proposal;
}

interface Placement {
  plan: Plan;
  bound: number;
  worstOff?: WorstOff;
  isProven?: boolean;
}

/** The cheapest plan of those with the fewest open demands. */
export interface BestPlan {
  plan: Plan;
  /** No plan with as few open costs less, at the price that is stated for an open demand. */
  bound: number;
  /** The last search for it, at its own price of an open demand. */
  standing: Standing;
  openPrice: number;
  /** No plan has fewer open, and none with as few costs less. */
  isProven: boolean;
}

/**
 * First with the price that the rule `everyone-placed` states. If demands are still open, once more with a price that
 * no saving elsewhere can outweigh: then the fewest possible are open. `known` is a legal plan, if there is one already.
 */
export function placeEveryonePossible(facts: Facts, run: SearchRun, known: readonly Pattern[] | null = null): BestPlan {
  const shared = buildSharedRows(facts);
  const stated = statedPrice(facts);
  const first = optimise(facts, shared, stated, known, run);
  const open = openDemands(first.patterns);
  const decisive = decisivePrice(facts, shared);
  const isSettled = open === 0 || stated >= decisive;
  if (isSettled || run.over()) return bestPlan(facts, first, { bound: first.bound, openPrice: stated, isSettled });
  const second = optimise(facts, shared, decisive, first.patterns, toldAt(run, stated, decisive));
  const bound = boundAtStatedPrice(second, stated, decisive);
  return bestPlan(facts, second, { bound, openPrice: decisive, isSettled: true });
}

/** What is found at the decisive price is told at the stated one. */
function toldAt(run: SearchRun, stated: number, decisive: number): SearchRun {
  return {
    ...run,
    tell(phase, standing, changed) {
      const cost = standing.cost - openDemands(standing.patterns) * (decisive - stated);
      const bound = Math.min(cost, boundAtStatedPrice(standing, stated, decisive));
      run.tell(phase, { ...standing, cost, bound }, changed);
    },
  };
}

function bestPlan(
  facts: Facts,
  standing: Standing,
  { isSettled, ...prices }: Pick<BestPlan, 'bound' | 'openPrice'> & { isSettled: boolean },
): BestPlan {
  const isProven = isSettled && standing.bound >= standing.cost;
  return { plan: planOf(facts, standing.patterns), standing, ...prices, isProven };
}

function soFar({ plan, bound, isProven }: BestPlan): Placement {
  return { plan, bound, isProven };
}

function isGentle({ settings }: Facts): boolean {
  return settings.get('worst-off-first')?.enabled ?? false;
}

/** Among the plans with as few open as the best, the gentlest to the worst-off. */
function gentlest(facts: Facts, best: BestPlan, run: SearchRun): Placement {
  const shared = buildSharedRows(facts);
  const decisive = decisivePrice(facts, shared);
  const { standing, worstOff } = gentlestPlan({ facts, shared, decisive, standing: best.standing }, run);
  const bound = boundAtStatedPrice(standing, statedPrice(facts), decisive);
  return { plan: planOf(facts, standing.patterns), bound, worstOff };
}

/** A bound at the decisive price, as the bound of the same plans at the stated price. */
function boundAtStatedPrice({ bound, cost, patterns }: Standing, stated: number, decisive: number): number {
  const fewest = Math.floor(bound / decisive);
  const open = openDemands(patterns);
  if (bound >= cost) return cost - open * decisive + open * stated;
  return fewest * stated + (fewest === open ? bound - fewest * decisive : 0);
}

/** Of an open demand, as the round has it. */
function statedPrice({ settings }: Facts): number {
  return settings.get('everyone-placed')?.weight ?? 0;
}

function openDemands(patterns: readonly Pattern[]): number {
  return patterns.reduce((sum, pattern) => sum + pattern.open, 0);
}

/** More than everything else together can cost. */
function decisivePrice(facts: Facts, shared: SharedRows): number {
  let price = shared.offset + 1;
  const perPlacement = RULES.filter((rule) => rule.chargesOncePer)
    .map((rule) => facts.settings.get(rule.id)?.weight ?? 0)
    .reduce((sum, weight) => sum + weight, 0);
  for (const { candidates, openCharge } of facts.demands) {
    price += candidates.reduce((most, candidate) => Math.max(most, candidate.price), openCharge) + perPlacement;
  }
  for (const { weight, most, entries } of shared.variables) {
    const row = entries.rows[0] ?? 0;
    const lower = shared.lower[row] ?? 0;
    price += weight * (most ?? (Number.isFinite(lower) ? lower : facts.demands.length));
  }
  return price;
}

function planOf(facts: Facts, patterns: readonly Pattern[]): Plan {
  const plan = emptyPlan(facts);
  for (const { candidates } of patterns) for (const candidate of candidates) place(plan, candidate);
  return plan;
}

/** Where the worst-off come first, what bounds the sum alone bounds nothing until the end. */
function reporterFor(facts: Facts, { onProgress }: SolveOptions): SearchRun['tell'] {
  const isBounded = !isGentle(facts);
  return (phase, { patterns, cost, bound }, changed) =>
    onProgress?.({
      phase,
      incumbent: cost,
      bound: isBounded ? bound : null,
      gap: isBounded ? gapOf(cost, bound) : null,
      ...(changed ? { assignment: assignmentsOf(planOf(facts, patterns)) } : {}),
    });
}

function gapOf(cost: number, bound: number): number {
  return cost === 0 ? 0 : Math.max(0, (cost - bound) / cost);
}
