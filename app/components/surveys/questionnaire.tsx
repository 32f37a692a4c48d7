import { Form } from '@remix-run/react';
import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { answerForm, NOT_APPLICABLE } from '#app/domain/surveys/answer-form.ts';
import { itemsOf } from '#app/domain/surveys/instrument.ts';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { RadioGroup } from '../ui/choice-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';

interface QuestionnaireProps {
  definition: InstrumentDefinition;
  closesOn: string;
  thresholds: Thresholds;
  reply: FormReply | undefined;
}

/** One column of questions for a phone; works without script, and nothing of it is kept in the browser. */
export function Questionnaire({ definition, closesOn, thresholds, reply }: QuestionnaireProps) {
  const { surveys } = useTexts();
  const words = surveys.answer;
  const language = useLanguage();
  const { number, date } = useFormat();
  const form = useZodForm(answerForm(definition), {
    reply: reply ?? null,
    describe: (_field, code) => (surveys.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  const { scale } = definition;
  const steps = scale.labels[language].map((label, step) => ({ value: String(scale.lowest + step), label }));
  const items = itemsOf(definition);
  return (
    <>
      <h1>{definition.title[language]}</h1>
      <p>{`${definition.lead[language]} ${words.last(date(closesOn))}`}</p>
      <Notice title={words.anonymous}>
        {words.anonymousText(number(thresholds.mean), number(thresholds.distribution))}
      </Notice>
      <Form {...form.form} className="flex flex-col gap-8" autoComplete="off" aria-label={definition.title[language]}>
        <ErrorSummary key={form.attempt} problems={form.problems} />
        {items.map((item, index) => (
          <RadioGroup
            key={item.id}
            {...form.choices(item.id)}
            label={item.text[language]}
            hint={words.question(number(index + 1), number(items.length))}
            options={item.mayNotApply ? [...steps, { value: NOT_APPLICABLE, label: words.notApplicable }] : steps}
          />
        ))}
        <div>
          <SubmitButton icon="send">{words.submit}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
