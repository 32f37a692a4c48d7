import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { CURRICULUM_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { LEAST_READERS } from '#app/domain/learning/item-statistics.ts';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readItemBank } from '#app/services/learning/item-bank.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({ modules: await readItemBank(context) }));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, ({ itemBank }) => itemBank.title);

export const handle: CrumbHandle = {
  crumb: ({ learning, itemBank }) => [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    { label: itemBank.title, to: `${CURRICULUM_ADDRESS}/fragebank` },
  ],
};

type Row = ReturnType<typeof useLoaderData<typeof loader>>['modules'][number];

export default function ItemBankPage() {
  const { modules } = useLoaderData<typeof loader>();
  const { itemBank: words, learning } = useTexts();
  const { number } = useFormat();
  const counted = (id: 'items' | 'forms' | 'readers' | 'flagged'): Column<Row> => ({
    id,
    heading: words[id],
    align: 'end',
    sortValue: (row) => row[id],
    cell: (row) => number(row[id]),
  });
  const columns: Column<Row>[] = [
    {
      id: 'module',
      heading: words.module,
      cell: ({ id, slug }) => (
        <Link className="row-link font-medium" to={`${CURRICULUM_ADDRESS}/fragebank/${slug}`}>
          {learning.modules[id].title}
        </Link>
      ),
    },
    counted('items'),
    counted('forms'),
    counted('readers'),
    counted('flagged'),
  ];
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <p className="max-w-phone text-ink-2">{words.privacy(number(LEAST_READERS))}</p>
      <DataTable caption={words.caption} columns={columns} rows={modules} rowKey={({ id }) => id} />
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
