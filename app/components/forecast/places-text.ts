import type { WeekForecast } from '#app/domain/forecast/summary.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** How many places there are in a week in words, and how many of them are assumed. */
export function usePlacesText(): (week: Pick<WeekForecast, 'places' | 'assumed'>) => string {
  const { weeks: words } = useTexts().forecast;
  const { number } = useFormat();
  return ({ places, assumed }) => {
    if (places === null) return words.unstated;
    return assumed > 0 ? words.statedAssumed(number(places), number(assumed)) : words.stated(number(places));
  };
}
