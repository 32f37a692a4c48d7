import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { ProposedExchanges } from '#app/domain/scheduling/swaps/propose-exchanges.ts';
import type { SwapOffer } from '#app/domain/scheduling/swaps/traders.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { createTurns } from '../turns.ts';
import { inThread } from './in-thread.ts';

export interface ExchangeOrder {
  problem: Problem;
  held: Assignment[];
  /** In the order of the queue. */
  offers: SwapOffer[];
}

const turns = createTurns({ atOnce: 1, waiting: 4, each: 2 });

/**
 * Finds the exchanges of a published plan in a thread of its own, one round at a time for the process; refused as
 * `unavailable` when too many wait. The time limit of the problem bounds it.
 */
export async function exchangesInWorker(account: string, order: ExchangeOrder): Promise<ProposedExchanges> {
  const turn = await turns.take(account, () =>
    inThread<ProposedExchanges>('#app/platform/solver/exchanges.worker.ts', order),
  );
  if (!turn.ok) throw new Fault('unavailable', 'repairs_waiting');
  return turn.value;
}
