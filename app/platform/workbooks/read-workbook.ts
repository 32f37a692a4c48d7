import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { problem } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { RawSheet } from '#app/domain/imports/sheet.ts';
import { BOUNDS } from './bounds.ts';
import type { FileProblem } from './problems.ts';

export type Parsed = Result<RawSheet[], FileProblem>;

// By its package path, so that it is found from the source as well as from the built server.
const PARSER = '#app/platform/workbooks/read-workbook.worker.ts';

/** Parses a workbook that the gate has let through, in a thread with little memory and little time. */
export function parseInWorker(bytes: Uint8Array, milliseconds: number = BOUNDS.parserMilliseconds): Promise<Parsed> {
  const worker = new Worker(createRequire(import.meta.url).resolve(PARSER), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: BOUNDS.parserMegabytes, maxYoungGenerationSizeMb: 32 },
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve(problem('file_too_slow'))), milliseconds);
    function settle(answer: () => void): void {
      clearTimeout(timer);
      void worker.terminate().then(answer, reject);
    }
    worker.once('message', (parsed: Parsed) => settle(() => resolve(parsed)));
    worker.once('error', (error: Error & { code?: string }) => {
      const starved = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle(() => (starved ? resolve(problem('file_needs_memory')) : reject(error)));
    });
  });
}
