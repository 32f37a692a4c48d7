import { Worker } from 'node:worker_threads';
import { Interrupted, type JobTools } from './job-tools.ts';
import type { EngineInput, EngineMessage } from './workers/serve-engine.ts';

const POLL_MILLISECONDS = 150;

interface EngineTask<Progress, Answer> {
  script: URL;
  problem: object;
  /** The engine answers a request to stop between its own steps; after so many milliseconds the thread is ended without it. */
  patience: number;
  /** Takes what the engine says of how far it has come, and gives what whoever waits is told. */
  report(progress: Progress): unknown;
  /** The best answer so far, from what the engine has said; null while there is none. */
  best(): Answer | null;
}

/**
 * Runs an engine in a thread of its own, so that pages are answered meanwhile. When the job is cancelled the best answer
 * so far is the answer, also when the engine does not stop in time; when the process goes down the job is left for later.
 */
export function engineInWorker<Progress, Answer>(
  { script, problem, patience, report, best }: EngineTask<Progress, Answer>,
  tools: JobTools,
): Promise<Answer | null> {
  const stop = new SharedArrayBuffer(4);
  const worker = new Worker(script, { workerData: { problem, stop } satisfies EngineInput<object> });

  return new Promise<Answer | null>((resolve, reject) => {
    let askedAt: number | null = null;
    const timer = setInterval(watch, POLL_MILLISECONDS);

    let isOver = false;
    function end(settle: () => void): void {
      if (isOver) return;
      isOver = true;
      clearInterval(timer);
      void worker.terminate().then(settle, reject);
    }

    function watch(): void {
      if (tools.stopping()) return end(() => reject(new Interrupted('The process is going down')));
      if (!tools.cancelled()) return;
      Atomics.store(new Int32Array(stop), 0, 1);
      askedAt ??= performance.now();
      if (performance.now() - askedAt >= patience) end(() => resolve(best()));
    }

    worker.on('message', (message: EngineMessage<Progress, Answer>) => {
      if (message.kind === 'done') return end(() => resolve(message.answer));
      tools.progress(report(message.progress));
    });
    worker.on('error', (error) => end(() => reject(error)));
    worker.on('exit', (code) => end(() => reject(new Error(`The engine's thread ended without an answer (${code})`))));
  });
}
