import type { SharedRows } from '../shared-model.ts';

/** The first so many through a row cost so much each, and those after them by the next step. */
export interface TariffStep {
  places: number;
  cost: number;
}

export interface RowTariffs {
  /** Steps of each row, rising in cost. */
  steps: TariffStep[][];
  /** What is paid when nobody is placed: promises of units that are not kept. */
  constant: number;
}

/**
 * What it costs to pass each shared row: nothing up to its limit; where a unit is promised a number, less than nothing up
 * to that; where more than a share costs, the price behind it. Null when a row says something else.
 */
export function rowTariffs({ lower, upper, variables }: SharedRows): RowTariffs | null {
  const steps: (TariffStep[] | undefined)[] = lower.map((least, row) =>
    least === -Infinity ? [{ places: upper[row] ?? Infinity, cost: 0 }] : undefined,
  );
  let constant = 0;
  for (const { weight, entries } of variables) {
    const [row = -1, second] = entries.rows;
    const [value] = entries.values;
    const [least = -Infinity, most = Infinity] = [lower[row], upper[row]];
    if (second !== undefined || weight < 0) return null;
    if (value === 1 && most === Infinity) {
      constant += weight * Math.max(0, least);
      steps[row] = [
        { places: Math.max(0, least), cost: -weight },
        { places: Infinity, cost: 0 },
      ];
    } else if (value === -1 && least === -Infinity) {
      steps[row] = [
        { places: most, cost: 0 },
        { places: Infinity, cost: weight },
      ];
    } else return null;
  }
  const known = steps.filter((step) => step !== undefined);
  return known.length === steps.length ? { steps: known, constant } : null;
}
