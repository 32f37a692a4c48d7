import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { Proposal } from '#app/domain/scheduling/proposal.ts';
import { findRemedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import type { Remedies } from '#app/domain/scheduling/remedies/find-remedies.ts';

/** Beside the time that the plan may take. */
const MOST_SECONDS = 10;

/** What would place everybody, beside the plan that does not. */
export function reasonsFor(problem: Problem, standing: readonly Assignment[]): Promise<Remedies> {
  const timeLimitSeconds = Math.min(MOST_SECONDS, problem.timeLimitSeconds);
  return findRemedies({ ...problem, timeLimitSeconds }, standing, { now: () => performance.now() });
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
