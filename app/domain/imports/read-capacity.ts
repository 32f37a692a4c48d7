import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { parseCount } from '#app/domain/shared/numbers.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Finders } from './finders.ts';
import type { CapacityRow } from './intents.ts';
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

interface KindOfPlace {
  form: PlacementForm | 'all';
  level: string;
}

function readKindOfPlace(reader: RowReader, find: Finders, context: ImportContext): KindOfPlace {
  const course = readCourse(reader, find, context);
  const form = reader.read('form', parseForm) ?? course?.form ?? context.defaults.form ?? 'all';
  const level = reader.read('level', parseLevel) ?? (course && course.term > 0 ? `T${course.term}` : 'any');
  return { form, level };
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
