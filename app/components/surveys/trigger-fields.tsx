import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { DateWeekField } from '../ui/date-week-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { useZodForm } from '../ui/use-zod-form.ts';
import { AudienceFields } from './audience-fields.tsx';
import type { AudienceChoices } from './audience-fields.tsx';

interface TriggerFieldsProps {
  form: ReturnType<typeof useZodForm>;
  choices: AudienceChoices & { instruments: readonly { instrument: string; title: { sv: string; en: string } }[] };
}

/** The fields that a new standing survey and a changed one share. */
export function TriggerFields({ form, choices: { instruments, ...choices } }: TriggerFieldsProps) {
  const { waves, respondents } = useTexts();
  const words = waves.triggers;
  const language = useLanguage();
  return (
    <>
      <TextField {...form.field('name')} label={words.name} hint={words.nameHint} required />
      <SelectField
        {...form.field('instrument')}
        label={words.instrument}
        hint={`${words.instrumentHint} ${respondents.triggersLead}`}
        required
        options={instruments
          .map(({ instrument, title }) => ({ value: instrument, label: title[language] }))
          .sort((a, b) => a.label.localeCompare(b.label, 'sv'))}
      />
      <AudienceFields form={form} moment={{ label: words.moment, options: words.moments }} {...choices} />
      <DateWeekField {...form.field('yearlyOn')} label={words.yearlyOn} hint={words.yearlyOnHint} optional />
      <DateWeekField {...form.field('startsOn')} label={words.startsOn} hint={words.startsOnHint} required />
      <TextField
        {...form.field('daysOpen')}
        label={words.daysOpen}
        suffix={words.days}
        inputMode="numeric"
        width={4}
        required
      />
    </>
  );
}
