import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** How many have answered of those invited; too few are not told. */
export function useAnswered(): (wave: { answered: number | null; invited: number }) => string {
  const words = useTexts().surveys;
  const { number, percent } = useFormat();
  return ({ answered, invited }) =>
    answered === null ? words.fewAnswers : words.rate(number(answered), number(invited), percent(answered / invited));
}
