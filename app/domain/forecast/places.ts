import { formPlaces, stateWeek } from '../placements/levels.ts';
import { PLACEMENT_FORMS, SECTORS } from '../placements/vocabulary.ts';
import type { PlacementForm, Sector } from '../placements/vocabulary.ts';
import { isoWeek, mondayOf, weekInRange, weekNumber, weeksInYear, weekYear } from '../shared/weeks.ts';
import type { IsoWeek } from '../shared/weeks.ts';
import type { ForecastFacts, StatedPlaces } from './facts.ts';
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
  const years = weeks.map(yearsOf);
  const stated = Map.groupBy(capacities, ({ unitId }) => unitId);
  const closed = Map.groupBy(closures, ({ unitId }) => unitId);
  const found = new Map<number, Offer[]>();
  for (const { id, sector, validTo } of units) {
    const own = stated.get(id);
    if (!own) continue;
    const shut = closed.get(id) ?? [];
    weeks.forEach((week, index) => {
      const [offer, isAssumed] = latestOffer(own, years[index] ?? []);
      if (!offer) return;
      const isShut =
        (validTo !== null && validTo < mondayOf(week)) ||
        shut.some(({ fromWeek, toWeek }) => weekInRange(week, { from: fromWeek, to: toWeek }));
      const key = cellOf(SECTORS.indexOf(sector), index, weeks.length);
      const offers = found.get(key) ?? [];
      offers.push({ ...(isShut ? shutOf(offer) : offer), isAssumed });
      found.set(key, offers);
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

type Stated = Omit<Offer, 'isAssumed'>;

/** What one unit offers in a week, whatever the level; null when it has stated nothing for it. */
function offerIn(rows: readonly StatedPlaces[], week: IsoWeek): Stated | null {
  const valid = rows.filter(({ fromWeek, toWeek }) => fromWeek <= week && week <= toWeek);
  if (valid.length === 0) return null;
  const offer: Stated = { all: Infinity, places: PLACEMENT_FORMS.map(() => 0), stated: 0 };
  for (const [form, own] of Map.groupBy(valid, (row) => row.form)) {
    const places = formPlaces(stateWeek(own)) ?? 0;
    if (form === 'all') offer.all = places;
    else {
      const index = PLACEMENT_FORMS.indexOf(form);
      offer.places[index] = places;
      offer.stated |= 1 << index;
    }
  }
  return offer;
}

/** The first of the weeks for which anything is stated, and whether it is not the very first. */
function latestOffer(
  rows: readonly StatedPlaces[],
  weeks: readonly IsoWeek[],
): [offer: Stated | null, isAssumed: boolean] {
  for (const [back, week] of weeks.entries()) {
    const offer = offerIn(rows, week);
    if (offer) return [offer, back > 0];
  }
  return [null, false];
}

function shutOf(offer: Stated): Stated {
  return { ...offer, all: 0 };
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

/** Learners who find no place, and the fewest forms that cannot all have one; no forms when everybody does. */
export interface Shortage {
  learners: number;
  forms: FormSet;
}

const NO_SHORTAGE: Shortage = { learners: 0, forms: 0 };

/**
 * How many learners find no place at any unit, however they are spread: the largest, over all sets of forms, of what the
 * set needs beyond what units take of it. That is exact (max-flow min-cut), for what each unit takes is submodular. Needs
 * are by the order of `PLACEMENT_FORMS` from `at` on; forms of which no unit has said anything are left out.
 */
export function shortageOf(week: SectorWeek, forms: FormSet): (need: Int32Array, at: number) => Shortage {
  const told = PLACEMENT_FORMS.flatMap((_, form) => (week.stated & forms & (1 << form) ? [form] : []));
  const sets = 1 << told.length;
  const taken = new Int32Array(sets);
  const namedOf = new Int32Array(sets);
  for (let set = 1; set < sets; set += 1) {
    const named = told.reduce((all, form, bit) => (set & (1 << bit) ? all | (1 << form) : all), 0);
    namedOf[set] = named;
    taken[set] = placesFor(week, named).places;
  }
  const needs = new Int32Array(sets);
  return (need, at) => {
    let most = 0;
    let worst = 0;
    for (let set = 1; set < sets; set += 1) {
      const lowest = set & -set;
      const form = told[31 - Math.clz32(lowest)] ?? 0;
      const sum = (needs[set ^ lowest] ?? 0) + (need[at + form] ?? 0);
      needs[set] = sum;
      const lacking = sum - (taken[set] ?? 0);
      if (lacking > most || (lacking === most && lacking > 0 && bitsIn(set) < bitsIn(worst))) {
        most = lacking;
        worst = set;
      }
    }
    return most === 0 ? NO_SHORTAGE : { learners: most, forms: namedOf[worst] ?? 0 };
  };
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** The forms of a set, in their order. */
export function formsIn(set: FormSet): PlacementForm[] {
  return PLACEMENT_FORMS.filter((_, form) => (set & (1 << form)) !== 0);
}

export function sectorOf(index: number): Sector {
  return SECTORS[index] ?? 'medicine';
}
