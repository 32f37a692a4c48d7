import { parentPort, workerData } from 'node:worker_threads';
import type { RotationProblem } from '#app/domain/rotations/problem.ts';
import { solveRotation } from '#app/domain/rotations/solve.ts';

interface RotationInput {
  problem: RotationProblem;
  /** One number that the main thread sets to 1 to ask for an end; read while the engine holds this thread. */
  stop: SharedArrayBuffer;
}

const { problem, stop } = workerData as RotationInput;
const stopFlag = new Int32Array(stop);

const plan = await solveRotation(problem, {
  now: () => performance.now(),
  shouldStop: () => Atomics.load(stopFlag, 0) === 1,
  onProgress: (progress) => parentPort?.postMessage({ kind: 'progress', progress }),
});
parentPort?.postMessage({ kind: 'done', plan });
