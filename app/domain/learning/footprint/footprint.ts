import { createRandom } from '../../shared/random.ts';
import { drawTriangular } from '../statistics/draws.ts';
import { quantile, standardDeviation } from '../statistics/summary.ts';
import { FACTOR_IDS, FACTORS } from './factors.ts';
import type { FactorId } from './factors.ts';
import { ITEMS } from './settings.ts';
import type { CareYear, ItemId } from './settings.ts';

export const DRAWS = 1_000;

/** How much of something there is in a year, and which factor it is multiplied by. */
interface Amount {
  factor: FactorId;
  quantity: number;
}

/** The middle of the draws, and what nine draws of ten lie within; kilos of carbon dioxide equivalents. */
export interface Range {
  low: number;
  middle: number;
  high: number;
}

export interface Comparison {
  today: Range;
  proposal: Range;
  /** The proposal less today, factor by factor the same in both. */
  difference: Range;
  /** Share of the draws in which the proposal is lower. */
  shareLower: number;
  /** Items of the proposal. */
  items: Readonly<Record<ItemId, Range>>;
  /** The item of the proposal that is largest in the middle. */
  largest: ItemId;
  /** The item of the proposal that varies most: a better factor is worth most there. */
  leastCertain: ItemId;
}

/** There and back for each visit. */
const WAYS = 2;

/** What a year holds of each item. */
export function amountsOf({ visits, video, kilometres, vehicle, inhaler, bedDays }: CareYear): Record<ItemId, Amount> {
  return {
    inhalers: { factor: inhaler, quantity: 1 },
    beds: { factor: 'bedDay', quantity: bedDays },
    travel: { factor: vehicle, quantity: visits * kilometres * WAYS },
    disposables: { factor: 'visit', quantity: visits },
    video: { factor: 'video', quantity: video },
  };
}

/** Values of the factors, one of each a draw. */
export type FactorDraws = readonly Readonly<Record<FactorId, number>>[];

/** What the factors might be, each from its triangular distribution. */
export function drawFactors(seed: number): FactorDraws {
  const random = createRandom(seed);
  return Array.from(
    { length: DRAWS },
    () =>
      Object.fromEntries(FACTOR_IDS.map((id) => [id, drawTriangular(random, FACTORS[id])])) as Record<FactorId, number>,
  );
}

/**
 * Two years side by side: each draw of the factors is used in both, because what is not known of a car holds for it
 * before and after.
 */
export function compareYears(today: CareYear, proposal: CareYear, draws: FactorDraws): Comparison {
  const before = totals(today, draws);
  const after = totals(proposal, draws);
  const differences = after.map((kilos, index) => kilos - (before[index] ?? 0));
  const kilos = kilosOf(proposal, draws);
  const items = Object.fromEntries(ITEMS.map((item) => [item, rangeOf(kilos[item])])) as Record<ItemId, Range>;
  return {
    today: rangeOf(before),
    proposal: rangeOf(after),
    difference: rangeOf(differences),
    shareLower: differences.filter((difference) => difference < 0).length / draws.length,
    items,
    largest: itemWithMost((item) => items[item].middle),
    leastCertain: itemWithMost((item) => standardDeviation(kilos[item])),
  };
}

function totals(year: CareYear, draws: FactorDraws): number[] {
  const kilos = kilosOf(year, draws);
  return draws.map((_, index) => ITEMS.reduce((sum, item) => sum + (kilos[item][index] ?? 0), 0));
}

/** Each item's kilos, draw by draw. */
function kilosOf(year: CareYear, draws: FactorDraws): Record<ItemId, number[]> {
  const amounts = amountsOf(year);
  return Object.fromEntries(
    ITEMS.map((item) => {
      const { factor, quantity } = amounts[item];
      return [item, draws.map((factors) => quantity * factors[factor])];
    }),
  ) as Record<ItemId, number[]>;
}

function itemWithMost(measure: (item: ItemId) => number): ItemId {
  return ITEMS.reduce((most, item) => (measure(item) > measure(most) ? item : most));
}

function rangeOf(values: readonly number[]): Range {
  const sorted = [...Float64Array.from(values).sort()];
  return { low: quantile(sorted, 0.05), middle: quantile(sorted, 0.5), high: quantile(sorted, 0.95) };
}
