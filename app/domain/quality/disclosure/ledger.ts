import { nothingReleased, release } from './released-sums.ts';
import type { Refusal, ReleasedSums } from './released-sums.ts';
import type { Thresholds } from './thresholds.ts';

/** What has been released of one theme: means and, among them, those whose distribution is known too. */
export interface Ledger {
  readonly means: ReleasedSums;
  readonly distributions: ReleasedSums;
}

export function openLedger(population: number, { mean, distribution }: Thresholds): Ledger {
  return { means: nothingReleased(population, mean), distributions: nothingReleased(population, distribution) };
}

/** For a mean alone, why its distribution is kept back. */
export type Judgement =
  | { ledger: Ledger; measure: 'distribution' }
  | { ledger: Ledger; measure: 'mean'; kept: Refusal }
  | { refusal: Refusal };

/**
 * The most that may be released of the group after all that is in the ledger: its distribution, or only its mean, or
 * nothing. A distribution gives the mean away, so it has to stand in both.
 */
export function judgeRelease(ledger: Ledger, group: readonly number[]): Judgement {
  const means = release(ledger.means, group);
  if (typeof means === 'string') return { refusal: means };
  const distributions = release(ledger.distributions, group);
  return typeof distributions === 'string'
    ? { ledger: { ...ledger, means }, measure: 'mean', kept: distributions }
    : { ledger: { means, distributions }, measure: 'distribution' };
}
