import type { Gap } from '#app/domain/forecast/summary.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** The weeks, the places and the forms of a gap, as they are written. */
export function useGapText(): (gap: Gap) => { places: string; weeks: string; forms: string } {
  const { forecast } = useTexts();
  const { number, weeksShort } = useFormat();
  const formsText = useFormsText();
  return ({ places, from, to, forms }) => ({
    places: forecast.places(number(places), places === 1),
    weeks: weeksShort(from, to),
    forms: formsText(forms),
  });
}

/** Placement forms by name. */
export function useFormsText(): (forms: readonly PlacementForm[]) => string {
  const { vocabulary } = useTexts();
  const { list } = useFormat();
  return (forms) => list(forms.map((form) => vocabulary.forms[form]));
}
