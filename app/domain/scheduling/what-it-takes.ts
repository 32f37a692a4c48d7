import { checkAssignments } from './check.ts';
import { compileFacts } from './compile-facts.ts';
import { costChanges } from './explain.ts';
import { lockConflicts } from './lock-conflicts.ts';
import { withOneChange } from './one-change.ts';
import type { OneChange } from './one-change.ts';
import type { Assignment, Problem } from './problem.ts';
import type { CostPart, Reason, SolveOptions } from './proposal.ts';
import { repair } from './repair.ts';
import type { Published, Repair, RepairChange } from './repair.ts';

/** What it would take to place a demand at a unit: nothing can, or these changes in a plan that otherwise stands. */
export type WhatItTakes = { kind: 'impossible'; reason: Reason } | ({ kind: 'possible' } & Rearrangement);

export interface Rearrangement {
  /** The whole plan with the wanted placement in it. */
  assignments: Assignment[];
  /** The other placements that change; `to` is null for one that no plan with as many placed has a place for. */
  changes: RepairChange[];
  weightedChanges: number;
  /** No plan with the wanted placement and as many placed has a lower weighted number of changes. */
  leastChanges: number;
  isProven: boolean;
  /** What the whole plan costs more than it does now. */
  costDifference: number;
  costs: CostPart[];
  /** No plan with the wanted placement and as few changes costs less. */
  isCheapest: boolean;
  /** False when the plan breaks a rule as it is: what mends it is then among the changes. */
  wasSound: boolean;
}

/**
 * What would have to change for a demand to be at a unit. Nobody loses a place who need not, then the changes are as few
 * as possible, each weighted by its notice, then the plan costs as little as possible. Demands that are open stay open:
 * the answer is about this placement alone. Locks hold, the demand's own apart. Bounded by the problem's time limit.
 * Throws on a malformed problem, like `solve`, and needs a thread of its own.
 */
export async function whatItTakes(
  problem: Problem,
  standing: readonly Published[],
  wanted: Assignment,
  options: SolveOptions = {},
): Promise<WhatItTakes> {
  const forced = withForced(problem, standing, wanted);
  const facts = compileFacts(forced);
  const conflicts = lockConflicts(facts);
  const refusal = conflicts.find(({ params }) => params.demandId === wanted.demandId);
  if (refusal) return { kind: 'impossible', reason: refusal };
  const others = standing.filter(({ demandId }) => demandId !== wanted.demandId);
  const unlocked = { ...problem, locks: [] };
  const before = checkAssignments(unlocked, standing);
  const wasSound = before.violations.every(({ code }) => code === 'need_unmet');
  const single = wasSound && conflicts.length === 0 ? withOneChange(facts, others, wanted) : null;
  const found = single ? asSolution(single) : asSolution(await repair(forced, others, options));
  const after = checkAssignments(unlocked, found.assignments);
  const costDifference = after.objective - before.objective;
  return { kind: 'possible', ...found, costDifference, costs: costChanges(before, after), wasSound };
}

type Solution = Omit<Rearrangement, 'costDifference' | 'costs' | 'wasSound'>;

function asSolution(found: OneChange | Repair): Solution {
  const { changes, weightedChanges } = found;
  // All that can be done with one change has been tried.
  if (!('proposal' in found)) return { ...found, leastChanges: weightedChanges, isProven: true, isCheapest: true };
  const { proposal, bound, isProven } = found;
  return {
    assignments: proposal.assignments.map(({ demandId, unitId }) => ({ demandId, unitId })),
    ...{ changes, weightedChanges, isProven },
    leastChanges: bound,
    isCheapest: isProven && proposal.status === 'optimal',
  };
}

/** The wanted placement is locked after all other locks, so that it is the one that gives way to them. */
function withForced(problem: Problem, standing: readonly Published[], wanted: Assignment): Problem {
  const placed = new Set([...standing, wanted].map(({ demandId }) => demandId));
  return {
    ...problem,
    demands: problem.demands.map((demand) => (placed.has(demand.id) ? demand : { ...demand, options: [] })),
    locks: [...problem.locks.filter(({ demandId }) => demandId !== wanted.demandId), wanted],
  };
}
