import { correlation, mean } from '../statistics/summary.ts';
import { COLUMNS } from './patients.ts';
import type { Patient } from './patients.ts';

/** How a table differs from the real one; 0 is not at all, 1 as much as can be (2 for correlations). */
export interface Fidelity {
  /** Largest distance between the cumulative shares of a column (Kolmogorov and Smirnov's), the mean of the columns. */
  columns: number;
  /** Difference in correlation, the mean of every two columns. */
  pairs: number;
}

export function fidelityOf(table: readonly Patient[], real: readonly Patient[]): Fidelity {
  const columns = COLUMNS.map((name) => [valuesOf(table, name), valuesOf(real, name)] as const);
  const pairs = columns.flatMap(([a, realA], index) =>
    columns.slice(index + 1).map(([b, realB]) => Math.abs(correlation(a, b) - correlation(realA, realB))),
  );
  return { columns: mean(columns.map(([values, realValues]) => largestGap(values, realValues))), pairs: mean(pairs) };
}

function valuesOf(table: readonly Patient[], name: keyof Patient): number[] {
  return table.map((patient) => patient[name]);
}

/** Between the shares of two lists that are at or below a value, wherever it is largest. */
export function largestGap(a: readonly number[], b: readonly number[]): number {
  const [first, second] = [[...a].sort((x, y) => x - y), [...b].sort((x, y) => x - y)];
  let [passedFirst, passedSecond, largest] = [0, 0, 0];
  for (const value of [...first, ...second].sort((x, y) => x - y)) {
    while ((first[passedFirst] ?? Infinity) <= value) passedFirst++;
    while ((second[passedSecond] ?? Infinity) <= value) passedSecond++;
    largest = Math.max(largest, Math.abs(passedFirst / first.length - passedSecond / second.length));
  }
  return largest;
}

const BANDS = [
  [85, 110],
  [110, 125],
  [125, 140],
  [140, 155],
  [155, 201],
] as const;

/** Share readmitted by systolic pressure: the middle of each band, and null where nobody is in it. */
export function readmittedByPressure(table: readonly Patient[]): { pressure: number; share: number | null }[] {
  return BANDS.map(([from, to]) => {
    const inside = table.filter(({ pressure }) => pressure >= from && pressure < to);
    const share = inside.length > 0 ? mean(inside.map(({ readmitted }) => readmitted)) : null;
    return { pressure: Math.round((from + Math.min(to, 170)) / 2), share };
  });
}
