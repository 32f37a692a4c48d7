import type { Column, Program } from '../scheduling/matrix.ts';
import type { PeakRange, Prices } from './lagrangian.ts';
import { at } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Pattern } from './pattern.ts';

/**
 * The plan as a choice of one pattern per resident. Rows: residents; for every clinic and span of weeks what its peak
 * covers; the clinics' most places; spans with fewer places than the most; waves. Columns: the clinics' peaks, then
 * patterns. Spans of one week make it exact; longer ones ask only for the sum, and the prices are then alike within a
 * span: still prices, and so still a bound.
 */
export interface Master {
  facts: Facts;
  rowLower: number[];
  rowUpper: number[];
  peaks: Column[];
  /** Row of a clinic and week (clinic-major); -1 where there is none. */
  peakRow: Int32Array;
  placesRow: Int32Array;
  waveRow: number[];
  /** Row that limits a clinic's peak. */
  limitRow: number[];
  /** The column of the first pattern: before it come the peaks, and a column per resident that stands for no pattern. */
  firstPattern: number;
  /** Weeks that share a row. */
  span: number;
}

/** `span` is the number of weeks that share a row. */
export function createMaster(facts: Facts, span: number): Master {
  const { weeks, clinics, residents } = facts;
  const rowLower = residents.map(() => 1);
  const rowUpper = residents.map(() => 1);
  const addRow = (upper: number): number => {
    rowLower.push(-Infinity);
    return rowUpper.push(upper) - 1;
  };
  const peakRow = new Int32Array(clinics.length * weeks).fill(-1);
  const placesRow = new Int32Array(clinics.length * weeks).fill(-1);
  const limitRow: number[] = [];
  const peaks = clinics.map(({ free, most }, clinic): Column => {
    const rows = [addRow(most)];
    limitRow.push(rowUpper.length - 1);
    const values = [1];
    for (let first = 0; first < weeks; first += span) {
      const last = Math.min(weeks, first + span);
      const places = free.subarray(first, last).reduce((sum, places) => sum + places, 0);
      const row = addRow(0);
      rows.push(row);
      values.push(first - last);
      peakRow.fill(row, clinic * weeks + first, clinic * weeks + last);
      if (places < most * (last - first)) placesRow.fill(addRow(places), clinic * weeks + first, clinic * weeks + last);
    }
    return { cost: facts.weights.peak, whole: true, rows, values };
  });
  const waveRow = facts.waves.map((places) => addRow(places));
  return {
    facts,
    rowLower,
    rowUpper,
    peaks,
    peakRow,
    placesRow,
    waveRow,
    limitRow,
    firstPattern: clinics.length + residents.length,
    span,
  };
}

/** `tooDear` is more than a plan that is looked for costs; where residents have no pattern that fits, they cost it. */
export function masterProgram(
  master: Master,
  patterns: readonly Pattern[],
  peaks: PeakRange,
  tooDear: number,
): Program {
  const rowLower = [...master.rowLower];
  const rowUpper = [...master.rowUpper];
  master.limitRow.forEach((row, clinic) => {
    rowLower[row] = peaks.low[clinic] ?? 0;
    rowUpper[row] = peaks.high[clinic] ?? 0;
  });
  return {
    rowLower,
    rowUpper,
    columns: [
      ...master.peaks,
      ...master.facts.residents.map(({ index }): Column => ({
        cost: tooDear,
        whole: true,
        rows: [index],
        values: [1],
      })),
      ...patterns.map((pattern) => patternColumn(master, pattern)),
    ],
  };
}

export function patternColumn({ facts, peakRow, placesRow, waveRow }: Master, pattern: Pattern): Column {
  const sums = new Map([[pattern.resident, 1]]);
  const add = (row: number) => {
    if (row >= 0) sums.set(row, (sums.get(row) ?? 0) + 1);
  };
  for (const { clinic, from, weeks } of pattern.stays) {
    const base = clinic * facts.weeks;
    for (let week = base + from; week < base + from + weeks; week++) {
      add(peakRow[week] ?? -1);
      add(placesRow[week] ?? -1);
    }
  }
  const wave = at(facts.residents, pattern.resident).windows[pattern.window]?.wave ?? -1;
  if (wave >= 0) add(at(waveRow, wave));
  return { cost: pattern.cost, whole: true, rows: [...sums.keys()], values: [...sums.values()] };
}

/** The rows' duals as prices. */
export function pricesOfDuals({ facts, peakRow, placesRow, waveRow }: Master, duals: Float64Array): Prices {
  const priceAt = (row: number) => (row < 0 ? 0 : Math.max(0, -(duals[row] ?? 0)));
  return {
    weekly: Float64Array.from(
      { length: facts.clinics.length * facts.weeks },
      (_, index) => priceAt(peakRow[index] ?? -1) + priceAt(placesRow[index] ?? -1),
    ),
    waves: Float64Array.from(waveRow, priceAt),
  };
}
