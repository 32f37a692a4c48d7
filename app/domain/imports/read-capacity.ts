import { ANY_LEVEL, levelOfTerm, termOfLevel } from '#app/domain/placements/levels.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { parseCount } from '#app/domain/shared/numbers.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Finders } from './finders.ts';
import type { CapacityRow } from './intents.ts';
import type { Severity } from './issue.ts';
import type { ImportContext } from './lookups.ts';
import { readCourse } from './read-course.ts';
import { readNamedUnit } from './read-named-unit.ts';
import { readWeekColumn, readWeeks, saysWeeks } from './read-weeks.ts';
import { UNIT } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';
import { parseForm, parseLevel } from './words.ts';

/** More places than this in one week of one unit is likely to be a slip. */
const MANY_PLACES = 60;

/** A row of a capacity inventory; null when it has errors, which the reader then holds. */
export function readCapacityRow(reader: RowReader, find: Finders, context: ImportContext): CapacityRow | null {
  const unit = readNamedUnit(reader, 'unit', find.unit, UNIT);
  const kind = readKindOfPlace(reader, find, context);
  const closures = readWeekColumn(reader, 'closures', context);
  const places = reader.read('places', parseCount);
  if (!reader.has('places') && !reader.has('closures')) reader.missing('places');
  const minimum = reader.read('minimum', parseCount);
  checkCounts(reader, places, minimum);
  const weeks = readPlaceWeeks(reader, context, places);
  const supervisors = reader.read('supervisors', parseCount);
  return unit && !reader.failed ? { unitId: unit.id, ...kind, weeks, places, minimum, supervisors, closures } : null;
}

type KindOfPlace = Pick<CapacityRow, 'form' | 'level'>;

const NURSES: Readonly<Record<'basic' | 'advanced', PlacementForm>> = { basic: 'vfu_basic', advanced: 'vfu_advanced' };

function readKindOfPlace(reader: RowReader, find: Finders, context: ImportContext): KindOfPlace {
  const course = readCourse(reader, find, context);
  const form = reader.read('form', parseForm) ?? course?.form ?? context.defaults.form ?? 'all';
  const level = reader.read('level', parseLevel) ?? (course && levelOfTerm(course.term)) ?? ANY_LEVEL;
  if (level === 'basic' || level === 'advanced') return readDegree(reader, form, level);
  checkTerm(reader, find, { form, level });
  return { form, level };
}

/** The level of a degree tells the two forms of nurses' placements apart, and nothing else. */
function readDegree(reader: RowReader, form: KindOfPlace['form'], degree: keyof typeof NURSES): KindOfPlace {
  if (form === 'all' || form === 'vfu_basic' || form === 'vfu_advanced')
    return { form: NURSES[degree], level: ANY_LEVEL };
  reportLevel(reader, 'level_of_another_form');
  return { form, level: ANY_LEVEL };
}

function checkTerm(reader: RowReader, find: Finders, { form, level }: KindOfPlace): void {
  const term = termOfLevel(level);
  if (term === null) return;
  if (form === 'all') reportLevel(reader, 'level_without_form');
  else if (reader.has('level') && find.hasNoCourseIn(form, term))
    reportLevel(reader, 'level_without_course', 'warning');
}

function reportLevel(reader: RowReader, code: string, severity: Severity = 'error'): void {
  const [cell = null] = reader.cells('level');
  reader.report('level', cell, { code, params: { found: cell?.text ?? '' } }, { severity });
}

function readPlaceWeeks(reader: RowReader, context: ImportContext, places: number | null): WeekRange[] {
  if (saysWeeks(reader)) return readWeeks(reader, context);
  if (places === null) return [];
  reader.missing('weeks', 'weeks_assumed_term', 'warning');
  return [{ from: context.weeks.termFrom, to: context.weeks.termTo }];
}

function checkCounts(reader: RowReader, places: number | null, minimum: number | null): void {
  const [placesCell] = reader.cells('places');
  const [minimumCell] = reader.cells('minimum');
  if (placesCell && places !== null && places > MANY_PLACES) {
    reader.report('places', placesCell, { code: 'count_unlikely', params: { found: places } }, { severity: 'warning' });
  }
  if (minimumCell && places !== null && minimum !== null && minimum > places) {
    reader.report('minimum', minimumCell, { code: 'minimum_over_places', params: { minimum, places } });
  }
}
