import { meanRate } from '#app/domain/forecast/rates.ts';
import type { Rate } from '#app/domain/forecast/rates.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** A rate with what it comes from: the count behind it, or that somebody has chosen it. */
export function useRateText(): (rate: Rate) => string {
  const { assumptions: words } = useTexts().forecast;
  const { percent, number } = useFormat();
  return (rate) => {
    const value = percent(meanRate(rate), 1);
    if ('value' in rate) return rate.basis === 'chosen' ? words.chosen(value) : words.assumed(value);
    const seen = words.rate(value, number(rate.events), number(rate.trials, { max: 0 }));
    return rate.basis === 'all' ? words.ofAll(seen) : seen;
  };
}
