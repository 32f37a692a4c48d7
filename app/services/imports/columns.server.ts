import { termsAround } from '#app/domain/imports/file-weeks.ts';
import { tableAt } from '#app/domain/imports/header.ts';
import { missingFields } from '#app/domain/imports/interpret.ts';
import { fieldOf, fieldsOf, isPivot, pivotsOf } from '#app/domain/imports/kinds.ts';
import { layoutFingerprint, rememberMapping } from '#app/domain/imports/mapping.ts';
import type { ColumnChoice } from '#app/domain/imports/mapping.ts';
import { cellAt, isBlank } from '#app/domain/imports/sheet.ts';
import type { RawSheet } from '#app/domain/imports/sheet.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { compareTerms, isTermCode } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { saveMapping, updateImport } from '#db/queries/imports.ts';
import { requireChangeable, requireOwnImport } from './import-access.server.ts';
import { sealFixes } from './import-file.ts';
import { interpretImport } from './interpret-import.server.ts';
import type { ReadImport } from './interpret-import.server.ts';
import { importHead } from './import-head.ts';

const SAMPLES = 3;
const HEADER_ROWS = 12;

/** What the columns of the file are taken for, with a few of their values. */
export async function readColumns(ctx: ServiceContext, importId: string) {
  const read = await interpretImport(ctx, await requireOwnImport(ctx, importId));
  const { record, sheets, interpretation } = read;
  const { table, tables, columns, missing } = interpretation;
  const sheet = sheets[table.sheet];
  return {
    ...importHead(read),
    sheets: tables.map(({ sheet: index, name, dataRows }) => ({ index, name, rows: dataRows })),
    sheet: table.sheet,
    headerRow: table.headerRow + 1,
    firstRows: firstRows(sheet),
    columns: table.headers.map((header, index) => ({
      index,
      header,
      field: columns[index]?.field ?? null,
      confidence: columns[index]?.confidence ?? 0,
      samples: samplesOf(sheet, table.headerRow, index),
    })),
    fields: [...fieldsOf(record.kind).map(({ id }) => id), ...pivotsOf(record.kind)],
    missing,
    isChosen: read.settings.columns !== undefined,
    terms: record.kind === 'capacity' ? offeredTerms(read, ctx.now) : [],
    likelyTerm: interpretation.likelyTerm,
  };
}

function offeredTerms({ interpretation: { term, likelyTerm } }: ReadImport, now: Date): TermCode[] {
  return [...new Set([...termsAround(isoDate(now)), term, likelyTerm])].sort(compareTerms);
}

export interface ColumnProblem {
  code: 'mapped_twice' | 'not_mapped' | 'unknown_field';
  field: string;
}

/** Another sheet or header row: what was chosen for the columns before is guessed anew. */
export async function chooseTable(
  ctx: ServiceContext,
  importId: string,
  choice: { sheet: number; headerRow?: number; version: number },
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { record, settings, sheets } = await interpretImport(ctx, await requireOwnImport(ctx, importId, tx), tx);
    await requireChangeable(tx, record);
    if (!sheets[choice.sheet]) throw new Fault('invalid', 'no_such_sheet');
    const { term, form } = settings;
    const headerRow = choice.headerRow === undefined ? undefined : choice.headerRow - 1;
    const mapping = { term, form, sheet: choice.sheet, headerRow };
    const fixes = sealFixes(ctx.vault, []);
    if (!(await updateImport(tx, { id: importId, version: choice.version }, { mapping, fixes })))
      throw new Fault('conflict', 'changed_since');
  });
}

/** Approves the columns and the term, and remembers the columns for the next file of the same layout. */
export async function saveColumns(
  ctx: ServiceContext,
  importId: string,
  { columns: fields, version, term = '' }: { columns: readonly string[]; version: number; term?: string },
): Promise<Result<null, ColumnProblem[]>> {
  return ctx.db.write(async (tx) => {
    const { record, settings, interpretation, context } = await interpretImport(
      ctx,
      await requireOwnImport(ctx, importId, tx),
      tx,
    );
    await requireChangeable(tx, record);
    const { table } = interpretation;
    const columns: ColumnChoice[] = table.headers.map((_, index) => ({ field: fields[index] || null, confidence: 1 }));
    const problems = [
      ...checkFields(record.kind, columns),
      ...missingFields(record.kind, columns, context).map((field) => ({ code: 'not_mapped' as const, field })),
    ];
    if (problems.length > 0) return err(problems);
    const chosen = record.kind === 'capacity' && isTermCode(term) ? term : interpretation.term;
    const mapping = { ...settings, term: chosen, sheet: table.sheet, headerRow: table.headerRow, columns };
    if (!(await updateImport(tx, { id: importId, version }, { mapping }))) throw new Fault('conflict', 'changed_since');
    await saveMapping(tx, {
      id: layoutFingerprint(record.kind, table.headers),
      kind: record.kind,
      mapping: withoutPersons(rememberMapping(table.headers, columns)),
      updatedAt: ctx.now.toISOString(),
    });
    return ok(null);
  });
}

function checkFields(kind: Parameters<typeof fieldOf>[0], columns: readonly ColumnChoice[]): ColumnProblem[] {
  const used = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  return [...new Set(used)].flatMap((field): ColumnProblem[] => {
    if (isPivot(field)) return pivotsOf(kind).includes(field) ? [] : [{ code: 'unknown_field', field }];
    const definition = fieldOf(kind, field);
    if (!definition) return [{ code: 'unknown_field', field }];
    const times = used.filter((other) => other === field).length;
    return times > 1 && !definition.many ? [{ code: 'mapped_twice', field }] : [];
  });
}

/** With the wrong row as header, a person's details would be taken for column names. */
function withoutPersons(mapping: Readonly<Record<string, string | null>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(mapping).filter(([header]) => !/\d{6}|@/.test(header)));
}

function samplesOf(sheet: RawSheet | undefined, headerRow: number, column: number): string[] {
  if (!sheet) return [];
  const texts = sheet.rows.slice(headerRow + 1).map((_, index) => cellAt(sheet, headerRow + 1 + index, column));
  return [...new Set(texts.filter((cell) => !isBlank(cell)).map((cell) => cell.text.trim()))].slice(0, SAMPLES);
}

/** The rows among which the header row is chosen. */
function firstRows(sheet: RawSheet | undefined): { row: number; text: string }[] {
  const rows = (sheet?.rows ?? []).slice(0, HEADER_ROWS).map((_, index) => ({
    row: index + 1,
    text: sheet
      ? tableAt(sheet, 0, index)
          .headers.filter((header) => header !== '')
          .join(' | ')
      : '',
  }));
  return rows.filter(({ text }) => text !== '').map(({ row, text }) => ({ row, text: text.slice(0, 80) }));
}
