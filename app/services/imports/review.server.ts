import type { Fix } from '#app/domain/imports/fixes.ts';
import type { FixForm } from '#app/domain/imports/import-forms.ts';
import { groupByRemedy } from '#app/domain/imports/issue.ts';
import type { Issue, IssueGroup } from '#app/domain/imports/issue.ts';
import { fieldOf, isPivot } from '#app/domain/imports/kinds.ts';
import type { ImportKind } from '#app/domain/imports/kinds.ts';
import { countStatuses } from '#app/domain/imports/validate.ts';
import type { RowResult } from '#app/domain/imports/validate.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { updateImport } from '#db/queries/imports.ts';
import { openFixes, sealFixes } from './import-file.ts';
import { importHead } from './import-head.ts';
import { requireChangeable, requireOwnImport } from './import-access.server.ts';
import { judgeImport } from './judge-import.server.ts';
import type { JudgedImport } from './judge-import.server.ts';

const ROWS_PER_PAGE = 25;
const MOST_GROUPS = 60;

/** One bad cell of the grid. */
export interface BadCell {
  field: string;
  /** The header of a column that is not a field but a week, a unit or the like. */
  header: string | null;
  column: number;
  text: string;
  issues: Pick<Issue, 'code' | 'params' | 'expected'>[];
}

export interface BadRow {
  row: number;
  /** What tells the row from the others: a name, a unit, a course. */
  title: string;
  cells: BadCell[];
  mayKeep: boolean;
  /** Whether somebody may say that the row is about the person whose number it gives. */
  mayAccept: boolean;
}

/** What is wrong with the rows: grouped by what cures it, and row by row. */
export async function readReview(ctx: ServiceContext, importId: string, page: number) {
  const judged = await judgeImport(ctx, await requireOwnImport(ctx, importId));
  const { results } = judged.verdict;
  const issues = results.flatMap((result) => result.issues);
  const groups = groupByRemedy(issues);
  const wrong = mergedByRow(results.filter(({ status }) => status === 'error'));
  const pages = Math.max(1, Math.ceil(wrong.length / ROWS_PER_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  return {
    ...importHead(judged),
    counts: countStatuses(results),
    groups: groups.slice(0, MOST_GROUPS).map((group) => ({ ...group, choices: choicesFor(group, judged) })),
    moreGroups: Math.max(0, groups.length - MOST_GROUPS),
    units: groups.some(({ remedy }) => remedy === 'choose_unit') ? named(judged.lookups.units) : [],
    rows: wrong.slice((shown - 1) * ROWS_PER_PAGE, shown * ROWS_PER_PAGE).map((result) => badRow(result, judged)),
    wrong: wrong.length,
    page: shown,
    pageSize: ROWS_PER_PAGE,
    hasFixes: judged.fixes.length > 0,
  };
}

/** Adds what somebody has put right, or takes the latest of it back. */
export async function saveFix(ctx: ServiceContext, importId: string, form: FixForm): Promise<void> {
  await ctx.db.write(async (tx) => {
    const own = await requireOwnImport(ctx, importId, tx);
    await requireChangeable(tx, own.record);
    const steps = openFixes(ctx.vault, own.record.fixes);
    const judged = 'key' in form || form.act === 'accept' ? await judgeImport(ctx, own, tx) : null;
    const after = form.act === 'undo' ? steps.slice(0, -1) : [...steps, fixesOf(form, own.record.kind, judged)];
    const fixes = sealFixes(
      ctx.vault,
      after.filter((step) => step.length > 0),
    );
    if (!(await updateImport(tx, own.record, { fixes }))) throw new Fault('conflict', 'changed_since');
  });
}

function fixesOf(form: Exclude<FixForm, { act: 'undo' }>, kind: ImportKind, judged: JudgedImport | null): Fix[] {
  switch (form.act) {
    case 'cells':
      return form.cells
        .filter(({ text, was }) => text.trim() !== was)
        .map(({ was, ...cell }) => ({
          kind: 'cell',
          ...cell,
          // Only among several values of one cell: a single one may be shown otherwise than it stands in the file.
          ...(was !== '' && fieldOf(kind, cell.field)?.many ? { was } : {}),
        }));
    case 'skip':
      return [{ kind: 'skip', row: form.row }];
    case 'keep':
      return [{ kind: 'keep', row: form.row }];
    case 'take_past':
    case 'leave_past':
      return [{ kind: 'past_weeks', take: form.act === 'take_past' }];
    case 'accept':
      return judged ? acceptFixes(form.row, judged) : [];
    default:
      return judged ? groupFixes(form, judged) : [];
  }
}

/** The person is the one whom the row seems to be about now: another number is another question. */
function acceptFixes(row: number, { verdict }: JudgedImport): Fix[] {
  if (verdict.kind !== 'class_list') return [];
  return verdict.results.flatMap(({ row: own, issues, person }) =>
    own === row && person && issues.some(mayBeAccepted) ? [{ kind: 'accept', row, personId: person.id }] : [],
  );
}

function mayBeAccepted({ remedy }: Issue): boolean {
  return remedy.code === 'correct_or_accept';
}

type GroupForm = Extract<FixForm, { key: string }>;

/** A group that somebody else's fix has cured in the meantime is no longer there, and nothing is done. */
function groupFixes(form: GroupForm, judged: JudgedImport): Fix[] {
  const issues = judged.verdict.results.flatMap((result) => result.issues);
  const group = groupByRemedy(issues).find(({ code, key }) => code === form.code && key === form.key);
  if (!group) return [];
  if (form.act === 'skip_group') return group.rows.map((row) => ({ kind: 'skip', row }));
  const value = valueOf(form, judged);
  // What is missing has no cell to go by: it is filled in row by row.
  if (group.found === '')
    return group.rows.map((row) => ({ kind: 'cell', row, field: group.field, column: -1, ...value }));
  return [{ kind: 'group', key: form.key, ...value }];
}

function valueOf(form: Exclude<GroupForm, { act: 'skip_group' }>, { lookups }: JudgedImport) {
  if (form.act !== 'choose') return { text: form.act === 'group' ? form.text : '' };
  const { units, courses, schools, groups, instruments, themes } = lookups;
  const choices = [units, courses, schools, groups, instruments, themes].flat();
  const chosen = choices.find(({ id }) => id === form.ref);
  if (!chosen) throw new Fault('invalid', 'no_such_choice');
  return { text: chosen.name, ref: chosen.id };
}

/** A wide row is several; to the one who corrects it, it is one. */
function mergedByRow(results: readonly RowResult<unknown>[]): RowResult<unknown>[] {
  const rows = Map.groupBy(results, (result) => result.row);
  return [...rows.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, issues: [first, ...rest].flatMap((result) => result.issues) }] : [],
  );
}

