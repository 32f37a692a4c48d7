import type { CountedPlacement } from '#app/domain/placements/volumes.ts';
import type { PlacementForm, PlacementState, RoundState } from '#app/domain/placements/vocabulary.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { IsoDate, IsoWeek } from '#app/domain/shared/weeks.ts';
import type { TermReport } from '../term-about.ts';

/** What a term's placements come to, as far as the one who asks may count them. Nobody is named. */
export interface PlacementStatisticsFacts extends TermReport {
  term: TermCode;
  /** All that touch the term. */
  placements: readonly CountedPlacement[];
  rounds: readonly RoundFill[];
  changes: readonly PlacementChange[];
}

export interface RoundFill {
  name: string;
  programme: string;
  form: PlacementForm;
  state: RoundState;
  /** Places that schools have ordered. */
  ordered: number;
  /** Placements that are wanted: learners times periods. */
  wanted: number;
  placed: number;
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
