import type { Gap } from '#app/domain/forecast/summary.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** The weeks and the places of a gap, as they are written. */
export function useGapText(): (gap: Gap) => { places: string; weeks: string } {
  const { forecast } = useTexts();
  const { number, weeksShort } = useFormat();
  return ({ places, from, to }) => ({
    places: forecast.places(number(places), places === 1),
    weeks: weeksShort(from, to),
  });
}
