import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { ProposedExchanges } from '#app/domain/scheduling/swaps/propose-exchanges.ts';
import type { SwapOffer } from '#app/domain/scheduling/swaps/traders.ts';
import { inSolverThread } from './solver-thread.ts';

export interface ExchangeOrder {
  problem: Problem;
  held: Assignment[];
  /** In the order of the queue. */
  offers: SwapOffer[];
}

/** Finds the exchanges of a published plan in a thread of its own. The time limit of the problem bounds it. */
export async function exchangesInWorker(account: string, order: ExchangeOrder): Promise<ProposedExchanges> {
  return inSolverThread(account, '#app/platform/solver/exchanges.worker.ts', order);
}
