import type { CountedPlacement } from '#app/domain/placements/volumes.ts';
import type { PlacementForm, PlacementState, RoundState } from '#app/domain/placements/vocabulary.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { IsoDate, IsoWeek } from '#app/domain/shared/weeks.ts';
import type { ReportHead } from '../cover.ts';
import type { VolumeSums } from '../volumes-sheet.ts';

/** What a term's placements come to, as far as the one who asks may count them. Nobody is named. */
export interface PlacementStatisticsFacts extends ReportHead {
  term: TermCode;
  /** All that touch the term. */
  placements: readonly CountedPlacement[];
  rounds: readonly RoundOutcome[];
  changes: readonly PlacementChange[];
  /** Counted by the database by itself, so that what the rows come to can be held against it. */
  sums: { volumes: VolumeSums; fill: RoundSums; changes: ChangeSums };
}

export interface RoundOutcome {
  name: string;
  programme: string;
  form: PlacementForm;
  state: RoundState;
  /** Places that schools have ordered; null where the report is on a part of the round, of which nothing is ordered by itself. */
  ordered: number | null;
  /** Placements that are wanted: learners times periods. */
  wanted: number | null;
  placed: number;
  completed: number;
}

/** What the rounds come to, counted without them; null where they are told only in part. */
export type RoundSums = Pick<RoundOutcome, 'ordered' | 'wanted' | 'placed' | 'completed'>;

/**
 * What was called off or broken off, counted without the rows: how many, the weeks that were held of them all the same, of
 * how many the day of the decision is recorded, and how many of these were decided late.
 */
export interface ChangeSums {
  changes: number;
  weeksHeld: number;
  dated: number;
  late: number;
}

/** A placement that has ended otherwise than by its last week. */
export interface PlacementChange {
  unit: string;
  owner: string;
  form: PlacementForm;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
  /** The last week held when it ended on its way. */
  heldTo: IsoWeek | null;
  /** Null when it was not recorded. */
  changedOn: IsoDate | null;
}
