export interface BenchRow {
  /** What was measured: `sign-in page: requests`. */
  name: string;
  value: number;
  unit: string;
  /** The simplest other way to the same end, measured in the same run; null where there is none. */
  baseline: number | null;
}

/** Several ways to the same end beside one another, or one way at several sizes. */
export interface BenchTable {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface BenchContext {
  /** Words after the command, such as `large`: a benchmark may measure more when it is asked to. */
  words: readonly string[];
  /** Shows a table as soon as there is one. */
  show(table: BenchTable): void;
}

export type Benchmark = { title: string; measure(context: BenchContext): Promise<BenchRow[]> };

export function isBenchmark(value: unknown): value is Benchmark {
  return typeof value === 'object' && value !== null && 'measure' in value && typeof value.measure === 'function';
}

/** One line of a table: name, value, baseline and what the value is of it. */
export function lineOf({ name, value, unit, baseline }: BenchRow): string {
  const ratio = baseline ? `   x ${(value / baseline).toPrecision(3)}` : '';
  const beside = baseline === null ? '' : `   baseline ${baseline} ${unit}${ratio}`;
  return `  ${name.padEnd(44)} ${`${value} ${unit}`.padStart(14)}${beside}`;
}

/** A table as text, its first column to the left and the others to the right. */
export function linesOf({ caption, columns, rows }: BenchTable): string {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return [`  ${caption}`, ...[columns, ...rows].map((cells) => `    ${line(cells).trimEnd()}`)].join('\n');
}
