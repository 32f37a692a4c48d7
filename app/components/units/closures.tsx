import { Form } from '@remix-run/react';
import { closureForm } from '#app/domain/units/unit-form.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { DateWeekField } from '../ui/date-week-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';
import { TypedText } from '../ui/typed-text.tsx';

interface ClosuresProps {
  closures: readonly { id: string; fromWeek: IsoWeek; toWeek: IsoWeek; reason: string }[];
  mayClose: boolean;
  today: string;
  reply?: FormReply | null;
}

/** Weeks in which a unit takes nobody, with the form that adds to them. */
export function Closures({ closures, mayClose, today, reply }: ClosuresProps) {
  const words = useTexts().units.closures;
  const { weeks } = useFormat();
  return (
    <>
      {closures.length === 0 && <p className="text-ink-2">{words.none}</p>}
      <ul className="divide-y divide-line">
        {closures.map((closure) => (
          <li key={closure.id} className="flex flex-wrap items-center gap-x-4 py-1.5">
            <span className="tabular-nums">{weeks(closure.fromWeek, closure.toWeek)}</span>
            <span className="min-w-0 flex-1 text-ink-2">
              <TypedText>{closure.reason}</TypedText>
            </span>
            {mayClose && (
              <Form method="post">
                <input type="hidden" name="closureId" value={closure.id} />
                <Button
                  type="submit"
                  variant="quiet"
                  name="intent"
                  value="open"
                  aria-label={words.removeNamed(weeks(closure.fromWeek, closure.toWeek))}
                >
                  {words.remove}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayClose && <AddClosure today={today} reply={reply} />}
    </>
  );
}

function AddClosure({ today, reply }: Pick<ClosuresProps, 'today' | 'reply'>) {
  const words = useTexts().units.closures;
  const form = useZodForm(closureForm(today), { reply });
  return (
    <Form {...form.form} className="mt-3 flex flex-col gap-3">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <DateWeekField {...form.field('weeks')} label={words.weeks} weeks required />
        <TextField {...form.field('reason')} label={words.reason} required />
      </div>
      <div>
        <SubmitButton variant="secondary" name="intent" value="close">
          {words.add}
        </SubmitButton>
      </div>
    </Form>
  );
}
