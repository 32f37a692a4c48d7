import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';

/** What a plan is not held to; nothing when every hard rule is in force. */
export function RulesOff({ rules }: { rules: readonly { sv: string; en: string }[] }) {
  const words = useTexts().rounds;
  const language = useLanguage();
  const { list } = useFormat();
  if (rules.length === 0) return null;
  return <Notice tone="warn">{words.rulesOff(list(rules.map((name) => name[language])))}</Notice>;
}
