import { PLACEMENT_FORMS, SECTORS } from '../placements/vocabulary.ts';
import type { PlacementForm, Sector } from '../placements/vocabulary.ts';
import { isoWeek, mondayOf, weekInRange, weekNumber, weeksInYear, weekYear } from '../shared/weeks.ts';
import type { IsoWeek } from '../shared/weeks.ts';
import type { ForecastFacts } from './facts.ts';
import type { Horizon } from './horizon.ts';

/** A set of placement forms: bit `n` is the n-th of `PLACEMENT_FORMS`. */
export type FormSet = number;

export const FORM_COUNT = PLACEMENT_FORMS.length;
const YEARS_BACK = 2;

export function formSet(forms: readonly PlacementForm[]): FormSet {
  return forms.reduce((set, form) => set | (1 << PLACEMENT_FORMS.indexOf(form)), 0);
}

interface Offer {
  /** The limit that all forms share; Infinity where the unit has set none. */
  all: number;
  /** By the order of `PLACEMENT_FORMS`. */
  places: number[];
  /** Forms of which the unit has said anything. */
  stated: FormSet;
  /** From an earlier year's same week. */
  isAssumed: boolean;
}

/** What units of a sector take in a week. */
export interface SectorWeek {
  offers: readonly Offer[];
  /** Forms of which any of them has said anything. */
  stated: FormSet;
}

export type SectorPlaces = (sector: number, week: number) => SectorWeek;

const NOTHING: SectorWeek = { offers: [], stated: 0 };

/**
 * Places by sector and week (by their order in `SECTORS` and in the horizon): what units have stated, and where a unit
 * has stated nothing for a week what it stated for the same week of the latest of the two years before. Nothing where it
 * is closed or has ceased.
 */
export function readPlaces(
  { units, capacities, closures }: Pick<ForecastFacts, 'units' | 'capacities' | 'closures'>,
  { weeks }: Horizon,
): SectorPlaces {
  const stated = Map.groupBy(capacities, ({ unitId }) => unitId);
  const closed = Map.groupBy(closures, ({ unitId }) => unitId);
  const found = new Map<number, Offer[]>();
  for (const { id, sector, validTo } of units) {
    const byWeek = Map.groupBy(stated.get(id) ?? [], ({ week }) => week);
    if (byWeek.size === 0) continue;
    weeks.forEach((week, index) => {
      const source = yearsOf(week).find((candidate) => byWeek.has(candidate));
      if (source === undefined) return;
      const isClosed =
        (validTo !== null && validTo < mondayOf(week)) ||
        (closed.get(id) ?? []).some(({ fromWeek, toWeek }) => weekInRange(week, { from: fromWeek, to: toWeek }));
      const offer = offerOf(byWeek.get(source) ?? [], { isClosed, isAssumed: source !== week });
      const key = cellOf(SECTORS.indexOf(sector), index, weeks.length);
      found.set(key, [...(found.get(key) ?? []), offer]);
    });
  }
  const cells = new Map(
    [...found].map(([key, offers]) => [key, { offers, stated: offers.reduce((set, offer) => set | offer.stated, 0) }]),
  );
  return (sector, week) => cells.get(cellOf(sector, week, weeks.length)) ?? NOTHING;
}

export function cellOf(sector: number, week: number, weeks: number): number {
  return sector * weeks + week;
}

/** The week itself and the same weeks of the years before, latest first; week 53 is week 52 of a year that ends there. */
function yearsOf(week: IsoWeek): IsoWeek[] {
  return Array.from({ length: YEARS_BACK + 1 }, (_, back) => {
    const year = weekYear(week) - back;
    return isoWeek(year, Math.min(weekNumber(week), weeksInYear(year)));
  });
}

function offerOf(
  rows: readonly { form: PlacementForm | 'all'; places: number }[],
  { isClosed, isAssumed }: { isClosed: boolean; isAssumed: boolean },
): Offer {
  const places = PLACEMENT_FORMS.map(() => 0);
  let all = Infinity;
  let stated = 0;
  for (const { form, places: count } of rows) {
    if (form === 'all') {
      all = (all === Infinity ? 0 : all) + (isClosed ? 0 : count);
      continue;
    }
    const index = PLACEMENT_FORMS.indexOf(form);
    places[index] = (places[index] ?? 0) + (isClosed ? 0 : count);
    stated |= 1 << index;
  }
  return { all, places, stated, isAssumed };
}

/** Most learners of some forms that the units take together: at each its places for them, within what all forms share. */
export function placesFor({ offers }: SectorWeek, forms: FormSet): { places: number; assumed: number } {
  let places = 0;
  let assumed = 0;
  for (const offer of offers) {
    let own = 0;
    for (let form = 0; form < FORM_COUNT; form += 1) if (forms & (1 << form)) own += offer.places[form] ?? 0;
    const most = Math.min(offer.all, own);
    places += most;
    if (offer.isAssumed) assumed += most;
  }
  return { places, assumed };
}

/**
 * How many of the learners find no place at any unit, however they are spread: the largest, over all sets of forms, of
 * what the set needs beyond what units take of it. That is exact (max-flow min-cut), for what each unit takes is submodular.
 * Forms of which no unit has said anything are left out.
 */
export function shortageOf(week: SectorWeek, placesOf: (forms: FormSet) => number) {
  return (need: ArrayLike<number>, at: number): number => {
    let needed = 0;
    for (let form = 0; form < FORM_COUNT; form += 1) if ((need[at + form] ?? 0) > 0) needed |= 1 << form;
    needed &= week.stated;
    let most = 0;
    for (let set = needed; set > 0; set = (set - 1) & needed) {
      let sum = 0;
      for (let form = 0; form < FORM_COUNT; form += 1) if (set & (1 << form)) sum += need[at + form] ?? 0;
      most = Math.max(most, sum - placesOf(set));
    }
    return most;
  };
}

export function sectorOf(index: number): Sector {
  return SECTORS[index] ?? 'medicine';
}
