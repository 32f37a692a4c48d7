import { MOMENTS } from '#app/domain/surveys/audience.ts';
import type { Moment } from '#app/domain/surveys/audience.ts';
import { PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { CheckboxGroup, RadioGroup } from '../ui/choice-field.tsx';
import { FormSection } from '../ui/form-layout.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';

export interface AudienceChoices {
  programmes: readonly { id: string; name: { sv: string; en: string } }[];
  /** In the order of the tree, each as deep as it lies. */
  units: readonly { id: string; name: string; depth: number }[];
  schools: readonly { id: string; name: string }[];
  cohorts: readonly string[];
}

interface AudienceFieldsProps extends AudienceChoices {
  form: ReturnType<typeof useZodForm>;
  /** The moments in other words than those of a wave by hand, with what is said of them. */
  moment?: { label: string; options: Readonly<Record<Moment, string>> };
}

/** Whose placements are asked about: the same for a wave by hand and for one that comes by itself. */
export function AudienceFields({ form, moment, programmes, units, schools, cohorts }: AudienceFieldsProps) {
  const { surveys, waves, vocabulary } = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const words = waves.audience;
  return (
    <FormSection title={words.title} hint={words.hint}>
      <RadioGroup
        {...form.choices('moment')}
        label={moment?.label ?? words.moment}
        options={MOMENTS.map((value) => ({ value, label: (moment?.options ?? words.moments)[value] }))}
      />
      <TextField
        {...form.field('atLeastWeeks')}
        label={words.atLeastWeeks}
        suffix={words.weeksSuffix}
        inputMode="numeric"
        width={4}
        optional
      />
      <CheckboxGroup
        {...form.choices('forms')}
        label={words.forms}
        options={PLACEMENT_FORMS.map((value) => ({ value, label: vocabulary.forms[value] }))}
        inline
      />
      <SelectField
        {...form.field('programmeId')}
        label={surveys.form.programme}
        emptyLabel={surveys.form.allProgrammes}
        options={programmes.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      <SelectField
        {...form.field('unitId')}
        label={words.unit}
        hint={words.unitHint}
        emptyLabel={words.allUnits}
        options={units.map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` }))}
      />
      <SelectField
        {...form.field('schoolId')}
        label={words.school}
        emptyLabel={words.allSchools}
        options={schools.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...form.field('cohort')}
        label={words.cohort}
        emptyLabel={words.allCohorts}
        options={cohorts.map((cohort) => ({ value: cohort, label: format.cohort(cohort) }))}
      />
    </FormSection>
  );
}
