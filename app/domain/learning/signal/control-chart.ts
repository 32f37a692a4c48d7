import { mean } from '../statistics/summary.ts';

export interface ControlLimits {
  centre: number;
  lower: number;
  upper: number;
}

/** Makes a mean moving range into three standard deviations: 3 / 1.128 (Shewhart's constant d2 for pairs). */
const SCALE = 2.66;
/** So many in a row on one side of the centre are a signal. */
const LONGEST_RUN = 8;

/** The limits of an XmR chart: what the values usually do by themselves (Wheeler, Understanding Variation, 1993). */
export function controlLimits(values: readonly number[]): ControlLimits {
  const centre = mean(values);
  const moves = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const reach = moves.length > 0 ? SCALE * mean(moves) : 0;
  return { centre, lower: centre - reach, upper: centre + reach };
}

/** Whether values that came later are more than usual variation: one outside the limits, or eight in a row on one side. */
export function isSignal(later: readonly number[], { centre, lower, upper }: ControlLimits): boolean {
  if (later.some((value) => value < lower || value > upper)) return true;
  let run = 0;
  let side = 0;
  return later.some((value) => {
    const here = Math.sign(value - centre);
    run = here !== 0 && here === side ? run + 1 : 1;
    side = here;
    return here !== 0 && run >= LONGEST_RUN;
  });
}
