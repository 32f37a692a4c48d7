import { LEARNER_STATUSES } from '#app/domain/people/learner-form.ts';
import { PROTECTED_IDENTITY_KINDS } from '#app/domain/placements/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { FormSection } from '../ui/form-layout.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';
import { PersonFields } from './person-fields.tsx';

interface LearnerFieldsProps {
  form: ReturnType<typeof useZodForm>;
  organisations: readonly { id: string; name: string }[];
}

export function LearnerFields({ form, organisations }: LearnerFieldsProps) {
  const { people, vocabulary } = useTexts();
  const words = people.learners;
  const owners = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <input type="hidden" {...form.field('version')} />
      <input type="hidden" {...form.field('personVersion')} />
      <PersonFields form={form}>
        <TextField {...form.field('homePostcode')} label={words.homePostcode} width={8} optional />
        <TextField {...form.field('homeTown')} label={words.homeTown} optional />
        <SelectField
          {...form.field('protectedIdentity')}
          label={words.protection}
          emptyLabel={words.noProtection}
          options={PROTECTED_IDENTITY_KINDS.map((kind) => ({ value: kind, label: vocabulary.protectedKinds[kind] }))}
        />
      </PersonFields>
      <FormSection title={words.programme}>
        <TextField {...form.field('cohort')} label={words.cohort} width={20} required />
        <SelectField
          {...form.field('status')}
          label={words.status}
          options={LEARNER_STATUSES.map((status) => ({ value: status, label: words.statuses[status] }))}
          required
        />
        <TextField {...form.field('externalId')} label={words.externalId} width={20} optional />
      </FormSection>
      <FormSection title={words.responsibilities}>
        <SelectField {...form.field('educationOrganisationId')} label={words.education} options={owners} required />
        <SelectField
          {...form.field('employerOrganisationId')}
          label={words.employer}
          emptyLabel={words.noEmployer}
          options={owners}
        />
      </FormSection>
    </>
  );
}
