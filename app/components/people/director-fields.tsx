import { DIRECTOR_LEVELS } from '#app/domain/people/director-form.ts';
import { BRANCHES } from '#app/domain/placements/vocabulary.ts';
import type { Branch } from '#app/domain/placements/vocabulary.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { CheckboxGroup } from '../ui/choice-field.tsx';
import { DateWeekField } from '../ui/date-week-field.tsx';
import { FormSection } from '../ui/form-layout.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';
import { PersonFields } from './person-fields.tsx';

interface DirectorFieldsProps {
  form: ReturnType<typeof useZodForm>;
  programmes: readonly { id: string; name: { sv: string; en: string }; branch: Branch }[];
  units: readonly { id: string; name: string; town: string }[];
}

/** The fields that a new study director and a changed one share. */
export function DirectorFields({ form, programmes, units }: DirectorFieldsProps) {
  const { people, vocabulary } = useTexts();
  const language = useLanguage();
  const words = people.directors;
  return (
    <>
      <PersonFields form={form} />
      <FormSection title={words.facts}>
        <SelectField
          {...form.field('level')}
          label={words.level}
          options={DIRECTOR_LEVELS.map((value) => ({ value, label: words.levels[value] }))}
          required
        />
        <SelectField
          {...form.field('branch')}
          label={words.branch}
          options={BRANCHES.map((value) => ({ value, label: vocabulary.branches[value] }))}
          required
        />
        <TextField {...form.field('specialty')} label={words.specialty} optional />
        <TextField {...form.field('site')} label={words.site} optional />
        <TextField
          {...form.field('mandatePercent')}
          label={words.mandate}
          suffix={words.mandateSuffix}
          inputMode="numeric"
          width={4}
          required
        />
        <DateWeekField {...form.field('termFrom')} label={words.termFrom} required />
        <DateWeekField {...form.field('termTo')} label={words.termTo} hint={people.validToHint} optional />
      </FormSection>
      <FormSection title={words.answersFor} hint={words.answersForHint}>
        <CheckboxGroup
          {...form.choices('programmeIds')}
          label={words.programmes}
          options={programmes
            .map(({ id, name }) => ({ value: id, label: name[language] }))
            .sort((a, b) => a.label.localeCompare(b.label, 'sv'))}
        />
        <CheckboxGroup
          {...form.choices('unitIds')}
          label={words.units}
          options={units.map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` }))}
        />
      </FormSection>
    </>
  );
}
