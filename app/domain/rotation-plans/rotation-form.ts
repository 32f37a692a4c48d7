import { z } from 'zod';
import { SECTORS } from '../placements/vocabulary.ts';
import type { Sector } from '../placements/vocabulary.ts';
import { requiredText, weeksAround, wholeNumber } from '../shared/form-fields.ts';
import { parseCount } from '../shared/numbers.ts';
import { tidy } from '../shared/text.ts';
import { parseWeekRange } from '../shared/week-input.ts';
import { addWeeks, weekInRange } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek } from '../shared/weeks.ts';
import { PLAN_PRIORITIES } from './vocabulary.ts';
import type { BlockOrder, IntakeWave } from './vocabulary.ts';

export const MOST_BLOCKS = 8;
export const MOST_WAVES = 6;
export const MOST_ORDERS = 6;
const MOST_WEEKS = 208;

const sector = z.enum(SECTORS, 'choose');
const text = z
  .string()
  .optional()
  .transform((value) => tidy(value ?? ''));
const list = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string()),
);

const blockLine = z.object({ id: text, courseId: text, sector: text, weeks: text, leastWeeks: text });
const orderLine = z.object({ before: text, after: text });
const waveLine = z.object({ week: text, places: text });

export interface TypedBlock {
  /** The period's; null for a block that is new. */
  id: string | null;
  courseId: string;
  sector: Sector;
  weeks: number;
  leastWeeks: number | null;
}

/**
 * A rotation as it is typed: weeks as people say them, lines that are left empty do not count, and a week without a year
 * is the one nearest today.
 */
export function rotationForm(today: IsoDate) {
  return z
    .object({
      name: requiredText(120),
      programmeId: z.string('choose').min(1, 'choose'),
      firstWeek: z.string('required').transform((typed, context) => readWeek(typed, today, context) ?? z.NEVER),
      weeks: wholeNumber(8, MOST_WEEKS),
      slackWeeks: wholeNumber(0, 52),
      priority: z.enum(PLAN_PRIORITIES, 'choose'),
      blocks: z.array(blockLine).max(MOST_BLOCKS),
      order: z.array(orderLine).max(MOST_ORDERS).default([]),
      waves: z.array(waveLine).max(MOST_WAVES).default([]),
      unitIds: list,
      version: z.coerce.number().int().optional(),
    })
    .transform((typed, context) => {
      const lastWeek = addWeeks(typed.firstWeek, typed.weeks - 1);
      const span = { from: typed.firstWeek, to: lastWeek };
      const blocks = typed.blocks.flatMap((line, index) => readBlock(line, index, context) ?? []);
      if (blocks.length === 0) report(context, ['blocks', 0, 'courseId'], 'choose');
      const waves = typed.waves.flatMap((line, index) => readWave(line, index, { span, today, context }) ?? []);
      const order = typed.order.flatMap((line, index) => readOrder(line, index, context) ?? []);
      const { name, programmeId, firstWeek, slackWeeks, priority, unitIds, version } = typed;
      return { name, programmeId, firstWeek, lastWeek, slackWeeks, priority, blocks, waves, order, unitIds, version };
    });
}

export type RotationValues = z.output<ReturnType<typeof rotationForm>>;

type Context = z.RefinementCtx;

function report(context: Context, path: PropertyKey[], message: string): void {
  context.addIssue({ code: 'custom', path, message });
}

/** One week, or the first of several; null when it cannot be read, which is told. */
function readWeek(typed: string, today: IsoDate, context: Context, path: PropertyKey[] = []): IsoWeek | null {
  const parsed = parseWeekRange(typed, weeksAround(today));
  if (parsed.ok) return parsed.value.from;
  report(context, path, parsed.error.code === 'week_empty' ? 'required' : 'week');
  return null;
}

function readBlock(line: z.output<typeof blockLine>, index: number, context: Context): TypedBlock | null {
  if (line.courseId === '') return null;
  const kind = sector.safeParse(line.sector);
  const weeks = countIn(line.weeks, 1, MOST_WEEKS);
  const least = line.leastWeeks === '' ? null : countIn(line.leastWeeks, 1, MOST_WEEKS);
  if (!kind.success) report(context, ['blocks', index, 'sector'], 'choose');
  if (weeks === undefined) report(context, ['blocks', index, 'weeks'], 'weeks_of_block');
  if (least === undefined || (least !== null && weeks !== undefined && least * 2 > weeks))
    report(context, ['blocks', index, 'leastWeeks'], 'part_too_long');
  if (!kind.success || weeks === undefined || least === undefined) return null;
  const id = line.id === '' ? null : line.id;
  return { id, courseId: line.courseId, sector: kind.data, weeks, leastWeeks: least };
}

function readWave(
  line: z.output<typeof waveLine>,
  index: number,
  { span, today, context }: { span: { from: IsoWeek; to: IsoWeek }; today: IsoDate; context: Context },
): IntakeWave | null {
  if (line.week === '') return null;
  const week = readWeek(line.week, today, context, ['waves', index, 'week']);
  const places = countIn(line.places, 1, 1000);
  if (places === undefined) report(context, ['waves', index, 'places'], 'wholeNumber');
  if (week !== null && !weekInRange(week, span)) report(context, ['waves', index, 'week'], 'outside_plan');
  // A wave goes by its week: residents who are bound to it stay so as long as it is there.
  return week === null || places === undefined ? null : { id: week, week, places };
}

function readOrder(line: z.output<typeof orderLine>, index: number, context: Context): BlockOrder | null {
  if (line.before === '' && line.after === '') return null;
  const before = z.union([sector, z.literal('any')]).safeParse(line.before);
  const after = sector.safeParse(line.after);
  if (!before.success) report(context, ['order', index, 'before'], 'choose');
  if (!after.success) report(context, ['order', index, 'after'], 'choose');
  if (!before.success || !after.success) return null;
  if (before.data === after.data) {
    report(context, ['order', index, 'after'], 'same_sector');
    return null;
  }
  return { before: before.data, after: after.data };
}

function countIn(typed: string, least: number, most: number): number | undefined {
  const parsed = parseCount(typed);
  return parsed.ok && parsed.value >= least && parsed.value <= most ? parsed.value : undefined;
}
