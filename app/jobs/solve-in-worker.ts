import type { SolverReport } from '#app/domain/placements/solver-report.ts';
import type { RunResult } from '#app/domain/scheduling/beside-lottery.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { SolveProgress } from '#app/domain/scheduling/proposal.ts';
import { proposalOf } from '#app/domain/scheduling/proposal-of.ts';
import { engineInWorker } from './engine-in-worker.ts';
import type { JobTools } from './job-tools.ts';

const PATIENCE_MILLISECONDS = 2500;

/** Solves a round in a thread of its own; null when it is cancelled before there is a plan. */
export function solveInWorker(problem: Problem, tools: JobTools, startedAt: string): Promise<RunResult | null> {
  let plan: Assignment[] | null = null;
  let known: number | null = null;
  return engineInWorker<SolveProgress, RunResult>(
    {
      script: new URL('./workers/solver.worker.ts', import.meta.url),
      problem,
      patience: PATIENCE_MILLISECONDS,
      report({ assignment, ...numbers }): SolverReport {
        plan = assignment ?? plan;
        known = numbers.bound ?? known;
        return { startedAt, ...numbers };
      },
      best: () => plan && proposalOf(problem, plan, { bound: known }),
    },
    tools,
  );
}
