import type { Attest } from '../placements/vocabulary.ts';
import type { IsoDate } from '../shared/weeks.ts';

/** That something has been shown, and how long it holds; until further when nothing else is said. */
export interface AttestSpan {
  kind: Attest;
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

/** Whether one of them holds from the first to the last day; a last day of null is until further. */
export function isCovered(held: readonly AttestSpan[], stated: AttestSpan): boolean {
  const { kind, validFrom, validTo } = stated;
  return held.some(
    (attest) =>
      attest.kind === kind &&
      attest.validFrom <= validFrom &&
      (attest.validTo === null || (validTo !== null && attest.validTo >= validTo)),
  );
}

/**
 * Whether what is recorded already says all that is stated now. A statement without an end is met by whatever holds on
 * its first day: an end that somebody has recorded is known better than one that is left out.
 */
export function isRecorded(held: readonly AttestSpan[], stated: AttestSpan): boolean {
  return isCovered(held, { ...stated, validTo: stated.validTo ?? stated.validFrom });
}
