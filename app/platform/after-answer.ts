import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.ts';

const MILLISECONDS = 1000;

/**
 * Does something when a request has been answered, so that how long the answer takes does not tell what was done. It is
 * lost if the process ends before.
 */
export function afterAnswer(log: Pick<Log, 'warn'>, work: () => Promise<void>): void {
  void pause(MILLISECONDS, undefined, { ref: false })
    .then(work)
    .catch((error: unknown) => log.warn({ err: error }, 'not done after the answer'));
}
