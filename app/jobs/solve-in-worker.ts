import type { SolverReport } from '#app/domain/placements/solver-report.ts';
import type { RunResult } from '#app/domain/scheduling/beside-lottery.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { SolveProgress } from '#app/domain/scheduling/proposal.ts';
import { proposalOf } from '#app/domain/scheduling/proposal-of.ts';
import { engineInWorker } from './engine-in-worker.ts';
import type { JobTools } from './job-tools.ts';
import { keptPlan } from './kept-plan.ts';
import type { SolverTask } from './workers/solver.worker.ts';

const PATIENCE_MILLISECONDS = 2500;

/**
 * Solves a round in a thread of its own, from the best plan of a run of the same problem that was cut off; null when it is
 * cancelled before there is a plan.
 */
export function solveInWorker(problem: Problem, tools: JobTools, startedAt: string): Promise<RunResult | null> {
  const kept = keptPlan(problem, tools);
  let plan: Assignment[] | null = kept.start;
  let known: number | null = null;
  return engineInWorker<SolveProgress, RunResult>(
    {
      script: new URL('./workers/solver.worker.ts', import.meta.url),
      problem: { problem, start: kept.start } satisfies SolverTask,
      patience: PATIENCE_MILLISECONDS,
      report({ assignment, ...numbers }): SolverReport {
        if (assignment) kept.keep(assignment);
        plan = assignment ?? plan;
        known = numbers.bound ?? known;
        return { startedAt, ...numbers };
      },
      best: () => plan && proposalOf(problem, plan, { bound: known, isProven: false }),
    },
    tools,
  );
}
