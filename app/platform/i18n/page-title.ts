import { textsFor, type Language, type Texts } from './index.ts';

interface Match {
  id: string;
  data?: unknown;
}

/** The `<title>` of a page, in its language, with the product's name after it. */
export function titleOf(matches: readonly Match[], title: (texts: Texts, language: Language) => string | undefined) {
  const root = matches.find((match) => match.id === 'root')?.data;
  const language =
    typeof root === 'object' && root !== null && 'language' in root && root.language === 'en' ? 'en' : 'sv';
  const texts = textsFor(language);
  const own = title(texts, language);
  return [{ title: own ? `${own} - ${texts.common.product}` : texts.common.product }];
}
