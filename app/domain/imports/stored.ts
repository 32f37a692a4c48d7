import { z } from 'zod';
import { PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import { isTermCode } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { Fix } from './fixes.ts';
import type { RawSheet } from './sheet.ts';

const columnChoice = z.object({ field: z.string().nullable(), confidence: z.number() });

/** What has been decided about a file so far; what is left out is guessed each time. */
export const importSettings = z.object({
  /** Left out until somebody has chosen it. */
  term: z.custom<TermCode>((value) => typeof value === 'string' && isTermCode(value)).optional(),
  form: z.enum(['all', ...PLACEMENT_FORMS]).optional(),
  sheet: z.number().int().optional(),
  headerRow: z.number().int().optional(),
  columns: z.array(columnChoice).optional(),
});
export type ImportSettings = z.output<typeof importSettings>;

const area = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const packed = z.array(
  z.object({
    name: z.string(),
    hidden: z.boolean(),
    merged: z.array(area),
    rows: z.array(z.array(z.string())),
  }),
);

/** Sheets as they are kept: the text of each cell, which is all that the reading of rows goes by. */
export function packSheets(sheets: readonly RawSheet[]): z.input<typeof packed> {
  return sheets.map(({ name, rows, merged = [], hidden = false }) => ({
    name,
    hidden,
    merged: merged.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
    rows: rows.map((row) => row.map((cell) => cell.text)),
  }));
}

/** Throws when the value has not been made by `packSheets`. */
export function unpackSheets(value: unknown): RawSheet[] {
  return packed.parse(value).map(({ name, hidden, merged, rows }) => ({
    name,
    hidden,
    merged: merged.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
    rows: rows.map((row) => row.map((text) => ({ value: text === '' ? null : text, text }))),
  }));
}

const fix = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cell'),
    row: z.number(),
    field: z.string(),
    column: z.number(),
    text: z.string(),
    ref: z.string().optional(),
    was: z.string().optional(),
  }),
  z.object({ kind: z.literal('group'), key: z.string(), text: z.string(), ref: z.string().optional() }),
  z.object({ kind: z.literal('skip'), row: z.number() }),
  z.object({ kind: z.literal('skip_group'), key: z.string() }),
  z.object({ kind: z.literal('keep'), row: z.number() }),
  z.object({ kind: z.literal('accept'), row: z.number(), personId: z.string() }),
  z.object({ kind: z.literal('past_weeks'), take: z.boolean() }),
]);

/** The fixes as they were made, each step of which may hold many; throws when the value is something else. */
export function parseFixSteps(value: unknown): Fix[][] {
  return z.array(z.array(fix)).parse(value);
}
