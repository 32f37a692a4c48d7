import { checkAssignments } from './check.ts';
import type { CheckResult, Violation } from './check.ts';
import { compileFacts, costsAlone } from './compile-facts.ts';
import { at, optionAt } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { marginalCosts, obstacle, planWith } from './moves.ts';
import { remove } from './plan.ts';
import type { Plan } from './plan.ts';
import { tooEarly, withWaiting } from './prerequisites-met.ts';
import type { Assignment, Problem, ResourceKind } from './problem.ts';
import type { CostPart, Reason } from './proposal.ts';
import { RULES } from './rules/catalog.ts';

/** Why a unit was not chosen: a rule forbids it, others have its places, or it would cost this much more. */
export type WhyNot =
  | { kind: 'forbidden'; reason: Reason }
  | { kind: 'full'; reason: Reason; resourceKind: ResourceKind; weeks: string[] }
  | { kind: 'possible'; costDifference: number; costs: CostPart[] };

export interface Explanation {
  demandId: string;
  /** Null when the demand is open. */
  unitId: string | null;
  /** What the placement costs, by rule, beside what the rest of the plan costs without it. */
  costs: CostPart[];
  cost: number;
  /** Options that a rule forbids by themselves. */
  forbidden: number;
  /** The cheapest other units, possible or full, each with why it was not chosen. */
  alternatives: { unitId: string; costs: CostPart[]; cost: number; whyNot: WhyNot }[];
}

const ALTERNATIVES = 5;
const FULL: Record<string, ResourceKind> = {
  unit_full: 'unit_total',
  form_full: 'unit_form',
  level_full: 'unit_level',
  supervisors_full: 'supervisors',
  no_bed: 'beds',
};

/** Why a demand was placed where it was, against the alternatives that would be cheapest for it alone. */
export function explainPlacement(
  problem: Problem,
  proposal: { assignments: readonly Assignment[] },
  demandId: string,
): Explanation | null {
  const { facts, plan, demand, current } = openedAt(problem, proposal.assignments, demandId);
  if (demand === undefined) return null;
  const mine = current ? costsOf(plan, current) : [];
  const { candidates, excluded } = at(facts.demands, demand);
  const alternatives = candidates
    .filter((candidate) => candidate !== current)
    .map((candidate) => {
      const costs = costsOf(plan, candidate);
      const whyNot = judgeOption(plan, candidate, costs, sum(mine));
      return { unitId: candidate.placing.unit.id, costs, cost: sum(costs), whyNot };
    })
    .sort((a, b) => a.cost - b.cost || (a.unitId < b.unitId ? -1 : 1))
    .slice(0, ALTERNATIVES);
  return {
    demandId,
    unitId: current?.placing.unit.id ?? null,
    costs: mine,
    cost: sum(mine),
    forbidden: excluded.length,
    alternatives,
  };
}

/**
 * Why a demand is not at a unit, in a plan that otherwise stays as it is. For an open demand the cost difference is the
 * cost of placing it there. Null when the problem has no such demand or unit.
 */
export function whyNot(
  problem: Problem,
  assignments: readonly Assignment[],
  demandId: string,
  unitId: string,
): WhyNot | null {
  const { facts, plan, demand, current } = openedAt(problem, assignments, demandId);
  const unit = facts.unitIndex.get(unitId);
  if (demand === undefined || unit === undefined) return null;
  const option = optionAt(facts, demand, unit);
  if (!option) return { kind: 'forbidden', reason: { rule: 'candidates', code: 'not_candidate', params: {} } };
  const before = current ? sum(costsOf(plan, current)) : 0;
  return judgeOption(plan, option, costsOf(plan, option), before);
}

export function judgeOption(plan: Plan, option: Candidate, costs: CostPart[], before: number): WhyNot {
  if (option.forbidden) return { kind: 'forbidden', reason: option.forbidden };
  const reason = obstacle(plan, option);
  if (!reason) return { kind: 'possible', costDifference: sum(costs) - before, costs };
  const resourceKind = FULL[reason.code];
  if (!resourceKind) return { kind: 'forbidden', reason };
  const { weeks } = reason.params;
  return { kind: 'full', reason, resourceKind, weeks: Array.isArray(weeks) ? weeks : [] };
}

export interface Consequences {
  /** Hard rules that the change would break and that were not broken before. */
  violations: Violation[];
  /** Hard rules that the change would mend. */
  mended: Violation[];
  costDifference: number;
  /** What changes in the soft costs, by rule. */
  costs: CostPart[];
}

/** What moving a demand by hand means, before it is saved; `newUnitId` null takes its placement away. Locks do not bind the hand. */
export function consequences(
  problem: Problem,
  assignments: readonly Assignment[],
  demandId: string,
  newUnitId: string | null,
): Consequences {
  const unlocked = { ...problem, locks: problem.locks.filter((lock) => lock.demandId !== demandId) };
  const others = assignments.filter((assignment) => assignment.demandId !== demandId);
  const before = checkAssignments(unlocked, assignments);
  const after = checkAssignments(unlocked, newUnitId === null ? others : [...others, { demandId, unitId: newUnitId }]);
  return {
    violations: subtract(after.violations, before.violations),
    mended: subtract(before.violations, after.violations),
    costDifference: after.objective - before.objective,
    costs: costChanges(before, after),
  };
}

/** What changes in the soft costs from one plan to another, by rule; what stays the same is left out. */
export function costChanges(before: CheckResult, after: CheckResult): CostPart[] {
  const costOf = (result: CheckResult, rule: string) => result.costs.find((part) => part.rule === rule)?.cost ?? 0;
  return RULES.map(({ id }) => ({ rule: id, cost: costOf(after, id) - costOf(before, id) })).filter(
    ({ cost }) => cost !== 0,
  );
}

function subtract(these: readonly Violation[], those: readonly Violation[]): Violation[] {
  const known = new Set(those.map((violation) => JSON.stringify(violation)));
  return these.filter((violation) => !known.has(JSON.stringify(violation)));
}

/** The plan with one demand opened, and what it had. */
export function openedAt(problem: Problem, assignments: readonly Assignment[], demandId: string) {
  const unlocked = { ...problem, locks: problem.locks.filter((lock) => lock.demandId !== demandId) };
  const waiting = tooEarly(unlocked, [...assignments, { demandId, unitId: '' }]);
  const facts: Facts = compileFacts(waiting.has(demandId) ? withWaiting(unlocked, new Set([demandId])) : unlocked);
  const plan = planWith(facts, assignments);
  const demand = facts.demandIndex.get(demandId);
  const current = demand === undefined ? null : (plan.chosen[demand] ?? null);
  if (demand !== undefined) remove(plan, demand);
  return { facts, plan, demand, current };
}

export function costsOf(plan: Plan, candidate: Candidate): CostPart[] {
  return [...costsAlone(plan.facts, candidate), ...marginalCosts(plan, candidate)];
}

function sum(parts: readonly CostPart[]): number {
  return parts.reduce((total, { cost }) => total + cost, 0);
}
