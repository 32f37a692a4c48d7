import { Form } from '@remix-run/react';
import { TRAVEL_MODES } from '#app/domain/shared/known-journeys.ts';
import { journeyForm } from '#app/domain/units/journey-form.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';

/** States how long the journey takes from somewhere, to the unit of the page. */
export function JourneyForm({ reply }: { reply?: FormReply | null }) {
  const { fields, modes, page, fieldErrors } = useTexts().journeys;
  const form = useZodForm(journeyForm, {
    reply,
    defaults: { mode: TRAVEL_MODES[0] },
    describe: (_field, code) => (fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <Form {...form.form} className="flex flex-col gap-3">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <TextField {...form.field('origin')} label={fields.origin} hint={page.originHint} required />
        <SelectField
          {...form.field('mode')}
          label={fields.mode}
          options={TRAVEL_MODES.map((mode) => ({ value: mode, label: modes[mode] }))}
          required
        />
        <TextField {...form.field('minutes')} label={fields.minutes} hint={page.minutesHint} required />
      </div>
      <div>
        <SubmitButton variant="secondary">{page.add}</SubmitButton>
      </div>
    </Form>
  );
}
