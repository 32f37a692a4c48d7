import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { StateMark } from '#app/components/ui/state-mark.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import type { Tone } from '#app/components/ui/tone.ts';
import { withContext } from '#app/platform/context.server.ts';
import { codeParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readOutbox } from '#app/services/administration/read-outbox.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    letters: await readOutbox(context, new URL(args.request.url).searchParams.get('q')?.trim()),
    toFolder: args.context.runtime.env.smtpUrl === undefined,
  }));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.administration.outbox.title);

type Letter = Awaited<ReturnType<typeof loader>>['letters'][number];

const TONES: Record<Letter['state'], Tone> = { pending: 'neutral', sending: 'info', sent: 'ok', failed: 'bad' };

export default function OutboxPage() {
  const { letters, toFolder } = useLoaderData<typeof loader>();
  const texts = useTexts();
  const words = texts.administration.outbox;
  const [search] = useSearchParams();
  const state = codeParam(search, 'lage', Object.keys(TONES));
  const shown = letters.filter((letter) => !state || letter.state === state);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {toFolder && <Notice>{words.folder}</Notice>}
      <FilterBar
        fields={[
          { kind: 'search', name: 'q', label: texts.common.filter.search },
          {
            kind: 'select',
            name: 'lage',
            label: words.state,
            options: Object.entries(words.states).map(([value, label]) => ({ value, label })),
          },
        ]}
      />
      <DataTable
        caption={words.caption}
        columns={useColumns()}
        rows={shown}
        rowKey={(row) => row.id}
        total={letters.length}
        empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      />
    </>
  );
}

function useColumns(): Column<Letter>[] {
  const words = useTexts().administration.outbox;
  const { dateTime, number } = useFormat();
  return [
    {
      id: 'subject',
      heading: words.subject,
      sortValue: (row) => row.subject,
      cell: (row) => (
        <Link className="link" to={`/administration/utskick/${row.id}`}>
          {row.subject}
        </Link>
      ),
    },
    { id: 'recipient', heading: words.recipient, sortValue: (row) => row.recipient, cell: (row) => row.recipient },
    {
      id: 'state',
      heading: words.state,
      sortValue: (row) => row.state,
      cell: (row) => <StateMark tone={TONES[row.state]}>{words.states[row.state]}</StateMark>,
    },
    {
      id: 'created',
      heading: words.created,
      figures: true,
      sortValue: (row) => row.createdAt,
      cell: (row) => dateTime(row.createdAt),
    },
    {
      id: 'sent',
      heading: words.sent,
      figures: true,
      sortValue: (row) => row.sentAt,
      cell: (row) => (row.sentAt ? dateTime(row.sentAt) : ''),
    },
    {
      id: 'attempts',
      heading: words.attempts,
      align: 'end',
      sortValue: (row) => row.attempts,
      cell: (row) => number(row.attempts),
      wideOnly: true,
    },
  ];
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
