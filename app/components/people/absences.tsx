import { Form } from '@remix-run/react';
import { absenceForm } from '#app/domain/people/supervisor-form.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { DateWeekField } from '../ui/date-week-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';
import { RowRemoval } from './row-removal.tsx';

interface AbsencesProps {
  absences: readonly { id: string; fromWeek: IsoWeek; toWeek: IsoWeek }[];
  mayEdit: boolean;
  today: string;
  reply?: FormReply | null;
}

/** Weeks in which a supervisor is away, and the form that adds to them. */
export function Absences({ absences, mayEdit, today, reply }: AbsencesProps) {
  const words = useTexts().people.supervisors;
  const { weeks } = useFormat();
  return (
    <>
      {absences.length === 0 && <p className="text-ink-2">{words.noAbsences}</p>}
      <ul className="divide-y divide-line">
        {absences.map(({ id, fromWeek, toWeek }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 py-1.5">
            <span className="min-w-0 flex-1 tabular-nums">{weeks(fromWeek, toWeek)}</span>
            {mayEdit && (
              <RowRemoval intent="remove-absence" rowId={id} label={words.removeAbsence(weeks(fromWeek, toWeek))} />
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <AddAbsence today={today} reply={reply} />}
    </>
  );
}

function AddAbsence({ today, reply }: Pick<AbsencesProps, 'today' | 'reply'>) {
  const { people } = useTexts();
  const form = useZodForm(absenceForm(today), { reply });
  return (
    <Form {...form.form} className="mt-3 flex flex-col gap-3">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <DateWeekField {...form.field('weeks')} label={people.weeks} weeks required />
      <div>
        <SubmitButton variant="secondary" name="intent" value="add-absence">
          {people.supervisors.addAbsence}
        </SubmitButton>
      </div>
    </Form>
  );
}
