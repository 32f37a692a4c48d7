import { compileFacts } from './compile-facts.ts';
import { loadEngine } from './engine.ts';
import { at, optionAt } from './facts.ts';
import type { Facts } from './facts.ts';
import { cheapestFree } from './greedy.ts';
import { lockConflicts } from './lock-conflicts.ts';
import { obstacle, planWith } from './moves.ts';
import { optimise, patternsOf } from './optimise.ts';
import { assignmentsOf, emptyPlan, place, remove } from './plan.ts';
import type { Plan } from './plan.ts';
import { planCosts } from './plan-costs.ts';
import type { Assignment, Problem, RuleSetting } from './problem.ts';
import { tooEarly, withWaiting } from './prerequisites-met.ts';
import { describePlan } from './proposal-of.ts';
import type { Proposal, Reason, SolveOptions } from './proposal.ts';
import { RULES } from './rules/catalog.ts';
import { createSearchRun } from './search-run.ts';
import type { SearchRun, Standing } from './search-run.ts';
import { buildSharedRows } from './shared-model.ts';

/** A placement that those concerned have been told of. */
export interface Published extends Assignment {
  /** How many ordinary changes a change of it counts as; absent = 1. */
  noticeWeight?: number;
}

export interface RepairChange {
  demandId: string;
  from: string;
  /** Null when no plan with as many placed has a place for it. */
  to: string | null;
  noticeWeight: number;
  /** Why it cannot stay where it was beside everybody else; null only when the fewest changes are not proven. */
  reason: Reason | null;
}

export interface Repair {
  /** The plan with the fewest changes, priced by the problem's own rules; its bound is that of plans with as few changes. */
  proposal: Proposal;
  changes: RepairChange[];
  /** Placements for demands that nobody had been told of. */
  added: Assignment[];
  /** What was published for demands that the problem no longer has. */
  gone: Published[];
  /** How many published placements change. */
  changed: number;
  /** The same by the weight of notice. */
  weightedChanges: number;
  /** No plan with as many placed has a lower weighted number of changes. */
  bound: number;
  isProven: boolean;
}

/**
 * The plan that changes as little as possible of what has been published, when the problem states how things are today.
 * First as many as possible have a place, then the published placements that change are as few as possible, each weighted
 * by its notice, then the plan costs as little as possible. A lock that a rule forbids by now is let go of.
 * A course that the plan places before one that it requires is taken out of it, and nothing is then proven.
 * Throws on a malformed problem, like `solve`, and needs a thread of its own.
 */
export async function repair(
  problem: Problem,
  published: readonly Published[],
  options: SolveOptions = {},
): Promise<Repair> {
  let stated = problem;
  for (;;) {
    const found = await repairOnce(stated, published, options);
    const early = tooEarly(stated, found.proposal.assignments);
    if (early.size === 0) return stated === problem ? found : { ...found, bound: 0, isProven: false };
    stated = withWaiting(stated, early);
  }
}

async function repairOnce(problem: Problem, published: readonly Published[], options: SolveOptions): Promise<Repair> {
  const { told, facts } = withPublished(problem, published);
  const known = new Set(problem.demands.map(({ id }) => id));
  const gone = published.filter(({ demandId }) => !known.has(demandId));
  const engine = await loadEngine(problem.seed);
  const run = createSearchRun(engine, problem.timeLimitSeconds, options, () => undefined);
  const fewest = fewestChanges(told, run);
  const cheapest = cheapestOfFewest(told, facts, fewest, run);
  const plan = planWith(facts, cheapest.assignments);
  const changes = changesOf(plan);
  const weightedChanges = changes.reduce((sum, { noticeWeight }) => sum + noticeWeight, 0);
  return {
    proposal: describePlan(plan, { bound: cheapest.bound }),
    changes,
    added: cheapest.assignments.filter(({ demandId }) => !at(facts.demands, indexOf(facts, demandId)).demand.published),
    gone,
    changed: changes.length,
    weightedChanges,
    bound: Math.min(fewest.bound, weightedChanges),
    isProven: fewest.bound >= weightedChanges,
  };
}

/**
 * The problem with what has been published and without the locks that cannot stand any more, and the same prepared, with
 * changes at no price.
 */
function withPublished(problem: Problem, published: readonly Published[]): { told: Problem; facts: Facts } {
  const units = new Map(published.map((one) => [one.demandId, one]));
  const demands = problem.demands.map((demand) => {
    const one = units.get(demand.id);
    return one ? { ...demand, published: { unitId: one.unitId, noticeWeight: one.noticeWeight ?? 1 } } : demand;
  });
  let told = { ...problem, demands };
  for (;;) {
    const facts = compileFacts(withRules(told, { 'kept-placements': null }));
    const broken = new Set(lockConflicts(facts).map(({ params }) => params.demandId));
    if (broken.size === 0) return { told, facts };
    told = { ...told, locks: told.locks.filter(({ demandId }) => !broken.has(demandId)) };
  }
}

