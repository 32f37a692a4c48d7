import type { RelaxedSolution } from './engine.ts';
import type { Facts } from './facts.ts';
import type { Master } from './master.ts';
import type { OwnRows } from './own-rows.ts';
import { RelaxedRound } from './relaxed-round.ts';
import type { SearchRun } from './search-run.ts';

const MOST_ROUNDS = 12;
/** Less than this part of the cost is left to what comes after. */
const SMALL_STEP = 2e-5;

/** A round whose learners are looked at as far as linear rows can. */
export interface FirstPrices {
  /** The duals of the shared rows. */
  duals: Float64Array;
  /** How much of each candidate is chosen. */
  shares: Float64Array;
  /** No plan costs less. */
  bound: number;
  /** A plan with this candidate costs that much more than the bound at least. */
  excess: Float64Array;
  own: OwnRows;
}

/**
 * What places are worth and what is likely chosen, by a linear program (sifting): starts from the given duals of the shared
 * rows, adds candidates while they would lower the cost, and rows of learners while they are broken. Null when it was
 * stopped before it knew anything.
 */
export function firstPrices(
  facts: Facts,
  master: Master,
  start: Float64Array | null,
  run: SearchRun,
): FirstPrices | null {
  const round = new RelaxedRound(facts, master, start ?? new Float64Array(master.shared.lower.length), run);
  let known: RelaxedSolution | null = null;
  try {
    for (let rounds = 0; rounds < MOST_ROUNDS && !run.over(); rounds++) {
      const solution = round.solve();
      if (!solution) break;
      const step = Math.abs(solution.objective - (known?.objective ?? Infinity));
      known = solution;
      const paying = round.addPaying(solution);
      const isSettled = paying < facts.demands.length / 100 && step < SMALL_STEP * solution.objective;
      const broken = isSettled ? 0 : round.addBroken(solution);
      if (paying + broken === 0 || isSettled) break;
    }
    return known && round.pricesIn(known);
  } finally {
    round.close();
  }
}
