import { STUDENT_FORMS } from './vocabulary.ts';
import type { IsoWeek } from '../shared/weeks.ts';

/** How far into her programme a learner is: the term in which the course is read, `T5`. */
export type Level = `T${number}`;

/** The longest programme has twelve terms. */
export const LAST_TERM = 12;
/** Forms whose programmes have terms of which a unit may take the later ones only. */
export const TERM_FORMS = STUDENT_FORMS;
/** Places of a form that any level may take. */
export const ANY_LEVEL = 'any';

/** The level of a course; null where the form has no terms (0). */
export function levelOfTerm(term: number): Level | null {
  return term > 0 ? `T${term}` : null;
}

/** The term of a level; null for `any` and for what is no level. */
export function termOfLevel(level: string): number | null {
  const term = Number(/^T(\d{1,2})$/.exec(level)?.[1] ?? 0);
  return term >= 1 && term <= LAST_TERM ? term : null;
}

/** What a unit has stated for a form in a week. */
export interface StatedWeek {
  /** Places that any level may take, those of the levels among them; undefined where it has stated only levels. */
  any?: number;
  /** Most of each level that is named. */
  named: Map<string, number>;
}

export interface StatedRow {
  level: string;
  places: number;
}

/** Puts what is stated level by level together; a level that is no term says no more than the form itself. */
export function stateWeek(rows: readonly StatedRow[]): StatedWeek {
  const stated: StatedWeek = { named: new Map() };
  for (const { level, places } of rows) {
    if (termOfLevel(level) === null) stated.any = (stated.any ?? 0) + places;
    else stated.named.set(level, (stated.named.get(level) ?? 0) + places);
  }
  return stated;
}

/** Places of a form whatever the level: as stated, else those of the levels together; undefined where nothing is. */
export function formPlaces({ any, named }: StatedWeek): number | undefined {
  if (any !== undefined || named.size === 0) return any;
  return [...named.values()].reduce((sum, places) => sum + places, 0);
}

/**
 * Most learners of a level: what is stated for it; where only other levels are named, none. Undefined where its form's
 * places are the only limit.
 */
export function levelPlaces({ any, named }: StatedWeek, level: string): number | undefined {
  return named.get(level) ?? (any === undefined && named.size > 0 ? 0 : undefined);
}

const NOTHING: StatedWeek = { named: new Map() };

/** Looks up what is stated for a unit, a form and a week. */
export function statedWeeks<F extends string>(
  rows: readonly (StatedRow & { unitId: string; form: F; week: IsoWeek })[],
): (unitId: string, form: F, week: IsoWeek) => StatedWeek {
  const groups = Map.groupBy(rows, ({ unitId, form, week }) => `${unitId} ${form} ${week}`);
  const known = new Map([...groups].map(([key, own]) => [key, stateWeek(own)]));
  return (unitId, form, week) => known.get(`${unitId} ${form} ${week}`) ?? NOTHING;
}
