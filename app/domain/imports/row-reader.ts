import { ok, problem } from '#app/domain/shared/result.ts';
import type { Problem, Result } from '#app/domain/shared/result.ts';
import { groupKey } from './issue.ts';
import type { Issue, RemedyCode, Severity } from './issue.ts';
import { fieldOf } from './kinds.ts';
import type { ImportKind } from './kinds.ts';
import type { Finder } from './finder.ts';
import type { NamedRef, Suggestion } from './lookups.ts';
import type { ImportCell, ImportRow, SkipReason } from './rows.ts';

export type Parse<T> = (text: string) => Result<T, Problem>;

interface Report {
  severity?: Severity;
  remedy?: RemedyCode;
  /** What makes issues one, when it is not what the cell says. */
  key?: string;
  suggestions?: readonly Suggestion[];
}

const LONGEST_TEXT = 200;

/** Reads the cells of one row into values and keeps what was wrong. */
export class RowReader {
  readonly issues: Issue[] = [];
  readonly #kind: ImportKind;
  readonly #row: ImportRow;
  #leftOut?: SkipReason;

  constructor(kind: ImportKind, row: ImportRow) {
    this.#kind = kind;
    this.#row = row;
  }

  /** Why the row is left out although it could be read. */
  get leftOut(): SkipReason | undefined {
    return this.#leftOut;
  }

  leaveOut(reason: SkipReason): void {
    this.#leftOut = reason;
  }

  get pastWeeks(): ImportRow['pastWeeks'] {
    return this.#row.pastWeeks;
  }

  get failed(): boolean {
    return this.issues.some((issue) => issue.severity === 'error');
  }

  cells(field: string): readonly ImportCell[] {
    return this.#row.cells[field] ?? [];
  }

  has(field: string): boolean {
    return this.cells(field).length > 0;
  }

  /** The value of a field, or null when it is blank or wrong; wrong is an issue. */
  read<T>(field: string, parse: Parse<T>): T | null {
    const [cell] = this.cells(field);
    return cell ? this.#parsed(field, cell, parse) : null;
  }

  /** As `read`, for a field that must be there. */
  require<T>(field: string, parse: Parse<T>): T | null {
    if (!this.has(field)) this.missing(field);
    return this.read(field, parse);
  }

  /** All values of a field that may have many. */
  list<T>(field: string, parse: Parse<T>): T[] {
    return this.cells(field).flatMap((cell) => {
      const value = this.#parsed(field, cell, parse);
      return value === null ? [] : [value];
    });
  }

  text(field: string): string | null {
    return this.read(field, plainText);
  }

  /** What the first cell of a field names, or null; unknown and ambiguous names are issues. */
  ref<T extends NamedRef>(field: string, find: Finder<T>, names: RefNames): T | null {
    const [cell] = this.cells(field);
    return cell ? this.#found(field, cell, find, names) : null;
  }

  /** What the cells of a field name, each once and in order. */
  refs<T extends NamedRef>(field: string, find: Finder<T>, names: RefNames): T[] {
    const found = this.cells(field).flatMap((cell) => this.#found(field, cell, find, names) ?? []);
    return [...new Map(found.map((ref) => [ref.id, ref])).values()];
  }

  missing(field: string, code = 'value_missing', severity: Severity = 'error'): void {
    this.report(field, null, { code, params: {} }, { remedy: 'fill_in', severity });
  }

  report(field: string, cell: ImportCell | null, { code, params }: Problem, options: Report = {}): void {
    const found = cell?.text ?? '';
    const remedy = options.remedy ?? 'correct_value';
    this.issues.push({
      code,
      params,
      row: this.#row.row,
      field,
      columnIndex: cell?.column ?? -1,
      column: cell?.header ?? '',
      found,
      expected: { code: fieldOf(this.#kind, field)?.expects ?? 'expects_text', params: {} },
      severity: options.severity ?? 'error',
      remedy: { code: remedy, key: options.key ?? groupKey(field, found) },
      suggestions: options.suggestions ?? [],
    });
  }

  #parsed<T>(field: string, cell: ImportCell, parse: Parse<T>): T | null {
    const parsed = parse(cell.text);
    if (parsed.ok) return parsed.value;
    this.report(field, cell, parsed.error);
    return null;
  }

  #found<T extends NamedRef>(field: string, cell: ImportCell, find: Finder<T>, names: RefNames): T | null {
    const answer = find(cell.ref ?? cell.text);
    if (answer.ref) return answer.ref;
    const code = `${names.noun}_${answer.ambiguous ? 'ambiguous' : 'unknown'}`;
    const { suggestions } = answer;
    this.report(field, cell, { code, params: { found: cell.text } }, { remedy: names.remedy, suggestions });
    return null;
  }
}

export interface RefNames {
  noun: 'unit' | 'course' | 'school' | 'group' | 'instrument' | 'theme';
  remedy: RemedyCode;
}

export const UNIT: RefNames = { noun: 'unit', remedy: 'choose_unit' };
export const COURSE: RefNames = { noun: 'course', remedy: 'choose_course' };
export const SCHOOL: RefNames = { noun: 'school', remedy: 'choose_school' };
export const GROUP: RefNames = { noun: 'group', remedy: 'choose_group' };
export const INSTRUMENT: RefNames = { noun: 'instrument', remedy: 'choose_instrument' };
export const THEME: RefNames = { noun: 'theme', remedy: 'choose_theme' };

export function plainText(text: string): Result<string, Problem> {
  return text.length > LONGEST_TEXT ? problem('text_too_long', { longest: LONGEST_TEXT }) : ok(text);
}
