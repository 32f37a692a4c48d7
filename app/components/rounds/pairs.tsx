import { Form } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { PAIR_KINDS, pairForm } from '#app/domain/placements/pair-form.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useLearnerOptions } from '../people/use-learner-options.ts';
import { useNames } from '../people/use-names.ts';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice-field.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';

interface Pair {
  id: string;
  first: PersonName;
  second: PersonName;
  required: boolean;
  now: { periods: number; together: number };
}

/** Who are to be together, and whether they are in the plan as it is. */
export function PairTable({ pairs, mayEdit }: { pairs: readonly Pair[]; mayEdit: boolean }) {
  const words = useTexts().rounds.rules.pairs;
  return (
    <DataTable
      caption={words.caption}
      columns={useColumns(mayEdit)}
      rows={pairs}
      rowKey={(row) => row.id}
      empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
    />
  );
}

function useColumns(mayEdit: boolean): Column<Pair>[] {
  const words = useTexts().rounds.rules.pairs;
  const names = useNames();
  const { number } = useFormat();
  const columns: Column<Pair>[] = [
    {
      id: 'first',
      heading: words.first,
      sortValue: (row) => names.inList(row.first),
      cell: (row) => <PersonLabel name={row.first} />,
    },
    {
      id: 'second',
      heading: words.second,
      sortValue: (row) => names.inList(row.second),
      cell: (row) => <PersonLabel name={row.second} />,
    },
    {
      id: 'kind',
      heading: words.kind,
      sortValue: (row) => Number(row.required),
      cell: (row) => words.kinds[row.required ? 'required' : 'wished'],
    },
    {
      id: 'now',
      heading: words.now,
      cell: ({ now: { periods, together } }) =>
        periods === 0 ? (
          <span className="text-ink-2">{words.notPlaced}</span>
        ) : (
          <StateMark tone={together === periods ? 'ok' : 'warn'}>
            {words.together(number(together), number(periods))}
          </StateMark>
        ),
    },
  ];
  if (mayEdit)
    columns.push({
      id: 'remove',
      heading: words.remove,
      cell: (row) => (
        <Form method="post">
          <input type="hidden" name="pairId" value={row.id} />
          <Button
            type="submit"
            variant="quiet"
            aria-label={words.removeNamed(names.full(row.first), names.full(row.second))}
          >
            {words.remove}
          </Button>
        </Form>
      ),
    });
  return columns;
}

interface PairFormProps {
  learners: readonly { id: string; name: PersonName; cohort: string }[];
  reply?: FormReply | null;
}

export function PairForm({ learners, reply }: PairFormProps) {
  const words = useTexts().rounds.rules.pairs;
  const form = useZodForm(pairForm, {
    reply,
    defaults: { kind: 'wished' },
    describe: (_field, code) => (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  const options = useLearnerOptions(learners);
  return (
    <Form {...form.form} className="flex flex-col gap-3">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <SelectField
          {...form.field('firstId')}
          label={words.first}
          emptyLabel={words.choose}
          options={options}
          required
        />
        <SelectField
          {...form.field('secondId')}
          label={words.second}
          emptyLabel={words.choose}
          options={options}
          required
        />
      </div>
      <RadioGroup
        {...form.field('kind')}
        label={words.kind}
        options={PAIR_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        inline
      />
      <div>
        <SubmitButton variant="secondary">{words.add}</SubmitButton>
      </div>
    </Form>
  );
}
