import type { RunResult } from '#app/domain/scheduling/beside-lottery.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import type { SolveProgress } from '#app/domain/scheduling/proposal.ts';
import { bestSoFar } from './best-so-far.ts';
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
  const best = bestSoFar(problem, startedAt, kept.start);
  return engineInWorker<SolveProgress, RunResult>(
    {
      script: new URL('./workers/solver.worker.ts', import.meta.url),
      problem: { problem, start: kept.start } satisfies SolverTask,
      patience: PATIENCE_MILLISECONDS,
      report(progress) {
        if (progress.assignment) kept.keep(progress.assignment);
        return best.report(progress);
      },
      best: best.proposal,
    },
    tools,
  );
}
