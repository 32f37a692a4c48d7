export interface BenchRow {
  /** What was measured: `sign-in page: requests`. */
  name: string;
  value: number;
  unit: string;
  /** The simplest other way to the same end, measured in the same run; null where there is none. */
  baseline: number | null;
}

export type Benchmark = { title: string; measure(): Promise<BenchRow[]> };

export function isBenchmark(value: unknown): value is Benchmark {
  return typeof value === 'object' && value !== null && 'measure' in value && typeof value.measure === 'function';
}

/** One line of a table: name, value, baseline. */
export function lineOf({ name, value, unit, baseline }: BenchRow): string {
  const beside = baseline === null ? '' : `   baseline ${baseline} ${unit}`;
  return `  ${name.padEnd(44)} ${`${value} ${unit}`.padStart(14)}${beside}`;
}
