import { REASONS_NOT_ASKED } from '#app/domain/surveys/invite.ts';
import type { NotInvited } from '#app/domain/surveys/invite.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** Why people were not asked, in words, each reason with its number. */
export function useReasons(): (notInvited: NotInvited) => string[] {
  const words = useTexts().waves.reasons;
  const { number } = useFormat();
  return (notInvited) =>
    REASONS_NOT_ASKED.flatMap((reason) => {
      const count = notInvited[reason] ?? 0;
      return count > 0 ? [words[reason](number(count))] : [];
    });
}