function badRow({ row, issues }: RowResult<unknown>, judged: JudgedImport): BadRow {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const cells = Map.groupBy(errors, ({ field, columnIndex, found }) => `${field} ${columnIndex} ${found}`);
  return {
    row,
    title: titleOf(row, judged),
    cells: [...cells.values()].flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const { field, columnIndex: column, found: text } = first;
      // A wide row is several, and what is wrong with what they share is told once.
      const told = [...new Map(same.map((issue) => [issue.code, issue])).values()];
      return [
        {
          field,
          header: pivotHeader(column, judged),
          column,
          text,
          issues: told.map(({ code, params, expected }) => ({ code, params, expected })),
        },
      ];
    }),
    mayKeep: errors.every(({ remedy, field }) => remedy.code === 'skip_or_keep' && !IDENTIFYING.has(field)),
    mayAccept: errors.every(mayBeAccepted),
  };
}

function pivotHeader(column: number, { interpretation: { columns, table } }: JudgedImport): string | null {
  return isPivot(columns[column]?.field ?? '') ? (table.headers[column] ?? null) : null;
}

/** Two rows with the same number are about the same person, whatever anybody says. */
const IDENTIFYING = new Set(['identityNumber', 'externalId']);

const TITLES: Readonly<Record<string, readonly string[]>> = {
  class_list: ['givenName', 'familyName', 'fullName'],
  capacity: ['unit', 'hsaId'],
  order: ['school', 'course'],
  earlier_results: ['group', 'hsaId'],
  journeys: ['origin', 'unit'],
};

/** As it stands in the file. */
export function titleOf(row: number, { record, sheets, interpretation }: JudgedImport): string {
  const cells = sheets[interpretation.table.sheet]?.rows[row - 1] ?? [];
  const texts = (TITLES[record.kind] ?? []).map((field) => {
    const column = interpretation.columns.findIndex((choice) => choice.field === field);
    return cells[column]?.text.trim() ?? '';
  });
  const said = texts.filter((text) => text !== '');
  return record.kind === 'capacity' || record.kind === 'earlier_results' ? (said[0] ?? '') : said.join(' ');
}

/** What can be chosen instead: those that look like it first. Units are many and are listed once for the page. */
function choicesFor({ remedy }: IssueGroup, { lookups }: JudgedImport) {
  if (remedy === 'choose_school') return named(lookups.schools);
  if (remedy === 'choose_group') return named(lookups.groups);
  if (remedy === 'choose_instrument') return named(lookups.instruments);
  if (remedy === 'choose_theme')
    return lookups.themes.map(({ id, name, instrumentName }) => ({ id, name: `${name} (${instrumentName})` }));
  if (remedy !== 'choose_course') return [];
  return lookups.courses.map(({ id, code, name, programmeName }) => ({
    id,
    name: [code, name, programmeName].filter(Boolean).join(', '),
  }));
}

function named(refs: readonly { id: string; name: string }[]) {
  return refs.map(({ id, name }) => ({ id, name }));
}
