import type { PlacePrices } from '#app/domain/scheduling/place-prices.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { inSolverThread } from './solver-thread.ts';

export interface PricedPlan {
  problem: Problem;
  standing: Assignment[];
}

const MOST_KEPT = 8;
const kept = new Map<string, Promise<PlacePrices>>();

/**
 * What each unit's next place is worth to a plan, worked out in a thread of its own and kept for as long as its version is
 * asked for: sorting and filtering a list of them cost nothing. The time limit of the problem bounds it.
 */
export async function pricePlacesInWorker(account: string, version: string, plan: PricedPlan): Promise<PlacePrices> {
  const known = kept.get(version);
  if (known) return known;
  const answer = inSolverThread<PlacePrices>(account, '#app/platform/solver/place-prices.worker.ts', plan);
  kept.set(version, answer);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  answer.catch(() => kept.delete(version));
  return answer;
}
