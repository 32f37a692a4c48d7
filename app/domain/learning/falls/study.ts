import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { drawNormal, drawPoisson } from '../statistics/draws.ts';
import { countInterval, rateRatio, ratioOfRatios } from '../statistics/poisson.ts';
import type { BeforeAfter, Interval, Observed, Ratio } from '../statistics/poisson.ts';
import type { FallsSettings } from './settings.ts';

export const WARDS = 24;
const BEDS = 21;
/** Falls per 1 000 bed-days: half of the wards lie below, and how much wards differ for good (of the logarithm). */
export const MEDIAN_RATE = 6;
export const LASTING = 0.2;
/** So large a fall looks impressive. */
export const IMPRESSIVE = 0.3;
export const REPEATS = 300;

export interface Ward extends BeforeAfter {
  /** Per 1 000 bed-days, without the sensor. */
  trueRate: number;
}

export interface Study {
  treated: Ward;
  control: Ward;
  /** After divided by before in the ward with the sensor. */
  ratio: Ratio;
  controlRatio: Ratio;
  /** The first divided by the second. */
  compared: Ratio;
}

type StudySettings = Pick<FallsSettings, 'chosen' | 'effect'> & { weeks: number };

/**
 * Wards that each have a rate of their own, which nothing changes. One gets the sensor, the worst before or one by lot;
 * the control is the worst of the others, or another by lot. The same draws for every effect's `before`.
 */
export function runStudy(seed: number, settings: StudySettings): Study {
  const { treated, control } = drawPair(createRandom(seed), settings);
  return {
    treated,
    control,
    ratio: rateRatio(treated.after, treated.before),
    controlRatio: rateRatio(control.after, control.before),
    compared: ratioOfRatios(treated, control),
  };
}

/** Falls per 1 000 bed-days. */
export function rateOf({ events, exposure }: Observed): number {
  return (1_000 * events) / exposure;
}

/** The same with its exact 95 % interval. */
export function rateInterval({ events, exposure }: Observed): Interval {
  const { lower, upper } = countInterval(events);
  return { lower: (1_000 * lower) / exposure, upper: (1_000 * upper) / exposure };
}

/** Of so many studies, the share in which the rate fell impressively before and after. */
export function shareImpressive(settings: StudySettings): number {
  const random = createRandom('repeats');
  let impressive = 0;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const { treated } = drawPair(random.fork(String(repeat)), settings);
    if (treated.after.events <= (1 - IMPRESSIVE) * treated.before.events) impressive += 1;
  }
  return impressive / REPEATS;
}

function drawPair(random: Random, { chosen, effect, weeks }: StudySettings): { treated: Ward; control: Ward } {
  const exposure = BEDS * 7 * weeks;
  const wards = Array.from({ length: WARDS }, () => {
    const trueRate = MEDIAN_RATE * Math.exp(LASTING * drawNormal(random));
    return { trueRate, before: { events: drawPoisson(random, (trueRate * exposure) / 1_000), exposure } };
  });
  const order = chosen === 'worst' ? [...wards].sort((a, b) => b.before.events - a.before.events) : wards;
  const follow = (index: number, change: number): Ward => {
    const ward = order[index] ?? wards[0]!;
    const expected = (ward.trueRate * (1 - change) * exposure) / 1_000;
    return { ...ward, after: { events: drawPoisson(random, expected), exposure } };
  };
  const control = follow(1, 0);
  return { control, treated: follow(0, effect / 100) };
}
