import { besideLottery } from '#app/domain/scheduling/beside-lottery.ts';
import type { RunResult } from '#app/domain/scheduling/beside-lottery.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import type { SolveProgress } from '#app/domain/scheduling/proposal.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { serveEngine } from './serve-engine.ts';

await serveEngine<Problem, SolveProgress, RunResult>(async (problem, options) =>
  besideLottery(problem, await solve(problem, options)),
);
