import type { TermCode } from '#app/domain/shared/terms.ts';

/**
 * What a learner carried when the account was opened, more than others in a round as it was published, what that has
 * become by the end of the round, and changes at short notice.
 */
export const BURDEN_KINDS = ['opening', 'round', 'correction', 'short_notice'] as const;
export type BurdenKind = (typeof BURDEN_KINDS)[number];

/** A point is made of this many parts, in which entries are kept. */
export const HUNDREDTHS = 100;

/** What an entry was computed from, with the measures that held then. */
export type BurdenBasis = RoundBasis | ShortNoticeBasis;

export interface RoundBasis {
  of: 'round';
  placements: number;
  /** One way, on the average of her placements. */
  minutes: number;
  /** The same of all in the round. */
  meanMinutes: number;
  /** Steps from the first wish, on the average of her placements. */
  steps: number;
  meanSteps: number;
  minutesPerPoint: number;
  stepsPerPoint: number;
}

export interface ShortNoticeBasis {
  of: 'short_notice';
  changes: number;
  pointsPerChange: number;
}

/** One row of a learner's account. */
export interface BurdenEntry {
  term: TermCode;
  kind: BurdenKind;
  /** Of a point. */
  hundredths: number;
}
