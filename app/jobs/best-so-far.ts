import type { SolverReport } from '#app/domain/placements/solver-report.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { Proposal, SolveProgress } from '#app/domain/scheduling/proposal.ts';
import { proposalOf } from '#app/domain/scheduling/proposal-of.ts';

/** Remembers the best plan that a run tells of, from the one that it began with. */
export function bestSoFar(problem: Problem, startedAt: string, start: Assignment[] | null = null) {
  let plan = start;
  let known: number | null = null;
  return {
    /** What whoever waits is told of it. */
    report({ assignment, ...numbers }: SolveProgress): SolverReport {
      plan = assignment ?? plan;
      known = numbers.bound ?? known;
      return { startedAt, ...numbers };
    },
    /** Proven is nothing of it; null while there is none. */
    proposal: (): Proposal | null => plan && proposalOf(problem, plan, { bound: known, isProven: false }),
  };
}
