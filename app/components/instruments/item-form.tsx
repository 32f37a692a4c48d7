import { Form } from '@remix-run/react';
import { answersTo, ITEM_KINDS } from '#app/domain/surveys/instrument.ts';
import type { InstrumentDefinition, Item, ItemKind } from '#app/domain/surveys/instrument.ts';
import { itemForm, itemFormValues } from '#app/domain/surveys/item-form.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../ui/button.tsx';
import { CheckboxField, CheckboxGroup } from '../ui/choice-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { FormLayout, FormSection } from '../ui/form-layout.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useHasScript } from '../ui/use-has-script.ts';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';
import { BilingualFields } from './bilingual-fields.tsx';
import { OvertakenDraft } from './overtaken-draft.tsx';
import { useWordsOf } from './words-of.ts';

interface ItemFormProps {
  draft: { id: string; version: number };
  definition: InstrumentDefinition;
  item: Item | null;
  /** The earlier items whose answers can decide whether it is asked. */
  others: readonly Item[];
  reply: FormReply | undefined;
}

type ItemFields = ReturnType<typeof useZodForm>;

/** A question: its wording, how it is answered, and of whom it is asked. With script only what its kind has is shown. */
export function ItemForm({ draft, definition, item, others, reply }: ItemFormProps) {
  const { instruments: words, common } = useTexts();
  const form = useZodForm(itemForm(definition, others), {
    reply: reply ?? null,
    defaults: { ...itemFormValues(item), version: draft.version },
    describe: (_field, code) => (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <Form {...form.form}>
      <FormLayout
        actions={
          <>
            <SubmitButton>{words.saveItem}</SubmitButton>
            <LinkButton to={`/enkater/formular/${draft.id}`} variant="quiet">
              {common.cancel}
            </LinkButton>
          </>
        }
      >
        <ErrorSummary key={form.attempt} problems={form.problems} />
        <OvertakenDraft problems={form.problems} draftId={draft.id} />
        <input type="hidden" {...form.field('version')} />
        <BilingualFields form={form} name="text" labels={[words.textSv, words.textEn]} rows={2} />
        <SelectField
          {...form.field('kind')}
          label={words.kind}
          emptyLabel={null}
          options={ITEM_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <KindFields form={form} />
        {others.length > 0 && <ConditionFields form={form} definition={definition} others={others} />}
      </FormLayout>
    </Form>
  );
}

function KindFields({ form }: { form: ItemFields }) {
  const words = useTexts().instruments;
  const hasScript = useHasScript();
  const chosen: unknown = form.rhf.watch('kind');
  const isFor = (...kinds: ItemKind[]) => !hasScript || kinds.some((kind) => kind === chosen);
  const title = (...kinds: ItemKind[]) => kinds.map((kind) => words.forKind(words.kinds[kind])).join(', ');
  return (
    <>
      {isFor('scale') && <CheckboxField {...form.check('reversed')} label={words.reversed} />}
      {isFor('scale', 'single') && <CheckboxField {...form.check('mayNotApply')} label={words.mayNotApply} />}
      {isFor('single', 'multiple') && (
        <FormSection title={title('single', 'multiple')}>
          <BilingualFields
            form={form}
            name="options"
            labels={[words.optionsSv, words.optionsEn]}
            hint={words.optionsHint}
            rows={5}
          />
        </FormSection>
      )}
      {isFor('number') && (
        <FormSection title={title('number')}>
          <TextField {...form.field('min')} label={words.min} width={8} inputMode="decimal" />
          <TextField {...form.field('max')} label={words.max} width={8} inputMode="decimal" />
          <BilingualFields form={form} name="unit" labels={[words.unitSv, words.unitEn]} hint={words.unitHint} />
          <BilingualFields form={form} name="unitOne" labels={[words.unitOneSv, words.unitOneEn]} />
        </FormSection>
      )}
      {isFor('text') && (
        <SelectField
          {...form.field('length')}
          label={words.length}
          hint={hasScript ? undefined : title('text')}
          emptyLabel={null}
          options={(['long', 'short'] as const).map((value) => ({ value, label: words.lengths[value] }))}
        />
      )}
    </>
  );
}

/** Without script the answers of the question that was chosen stand here when the page has come back. */
function ConditionFields({
  form,
  definition,
  others,
}: Pick<ItemFormProps, 'definition' | 'others'> & { form: ItemFields }) {
  const words = useTexts().instruments;
  const wordsOf = useWordsOf();
  const chosen: unknown = form.rhf.watch('showItem');
  const other = others.find(({ id }) => id === chosen);
  return (
    <FormSection title={words.branching} hint={words.branchingHint}>
      <SelectField
        {...form.field('showItem')}
        label={words.showItem}
        emptyLabel={words.always}
        options={others.map(({ id, text }) => ({ value: id, label: wordsOf(text) }))}
        className="max-w-full"
      />
      {other && (
        <CheckboxGroup
          key={other.id}
          {...form.choices('showEquals')}
          label={words.showEquals}
          options={answersTo(definition, other).map(({ value, text }) => ({ value, label: wordsOf(text) }))}
        />
      )}
    </FormSection>
  );
}
