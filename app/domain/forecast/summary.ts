import type { PlacementForm, Sector } from '../placements/vocabulary.ts';
import type { TermCode } from '../shared/terms.ts';
import { addWeeks } from '../shared/weeks.ts';
import type { IsoWeek } from '../shared/weeks.ts';
import { quantile } from './chance.ts';
import type { Horizon } from './horizon.ts';
import { termOfWeek } from './horizon.ts';
import { formsIn, placesFor, sectorOf } from './places.ts';
import type { SectorPlaces } from './places.ts';
import type { DrawnCell } from './simulate.ts';

/** Where a count lies: its middle, and within which bounds it does in 80 and in 95 of 100 futures. */
export interface Spread {
  median: number;
  low80: number;
  high80: number;
  low95: number;
  high95: number;
}

/** A sector in a week. */
export interface WeekForecast {
  sector: Sector;
  week: IsoWeek;
  /** Learners who need a place. */
  need: Spread;
  /** Places that units have for the forms that are needed; null where none has said anything of them. */
  places: number | null;
  /** Of these, places taken from an earlier year's same week. */
  assumed: number;
  /** Some form that is needed is one that no unit has said anything of; its learners are in the need and not in the shortage. */
  isPartlyUnstated: boolean;
  /** Share of the futures in which somebody finds no place, and how many do not in the mean of all. */
  probability: number;
  shortage: number;
  /** The forms that cannot all have a place in most of the futures in which some cannot. */
  lacking: readonly PlacementForm[];
}

/** A sector in a term. */
export interface TermForecast {
  sector: Sector;
  term: TermCode;
  weeks: readonly WeekForecast[];
  /** Share of the futures in which somebody finds no place in any of its weeks. */
  probability: number;
  /** Weeks of learners without a place: one learner without in two weeks is 2. */
  shortWeeks: Spread;
  /** The weeks in a row that lack most, if any do. */
  worst: Gap | null;
}

/** Weeks in a row in which places may lack. */
export interface Gap {
  from: IsoWeek;
  to: IsoWeek;
  /** How many places lack in the week that lacks most: the middle of the futures in which any does. */
  places: number;
  /** Share of the futures in which any does. */
  probability: number;
  /** Weeks of learners without a place, in the mean of all futures. */
  expected: number;
  /** The forms that lack places in the week that lacks most. */
  forms: readonly PlacementForm[];
}

/** Under this a week is not told of as short. */
const WORTH_TELLING = 0.05;

/** What the futures say of each sector and term, in the order of terms and sectors; sectors that nobody needs are left out. */
export function summarise(
  cells: ReadonlyMap<number, DrawnCell>,
  horizon: Horizon,
  places: SectorPlaces,
): TermForecast[] {
  const count = horizon.weeks.length;
  const told = [...cells.keys()].sort((a, b) => a - b);
  const byTerm = Map.groupBy(told, (cell) => {
    const week = horizon.weeks[cell % count];
    return `${week ? termOfWeek(week) : ''} ${Math.floor(cell / count)}`;
  });
  return horizon.terms.flatMap((term) =>
    Array.from({ length: Math.ceil((told.at(-1) ?? -1) / count) + 1 }, (_, sector) => sector).flatMap((sector) => {
      const own = byTerm.get(`${term} ${sector}`);
      return own ? [termForecast(term, sectorOf(sector), own)] : [];
    }),
  );

  function termForecast(term: TermCode, sector: Sector, own: readonly number[]): TermForecast {
    const drawn = own.flatMap((cell) => cells.get(cell) ?? []);
    const weeks = own.flatMap((cell) => {
      const week = horizon.weeks[cell % count];
      const futures = cells.get(cell);
      return week && futures ? [weekForecast(sector, week, futures, placesAt(cell, futures))] : [];
    });
    const sums = addUp(drawn);
    return {
      ...{ sector, term, weeks },
      probability: shareAbove(sums),
      shortWeeks: spreadOf(sums),
      worst: worstGap(weeks, drawn),
    };
  }

  function placesAt(cell: number, { forms }: DrawnCell) {
    const week = places(Math.floor(cell / count), cell % count);
    return {
      ...placesFor(week, forms & week.stated),
      isNone: (forms & week.stated) === 0,
      isSome: (forms & ~week.stated) !== 0,
    };
  }
}

