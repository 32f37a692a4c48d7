import { compileFacts } from './compile-facts.ts';
import { loadEngine } from './engine.ts';
import type { Facts } from './facts.ts';
import { lockConflicts } from './lock-conflicts.ts';
import { optimise } from './optimise.ts';
import type { Pattern } from './patterns.ts';
import { assignmentsOf, emptyPlan, place } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { describePlan } from './proposal-of.ts';
import type { Proposal, SolveOptions, WorstOff } from './proposal.ts';
import { RULES } from './rules/catalog.ts';
import { createSearchRun } from './search-run.ts';
import type { SearchRun, Standing } from './search-run.ts';
import { buildSharedRows } from './shared-model.ts';
import type { SharedRows } from './shared-model.ts';
import { gentlestPlan } from './worst-first.ts';

/**
 * Problem -> Proposal. Places as many as possible, then as cheaply as possible, around the locks.
 * Contradicting locks give an `infeasible` proposal with the conflicts and no assignments.
 * Throws on a malformed problem (unknown learners or rules). Needs a thread of its own: the solver does not yield.
 */
export async function solve(problem: Problem, options: SolveOptions = {}): Promise<Proposal> {
  options.onProgress?.({ phase: 'preparing', incumbent: null, bound: null, gap: null });
  const facts = compileFacts(problem);
  const conflicts = lockConflicts(facts);
  if (conflicts.length > 0) return describePlan(emptyPlan(facts), { bound: null, conflicts });
  const engine = await loadEngine(problem.seed);
  const run = createSearchRun(engine, problem.timeLimitSeconds, options, reporterFor(facts, options));
  const { plan, ...proven } = placeEveryonePossible(facts, run);
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
}

/**
 * First with the price that the rule `everyone-placed` states. If demands are still open, once more with a price that
 * no saving elsewhere can outweigh: then the fewest possible are open. Where the round puts the worst-off first, that
 * plan is where the gentlest is looked for.
 */
function placeEveryonePossible(facts: Facts, run: SearchRun): Placement {
  const shared = buildSharedRows(facts);
  const stated = facts.settings.get('everyone-placed')?.weight ?? 0;
  const decisive = decisivePrice(facts, shared);
  const first = optimise(facts, shared, stated, null, run);
  const isDecided = openDemands(first.patterns) === 0 || stated >= decisive || run.over();
  const fewest = isDecided ? first : optimise(facts, shared, decisive, first.patterns, run);
  if (facts.settings.get('worst-off-first')?.enabled) {
    const { standing, worstOff } = gentlestPlan({ facts, shared, decisive, standing: fewest }, run);
    const bound = boundAtStatedPrice(standing, stated, decisive);
    return { plan: planOf(facts, standing.patterns), bound, worstOff };
  }
  const bound = isDecided ? fewest.bound : boundAtStatedPrice(fewest, stated, decisive);
  return { plan: planOf(facts, fewest.patterns), bound };
}

/** A bound at the decisive price, as the bound of the same plans at the stated price. */
function boundAtStatedPrice({ bound, cost, patterns }: Standing, stated: number, decisive: number): number {
  const fewest = Math.floor(bound / decisive);
  const open = openDemands(patterns);
  if (bound >= cost) return cost - open * decisive + open * stated;
  return fewest * stated + (fewest === open ? bound - fewest * decisive : 0);
}

function openDemands(patterns: readonly Pattern[]): number {
  return patterns.reduce((sum, pattern) => sum + pattern.open, 0);
}

/** More than everything else together can cost. */
function decisivePrice(facts: Facts, shared: SharedRows): number {
  let price = shared.offset + 1;
  const perPlacement = RULES.filter((rule) => rule.accumulates)
    .map((rule) => facts.settings.get(rule.id)?.weight ?? 0)
    .reduce((sum, weight) => sum + weight, 0);
  for (const { candidates, openCharge } of facts.demands) {
    price += candidates.reduce((most, candidate) => Math.max(most, candidate.price), openCharge) + perPlacement;
  }
  for (const { weight, entries } of shared.variables) {
    const row = entries.rows[0] ?? 0;
    const lower = shared.lower[row] ?? 0;
    price += weight * (Number.isFinite(lower) ? lower : facts.demands.length);
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
  const isBounded = !facts.settings.get('worst-off-first')?.enabled;
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
