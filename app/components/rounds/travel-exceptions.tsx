import { Form } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { travelExceptionForm } from '#app/domain/placements/travel-exception-form.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useLearnerOptions } from '../people/use-learner-options.ts';
import { useNames } from '../people/use-names.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TypedText } from '../ui/typed-text.tsx';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';

interface Excepted {
  id: string;
  name: PersonName;
  reason: string;
}

/** Who may be placed further away than the longest journey, and why. */
export function TravelExceptions({ excepted, mayEdit }: { excepted: readonly Excepted[]; mayEdit: boolean }) {
  const words = useTexts().rounds.rules.exceptions;
  const names = useNames();
  const columns: Column<Excepted>[] = [
    {
      id: 'learner',
      heading: words.learner,
      sortValue: (row) => names.inList(row.name),
      cell: (row) => <PersonLabel name={row.name} />,
    },
    { id: 'reason', heading: words.reason, cell: (row) => <TypedText>{row.reason}</TypedText> },
  ];
  if (mayEdit)
    columns.push({
      id: 'remove',
      heading: words.remove,
      cell: (row) => (
        <Form method="post">
          <input type="hidden" name="exceptionId" value={row.id} />
          <Button type="submit" variant="quiet" aria-label={words.removeNamed(names.full(row.name))}>
            {words.remove}
          </Button>
        </Form>
      ),
    });
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={excepted}
      rowKey={(row) => row.id}
      empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
    />
  );
}

interface TravelExceptionFormProps {
  others: readonly { id: string; name: PersonName; cohort: string }[];
  reply?: FormReply | null;
}

export function TravelExceptionForm({ others, reply }: TravelExceptionFormProps) {
  const words = useTexts().rounds.rules.exceptions;
  const form = useZodForm(travelExceptionForm, { reply });
  return (
    <Form {...form.form} className="flex flex-col gap-3">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <SelectField
          {...form.field('learnerId')}
          label={words.learner}
          emptyLabel={words.choose}
          options={useLearnerOptions(others)}
          required
        />
        <TextField {...form.field('reason')} label={words.reason} required />
      </div>
      <div>
        <SubmitButton variant="secondary">{words.add}</SubmitButton>
      </div>
    </Form>
  );
}
