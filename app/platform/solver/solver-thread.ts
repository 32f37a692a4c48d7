import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Fault } from '#app/domain/shared/fault.ts';
import { createTurns } from '../turns.ts';

const turns = createTurns({ atOnce: 1, waiting: 4, each: 2 });

/**
 * What a solver's script answers, in a thread of its own, one at a time for the process; refused as `unavailable` when too
 * many wait. The script goes by its package path, so that it is found from the source as well as from the built server.
 * The signal ends the thread, or the wait for it.
 * @throws the signal's reason
 */
export async function inSolverThread<Answer>(
  account: string,
  script: string,
  task: object,
  signal?: AbortSignal,
): Promise<Answer> {
  const turn = await turns.take(account, () => answerOf<Answer>(script, task, signal));
  if (!turn.ok) throw new Fault('unavailable', 'repairs_waiting');
  return turn.value;
}

async function answerOf<Answer>(script: string, workerData: object, signal?: AbortSignal): Promise<Answer> {
  signal?.throwIfAborted();
  const worker = new Worker(createRequire(import.meta.url).resolve(script), { workerData, execArgv: [] });
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: Answer) => void worker.terminate().then(() => resolve(answer), reject));
    worker.once('error', reject);
    signal?.addEventListener(
      'abort',
      () => void worker.terminate().then(() => reject(signal.reason as Error), reject),
      { once: true },
    );
  });
}