function weekForecast(
  sector: Sector,
  week: IsoWeek,
  { need, short, lacking }: DrawnCell,
  { places, assumed, isNone, isSome }: { places: number; assumed: number; isNone: boolean; isSome: boolean },
): WeekForecast {
  return {
    ...{ sector, week, assumed, need: spreadOf(need) },
    places: isNone ? null : places,
    isPartlyUnstated: isSome,
    probability: shareAbove(short),
    shortage: mean(short),
    lacking: formsIn(mostOften(lacking)),
  };
}

export function spreadOf(values: Int32Array): Spread {
  const sorted = values.toSorted();
  return {
    median: quantile(sorted, 0.5),
    low80: quantile(sorted, 0.1),
    high80: quantile(sorted, 0.9),
    low95: quantile(sorted, 0.025),
    high95: quantile(sorted, 0.975),
  };
}

/** Of the runs of weeks that are worth telling of, the one that lacks most. */
function worstGap(weeks: readonly WeekForecast[], drawn: readonly DrawnCell[]): Gap | null {
  let worst: Gap | null = null;
  for (let from = 0; from < weeks.length; from += 1) {
    if ((weeks[from]?.probability ?? 0) < WORTH_TELLING) continue;
    let to = from;
    while (isNext(weeks[to], weeks[to + 1])) to += 1;
    const gap = gapOf(weeks.slice(from, to + 1), drawn.slice(from, to + 1));
    if (gap && gap.expected > (worst?.expected ?? 0)) worst = gap;
    from = to;
  }
  return worst;
}

function isNext(week: WeekForecast | undefined, next: WeekForecast | undefined): boolean {
  if (!week || !next || next.probability < WORTH_TELLING) return false;
  // Runs are read by people: one that is short by a person goes not on into one that is short by thirty.
  return addWeeks(week.week, 1) === next.week && ratio(week.shortage, next.shortage) < 3;
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.max(Math.min(a, b), 0.5);
}

function gapOf(weeks: readonly WeekForecast[], drawn: readonly DrawnCell[]): Gap | null {
  const [first] = weeks;
  const last = weeks.at(-1);
  const [peak] = weeks.toSorted((a, b) => b.shortage - a.shortage);
  if (!first || !last || !peak) return null;
  const most = combine(drawn, Math.max);
  const lacking = most.filter((value) => value > 0).toSorted();
  return {
    ...{ from: first.week, to: last.week, places: quantile(lacking, 0.5), probability: shareAbove(most) },
    ...{ expected: weeks.reduce((sum, { shortage }) => sum + shortage, 0), forms: peak.lacking },
  };
}

function addUp(drawn: readonly DrawnCell[]): Int32Array {
  return combine(drawn, (a, b) => a + b);
}

function combine(drawn: readonly DrawnCell[], join: (a: number, b: number) => number): Int32Array {
  const result = new Int32Array(drawn[0]?.short.length ?? 0);
  for (const { short } of drawn) short.forEach((value, draw) => (result[draw] = join(result[draw] ?? 0, value)));
  return result;
}

/** The value that comes most often, but for 0; 0 when there is no other. */
function mostOften(values: Int32Array): number {
  const times = new Map<number, number>();
  for (const value of values) if (value !== 0) times.set(value, (times.get(value) ?? 0) + 1);
  let most = 0;
  for (const [value, count] of times) if (count > (times.get(most) ?? 0)) most = value;
  return most;
}

function shareAbove(values: Int32Array): number {
  let count = 0;
  for (const value of values) if (value > 0) count += 1;
  return values.length === 0 ? 0 : count / values.length;
}

function mean(values: Int32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}
