import { quantile } from './summary.ts';

/** Consecutive values of a list: the positions of the first and the last of them. */
export interface Stretch {
  from: number;
  to: number;
}

/** So many in a row on one side of the median are a shift, and so many in a row that rise or fall are a trend. */
const SHIFT = 6;
const TREND = 5;
/** A median of fewer says too little. */
export const FEWEST_FOR_MEDIAN = 10;

/** Null where there are too few values before a change to compare with. */
export function medianBefore(values: readonly number[]): number | null {
  if (values.length < FEWEST_FOR_MEDIAN) return null;
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

/**
 * Every row of values on one side of the median, with how many they are. Values on the median are left out: they neither
 * lengthen a row nor break it (Perla, Provost and Murray, BMJ Quality & Safety 2011;20:46-51).
 */
export function rowsBeside(
  values: readonly number[],
  median: number,
  side: 'above' | 'below',
): (Stretch & { length: number })[] {
  const rows: (Stretch & { length: number })[] = [];
  let row: (Stretch & { length: number }) | null = null;
  values.forEach((value, at) => {
    if (value === median) return;
    if (side === 'above' ? value < median : value > median) {
      row = null;
      return;
    }
    if (!row) rows.push((row = { from: at, to: at, length: 0 }));
    row.to = at;
    row.length++;
  });
  return rows;
}

/** The rows that are long enough to be a shift: six or more (the same paper). */
export function shiftsIn(values: readonly number[], median: number, side: 'above' | 'below'): Stretch[] {
  return rowsBeside(values, median, side).filter(({ length }) => length >= SHIFT);
}

/** Where a shift was first there to be seen: at its sixth value off the median. */
export function seenAt(values: readonly number[], median: number, { from }: Stretch): number {
  let left = SHIFT;
  return values.findIndex((value, at) => at >= from && value !== median && --left === 0);
}

/**
 * Five values or more of which each is higher than the one before, or each lower. Of equal values in a row the first
 * counts (the same paper).
 */
export function trendsIn(values: readonly number[]): Stretch[] {
  const kept = values.flatMap((value, at) => (at > 0 && value === values[at - 1] ? [] : [{ value, at }]));
  const trends: Stretch[] = [];
  let first = 0;
  for (let last = 1; last <= kept.length; last++) {
    if (last < kept.length && isOnward(kept, first, last)) continue;
    if (last - first >= TREND) trends.push({ from: kept[first]?.at ?? 0, to: kept[last - 1]?.at ?? 0 });
    first = last - 1;
  }
  return trends;
}

/** Whether the value at `last` goes on in the direction in which the values from `first` began. */
function isOnward(kept: readonly { value: number }[], first: number, last: number): boolean {
  const step = (at: number) => Math.sign((kept[at]?.value ?? 0) - (kept[at - 1]?.value ?? 0));
  return step(last) === step(first + 1);
}
