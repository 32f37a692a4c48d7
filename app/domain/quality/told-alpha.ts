import type { Reliability } from './statistics/reliability.ts';

/**
 * Why no alpha is told: a theme of one question has none; below zero it is no reliability, since the items do not go together
 * or too few have answered to say; else it may not be told, or cannot be computed of answers that do not differ, which
 * nobody is to know apart.
 */
export const NO_ALPHA = ['single_item', 'below_zero', 'kept_back'] as const;
export type NoAlpha = (typeof NO_ALPHA)[number];

export interface ToldAlpha {
  /** To two decimals; null with the reason beside it. */
  alpha: number | null;
  noAlpha: NoAlpha | null;
}

/** Alpha of a theme with so many items as it leaves. */
export function toldAlpha(reliability: Pick<Reliability, 'alpha'> | undefined, items: number): ToldAlpha {
  if (items < 2) return { alpha: null, noAlpha: 'single_item' };
  if (!reliability) return { alpha: null, noAlpha: 'kept_back' };
  if (reliability.alpha < 0) return { alpha: null, noAlpha: 'below_zero' };
  return { alpha: Math.round(reliability.alpha * 100) / 100, noAlpha: null };
}
