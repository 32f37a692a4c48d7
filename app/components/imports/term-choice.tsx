import type { TermCode } from '#app/domain/shared/terms.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { SelectField } from '../ui/select-field.tsx';

interface TermChoiceProps {
  terms: readonly TermCode[];
  term: TermCode;
  likelyTerm: TermCode;
}

/** For which term the weeks of an inventory are read, and which one they fit better when that is another. */
export function TermChoice({ terms, term, likelyTerm }: TermChoiceProps) {
  const { term: nameOf } = useFormat();
  const words = useTexts().imports.pages.columns;
  return (
    <SelectField
      name="term"
      label={words.term}
      hint={likelyTerm === term ? words.termHint : words.likelyTerm(nameOf(likelyTerm))}
      emptyLabel={null}
      defaultValue={term}
      options={terms.map((value) => ({ value, label: nameOf(value) }))}
      className="w-52 max-w-full"
    />
  );
}
