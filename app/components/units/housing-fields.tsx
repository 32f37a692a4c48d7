import { PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { CheckboxGroup } from '../ui/choice-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';

/** The fields that new housing and changed share. */
export function HousingFields({ form }: { form: ReturnType<typeof useZodForm> }) {
  const { housing, vocabulary } = useTexts();
  const { fields } = housing;
  return (
    <>
      <TextField {...form.field('name')} label={fields.name} required />
      <TextField {...form.field('place')} label={fields.place} hint={fields.placeHint} required />
      <TextField {...form.field('weeks')} label={fields.weeks} hint={fields.weeksHint} width={20} required />
      <TextField {...form.field('beds')} label={fields.beds} width={8} inputMode="numeric" required />
      <CheckboxGroup
        {...form.choices('forms')}
        label={fields.forms}
        hint={fields.formsHint}
        options={PLACEMENT_FORMS.map((value) => ({ value, label: vocabulary.forms[value] }))}
      />
    </>
  );
}
