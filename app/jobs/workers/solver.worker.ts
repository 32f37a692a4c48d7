import { parentPort, workerData } from 'node:worker_threads';
import { besideLottery } from '#app/domain/scheduling/beside-lottery.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { solve } from '#app/domain/scheduling/solve.ts';

interface SolverInput {
  problem: Problem;
  /** One number that the main thread sets to 1 to ask for an end; read while the solver holds this thread. */
  stop: SharedArrayBuffer;
}

const { problem, stop } = workerData as SolverInput;
const stopFlag = new Int32Array(stop);

const proposal = await solve(problem, {
  now: () => performance.now(),
  shouldStop: () => Atomics.load(stopFlag, 0) === 1,
  onProgress: (progress) => parentPort?.postMessage({ kind: 'progress', progress }),
});
parentPort?.postMessage({ kind: 'done', proposal: besideLottery(problem, proposal) });
