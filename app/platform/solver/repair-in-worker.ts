import type { Problem } from '#app/domain/scheduling/problem.ts';
import type { Published, Repair } from '#app/domain/scheduling/repair.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { createTurns } from '../turns.ts';
import { inThread } from './in-thread.ts';

const turns = createTurns({ atOnce: 1, waiting: 4, each: 2 });

/**
 * Mends a published plan in a thread of its own, one at a time for the process; refused as `unavailable` when too many
 * wait. The time limit of the problem bounds it.
 */
export async function repairInWorker(account: string, problem: Problem, published: Published[]): Promise<Repair> {
  const turn = await turns.take(account, () =>
    inThread<Repair>('#app/platform/solver/repair.worker.ts', { problem, published }),
  );
  if (!turn.ok) throw new Fault('unavailable', 'repairs_waiting');
  return turn.value;
}
