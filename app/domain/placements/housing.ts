import { settingsOf } from '../scheduling/rules/catalog.ts';
import type { RuleSetting } from '../scheduling/problem.ts';
import { findPlace, homePlace } from '../shared/places.ts';
import type { StatedJourney } from '../shared/known-journeys.ts';
import { weekInRange } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import { travelTable } from './journeys.ts';
import type { UnitFacts } from './round-facts.ts';
import type { Car, PlacementForm } from './vocabulary.ts';

/** Beds that the region offers learners in a place. */
export interface HousingFacts {
  /** A place's id. */
  place: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  beds: number;
  /** Who may have them; empty for all. */
  forms: PlacementForm[];
}

/** A learner who has a bed. */
export interface HeldBed extends WeekRange {
  place: string;
  form: PlacementForm;
}

/** When a round lets a learner have a bed, and what her journey counts as then. */
export interface BoardingTerms {
  /** A journey that is longer is not made every day. One way. */
  fromMinutes: number;
  /** Of the journey's minutes, in per cent. */
  share: number;
}

/** What the round's rules say of beds; null where it does without. */
export function boardingTerms(rules: readonly RuleSetting[]): BoardingTerms | null {
  const setting = settingsOf(rules).get('housing');
  if (!setting?.enabled) return null;
  return { fromMinutes: Number(setting.params.fromMinutes ?? 0), share: Number(setting.params.share ?? 0) };
}

/** What the journey of a learner who has a bed counts as, in minutes. */
export function minutesWithBed(minutes: number, { share }: BoardingTerms): number {
  return Math.round((minutes * share) / 100);
}

/** A learner with what decides whether she needs a bed. */
export interface Traveller {
  id: string;
  homePostcode: string | null;
  homeTown: string | null;
  car: Car | null;
  /** May be placed however far away: she travels. */
  anyDistance: boolean;
}

/** Whether a journey is too long for a learner to make every day. Where her home is not known, nobody can say that it is. */
export function needsBed(
  { anyDistance, homePostcode, homeTown }: Traveller,
  minutes: number,
  { fromMinutes }: BoardingTerms,
): boolean {
  return !anyDistance && minutes > fromMinutes && homePlace(homePostcode, homeTown) !== null;
}

/** Where the beds of a unit's learners are: in its own place, or nowhere when that is not known. */
export function placeOfUnit({ town }: Pick<UnitFacts, 'town'>): string | null {
  return findPlace(town)?.id ?? null;
}

/** A placement in a round that lets learners have beds. */
export interface Boarder extends WeekRange {
  learner: Traveller;
  unitId: string;
  form: PlacementForm;
  /** Of its round. */
  rules: RuleSetting[];
}

/** Which of the placements have a bed, and where: nobody books one, it follows from the journey and the round's rules. */
export function bedsOf<T extends Boarder>(
  boarders: readonly T[],
  { units, journeys }: { units: readonly UnitFacts[]; journeys: StatedJourney[] },
): (T & HeldBed)[] {
  const learners = [...new Map(boarders.map(({ learner }) => [learner.id, learner])).values()];
  const journey = travelTable({ learners, journeys }, units);
  const placeOf = new Map(units.map((unit) => [unit.id, placeOfUnit(unit)]));
  return boarders.flatMap((boarder) => {
    const place = placeOf.get(boarder.unitId) ?? null;
    const terms = boardingTerms(boarder.rules);
    if (place === null || terms === null) return [];
    const { minutes } = journey(boarder.learner.id, boarder.unitId);
    return needsBed(boarder.learner, minutes, terms) ? [{ ...boarder, place }] : [];
  });
}

/**
 * Most learners of a form who can have a bed in a place and week beside those who have one. Beds may be for some forms
 * only, so that it matters who lies where: everybody fits when no set of forms has more learners than there are beds for
 * any of them (Hall 1935), and the tightest set that the form is in decides.
 */
export function freeBeds(
  { place, form, week }: { place: string; form: PlacementForm; week: IsoWeek },
  housing: readonly HousingFacts[],
  held: readonly HeldBed[],
): number {
  const offered = housing.filter(
    (row) => row.place === place && weekInRange(week, { from: row.fromWeek, to: row.toWeek }),
  );
  const taken = Map.groupBy(
    held.filter((bed) => bed.place === place && weekInRange(week, bed)),
    (bed) => bed.form,
  );
  const others = [...taken.keys()].filter((other) => other !== form);
  let least = Infinity;
  for (let set = 0; set < 1 << others.length; set += 1) {
    const forms = [form, ...others.filter((_, index) => set & (1 << index))];
    const beds = offered
      .filter((row) => row.forms.length === 0 || row.forms.some((one) => forms.includes(one)))
      .reduce((sum, row) => sum + row.beds, 0);
    least = Math.min(least, beds - forms.reduce((sum, one) => sum + (taken.get(one)?.length ?? 0), 0));
  }
  return Math.max(0, least);
}
