import { z } from 'zod';
import { PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import { isTermCode } from '#app/domain/shared/terms.ts';
import { IMPORT_KINDS, isForRound } from './kinds.ts';

/** Rows of the grid that one post may carry. */
export const MOST_CELLS = 500;
const LONGEST_CELL = 500;

/** What is said about a file when it is handed over; the file itself is read beside the form. */
export const uploadForm = z
  .object({
    kind: z.enum(IMPORT_KINDS, 'choose'),
    roundId: z.string().default(''),
    term: z.string().default(''),
    form: z.enum(['all', ...PLACEMENT_FORMS]).default('all'),
    pasted: z.string().default(''),
  })
  .superRefine(({ kind, roundId, term }, context) => {
    if (isForRound(kind) && roundId === '') context.addIssue({ code: 'custom', path: ['roundId'], message: 'choose' });
    // An inventory without a term is read for the one that its weeks fit.
    if (kind === 'capacity' && term !== '' && !isTermCode(term))
      context.addIssue({ code: 'custom', path: ['term'], message: 'choose' });
  });
export type UploadForm = z.output<typeof uploadForm>;

const index = z.coerce.number().int().min(0).max(100_000);

/** Which sheet, and on which of its rows (from 1) the headers are: 0 for none, and to be guessed when it is left out. */
export const tableForm = z.object({ sheet: index, headerRow: index.optional(), version: z.coerce.number().int() });

/** A field, or nothing, for each column. */
export const columnsForm = z.object({
  columns: z.preprocess(
    (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
    z.array(z.string().max(40)).max(500),
  ),
  /** Of an inventory; a class list or an order is for the term of its round. */
  term: z
    .string()
    .refine((term) => term === '' || isTermCode(term), 'choose')
    .default(''),
  version: z.coerce.number().int(),
});

const cellFix = z.object({
  row: z.coerce.number().int().min(1),
  field: z.string().min(1).max(40),
  column: z.coerce.number().int().min(-1).max(500),
  was: z.string().max(LONGEST_CELL),
  text: z.string().max(LONGEST_CELL),
});

const row = z.coerce.number().int().min(1);
const group = { code: z.string().min(1).max(60), key: z.string().min(1).max(LONGEST_CELL) };

/** One thing that somebody does about what is wrong: with all its likes, with cells of the grid, or with one row. */
export const fixForm = z.discriminatedUnion('act', [
  z.object({ act: z.literal('group'), ...group, text: z.string().trim().min(1, 'required').max(LONGEST_CELL) }),
  z.object({ act: z.literal('choose'), ...group, ref: z.string().min(1, 'choose').max(200) }),
  z.object({ act: z.literal('skip_group'), ...group }),
  z.object({ act: z.literal('clear_group'), ...group }),
  z.object({ act: z.literal('cells'), cells: z.array(cellFix).max(MOST_CELLS).default([]) }),
  z.object({ act: z.literal('skip'), row }),
  z.object({ act: z.literal('keep'), row }),
  z.object({ act: z.literal('accept'), row }),
  z.object({ act: z.literal('take_past') }),
  z.object({ act: z.literal('leave_past') }),
  z.object({ act: z.literal('undo') }),
]);
export type FixForm = z.output<typeof fixForm>;

/** `seen` tells what the preview showed: a commit of something else than that is refused. */
export const commitForm = z.object({ seen: z.string().min(1).max(100) });
