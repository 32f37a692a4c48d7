import type { CountedPlacement } from '#app/domain/placements/volumes.ts';
import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { ChangeSums, PlacementChange, RoundOutcome, RoundSums } from '../placement-statistics/facts.ts';
import type { SupervisionSums, UnitSupervision } from '../supervision/facts.ts';
import type { SurveyGroup } from '../survey/facts.ts';
import type { ReportHead } from '../cover.ts';
import type { VolumeSums } from '../volumes-sheet.ts';

/**
 * What a quality report tells of a term or a year, of all that the one who asks answers for or of a part of it. The sums
 * are counted by the database by themselves, so that what the rows come to can be held against them.
 */
export interface VfuQualityFacts extends ReportHead {
  /** In words. */
  period: string;
  scope: string;
  terms: readonly TermCode[];
  placements: readonly CountedPlacement[];
  rounds: readonly RoundOutcome[];
  changes: readonly PlacementChange[];
  units: readonly UnitSupervision[];
  waves: readonly WaveOutcome[];
  wishes: { wished: number; met: number };
  /** Learner weeks that units have offered students; null of a school, since they offer them to all. */
  offeredWeeks: number | null;
  employed: readonly EmployedForm[];
  /** Those that were to be done within the time. */
  actions: readonly ActionOutcome[];
  sums: { volumes: VolumeSums; fill: RoundSums; changes: ChangeSums; supervision: SupervisionSums };
}

/** A closed wave as far as the gate lets it be told. */
export interface WaveOutcome {
  name: string;
  invited: number;
  /** Null where they are too few to tell. */
  answered: number | null;
  /** From how many answers on its figures are told. */
  thresholds: Thresholds;
  scale: { lowest: number; highest: number };
  themes: readonly { id: string; name: string; change: string | null }[];
  groups: readonly SurveyGroup[];
}

/** Doctors and psychologists in training, placed in the time. */
export interface EmployedForm {
  form: PlacementForm;
  learners: number;
  weeks: number;
  weeksDone: number;
}

/** What was decided because of a finding, what the next wave says of it in words, and what those who did it have written. */
export interface ActionOutcome {
  action: string;
  dueOn: string;
  isDone: boolean;
  outcome: string;
  effect: string | null;
}
