import { compareTerms, termOf } from '../shared/terms.ts';
import type { TermCode } from '../shared/terms.ts';
import { expandWeeks, mondayOf } from '../shared/weeks.ts';
import type { IsoWeek } from '../shared/weeks.ts';
import { holdsPlace, PLACEMENT_FORMS } from './vocabulary.ts';
import type { PlacementForm, PlacementState } from './vocabulary.ts';

export const OWNER_GROUPS = ['region', 'municipality', 'private', 'other'] as const;
/** What kind of principal runs a unit: the region with its administrations, a municipality, or a private provider. */
export type OwnerGroup = (typeof OWNER_GROUPS)[number];

export interface UnitOwner {
  id: string;
  name: string;
  group: OwnerGroup;
}

export interface CountedPlacement {
  owner: UnitOwner;
  form: PlacementForm;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  state: PlacementState;
  /** It goes on where another of the learner's in the same period ended: the same place, at another unit. */
  continues: boolean;
  /** Share of full time, 0 to 1; absent = full time. */
  fullTimeShare?: number;
}

export interface VolumeRow {
  owner: UnitOwner;
  form: PlacementForm;
  term: TermCode;
  /** Weeks counted as full time, and places, of what is decided. */
  weeks: number;
  places: number;
  /** The same of what is still proposed or preliminary. */
  plannedWeeks: number;
  plannedPlaces: number;
}

const PLANNED: readonly PlacementState[] = ['proposed', 'preliminary'];

/**
 * Weeks and places as Socialstyrelsen counts them for the state grant: the weeks of all students with a place,
 * counted as full time, and the number of places; per owner, form and term. A week belongs to the term of its Monday,
 * a place to the term in which it begins. A learner who goes on at another unit within the period has one place, at
 * the unit where it began. Placements that hold no place are left out.
 */
export function practiceVolumes(placements: readonly CountedPlacement[]): VolumeRow[] {
  const rows = new Map<string, VolumeRow>();
  for (const placement of placements) {
    if (!holdsPlace(placement.state)) continue;
    expandWeeks({ from: placement.fromWeek, to: placement.toWeek }).forEach((week, index) => {
      const row = rowFor(rows, placement, termOf(mondayOf(week)));
      const share = placement.fullTimeShare ?? 1;
      const isNewPlace = index === 0 && !placement.continues;
      add(row, PLANNED.includes(placement.state) ? 'planned' : 'decided', share, isNewPlace);
    });
  }
  return [...rows.values()].sort(compareRows);
}

function add(row: VolumeRow, what: 'planned' | 'decided', weeks: number, startsHere: boolean): void {
  if (what === 'planned') {
    row.plannedWeeks += weeks;
    row.plannedPlaces += startsHere ? 1 : 0;
  } else {
    row.weeks += weeks;
    row.places += startsHere ? 1 : 0;
  }
}

function rowFor(rows: Map<string, VolumeRow>, { owner, form }: CountedPlacement, term: TermCode): VolumeRow {
  const key = `${owner.id} ${form} ${term}`;
  const row = rows.get(key) ?? { owner, form, term, weeks: 0, places: 0, plannedWeeks: 0, plannedPlaces: 0 };
  rows.set(key, row);
  return row;
}

function compareRows(a: VolumeRow, b: VolumeRow): number {
  return (
    OWNER_GROUPS.indexOf(a.owner.group) - OWNER_GROUPS.indexOf(b.owner.group) ||
    a.owner.name.localeCompare(b.owner.name, 'sv') ||
    PLACEMENT_FORMS.indexOf(a.form) - PLACEMENT_FORMS.indexOf(b.form) ||
    compareTerms(a.term, b.term)
  );
}
