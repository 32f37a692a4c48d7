import { textsFor } from '#texts';
import { describeFailure, failureWords } from './failure.ts';
import type { Language, Texts } from './index.ts';

interface Match {
  id: string;
  data?: unknown;
  error?: unknown;
  meta?: readonly unknown[];
}

/** The `<title>` of a page, or of what went wrong instead of it, in its language, with the product's name after it. */
export function titleOf(matches: readonly Match[], title: (texts: Texts, language: Language) => string | undefined) {
  const root = matches.find((match) => match.id === 'root')?.data;
  const language =
    typeof root === 'object' && root !== null && 'language' in root && root.language === 'en' ? 'en' : 'sv';
  const texts = textsFor(language);
  const failed = matches.find(({ error }) => error !== undefined && error !== null);
  const own = failed ? failureWords(texts, describeFailure(failed.error)).title : title(texts, language);
  return [{ title: own ? `${own} - ${texts.common.product}` : texts.common.product }];
}

/** A tab of something is called what the tab is called and then what it is a tab of: `Historik - VFU T4 - FoU Utbildning`. */
export function tabTitleOf(matches: readonly Match[], tab: (texts: Texts) => string) {
  return titleOf(matches, (texts) => {
    const parent = matches.flatMap(({ meta = [] }) => meta.flatMap(titleIn)).at(-1);
    const end = ` - ${texts.common.product}`;
    return parent?.endsWith(end) ? `${tab(texts)} - ${parent.slice(0, -end.length)}` : tab(texts);
  });
}

function titleIn(meta: unknown): string[] {
  const has = typeof meta === 'object' && meta !== null && 'title' in meta && typeof meta.title === 'string';
  return has ? [meta.title as string] : [];
}
