import { PROFESSIONS } from '#app/domain/people/professions.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { DateWeekField } from '../ui/date-week-field.tsx';
import { FormSection } from '../ui/form-layout.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';
import { PersonFields } from './person-fields.tsx';

interface SupervisorFieldsProps {
  form: ReturnType<typeof useZodForm>;
  units: readonly { id: string; name: string; town: string }[];
}

/** The fields that a new supervisor and a changed one share. */
export function SupervisorFields({ form, units }: SupervisorFieldsProps) {
  const { people } = useTexts();
  const words = people.supervisors;
  return (
    <>
      <PersonFields form={form} />
      <FormSection title={words.facts}>
        <SelectField
          {...form.field('unitId')}
          label={people.unit}
          options={units.map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` }))}
          required
        />
        <SelectField
          {...form.field('profession')}
          label={words.profession}
          options={PROFESSIONS.map((value) => ({ value, label: people.professions[value] }))}
          required
        />
        <TextField {...form.field('specialty')} label={words.specialty} optional />
        <DateWeekField {...form.field('licensedOn')} label={words.licensedOn} optional />
        <TextField {...form.field('maxLearners')} label={words.maxLearners} inputMode="numeric" width={4} required />
        <TextField
          {...form.field('percent')}
          label={words.percent}
          suffix={words.percentSuffix}
          inputMode="numeric"
          width={4}
          required
        />
        <DateWeekField {...form.field('validFrom')} label={people.validFrom} required />
        <DateWeekField {...form.field('validTo')} label={people.validTo} hint={people.validToHint} optional />
      </FormSection>
    </>
  );
}
