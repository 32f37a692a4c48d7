import { createRandom } from '../../shared/random.ts';
import { mean } from '../statistics/summary.ts';
import { drawNormal } from '../statistics/draws.ts';
import { controlLimits, isSignal } from './control-chart.ts';
import type { ControlLimits } from './control-chart.ts';
import { SERIES } from './settings.ts';
import type { SeriesId } from './settings.ts';

export const MONTHS_BEFORE = 12;
export const MONTHS_AFTER = 12;

/** A ward's falls per month, before and after something was changed. */
export interface Series {
  id: SeriesId;
  values: readonly number[];
  /** Whether the change did anything: what the series was drawn with. */
  isChanged: boolean;
  limits: ControlLimits;
  /** What the chart's rules say. */
  isSignal: boolean;
  meanBefore: number;
  meanAfter: number;
}

const USUAL = 20;
const SPREAD = 3.2;
const EFFECT = 6;

/** Four wards. At least one change worked and at least one did not; which, follows from the seed. */
export function drawSeries(seed: number): Series[] {
  const random = createRandom(seed);
  const worked = new Set(random.sample(SERIES, random.int(1, SERIES.length - 1)));
  return SERIES.map((id) => {
    const isChanged = worked.has(id);
    const draws = random.fork(id);
    const values = Array.from({ length: MONTHS_BEFORE + MONTHS_AFTER }, (_, month) => {
      const usual = USUAL - (isChanged && month >= MONTHS_BEFORE ? EFFECT : 0);
      return Math.max(0, Math.round(usual + SPREAD * drawNormal(draws)));
    });
    const before = values.slice(0, MONTHS_BEFORE);
    const after = values.slice(MONTHS_BEFORE);
    const limits = controlLimits(before);
    return {
      id,
      values,
      isChanged,
      limits,
      isSignal: isSignal(after, limits),
      meanBefore: mean(before),
      meanAfter: mean(after),
    };
  });
}
