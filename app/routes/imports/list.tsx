import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { ImportStateMark } from '#app/components/imports/import-state-mark.tsx';
import { useFileName } from '#app/components/imports/use-file-name.ts';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readImports } from '#app/services/imports/read-imports.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readImports(context));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.imports.pages.title);

type ImportRow = Awaited<ReturnType<typeof loader>>['imports'][number];

export default function ImportsPage() {
  const { imports, kinds } = useLoaderData<typeof loader>();
  const words = useTexts().imports.pages;
  const columns = useColumns();
  const start = kinds.length > 0 && (
    <LinkButton to="/import/ny" variant="primary" icon="upload">
      {words.start}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={words.title}
        lead={kinds.length > 0 ? words.lead : words.noKinds}
        actions={imports.length > 0 && start}
      />
      <DataTable
        caption={words.list.caption}
        columns={columns}
        rows={imports}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title={words.none.title} icon="import" action={start}>
            {words.none.text}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(): Column<ImportRow>[] {
  const { kinds, pages } = useTexts().imports;
  const words = pages.list;
  const { number, dateTime } = useFormat();
  const nameOf = useFileName();
  return [
    {
      id: 'file',
      heading: words.file,
      sortValue: (row) => nameOf(row.fileName),
      cell: (row) => (
        <Link className="link" to={`/import/${row.id}`}>
          {nameOf(row.fileName)}
        </Link>
      ),
    },
    { id: 'kind', heading: words.kind, sortValue: (row) => kinds[row.kind], cell: (row) => kinds[row.kind] },
    { id: 'round', heading: words.round, sortValue: (row) => row.round?.name, cell: (row) => row.round?.name },
    {
      id: 'state',
      heading: words.state,
      sortValue: (row) => pages.states[row.state],
      cell: (row) => <ImportStateMark state={row.state} />,
    },
    {
      id: 'rows',
      heading: words.rows,
      align: 'end',
      cell: (row) => row.counts && words.rowsValue(number(row.counts.new), number(row.counts.changed)),
    },
    { id: 'by', heading: words.by, sortValue: (row) => row.createdByName, cell: (row) => row.createdByName },
    {
      id: 'at',
      heading: words.at,
      figures: true,
      sortValue: (row) => row.createdAt,
      cell: (row) => dateTime(row.createdAt),
    },
    { id: 'actions', heading: words.actions, cell: (row) => <RowAction row={row} /> },
  ];
}

function RowAction({ row }: { row: ImportRow }) {
  const words = useTexts().imports.pages.list;
  const nameOf = useFileName();
  if (row.state === 'staged' && row.isOwn) {
    return (
      <Form method="post" action={`/import/${row.id}/slang`}>
        <SubmitButton variant="quiet" icon="delete" formAction={`/import/${row.id}/slang`}>
          {words.discard}
          <span className="sr-only"> {nameOf(row.fileName)}</span>
        </SubmitButton>
      </Form>
    );
  }
  if (!row.mayUndo || row.changeId === null) return null;
  const undo = `/andringar/${row.changeId}/angra`;
  return (
    <Form method="post" action={undo}>
      <input type="hidden" name="till" value="/import" />
      <SubmitButton variant="quiet" icon="undo" formAction={undo}>
        {words.undo}
        <span className="sr-only"> {nameOf(row.fileName)}</span>
      </SubmitButton>
    </Form>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
