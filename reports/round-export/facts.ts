import type { PersonName } from '#app/domain/people/person-name.ts';
import type { UnitOwner } from '#app/domain/placements/volumes.ts';
import type {
  FinancingSource,
  PlacementForm,
  PlacementState,
  RoundState,
  Sector,
} from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { VolumeSums } from '../volumes-sheet.ts';

/** Everything the export of a round says, as the records have it; names are already hidden from those who may not see them. */
export interface RoundExportFacts {
  round: ExportRound;
  /** Instant at which the records were read. */
  at: string;
  /** Who asked. */
  by: string;
  productVersion: string;
  periods: ExportPeriod[];
  placements: ExportPlacement[];
  places: UnitWeekPlaces[];
  unplaced: ExportUnplaced[];
  /** Instant of the proposal whose reasons are given; null when the optimiser has not been run. */
  proposalAt: string | null;
  /** Counted by the database by itself, so that what the rows come to can be held against it. */
  sums: { volumes: VolumeSums; placements: number; weeks: number };
}

export interface ExportRound {
  id: string;
  name: string;
  programme: string;
  form: PlacementForm;
  term: string;
  state: RoundState;
  learners: number;
}

export interface ExportPeriod {
  id: string;
  ordinal: number;
  course: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
}

export interface ExportPlacement {
  id: string;
  periodId: string;
  /** Null for a place that exists before a name. */
  learnerId: string | null;
  learner: PersonName | null;
  cohort: string;
  unit: ExportUnit;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  /** It goes on where another of the learner's in the period ended. */
  continues: boolean;
  state: PlacementState;
  /** Why it ends before the last week that it was planned to; null when it does not. */
  endedBy: PlacementState | null;
  locked: boolean;
  /** 1 when the unit was the learner's first wish; null when it was none of them. */
  wishRank: number | null;
  supervisors: string[];
  educationOrganisation: string;
  employerOrganisation: string | null;
  financing: FinancingSource;
}

export interface ExportUnit {
  id: string;
  name: string;
  hsaId: string | null;
  town: string;
  sector: Sector;
  owner: UnitOwner;
}

/** A unit in one week: places for everybody, and who takes them. */
export interface UnitWeekPlaces {
  unitId: string;
  unit: string;
  owner: string;
  week: IsoWeek;
  /** Null where the unit has not stated any. */
  places: number | null;
  usedByRound: number;
  usedByOthers: number;
}

export interface ExportUnplaced {
  learnerId: string;
  learner: PersonName;
  cohort: string;
  periodId: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  firstWish: string | null;
  /** Codes of the optimiser with the number of units each excludes, the most common first. */
  /** What could be mended first; of an attest also which. */
  reasons: { code: string; count: number; attest: string | null }[];
}
