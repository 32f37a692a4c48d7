import { REASONS_NOT_ASKED } from '#app/domain/surveys/invite.ts';
import type { NotInvited } from '#app/domain/surveys/invite.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** Why people were not asked, in words, each reason with its number. */
export function useReasons(): (notInvited: NotInvited) => string[] {
  const { waves, respondents } = useTexts();
  const words = { ...waves.reasons, noPlacement: respondents.noPlacement };
  const { number } = useFormat();
  return (notInvited) =>
    [...REASONS_NOT_ASKED, 'noPlacement' as const].flatMap((reason) => {
      const count = notInvited[reason] ?? 0;
      return count > 0 ? [words[reason](number(count))] : [];
    });
}
