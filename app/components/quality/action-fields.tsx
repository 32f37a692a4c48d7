import { PUBLIC_WHEN } from '#app/domain/quality/action-form.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { RadioGroup } from '../ui/choice-field.tsx';
import { DateWeekField } from '../ui/date-week-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';

interface ActionFieldsProps {
  form: ReturnType<typeof useZodForm>;
  owners: readonly { personId: string; name: string }[];
  /** Whether it follows what learners have said: only that is told them. */
  tellsLearners: boolean;
}

/** The fields that a new action and a changed one share. */
export function ActionFields({ form, owners, tellsLearners }: ActionFieldsProps) {
  const { actions: words } = useTexts().quality;
  return (
    <>
      <TextArea {...form.field('finding')} label={words.finding} hint={words.findingHint} rows={3} required />
      <TextArea {...form.field('todo')} label={words.todo} rows={3} required />
      <TextArea {...form.field('measure')} label={words.measure} rows={2} required />
      <SelectField
        {...form.field('ownerPersonId')}
        label={words.owner}
        hint={words.ownerHint}
        options={owners.map(({ personId, name }) => ({ value: personId, label: name }))}
        required
      />
      <DateWeekField {...form.field('dueOn')} label={words.due} required />
      {tellsLearners ? (
        <>
          <TextArea
            {...form.field('publicSentence')}
            label={words.publicSentence}
            hint={words.publicHint}
            rows={2}
            optional
          />
          <RadioGroup
            {...form.choices('publicWhen')}
            label={words.publicWhen}
            options={PUBLIC_WHEN.map((value) => ({ value, label: words.publicWhens[value] }))}
          />
        </>
      ) : (
        <input type="hidden" {...form.field('publicWhen')} />
      )}
    </>
  );
}
