import type { ToldEarlier } from '#app/domain/quality/earlier-figures.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { EarlierTerm } from '#app/domain/surveys/earlier-term.ts';

/** What a spreadsheet says of a term before the first wave. */
export interface EarlierPoint extends ToldEarlier {
  term: EarlierTerm;
  source: string;
}

export interface ShownWave {
  id: string;
  name: string;
  term: TermCode;
  /** Of the instrument's version. */
  number: number;
  isNewVersion: boolean;
  /** Whether the place was a group of its own when the wave closed. */
  isSummedUp: boolean;
  /** What the place was called then, where it has another name now. */
  nameThen: string | null;
}
