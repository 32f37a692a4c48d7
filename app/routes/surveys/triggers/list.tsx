import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { useTriggerMoment } from '#app/components/surveys/use-trigger-moment.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { StateMark } from '#app/components/ui/state-mark.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readTriggers } from '#app/services/surveys/triggers.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, readTriggers);
}

type TriggerRow = ReturnType<typeof useLoaderData<typeof loader>>['triggers'][number];

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.waves.triggers.title);

export const handle: CrumbHandle = {
  crumb: ({ surveys, waves }) => [{ label: surveys.title, to: '/enkater' }, { label: waves.triggers.title }],
};

export default function TriggersPage() {
  const { triggers, mayEdit } = useLoaderData<typeof loader>();
  const words = useTexts().waves.triggers;
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          mayEdit && (
            <LinkButton to="/enkater/utskick/nytt" variant="primary" icon="add">
              {words.add}
            </LinkButton>
          )
        }
      />
      <DataTable
        caption={words.title}
        columns={columns}
        rows={triggers}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      />
    </>
  );
}

function useColumns(): Column<TriggerRow>[] {
  const words = useTexts().waves.triggers;
  const language = useLanguage();
  const { weeksYear } = useFormat();
  const moment = useTriggerMoment();
  const stateOf = ({ active }: TriggerRow) => (active ? words.active : words.paused);
  return [
    {
      id: 'name',
      heading: words.name,
      sortValue: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link to={`/enkater/utskick/${id}`} className="link">
          {name}
        </Link>
      ),
    },
    { id: 'instrument', heading: words.instrument, cell: ({ title }) => title?.[language] ?? '' },
    { id: 'moment', heading: words.moment, sortValue: moment, cell: moment },
    {
      id: 'asked',
      heading: words.askedThrough,
      figures: true,
      sortValue: ({ askedThrough }) => askedThrough,
      cell: ({ askedThrough }) => (askedThrough === null ? words.notYet : weeksYear(askedThrough, askedThrough)),
    },
    {
      id: 'state',
      heading: words.state,
      sortValue: stateOf,
      cell: (row) => <StateMark tone={row.active ? 'ok' : 'neutral'}>{stateOf(row)}</StateMark>,
    },
  ];
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
