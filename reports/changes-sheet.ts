import type { PlacementForm, PlacementState } from '#app/domain/placements/vocabulary.ts';
import { daysBetween, mondayOf, weekCount } from '#app/domain/shared/weeks.ts';
import { orNothing } from './document.ts';
import type { Sheet } from './document.ts';
import type { ChangeSums, PlacementChange } from './placement-statistics/facts.ts';

/** Decided so few days before the start, or after it, that the place can hardly go to another. */
export const LATE_DAYS = 14;

export interface ChangesWording {
  name: string;
  headings: Record<
    'unit' | 'owner' | 'form' | 'fromWeek' | 'toWeek' | 'weeksHeld' | 'change' | 'changedOn' | 'daysBefore' | 'late',
    string
  >;
  total: string;
  vocabulary: { forms: Record<PlacementForm, string>; placementStates: Record<PlacementState, string> };
}

/** What ended before its time, and how long before the start that was decided. Nobody is named. */
export function changesSheet(
  changes: readonly PlacementChange[],
  sums: ChangeSums,
  { name, total, headings, vocabulary }: ChangesWording,
): Sheet {
  // Where no day is recorded it is not known how many were late, which is not nought.
  const isDated = sums.dated > 0 || changes.length === 0 || changes.some(({ changedOn }) => changedOn !== null);
  return {
    key: 'changes',
    name,
    columns: [
      { key: 'unit', heading: headings.unit, kind: 'text', width: 34, wrap: true },
      { key: 'owner', heading: headings.owner, kind: 'text', width: 30, wrap: true },
      { key: 'form', heading: headings.form, kind: 'text', width: 26 },
      { key: 'fromWeek', heading: headings.fromWeek, kind: 'text', width: 11 },
      { key: 'toWeek', heading: headings.toWeek, kind: 'text', width: 11 },
      { key: 'weeksHeld', heading: headings.weeksHeld, kind: 'integer', width: 12 },
      { key: 'change', heading: headings.change, kind: 'text', width: 20 },
      { key: 'changedOn', heading: headings.changedOn, kind: 'date', width: 13 },
      { key: 'daysBefore', heading: headings.daysBefore, kind: 'integer', width: 14 },
      { key: 'late', heading: headings.late, kind: 'integer', width: 11 },
    ],
    rows: changes.map((change) => [
      change.unit,
      change.owner,
      vocabulary.forms[change.form],
      change.fromWeek,
      change.toWeek,
      change.heldTo === null ? 0 : weekCount({ from: change.fromWeek, to: change.heldTo }),
      vocabulary.placementStates[change.state],
      orNothing(change.changedOn),
      orNothing(daysBefore(change)),
      orNothing(lateness(change)),
    ]),
    totals: { weeksHeld: sums.weeksHeld, ...(isDated && { late: sums.late }) },
    totalsLabel: total,
    rowsCounted: sums.changes,
  };
}

/** Days from the change to the first day; negative when it had begun. */
function daysBefore({ changedOn, fromWeek }: PlacementChange): number | null {
  return changedOn === null ? null : daysBetween(changedOn, mondayOf(fromWeek));
}

/** 1 when it was decided late, so that the column can be summed; null when it is not known. */
function lateness(change: PlacementChange): number | null {
  const days = daysBefore(change);
  return days === null ? null : Number(days < LATE_DAYS);
}
