import type { PlacementForm, Sector } from '../placements/vocabulary.ts';
import type { TermCode } from '../shared/terms.ts';
import type { IsoDate, IsoWeek } from '../shared/weeks.ts';

export type LearnerStatus = 'active' | 'paused' | 'left' | 'finished';

/** What a forecast is made from: the records of the programmes that it is about, and the places that units state. */
export interface ForecastFacts {
  today: IsoDate;
  programmes: readonly ForecastProgramme[];
  learners: readonly ForecastLearner[];
  /** Changes of status as they were recorded, the first first. */
  changes: readonly StatusChange[];
  periods: readonly HeldPeriod[];
  units: readonly { id: string; sector: Sector; validTo: IsoDate | null }[];
  capacities: readonly StatedPlaces[];
  closures: readonly { unitId: string; fromWeek: IsoWeek; toWeek: IsoWeek }[];
}

export interface ForecastProgramme {
  id: string;
  form: PlacementForm;
  /** Last day on which anybody begins or reads it. */
  validTo: IsoDate | null;
  courses: readonly ForecastCourse[];
}

export interface ForecastCourse {
  id: string;
  /** Term of the programme; 0 where the form has no terms. */
  term: number;
}

export interface ForecastLearner {
  id: string;
  programmeId: string;
  cohort: string;
  status: LearnerStatus;
}

export interface StatusChange {
  learnerId: string;
  on: IsoDate;
  from: LearnerStatus;
  to: LearnerStatus;
}

/** A period of a round: planned, going on or over. */
export interface HeldPeriod {
  programmeId: string;
  courseId: string;
  term: TermCode;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  /** Empty for all. */
  allowedSectors: readonly Sector[];
  /** Who takes part in the round. */
  learnerIds: readonly string[];
  /** Learners who hold a place, by the unit's sector. */
  placed: Readonly<Partial<Record<Sector, number>>>;
}

/** What a unit states for each of some weeks in a row; form `all` is the limit that every form shares. */
export interface StatedPlaces {
  unitId: string;
  form: PlacementForm | 'all';
  /** `any` or a term of the programme, `T5`. */
  level: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  places: number;
}
