import type { ReactNode } from 'react';
import { LEARNER_STATUSES } from '#app/domain/people/learner-form.ts';
import { CARS, PROTECTED_IDENTITY_KINDS } from '#app/domain/placements/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { FormSection } from '../ui/form-layout.tsx';
import { SelectField, type Option } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';
import { PersonFields } from './person-fields.tsx';

type Form = ReturnType<typeof useZodForm>;

interface LearnerFieldsProps {
  form: Form;
  organisations: readonly { id: string; name: string }[];
}

/** Everything about a learner who is registered. */
export function LearnerFields({ form, organisations }: LearnerFieldsProps) {
  const words = useTexts().people.learners;
  const owners = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <input type="hidden" {...form.field('version')} />
      <input type="hidden" {...form.field('personVersion')} />
      <LearnerPersonFields form={form} />
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
        <EmployerField form={form} owners={owners} none={words.noEmployer} />
      </FormSection>
    </>
  );
}

interface NewLearnerFieldsProps extends LearnerFieldsProps {
  programmes: readonly Option[];
}

/** What is asked of one who is not registered yet. */
export function NewLearnerFields({ form, organisations, programmes }: NewLearnerFieldsProps) {
  const words = useTexts().people.learners;
  const owners = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <LearnerPersonFields form={form}>
        <TextField
          {...form.field('identityNumber')}
          label={words.identity}
          hint={words.identityHint}
          width={20}
          optional
        />
      </LearnerPersonFields>
      <FormSection title={words.programme}>
        <SelectField {...form.field('programmeId')} label={words.programme} options={programmes} required />
        <TextField {...form.field('cohort')} label={words.cohort} hint={words.cohortHint} width={20} required />
        <TextField {...form.field('externalId')} label={words.externalId} width={20} optional />
        <EmployerField form={form} owners={owners} none={words.employerOfProgramme} />
      </FormSection>
    </>
  );
}

function LearnerPersonFields({ form, children }: { form: Form; children?: ReactNode }) {
  const { people, vocabulary } = useTexts();
  const words = people.learners;
  return (
    <PersonFields form={form}>
      {children}
      <TextField {...form.field('homePostcode')} label={words.homePostcode} width={8} optional />
      <TextField {...form.field('homeTown')} label={words.homeTown} optional />
      <SelectField
        {...form.field('car')}
        label={words.car}
        emptyLabel={words.carUnknown}
        options={CARS.map((car) => ({ value: car, label: words.cars[car] }))}
      />
      <SelectField
        {...form.field('protectedIdentity')}
        label={words.protection}
        emptyLabel={words.noProtection}
        options={PROTECTED_IDENTITY_KINDS.map((kind) => ({ value: kind, label: vocabulary.protectedKinds[kind] }))}
      />
    </PersonFields>
  );
}

function EmployerField({ form, owners, none }: { form: Form; owners: readonly Option[]; none: string }) {
  const words = useTexts().people.learners;
  return (
    <SelectField {...form.field('employerOrganisationId')} label={words.employer} emptyLabel={none} options={owners} />
  );
}
