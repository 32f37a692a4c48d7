import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

const resolveFrom = createRequire(import.meta.url);

/**
 * What a worker answers to some data, in a thread that ends with its answer. It is named by its package path, so that it is
 * found from the source as well as from the built server.
 */
export function inThread<Answer>(path: string, workerData: unknown): Promise<Answer> {
  const worker = new Worker(resolveFrom.resolve(path), { workerData, execArgv: [] });
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: Answer) => void worker.terminate().then(() => resolve(answer), reject));
    worker.once('error', reject);
  });
}
