import { parseCount } from '#app/domain/shared/numbers.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Finders } from './finders.ts';
import type { OrderRow } from './intents.ts';
import type { ImportContext } from './lookups.ts';
import { readCourse } from './read-course.ts';
import { readWeeks, saysWeeks } from './read-weeks.ts';
import { SCHOOL } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';
import { parseEmail, parseSector } from './words.ts';

/** More places than this in one line of an order is likely to be a slip. */
const MANY_PLACES = 200;

/** A line of a school's order; null when it has errors, which the reader then holds. */
export function readOrderRow(reader: RowReader, find: Finders, context: ImportContext): OrderRow | null {
  const schoolId = readSchool(reader, find, context.defaults.schoolId);
  const courseId = readCourseId(reader, find, context);
  const places = reader.require('places', parseCount);
  checkPlaces(reader, places);
  const weeks = readOneRange(reader, context);
  const sector = reader.read('sector', parseSector);
  const contactName = reader.text('contactName');
  const contactEmail = reader.read('contactEmail', parseEmail);
  const complete = schoolId && courseId && weeks && places !== null && !reader.failed;
  return complete ? { schoolId, courseId, weeks, places, sector, contactName, contactEmail } : null;
}

function readSchool(reader: RowReader, find: Finders, usual: string | undefined): string | undefined {
  if (!reader.has('school') && !usual) reader.missing('school');
  return reader.has('school') ? reader.ref('school', find.school, SCHOOL)?.id : usual;
}

function readCourseId(reader: RowReader, find: Finders, context: ImportContext): string | undefined {
  const usual = context.defaults.courseId;
  if (!reader.has('course') && !usual) reader.missing('course');
  return reader.has('course') ? readCourse(reader, find, context)?.id : usual;
}

function readOneRange(reader: RowReader, context: ImportContext): WeekRange | undefined {
  if (!saysWeeks(reader)) reader.missing('weeks');
  const ranges = readWeeks(reader, context);
  const [cell] = reader.cells('weeks');
  if (ranges.length > 1 && cell) reader.report('weeks', cell, { code: 'weeks_not_together', params: {} });
  return ranges[0];
}

function checkPlaces(reader: RowReader, places: number | null): void {
  const [cell] = reader.cells('places');
  if (!cell || places === null) return;
  if (places === 0) reader.report('places', cell, { code: 'places_zero', params: {} });
  if (places > MANY_PLACES) {
    reader.report('places', cell, { code: 'count_unlikely', params: { found: places } }, { severity: 'warning' });
  }
}
