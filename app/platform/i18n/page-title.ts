import { describeFailure } from './failure.ts';
import { textsFor, type Language, type Texts } from './index.ts';

interface Match {
  id: string;
  data?: unknown;
  error?: unknown;
}

/** The `<title>` of a page, or of what went wrong instead of it, in its language, with the product's name after it. */
export function titleOf(matches: readonly Match[], title: (texts: Texts, language: Language) => string | undefined) {
  const root = matches.find((match) => match.id === 'root')?.data;
  const language =
    typeof root === 'object' && root !== null && 'language' in root && root.language === 'en' ? 'en' : 'sv';
  const texts = textsFor(language);
  const failed = matches.find(({ error }) => error !== undefined && error !== null);
  const own = failed
    ? texts.common.errorPage[`s${describeFailure(failed.error).status}`].title
    : title(texts, language);
  return [{ title: own ? `${own} - ${texts.common.product}` : texts.common.product }];
}
