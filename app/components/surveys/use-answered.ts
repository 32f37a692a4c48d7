import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

interface Counted {
  /** Null where too few have answered, or when it is not counted. */
  answered: number | null;
  invited: number;
  /** Told in steps: at least so many. */
  isAtLeast: boolean;
  /** False where the wave asked more than the reader answers for. */
  isCounted?: boolean;
}

/** How many have answered of those invited, where that is told. */
export function useAnswered(): (wave: Counted) => string {
  const words = useTexts().surveys;
  const { number, percent } = useFormat();
  return ({ answered, invited, isAtLeast, isCounted = true }) => {
    if (!isCounted) return words.ofOthers;
    if (answered === null) return words.fewAnswers;
    const rate = words.rate(number(answered), number(invited), percent(answered / invited));
    return isAtLeast ? words.atLeast(rate) : rate;
  };
}
