import type { Moment } from '#app/domain/surveys/audience.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** When a standing survey is sent, in words. */
export function useTriggerMoment(): (trigger: { moment: Moment; yearlyOn: string | null }) => string {
  const words = useTexts().waves.triggers;
  const { dateShort } = useFormat();
  return ({ moment, yearlyOn }) =>
    yearlyOn === null ? words.moments[moment] : words.yearly(dateShort(`2028-${yearlyOn}`));
}
