import { FEWEST_FOR_WORDS } from '../quality/disclosure/thresholds.ts';
import type { Thresholds } from '../quality/disclosure/thresholds.ts';

/**
 * Whom a questionnaire is for: learners of placements, those who supervise them, or the units where they are. It belongs to
 * the instrument, so that nobody chooses it twice and no series of results mixes them.
 */
export const RESPONDENTS = ['learners', 'supervisors', 'units'] as const;
export type Respondents = (typeof RESPONDENTS)[number];

/** A unit answers as a unit and under its name; people answer as nobody. */
export function isNamed(respondents: Respondents): boolean {
  return respondents === 'units';
}

/**
 * How many must share in a number of a wave: those of the region and, among supervisors, one more. Those who read what
 * supervisors say are often supervisors, and whoever has answered could take her own answer away.
 */
export function thresholdsFor(respondents: Respondents, thresholds: Thresholds): Thresholds {
  if (respondents !== 'supervisors') return thresholds;
  return { mean: thresholds.mean + 1, distribution: thresholds.distribution + 1 };
}

/** How many must have written before their words are read in a wave with these thresholds, which are those among them. */
export function fewestForWords(respondents: Respondents, { mean }: Pick<Thresholds, 'mean'>): number {
  return Math.max(FEWEST_FOR_WORDS + (respondents === 'supervisors' ? 1 : 0), mean);
}

/** How many invited people at least share what an answer says of its giver, and so how many there must be to ask. */
export function fewestAlike(respondents: Respondents, { mean }: Pick<Thresholds, 'mean'>): number {
  return isNamed(respondents) ? 1 : mean;
}
