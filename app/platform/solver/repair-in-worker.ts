import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import type { Published, Repair } from '#app/domain/scheduling/repair.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { createTurns } from '../turns.ts';

// By its package path, so that it is found from the source as well as from the built server.
const SOLVER = '#app/platform/solver/repair.worker.ts';

const turns = createTurns({ atOnce: 1, waiting: 4, each: 2 });

/**
 * Mends a published plan in a thread of its own, one at a time for the process; refused as `unavailable` when too many
 * wait. The time limit of the problem bounds it.
 */
export async function repairInWorker(account: string, problem: Problem, published: Published[]): Promise<Repair> {
  const turn = await turns.take(account, () => inThread(problem, published));
  if (!turn.ok) throw new Fault('unavailable', 'repairs_waiting');
  return turn.value;
}

function inThread(problem: Problem, published: Published[]): Promise<Repair> {
  const worker = new Worker(createRequire(import.meta.url).resolve(SOLVER), {
    workerData: { problem, published },
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    worker.once('message', (repaired: Repair) => void worker.terminate().then(() => resolve(repaired), reject));
    worker.once('error', reject);
  });
}
