import type { ReactNode } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { FormSection } from '../ui/form-layout.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';

interface PersonFieldsProps {
  form: ReturnType<typeof useZodForm>;
  children?: ReactNode;
}

/** Name and how to reach somebody. */
export function PersonFields({ form, children }: PersonFieldsProps) {
  const { people } = useTexts();
  return (
    <FormSection title={people.personFacts}>
      <TextField {...form.field('givenName')} label={people.givenName} required />
      <TextField {...form.field('familyName')} label={people.familyName} required />
      <TextField {...form.field('email')} label={people.email} type="email" optional />
      <TextField {...form.field('phone')} label={people.phone} type="tel" width={20} optional />
      {children}
    </FormSection>
  );
}
