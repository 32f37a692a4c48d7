import { groupNameOf } from '#app/platform/i18n/group-name.ts';
import type { NamedGroup } from '#app/platform/i18n/group-name.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';

/** A group in words. */
export function useGroupName(): (named: NamedGroup) => string {
  const texts = useTexts();
  const language = useLanguage();
  return (named) => groupNameOf(named, texts, language);
}
