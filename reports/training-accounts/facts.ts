import type { ActionState } from '#app/domain/quality/action-form.ts';
import type { FinancingSource, PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { ReportHead } from '../cover.ts';
import type { SupervisionSums, UnitSupervision } from '../supervision/facts.ts';
import type { WaveOutcome } from '../vfu-quality/facts.ts';

/** The forms of doctors and psychologists in training, who have an employer. */
export type TrainingForm = Extract<PlacementForm, 'at' | 'bt' | 'st' | 'ptp'>;

/** A year of AT, BT, ST or PTP as far as the product knows it, of all that the one who asks answers for or of a unit. Nobody is named. */
export interface TrainingAccountsFacts extends ReportHead {
  form: TrainingForm;
  /** In words. */
  year: string;
  scope: string;
  programmes: readonly ProgrammeYear[];
  financing: readonly FinancedWeeks[];
  clinics: readonly ClinicYear[];
  units: readonly UnitSupervision[];
  waves: readonly TrainingWave[];
  actions: readonly TrainingAction[];
  /** Counted by the database by itself, so that what the rows come to can be held against it. */
  sums: TrainingSums;
}

/** What is counted of placements that hold a place in the year. */
export interface Held {
  placements: number;
  weeks: number;
  /** Those of the weeks that have passed. */
  weeksDone: number;
}

export interface ProgrammeYear extends Held {
  programme: string;
  /** Different learners with a place in the year. */
  learners: number;
  /** Learners registered in the programme, as they stand today. */
  registered: Registered;
}

export interface Registered {
  active: number;
  paused: number;
  finished: number;
  left: number;
}

export interface FinancedWeeks extends Held {
  employer: string | null;
  financing: FinancingSource;
}

export interface ClinicYear extends Held {
  clinic: string;
  /** The hospital, or what else lies above it. */
  above: string | null;
  owner: string;
  learners: number;
  /** Placements that begin in the year, and those of them with a main supervisor. */
  begun: number;
  withMain: number;
  /** Those that were to begin in the year and ended before their time. */
  endedEarly: number;
}

/** A closed wave, of which only what concerns the form is told. */
export interface TrainingWave extends WaveOutcome {
  /** It asked nobody else, so that its response rate is the form's. */
  isOfForm: boolean;
}

export interface TrainingAction {
  place: string;
  todo: string;
  dueOn: IsoDate;
  state: ActionState;
  /** What the next wave says beside what was to be expected anyway, in words. */
  outcome: string;
  /** What those who did it have written about it. */
  effect: string | null;
}

export interface TrainingSums extends Held {
  learners: number;
  begun: number;
  withMain: number;
  endedEarly: number;
  registered: Registered;
  supervision: SupervisionSums;
}
