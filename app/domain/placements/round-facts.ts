import type { IsoDate, IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { StatedJourney } from '#app/domain/shared/known-journeys.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { LearnerPair, RuleSetting } from '#app/domain/scheduling/problem.ts';
import type { BurdenEntry } from './burden/burden-entry.ts';
import type { DecisionKind } from './decision-form.ts';
import type { PlacementRecord } from './demands.ts';
import type { Boarder, HousingFacts } from './housing.ts';
import type { Attest, Car, ConflictKind, PlacementForm, Sector } from './vocabulary.ts';

/** Everything about a round that the optimiser's problem is made from, as the records say it. */
export interface RoundFacts {
  roundId: string;
  form: PlacementForm;
  term: TermCode;
  supervisorProfession: string;
  requiredSectors: Partial<Record<Sector, number>>;
  rules: RuleSetting[];
  periods: PeriodFacts[];
  learners: LearnerFacts[];
  units: UnitFacts[];
  capacities: CapacityFacts[];
  /** Placements that hold places in the same weeks: other rounds' all, whatever their form. */
  held: HeldPlace[];
  supervisors: SupervisorFacts[];
  locks: { learnerId: string; periodId: string; fromWeek: IsoWeek; unitId: string }[];
  /** Every placement of this round with a learner, also those that have ended. */
  records: PlacementRecord[];
  /** Journeys that are known better than an estimate. */
  journeys: StatedJourney[];
  /** Learners of the round who are to be, or wish to be, together. */
  pairs: LearnerPair[];
  /** Courses of the programme that have to be done before others. */
  prerequisites: CoursePrerequisite[];
  /** Beds that the region offers in the weeks of the round; none where it does without. */
  housing: HousingFacts[];
  /** Placements of other rounds that let learners have beds, in the same weeks. */
  boarders: Boarder[];
}

export interface CoursePrerequisite {
  courseId: string;
  requiredCourseId: string;
  /** By which people know it. */
  requiredCode: string;
}

export interface PeriodFacts {
  id: string;
  courseId: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  /** Empty for all sectors. */
  allowedSectors: Sector[];
  /** Of the programme, in which its course is read; 0 where the form has no terms. */
  term: number;
}

export interface LearnerFacts {
  id: string;
  /** Her account of burden, but for this round's own entries. */
  burdens: BurdenEntry[];
  /** What has been decided for her in this round. */
  decisions: { kind: DecisionKind; unitIds: string[]; minutes: number | null }[];
  birthDate: IsoDate | null;
  homePostcode: string | null;
  car: Car | null;
  /** May be placed however far away in this round. */
  anyDistance: boolean;
  homeTown: string | null;
  attests: { kind: Attest; validFrom: IsoDate; validTo: IsoDate | null }[];
  conflicts: { unitId: string; kind: ConflictKind }[];
  /** Placements in other rounds; `isWhole` unless it ended before its period did. */
  visited: {
    unitId: string;
    sector: Sector;
    courseId: string;
    fromWeek: IsoWeek;
    toWeek: IsoWeek;
    isWhole: boolean;
  }[];
  /** Weeks in which the person is placed in another of her educations. */
  elsewhere: WeekRange[];
  wishes: { unitId: string; rank: number }[];
}

export interface UnitFacts {
  id: string;
  sector: Sector;
  path: string;
  town: string;
  latitude: number | null;
  longitude: number | null;
  model: 'single' | 'peer' | 'student_dense';
  needsCar: boolean;
  refusesMinors: boolean;
  /** The term from which it takes learners, by form; from the first where a form is not named. */
  firstTerms: Partial<Record<PlacementForm, number>> | null;
  /** Fewest learners that it is run for; null where one is enough. */
  smallestGroup: number | null;
  requiredAttests: Attest[];
  validFrom: IsoDate;
  validTo: IsoDate | null;
  closures: { fromWeek: IsoWeek; toWeek: IsoWeek }[];
}

export interface CapacityFacts {
  unitId: string;
  form: PlacementForm | 'all';
  /** `any` or a term of the programme, `T5`. */
  level: string;
  week: IsoWeek;
  places: number;
  minimum: number;
}

export interface HeldPlace {
  unitId: string;
  form: PlacementForm;
  /** Of its programme; 0 where the form has no terms. */
  term: number;
  /** The profession that its programme asks for. */
  supervisorProfession: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
}

export interface SupervisorFacts {
  unitId: string;
  profession: string;
  maxLearners: number;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  /** Working time in per cent of full time. */
  percent: number;
  absences: WeekRange[];
}
