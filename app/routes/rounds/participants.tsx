import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { PersonLabel } from '#app/components/people/person-label.tsx';
import { useNames } from '#app/components/people/use-names.ts';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { useSelection } from '#app/components/ui/table/use-selection.ts';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { addCohortForm } from '#app/domain/placements/participants-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { addCohort, readParticipants } from '#app/services/rounds/participants.server.ts';

const REMOVAL = 'removal';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readParticipants(context, param(args.params, 'round')));
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, addCohortForm);
    if (!form.ok) return unprocessable(form.reply);
    const changeId = await addCohort(context, roundId, form.values.cohort);
    throw redirect(`/omgangar/${roundId}/larande?andrad=${changeId}`, 303);
  });
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rounds.tabs.learners);

type Participant = Awaited<ReturnType<typeof loader>>['participants'][number];

export default function ParticipantsPage() {
  const { participants, mayEdit } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.participants;
  const names = useNames();
  const columns = useColumns();
  const selection = useSelection();
  return (
    <>
      <p className="text-ink-2">{words.lead}</p>
      {mayEdit && <AddCohort />}
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={participants}
        rowKey={(row) => row.id}
        empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
        selection={
          mayEdit
            ? { state: selection, labelOf: (row) => names.full(row.name), name: 'remove', form: REMOVAL }
            : undefined
        }
      />
      {mayEdit && participants.length > 0 && (
        <Form id={REMOVAL} method="post" action="ta-bort">
          <Button type="submit" icon="delete" disabled={selection.selected.size === 0}>
            {words.remove}
          </Button>
        </Form>
      )}
    </>
  );
}

function AddCohort() {
  const { cohorts } = useLoaderData<typeof loader>();
  const words = useTexts().rounds;
  const form = useZodForm(addCohortForm, { reply: useActionData<typeof action>() });
  return (
    <Form {...form.form} className="flex flex-wrap items-end gap-3">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <SelectField
        {...form.field('cohort')}
        label={words.participants.cohortField}
        options={cohorts.map(({ cohort, learners }) => ({
          value: cohort,
          label: words.fields.cohortOption(cohort, learners),
        }))}
      />
      <SubmitButton variant="secondary">{words.participants.addCohort}</SubmitButton>
    </Form>
  );
}

function useColumns(): Column<Participant>[] {
  const { financing, mayEdit } = useLoaderData<typeof loader>();
  const { rounds, vocabulary } = useTexts();
  const words = rounds.participants;
  const { number } = useFormat();
  const names = useNames();
  return [
    {
      id: 'name',
      heading: rounds.plan.learner,
      sortValue: (row) => names.inList(row.name),
      cell: (row) => (
        <Link className="link" to={`/larande/${row.learnerId}`}>
          <PersonLabel name={row.name} />
        </Link>
      ),
    },
    { id: 'cohort', heading: words.cohort, sortValue: (row) => row.cohort, cell: (row) => row.cohort },
    { id: 'education', heading: words.education, sortValue: (row) => row.education, cell: (row) => row.education },
    {
      id: 'employer',
      heading: words.employer,
      sortValue: (row) => row.employer,
      cell: (row) => row.employer ?? words.noEmployer,
    },
    { id: 'financing', heading: words.financing, cell: () => vocabulary.financing[financing] },
    {
      id: 'wishes',
      heading: words.wishes,
      align: 'end',
      sortValue: (row) => row.wishes,
      cell: (row) =>
        mayEdit ? (
          <Link className="link" to={`${row.learnerId}/onskemal`} aria-label={words.wishesOf(number(row.wishes))}>
            {number(row.wishes)}
          </Link>
        ) : (
          number(row.wishes)
        ),
    },
  ];
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
