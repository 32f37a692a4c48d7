import type { PersonName } from '../people/person-name.ts';
import { weekInRange, weeksBetween } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import { isEnded } from './schedule.ts';
import type { PlacementForm, PlacementState } from './vocabulary.ts';

/** A learner's time at a unit, as the unit's roster shows it. */
export interface RosterPlacement {
  id: string;
  unitId: string;
  unitName: string;
  /** Null for a place that has no name yet. */
  learner: PersonName | null;
  form: PlacementForm;
  course: { sv: string; en: string };
  school: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
  endedBy: PlacementState | null;
  toldState: PlacementState | null;
  toldTo: IsoWeek | null;
  /** It has ended or been shortened, and the unit has not been told. */
  noticeDue: boolean;
  supervisors: string[];
  /** The reader supervises this learner. */
  mine: boolean;
}

export interface RosterRow extends RosterPlacement {
  /** Weeks after this one. */
  weeksLeft: number;
  isFirstWeek: boolean;
  isLastWeek: boolean;
}

/** Who is at a unit in one week: the reader's own learners first, then by unit, start and name. */
export function rosterOf(placements: readonly RosterPlacement[], week: IsoWeek): RosterRow[] {
  return placements
    .filter((one) => !isEnded(one.state) && weekInRange(week, { from: one.fromWeek, to: one.toWeek }))
    .map((placement) => ({
      ...placement,
      weeksLeft: weeksBetween(week, placement.toWeek),
      isFirstWeek: placement.fromWeek === week,
      isLastWeek: placement.toWeek === week,
    }))
    .sort((a, b) => Number(b.mine) - Number(a.mine) || compare(a, b));
}

/** Every placement that touches the weeks, in order of unit and start, for a table with the weeks across. */
export function termRoster(placements: readonly RosterPlacement[], weeks: WeekRange): RosterPlacement[] {
  return placements
    .filter((one) => !isEnded(one.state) && one.fromWeek <= weeks.to && one.toWeek >= weeks.from)
    .sort(compare);
}

function compare(a: RosterPlacement, b: RosterPlacement): number {
  return (
    a.unitName.localeCompare(b.unitName, 'sv') ||
    a.fromWeek.localeCompare(b.fromWeek) ||
    nameKey(a).localeCompare(nameKey(b), 'sv') ||
    a.id.localeCompare(b.id)
  );
}

function nameKey({ learner }: RosterPlacement): string {
  return learner ? `${learner.familyName} ${learner.givenName} ${learner.protectedCode ?? ''}` : '\uffff';
}
