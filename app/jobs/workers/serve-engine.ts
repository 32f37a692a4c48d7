import { parentPort, workerData } from 'node:worker_threads';

/** What a worker's script says. */
export type EngineMessage<Progress, Answer> =
  { kind: 'progress'; progress: Progress } | { kind: 'done'; answer: Answer };

/** What a worker's script is started with. */
export interface EngineInput<Problem> {
  problem: Problem;
  /** One number that the main thread sets to 1 to ask for an end; read while the engine holds this thread. */
  stop: SharedArrayBuffer;
}

/** What an engine is given to tell by, and to look at. */
export interface EngineOptions<Progress> {
  now(): number;
  shouldStop(): boolean;
  onProgress(progress: Progress): void;
}

/** Runs an engine on what this thread was started with, and tells whoever started it how far it comes and what it finds. */
export async function serveEngine<Problem, Progress, Answer>(
  solve: (problem: Problem, options: EngineOptions<Progress>) => Promise<Answer>,
): Promise<void> {
  const { problem, stop } = workerData as EngineInput<Problem>;
  const stopFlag = new Int32Array(stop);
  const say = (message: EngineMessage<Progress, Answer>) => parentPort?.postMessage(message);
  const answer = await solve(problem, {
    now: () => performance.now(),
    shouldStop: () => Atomics.load(stopFlag, 0) === 1,
    onProgress: (progress) => say({ kind: 'progress', progress }),
  });
  say({ kind: 'done', answer });
}
