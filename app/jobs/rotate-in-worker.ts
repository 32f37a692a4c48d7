import { Worker } from 'node:worker_threads';
import type { RotationReport } from '#app/domain/rotation-plans/report.ts';
import type { RotationPlan } from '#app/domain/rotations/plan.ts';
import type { RotationProblem } from '#app/domain/rotations/problem.ts';
import type { RotationProgress } from '#app/domain/rotations/run.ts';
import { Interrupted, type JobTools } from './job-tools.ts';

const POLL_MILLISECONDS = 150;
/** The engine answers a request to stop between its own steps; after this long the thread is ended without its plan. */
const PATIENCE_MILLISECONDS = 10_000;

type Message = { kind: 'progress'; progress: RotationProgress } | { kind: 'done'; plan: RotationPlan };

/**
 * Plans a rotation in a thread of its own, so that pages are answered meanwhile. When the job is cancelled the best plan
 * so far is the answer, or null when none comes in time; when the process goes down the job is left for later.
 */
export function rotateInWorker(
  problem: RotationProblem,
  tools: JobTools,
  startedAt: string,
): Promise<RotationPlan | null> {
  const stop = new SharedArrayBuffer(4);
  const worker = new Worker(new URL('./workers/rotation.worker.ts', import.meta.url), {
    workerData: { problem, stop },
  });

  return new Promise<RotationPlan | null>((resolve, reject) => {
    let askedAt: number | null = null;
    const timer = setInterval(watch, POLL_MILLISECONDS);

    function end(settle: () => void): void {
      clearInterval(timer);
      void worker.terminate().then(settle, reject);
    }

    function watch(): void {
      if (tools.stopping()) return end(() => reject(new Interrupted('The process is going down')));
      if (!tools.cancelled()) return;
      Atomics.store(new Int32Array(stop), 0, 1);
      askedAt ??= performance.now();
      if (performance.now() - askedAt >= PATIENCE_MILLISECONDS) end(() => resolve(null));
    }

    worker.on('message', (message: Message) => {
      if (message.kind === 'done') return end(() => resolve(message.plan));
      tools.progress({ startedAt, ...message.progress } satisfies RotationReport);
    });
    worker.on('error', (error) => end(() => reject(error)));
  });
}
