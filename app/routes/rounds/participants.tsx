import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useParams, useSearchParams } from '@remix-run/react';
import { PersonLabel } from '#app/components/people/person-label.tsx';
import { useNames } from '#app/components/people/use-names.ts';
import { Button, LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { StateMark } from '#app/components/ui/state-mark.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { useSelection } from '#app/components/ui/table/use-selection.ts';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { addCohortForm, LACKING } from '#app/domain/placements/participants-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { codeParam } from '#app/platform/forms/search-params.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { addCohort, readParticipants } from '#app/services/rounds/participants.server.ts';

const CHOSEN = 'chosen-participants';

export async function loader(args: LoaderFunctionArgs) {
  const lacking = codeParam(new URL(args.request.url).searchParams, 'intyg', LACKING);
  return withContext(args, (context) => readParticipants(context, param(args.params, 'round'), lacking));
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, addCohortForm);
    if (!form.ok) return unprocessable(form.reply);
    const changeId = await addCohort(context, roundId, form.values.cohort);
    throw redirect(withChange(`/omgangar/${roundId}/larande`, changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rounds.tabs.learners);

type Participant = Awaited<ReturnType<typeof loader>>['participants'][number];

export default function ParticipantsPage() {
  const { participants, total, lacked, mayAmend, mayRecord, lacksCourses } = useLoaderData<typeof loader>();
  const { participants: words, attests } = useTexts().rounds;
  const roundId = useParams().round ?? '';
  const base = `/omgangar/${roundId}/larande`;
  const [params] = useSearchParams();
  const names = useNames();
  const columns = useColumns();
  const selection = useSelection();
  return (
    <>
      <p className="text-ink-2">{words.lead}</p>
      {mayAmend && (
        <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
          <AddCohort />
          {mayRecord && (
            <LinkButton to={`/larande/ny?omgang=${roundId}`} icon="add">
              {words.addOne}
            </LinkButton>
          )}
        </div>
      )}
      <AttestNotice />
      {(lacked.length > 0 || params.has('intyg')) && <LackingFilter />}
      {lacksCourses && <ToPrerequisites />}
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={participants}
        rowKey={(row) => row.id}
        total={total}
        empty={
          total === 0 ? <EmptyState title={words.none.title}>{words.none.text}</EmptyState> : <p>{attests.noneLack}</p>
        }
        selection={
          mayAmend || mayRecord
            ? { state: selection, labelOf: (row) => names.full(row.name), name: 'chosen', form: CHOSEN }
            : undefined
        }
      />
      {(mayAmend || mayRecord) && participants.length > 0 && (
        <Form id={CHOSEN} method="post" action={`${base}/ta-bort`} className="flex flex-wrap gap-3">
          {mayRecord && (
            <Button type="submit" icon="check" formAction={`${base}/intyg`} name="step" value="choose">
              {attests.record}
            </Button>
          )}
          {mayAmend && (
            <Button type="submit" icon="delete">
              {words.remove}
            </Button>
          )}
        </Form>
      )}
    </>
  );
}

/** What came of the latest recording, or that nobody was ticked. */
function AttestNotice() {
  const [params] = useSearchParams();
  const { attests } = useTexts().rounds;
  const { number } = useFormat();
  if (params.has('valda')) return <Notice tone="warn">{attests.chooseFirst}</Notice>;
  if (!params.has('registrerade')) return null;
  const [recorded, held] = [Number(params.get('registrerade')), Number(params.get('hade'))];
  return (
    <Notice tone={recorded > 0 ? 'ok' : 'info'}>
      {attests.recorded(number(recorded))}
      {held > 0 && ` ${attests.held(number(held))}`}
    </Notice>
  );
}

/** Where it stands what the courses require that somebody has not done. */
function ToPrerequisites() {
  const { programmeId } = useLoaderData<typeof loader>();
  const { prerequisites } = useTexts();
  return (
    <p>
      <Link className="link" to={`/omgangar/forkunskapskrav/${programmeId}`}>
        {prerequisites.whichCourses}
      </Link>
    </p>
  );
}

function LackingFilter() {
  const { lacked } = useLoaderData<typeof loader>();
  const { rounds, vocabulary } = useTexts();
  const { attests } = rounds;
  const options = [
    { value: 'any', label: attests.lackSome },
    ...lacked.map((kind) => ({ value: kind, label: vocabulary.attests[kind] })),
  ];
  return <FilterBar fields={[{ kind: 'select', name: 'intyg', label: attests.missing, options }]} />;
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
  const { financing, mayEdit, lacksCourses, showsCarried } = useLoaderData<typeof loader>();
  const { rounds, vocabulary, burden } = useTexts();
  const language = useLanguage();
  const { participants: words, attests } = rounds;
  const { number, cohort } = useFormat();
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
    { id: 'cohort', heading: words.cohort, sortValue: (row) => row.cohort, cell: (row) => cohort(row.cohort) },
    { id: 'education', heading: words.education, sortValue: (row) => row.education, cell: (row) => row.education },
    {
      id: 'employer',
      heading: words.employer,
      sortValue: (row) => row.employer,
      cell: (row) => row.employer ?? words.noEmployer,
    },
    {
      id: 'missing',
      heading: attests.missing,
      sortValue: (row) => row.missing.length,
      cell: (row) =>
        row.missing.length > 0 && (
          <ul>
            {row.missing.map((kind) => (
              <li key={kind}>
                <StateMark tone="warn">{vocabulary.attests[kind]}</StateMark>
              </li>
            ))}
          </ul>
        ),
    },
    ...(lacksCourses
      ? [
          {
            id: 'courses',
            heading: words.prerequisites,
            sortValue: (row: Participant) => row.coursesMissing.length,
            cell: (row: Participant) =>
              row.coursesMissing.length > 0 && (
                <ul>
                  {row.coursesMissing.map(({ id, name }) => (
                    <li key={id}>
                      <StateMark tone="warn">{name[language]}</StateMark>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]
      : []),
    ...(showsCarried
      ? [
          {
            id: 'carried',
            heading: burden.heading,
            align: 'end' as const,
            sortValue: (row: Participant) => row.carried,
            cell: (row: Participant) => (row.carried ? burden.headingPoints(number(row.carried)) : null),
          },
        ]
      : []),
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
