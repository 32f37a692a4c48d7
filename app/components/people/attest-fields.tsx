import { ATTESTS } from '#app/domain/placements/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { DateWeekField } from '../ui/date-week-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';

/** Which attest has been shown, and how long it holds. */
export function AttestFields({ form }: { form: ReturnType<typeof useZodForm> }) {
  const { people, vocabulary } = useTexts();
  const words = people.learners;
  return (
    <>
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <SelectField
        {...form.field('kind')}
        label={words.attestKind}
        options={ATTESTS.map((kind) => ({ value: kind, label: vocabulary.attests[kind] }))}
        required
      />
      <DateWeekField {...form.field('validFrom')} label={words.shown} required />
      <DateWeekField {...form.field('validTo')} label={people.validTo} hint={people.validToHint} optional />
    </>
  );
}
