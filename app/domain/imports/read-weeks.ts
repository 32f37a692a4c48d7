import { ok } from '#app/domain/shared/result.ts';
import { parseWeekRange, parseWeekRanges } from '#app/domain/shared/week-input.ts';
import type { WeekInputContext } from '#app/domain/shared/week-input.ts';
import { contiguousRanges, expandWeeks, rangesOverlap, weekOf } from '#app/domain/shared/weeks.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { ImportContext } from './lookups.ts';
import type { RowReader } from './row-reader.ts';

/**
 * The weeks of a row, from a column of weeks or from a first and a last week; none when the row does not say or is
 * wrong. Weeks that are over must be looked at, and weeks outside the term are a warning: the year may have been
 * misunderstood.
 */
export function readWeeks(reader: RowReader, context: ImportContext): WeekRange[] {
  const year = context.year ?? context.weeks;
  const ranges = reader.has('weeks') ? readWeekColumn(reader, 'weeks', context) : readFromTo(reader, year);
  return areOver(ranges, context) ? readPast(reader, ranges) : checkTerm(reader, ranges, context);
}

function areOver(ranges: readonly WeekRange[], { today }: ImportContext): boolean {
  return ranges.length > 0 && ranges.every(({ to }) => to < weekOf(today));
}

/** Whether weeks that are over are meant is one question for the whole file. */
function readPast(reader: RowReader, ranges: WeekRange[]): WeekRange[] {
  const { pastWeeks } = reader;
  if (pastWeeks === 'leave') reader.leaveOut('weeks_over');
  if (pastWeeks !== undefined) return ranges;
  const [first, last] = [ranges[0], ranges.at(-1)];
  const field = reader.has('weeks') ? 'weeks' : reader.has('from') ? 'from' : 'to';
  const [cell] = reader.cells(field);
  const params = { from: first?.from ?? '', to: last?.to ?? '' };
  reader.report(field, cell ?? null, { code: 'weeks_over', params }, { remedy: 'leave_or_take', key: 'weeks over' });
  return ranges;
}

function checkTerm(reader: RowReader, ranges: WeekRange[], { weeks: context }: ImportContext): WeekRange[] {
  const field = reader.has('weeks') ? 'weeks' : 'from';
  const [cell] = reader.cells(field);
  const term = { from: context.termFrom, to: context.termTo };
  for (const range of ranges) {
    if (!cell || rangesOverlap(range, term)) continue;
    const params = { ...range, termFrom: term.from, termTo: term.to };
    reader.report(field, cell, { code: 'weeks_outside_term', params }, { severity: 'warning' });
  }
  return ranges;
}

/** The ranges of a column of weeks, put together as far as they meet. */
export function readWeekColumn(reader: RowReader, field: string, { year, weeks }: ImportContext): WeekRange[] {
  const ranges = reader.list(field, (text) => parseWeekRanges(text, year ?? weeks)).flat();
  return contiguousRanges(ranges.flatMap(expandWeeks));
}

export function saysWeeks(reader: RowReader): boolean {
  return reader.has('weeks') || reader.has('from') || reader.has('to');
}

function readFromTo(reader: RowReader, context: WeekInputContext): WeekRange[] {
  const [from] = reader.cells('from');
  const [to] = reader.cells('to');
  if (!from && !to) return [];
  if (!from || !to) return reader.list(from ? 'from' : 'to', (text) => parseWeekRange(text, context));
  const start = reader.read('from', (text) => parseWeekRange(text, context));
  if (!start) return [];
  const range = reader.read('to', (text) => {
    const both = parseWeekRange(`${from.text} - ${text}`, context);
    if (both.ok) return both;
    const end = parseWeekRange(text, context);
    return end.ok && end.value.to >= start.from ? ok({ from: start.from, to: end.value.to }) : both;
  });
  return range ? [range] : [];
}
