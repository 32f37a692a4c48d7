import { answersTo, itemsOf, kindOf } from '#app/domain/surveys/instrument.ts';
import type { InstrumentDefinition, Item } from '#app/domain/surveys/instrument.ts';
import { LONGEST_TEXT, NOT_APPLICABLE } from '#app/domain/surveys/answer-form.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { CheckboxGroup, RadioGroup } from '../ui/choice-field.tsx';
import type { ChoiceGroupProps } from '../ui/choice-field.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';
import { TakeBack } from './take-back.tsx';

interface QuestionProps {
  item: Item;
  definition: InstrumentDefinition;
  form: ReturnType<typeof useZodForm>;
  /** Its number among those that are asked, and of whom it is asked when the page cannot tell. */
  hint: string;
}

/** One question, in the way that its kind is answered. */
export function Question({ item, definition, form, hint }: QuestionProps) {
  const { questionnaire: texts, surveys } = useTexts();
  const language = useLanguage();
  const { number } = useFormat();
  const label = item.text[language];
  if (item.kind === 'text') return <OwnWords item={item} form={form} hint={hint} />;
  if (item.kind === 'number') {
    const range = texts.range(number(item.min), number(item.max));
    return (
      <TextField
        {...form.field(item.id)}
        label={label}
        hint={`${hint}. ${range}`}
        inputMode="decimal"
        width={8}
        suffix={item.unit?.[language]}
      />
    );
  }
  const answers = answersTo(definition, item).map(({ value, text }) => ({ value, label: text[language] }));
  const options = item.mayNotApply
    ? [...answers, { value: NOT_APPLICABLE, label: surveys.answer.notApplicable }]
    : answers;
  const field = { ...form.choices(item.id), label, options };
  return item.kind === 'multiple' ? (
    <CheckboxGroup {...field} hint={`${hint}. ${texts.several}`} />
  ) : (
    <OneChoice field={{ ...field, hint }} name={item.id} question={label} form={form} />
  );
}

interface OneChoiceProps {
  field: ChoiceGroupProps;
  name: string;
  question: string;
  form: ReturnType<typeof useZodForm>;
}

/** One of several answers, which can be taken back. */
function OneChoice({ field, name, question, form: { rhf } }: OneChoiceProps) {
  const chosen: unknown = rhf.watch(name);
  function takeBack() {
    rhf.setValue(name, null, { shouldDirty: true });
    // The button goes: what it was about is where one was.
    rhf.setFocus(name);
  }
  return (
    <div>
      <RadioGroup {...field} />
      <TakeBack question={question} isAnswered={typeof chosen === 'string' && chosen !== ''} onTakeBack={takeBack} />
    </div>
  );
}

/** Text is not cut off while somebody writes: how long it is stands under it, and too much is told. */
function OwnWords({ item, form, hint }: Pick<QuestionProps, 'form' | 'hint'> & { item: TextItem }) {
  const texts = useTexts().questionnaire;
  const language = useLanguage();
  const { number } = useFormat();
  const most = number(LONGEST_TEXT[item.length]);
  const written: unknown = form.rhf.watch(item.id);
  const field = { ...form.field(item.id), label: item.text[language], hint: `${hint}. ${texts.longest(most)}` };
  return (
    <div className="flex flex-col gap-1">
      {item.length === 'long' ? <TextArea {...field} /> : <TextField {...field} width="full" />}
      {typeof written === 'string' && written !== '' && (
        <p className="text-ink-2">{texts.written(number(written.length), most)}</p>
      )}
    </div>
  );
}

type TextItem = Extract<Item, { kind: 'text' }>;

/** Of whom an item is asked, in words: its condition as the respondent meets it. */
export function useConditionText(definition: InstrumentDefinition): (item: Item) => string | null {
  const texts = useTexts().questionnaire;
  const language = useLanguage();
  const items = itemsOf(definition);
  return ({ showWhen }) => {
    const other = items.find(({ id }) => id === showWhen?.item);
    if (!showWhen || !other) return null;
    const answers = answersTo(definition, other)
      .filter(({ value }) => showWhen.equals.includes(value))
      .map(({ text }) => text[language]);
    return texts.ifAnswered(answers, other.text[language]);
  };
}

/** What is wrong with an answer, in words: with the numbers that its item has. */
export function useAnswerProblem(
  definition: InstrumentDefinition,
): (id: string, code: string, written: unknown) => string | undefined {
  const { questionnaire: texts, surveys } = useTexts();
  const { number } = useFormat();
  return (id, code, written) => {
    const item = itemsOf(definition).find((one) => one.id === id);
    if (item?.kind === 'number' && code === 'outsideRange')
      return texts.outsideRange(number(item.min), number(item.max));
    if (item?.kind === 'text' && code === 'tooLongText') {
      const length = typeof written === 'string' ? written.length : 0;
      return texts.tooLongText(number(length), number(LONGEST_TEXT[item.length]));
    }
    return (surveys.fieldErrors as Readonly<Record<string, string>>)[code];
  };
}

/** Whether something is asked in own words, of which more is promised. */
export function asksForWords(definition: InstrumentDefinition): boolean {
  return itemsOf(definition).some((item) => kindOf(item) === 'text');
}
