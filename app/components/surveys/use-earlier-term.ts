import { isTermCode } from '#app/domain/shared/terms.ts';
import type { EarlierTerm } from '#app/domain/surveys/earlier-term.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';

/** `HT 2024`, or the year where no more is known. */
export function useEarlierTerm(): (term: EarlierTerm) => string {
  const { term: termText } = useFormat();
  return (term) => (isTermCode(term) ? termText(term) : term);
}
