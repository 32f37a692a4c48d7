import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { Proposal } from '#app/domain/scheduling/proposal.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { findRemedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import type { Remedies } from '#app/domain/scheduling/remedies/find-remedies.ts';

/** Beside the time that the plan may take. */
const MOST_SECONDS = 10;
const PARTIAL_SECONDS = 1.5;

/** What would place everybody, beside the plan that does not. */
export function reasonsFor(problem: Problem, standing: readonly Assignment[]): Promise<Remedies> {
  const timeLimitSeconds = Math.min(MOST_SECONDS, problem.timeLimitSeconds);
  return findRemedies({ ...problem, timeLimitSeconds }, standing, { now: () => performance.now() });
}

/**
 * A plan of those who can be placed, from the one that the reasons have shown to leave out the fewest: as cheap as it gets
 * in a moment, since somebody has to change something before there is a plan to keep. Locks that cannot stand are left out
 * of it, and it is then what it is: no plan with all of them.
 */
export async function partialPlan(problem: Problem, { leftOut, collisions, assignments }: Remedies): Promise<Proposal> {
  const broken = new Set(leftOut.map(({ demandId }) => demandId));
  const locks = problem.locks.filter(({ demandId }) => !broken.has(demandId));
  const timeLimitSeconds = Math.min(PARTIAL_SECONDS, problem.timeLimitSeconds);
  const partial = await solve(
    { ...problem, locks, timeLimitSeconds },
    { now: () => performance.now(), start: assignments },
  );
  if (leftOut.length === 0) return partial;
  return { ...partial, status: 'infeasible', conflicts: collisions.map(({ reason }) => reason) };
}

/** Everything that a program needs to tell why: who is left out, what is too little or collides, and what would mend it. */
export function reasonsAsJson({ objective, bound, unplaced }: Proposal, reasons: Remedies, seconds: number): string {
  return JSON.stringify({
    status: 'infeasible',
    objective,
    bound,
    unplaced,
    unplacedAtLeast: reasons.unplacedAtLeast,
    shortages: reasons.shortages,
    collisions: reasons.collisions.map(({ reason, ...collision }) => ({ ...reason, ...collision })),
    locksLeftOut: reasons.leftOut,
    crowdingLocks: reasons.crowding ?? [],
    remedies: reasons.remedies.map(({ kind, changes, weight, atLeast, unplaced: left, unplacedAtLeast }) => ({
      ...{ kind, changes, weight, atLeast, isProven: atLeast >= weight, unplaced: left, unplacedAtLeast },
    })),
    seconds: Number(seconds.toFixed(3)),
  });
}
