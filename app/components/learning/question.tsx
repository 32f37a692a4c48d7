import type { Bilingual } from '#app/domain/shared/bilingual.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { RadioGroup } from '../ui/choice-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';

interface QuestionProps {
  /** Of its fields in the form. */
  name: string;
  question: { question: Bilingual; options: readonly Bilingual[]; isKnown: boolean };
  ordinal: number;
  form: ReturnType<typeof useZodForm>;
}

/** One question of a module. Which way of asking it was is posted with the answer. */
export function Question({ name, question: { question, options, isKnown }, ordinal, form }: QuestionProps) {
  const { questions: words } = useTexts().learning;
  const language = useLanguage();
  return (
    <div>
      <input type="hidden" {...hidden(form.field(`${name}.form`))} />
      <RadioGroup
        {...form.choices(`${name}.choice`)}
        label={`${ordinal}. ${question[language]}`}
        hint={isKnown ? words.known : undefined}
        options={options.map((text, index) => ({ value: String(index), label: text[language] }))}
      />
    </div>
  );
}

function hidden({ error: _, ...input }: ReturnType<ReturnType<typeof useZodForm>['field']>) {
  return input;
}
