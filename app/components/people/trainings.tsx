import { Form } from '@remix-run/react';
import { trainingForm } from '#app/domain/people/supervisor-form.ts';
import { standingOf, TRAINING_STEPS } from '#app/domain/people/training.ts';
import type { TrainingStep } from '#app/domain/people/training.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { DateWeekField } from '../ui/date-week-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';
import { RowRemoval } from './row-removal.tsx';
import { StandingMark } from './standing-mark.tsx';

interface TrainingsProps {
  trainings: readonly { id: string; step: TrainingStep; completedOn: string; validTo: string | null }[];
  mayEdit: boolean;
  today: string;
  reply?: FormReply | null;
}

/** Steps of supervisor training with their validity, and the form that adds one. */
export function Trainings({ trainings, mayEdit, today, reply }: TrainingsProps) {
  const { people } = useTexts();
  const words = people.supervisors;
  const { date } = useFormat();
  return (
    <>
      {trainings.length === 0 && <p className="text-ink-2">{words.noTrainings}</p>}
      <ul className="divide-y divide-line">
        {trainings.map(({ id, step, completedOn, validTo }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 py-1.5">
            <span className="min-w-0 flex-1">{words.steps[step]}</span>
            <span className="tabular-nums">{`${date(completedOn)} - ${validTo === null ? people.untilFurther : date(validTo)}`}</span>
            <StandingMark standing={standingOf([{ from: completedOn, to: validTo }], today)} />
            {mayEdit && (
              <RowRemoval intent="remove-training" rowId={id} label={words.removeTraining(words.steps[step])} />
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <AddTraining today={today} reply={reply} />}
    </>
  );
}

function AddTraining({ today, reply }: Pick<TrainingsProps, 'today' | 'reply'>) {
  const { people } = useTexts();
  const words = people.supervisors;
  const form = useZodForm(trainingForm(today), {
    reply,
    describe: (_field, code) => (people.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <Form {...form.form} className="mt-3 flex flex-col gap-3">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <SelectField
        {...form.field('step')}
        label={words.step}
        options={TRAINING_STEPS.map((step) => ({ value: step, label: words.steps[step] }))}
        required
      />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <DateWeekField {...form.field('completedOn')} label={words.completedOn} required />
        <DateWeekField {...form.field('validTo')} label={people.validTo} hint={people.validToHint} optional />
      </div>
      <div>
        <SubmitButton variant="secondary" name="intent" value="add-training">
          {words.addTraining}
        </SubmitButton>
      </div>
    </Form>
  );
}
