import { besideLottery } from '#app/domain/scheduling/beside-lottery.ts';
import type { RunResult } from '#app/domain/scheduling/beside-lottery.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { SolveProgress } from '#app/domain/scheduling/proposal.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { serveEngine } from './serve-engine.ts';

export interface SolverTask {
  problem: Problem;
  /** A plan to begin from; null where there is none. */
  start: Assignment[] | null;
}

await serveEngine<SolverTask, SolveProgress, RunResult>(async ({ problem, start }, options) =>
  besideLottery(problem, await solve(problem, start ? { ...options, start } : options)),
);
