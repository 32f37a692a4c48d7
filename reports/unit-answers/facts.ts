import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { ReportHead } from '../cover.ts';

/** What units have answered for themselves in a wave, under their names, as far as the one who asks sees the units; in words of one language. */
export interface UnitAnswersFacts extends ReportHead {
  wave: string;
  instrument: string;
  version: number;
  opensOn: IsoDate;
  closesOn: IsoDate;
  endedFrom: IsoDate;
  endedTo: IsoDate;
  /** Of all that the wave asked; null for one who may not be told how many answer. */
  rate: { invited: number; answered: number } | null;
  answers: readonly UnitAnswer[];
}

/** A unit and a question. */
export interface UnitAnswer {
  unitId: string;
  unit: string;
  /** The hospital, or what else lies nearest above it. */
  above: string | null;
  section: string;
  question: string;
  /** Null when the unit left the question, or was not asked it; absent while the unit has not answered at all. */
  said?: { number: number; unit: string | null } | { words: string } | null;
}
