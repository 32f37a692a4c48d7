import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** A probability in whole per cents. What no drawn future has shown, or all, is not said to be impossible, or certain. */
export function useChanceText(): (probability: number) => string {
  const { forecast: words } = useTexts();
  const { percent } = useFormat();
  return (probability) => {
    if (probability > 0.99) return words.almostSure(percent(0.99));
    if (probability < 0.01) return words.almostNever(percent(0.01));
    return percent(probability);
  };
}
