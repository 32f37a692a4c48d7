import type { Sector } from '#app/domain/placements/vocabulary.ts';
import type { TermIndex } from '../terms.ts';

/** Something with how likely it is. */
export type Weighted = readonly (readonly [name: string, weight: number])[];

export interface PeriodPlan {
  course: string;
  /** Weeks of the term, 0 for its first; both included. */
  from: number;
  to: number;
  sectors: readonly Sector[];
}

export interface RoundPlan {
  term: TermIndex;
  name: string;
  periods: readonly PeriodPlan[];
  /** Not yet allocated: learners have wishes and no placements. */
  open: boolean;
  requiredSectors: Partial<Record<Sector, number>>;
  /** Periods are moved so that the first begins the week after today. */
  soon?: boolean;
}

/** Learners who began a programme together, and the rounds they take part in. */
export interface CohortPlan {
  key: string;
  programmeId: string;
  size: number;
  /** Term in which they began, counted from the running one. */
  start: number;
  homes: Weighted;
  ages: readonly [youngest: number, oldest: number];
  /** Education providers where they are not the programme's. */
  educators?: Weighted;
  /** Employers of those who have one of their own. */
  employers?: Weighted;
  rounds: readonly RoundPlan[];
}

export function period(course: string, from: number, to: number, ...sectors: Sector[]): PeriodPlan {
  return { course, from, to, sectors };
}

export function past(term: TermIndex, name: string, ...periods: PeriodPlan[]): RoundPlan {
  return { term, name, periods, open: false, requiredSectors: {} };
}

export function open(
  term: TermIndex,
  name: string,
  requiredSectors: Partial<Record<Sector, number>>,
  ...periods: PeriodPlan[]
): RoundPlan {
  return { term, name, periods, open: true, requiredSectors };
}

export const SOUTH: Weighted = [
  ['Halmstad', 50],
  ['Laholm', 10],
  ['Falkenberg', 12],
  ['Oskarström', 4],
  ['Getinge', 3],
  ['Hyltebruk', 4],
  ['Mellbystrand', 3],
  ['Varberg', 5],
  ['Göteborg', 4],
  ['Helsingborg', 3],
  ['Ängelholm', 2],
];

export const NORTH: Weighted = [
  ['Varberg', 45],
  ['Falkenberg', 15],
  ['Kungsbacka', 14],
  ['Tvååker', 4],
  ['Veddige', 4],
  ['Åsa', 4],
  ['Göteborg', 9],
  ['Borås', 2],
  ['Halmstad', 3],
];

export const GOTHENBURG: Weighted = [
  ['Göteborg', 55],
  ['Mölndal', 10],
  ['Kungsbacka', 20],
  ['Varberg', 15],
];

export const SKANE: Weighted = [
  ['Lund', 40],
  ['Malmö', 20],
  ['Helsingborg', 20],
  ['Halmstad', 20],
];

export const WHOLE: Weighted = [
  ['Halmstad', 30],
  ['Varberg', 20],
  ['Kungsbacka', 18],
  ['Falkenberg', 13],
  ['Laholm', 8],
  ['Göteborg', 6],
  ['Hyltebruk', 5],
];