/** Settings by rule: a number is its weight, null turns it off. */
function withRules(problem: Problem, settings: Record<string, number | null>): Problem {
  const given = new Map<string, RuleSetting>(problem.rules.map((rule) => [rule.id, rule]));
  for (const [id, weight] of Object.entries(settings)) {
    given.set(id, weight === null ? { id, enabled: false } : { ...given.get(id), id, enabled: true, weight });
  }
  return { ...problem, rules: [...given.values()] };
}

interface Fewest {
  assignments: Assignment[];
  open: number;
  weightedChanges: number;
  /** No plan with as many placed has a lower weighted number of changes; 0 when it is not known how many can be placed. */
  bound: number;
}

/** What costs nothing is left aside: only the open demands and, far behind them, the changes count. */
function fewestChanges(told: Problem, run: SearchRun): Fewest {
  const soft = RULES.filter(({ strength }) => strength === 'soft').map(({ id }) => [id, null] as const);
  const weights = told.demands.map(({ published }) => published?.noticeWeight ?? 0);
  const openPrice = weights.reduce((sum, weight) => sum + weight, 1);
  const counting = withRules(told, { ...Object.fromEntries(soft), 'everyone-placed': openPrice, 'kept-placements': 1 });
  const { standing, assignments } = cheapest(counting, keptWhereLegal, openPrice, run);
  const open = told.demands.length - assignments.length;
  return {
    assignments,
    open,
    weightedChanges: standing.cost - open * openPrice,
    bound: Math.max(0, standing.bound - open * openPrice),
  };
}

/**
 * The cheapest of the plans with as few open and as few changes. A change costs more than all else in a plan that is at
 * hand, and an open demand more than that and its changes, so that no saving outweighs them.
 */
function cheapestOfFewest(told: Problem, facts: Facts, fewest: Fewest, run: SearchRun) {
  const stated = (facts.settings.get('everyone-placed')?.weight ?? 0) * fewest.open;
  const ordinary = planCosts(planWith(facts, fewest.assignments)).objective - stated;
  const changePrice = ordinary + 1;
  const openPrice = changePrice * (fewest.weightedChanges + 1);
  const priced = withRules(told, { 'everyone-placed': openPrice, 'kept-placements': changePrice });
  const { standing, assignments } = cheapest(priced, (own) => planWith(own, fewest.assignments), openPrice, run);
  const forOthers = standing.bound - openPrice * fewest.open - changePrice * fewest.weightedChanges;
  return { assignments, bound: Math.max(0, forOthers) + stated };
}

function cheapest(problem: Problem, start: (facts: Facts) => Plan, openPrice: number, run: SearchRun) {
  const facts = compileFacts(problem);
  const standing: Standing = optimise(facts, buildSharedRows(facts), openPrice, patternsOf(start(facts)), run);
  const plan = emptyPlan(facts);
  for (const { candidates } of standing.patterns) for (const candidate of candidates) place(plan, candidate);
  return { standing, assignments: assignmentsOf(plan) };
}

/** Everybody stays where nothing stands in the way, in the order of the demands, and the others go where there is room. */
function keptWhereLegal(facts: Facts): Plan {
  const plan = planWith(facts, facts.problem.locks);
  facts.demands.forEach(({ demand: { published }, candidates }, demand) => {
    if (!published || plan.chosen[demand]) return;
    const same = candidates.find(({ placing }) => placing.unit.id === published.unitId);
    if (same && !obstacle(plan, same)) place(plan, same);
  });
  facts.demands.forEach((_, demand) => {
    if (plan.chosen[demand]) return;
    const free = cheapestFree(plan, demand);
    if (free) place(plan, free);
  });
  return plan;
}

function indexOf(facts: Facts, demandId: string): number {
  return facts.demandIndex.get(demandId) ?? -1;
}

function changesOf(plan: Plan): RepairChange[] {
  return plan.facts.demands.flatMap(({ demand: { id, published } }, demand) => {
    const to = plan.chosen[demand]?.placing.unit.id ?? null;
    if (!published || published.unitId === to) return [];
    const reason = whyNotStay(plan, demand, published.unitId);
    return [{ demandId: id, from: published.unitId, to, noticeWeight: published.noticeWeight, reason }];
  });
}

/** What stands in the way where it was, when everybody else is where the plan has them. */
function whyNotStay(plan: Plan, demand: number, unitId: string): Reason | null {
  const unit = plan.facts.unitIndex.get(unitId);
  if (unit === undefined) return { rule: 'candidates', code: 'unknown_unit', params: {} };
  const option = optionAt(plan.facts, demand, unit);
  if (!option) return { rule: 'candidates', code: 'not_candidate', params: {} };
  if (option.forbidden) return option.forbidden;
  const chosen = plan.chosen[demand];
  remove(plan, demand);
  const reason = obstacle(plan, option);
  if (chosen) place(plan, chosen);
  return reason;
}
