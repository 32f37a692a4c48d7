import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { instrumentCrumbs } from '#app/components/instruments/instrument-crumbs.ts';
import { InstrumentStateMark } from '#app/components/instruments/instrument-state-mark.tsx';
import { useWordsOf } from '#app/components/instruments/words-of.ts';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readInstruments } from '#app/services/surveys/read-instruments.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, readInstruments);
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.instruments.title);

export const handle: CrumbHandle = { crumb: (texts) => instrumentCrumbs(texts, undefined) };

type VersionRow = Awaited<ReturnType<typeof loader>>['versions'][number];

export default function InstrumentsPage() {
  const { versions } = useLoaderData<typeof loader>();
  const words = useTexts().instruments;
  const add = (
    <LinkButton to="/enkater/formular/ny" variant="primary" icon="add">
      {words.add}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <DataTable
        caption={words.title}
        columns={useColumns()}
        rows={versions}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      />
    </>
  );
}

function useColumns(): Column<VersionRow>[] {
  const { instruments: words, respondents: answering } = useTexts();
  const wordsOf = useWordsOf();
  const { number } = useFormat();
  return [
    {
      id: 'name',
      heading: words.name,
      sortValue: ({ title }) => wordsOf(title),
      cell: ({ id, title, number: edition }) => (
        <Link to={`/enkater/formular/${id}`} className="link">
          {wordsOf(title)}
          <span className="sr-only">, {words.version(String(edition))}</span>
        </Link>
      ),
    },
    {
      id: 'respondents',
      heading: answering.title,
      sortValue: ({ respondents }) => answering.names[respondents],
      cell: ({ respondents }) => answering.names[respondents],
    },
    {
      id: 'version',
      heading: words.versionHeading,
      align: 'end',
      sortValue: ({ number: edition }) => edition,
      cell: ({ number: edition }) => String(edition),
    },
    {
      id: 'state',
      heading: words.state,
      sortValue: ({ state }) => words.states[state],
      cell: ({ state }) => <InstrumentStateMark state={state} />,
    },
    {
      id: 'items',
      heading: words.items,
      align: 'end',
      sortValue: ({ items }) => items,
      cell: ({ items }) => number(items),
    },
    {
      id: 'waves',
      heading: words.waves,
      align: 'end',
      sortValue: ({ waves }) => waves,
      cell: ({ waves }) => number(waves),
    },
  ];
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
