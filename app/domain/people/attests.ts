import type { Attest } from '../placements/vocabulary.ts';
import type { IsoDate } from '../shared/weeks.ts';

/** That something has been shown, and how long it holds; until further when nothing else is said. */
export interface AttestSpan {
  kind: Attest;
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

/**
 * Whether what is recorded already says all that is stated now. A statement without an end is met by whatever holds on
 * its first day: an end that somebody has recorded is known better than one that is left out.
 */
export function isRecorded(held: readonly AttestSpan[], stated: AttestSpan): boolean {
  const lastDay = stated.validTo ?? stated.validFrom;
  return held.some(
    ({ kind, validFrom, validTo }) =>
      kind === stated.kind && validFrom <= stated.validFrom && (validTo === null || validTo >= lastDay),
  );
}
