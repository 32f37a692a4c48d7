import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { Card } from '#app/components/ui/card.tsx';
import type { Column } from '#app/components/ui/table/columns.ts';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { listReports } from '#app/services/reports/run-report.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, listReports);
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.reports.pages.title);

type Run = Awaited<ReturnType<typeof loader>>['runs'][number];

export default function ReportsPage() {
  const { reports, runs, seesAll } = useLoaderData<typeof loader>();
  const words = useTexts().reports.pages;
  const columns = useColumns();
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {reports.map(({ key, id }) => (
          <li key={id}>
            <Card title={words.names[key]}>
              <p className="text-ink-2">{words.texts[key]}</p>
              <p className="pt-3">
                <Link to={id} className="link">
                  {words.open(words.names[key])}
                </Link>
              </p>
            </Card>
          </li>
        ))}
      </ul>
      <section className="flex flex-col gap-2">
        <h2>{words.runs}</h2>
        <p className="max-w-reading text-ink-2">{words.runsLead[seesAll ? 'all' : 'own']}</p>
        <DataTable
          caption={words.runs}
          columns={columns}
          rows={runs}
          rowKey={({ id }) => id}
          empty={<p>{words.noRuns}</p>}
        />
      </section>
    </>
  );
}

function useColumns(): Column<Run>[] {
  const words = useTexts().reports.pages.run;
  const { dateTime, number } = useFormat();
  return [
    {
      id: 'title',
      heading: words.title,
      sortValue: ({ title }) => title,
      cell: ({ title, report, search }) => (
        <Link to={`${report}?${search}`} className="link">
          {title}
        </Link>
      ),
    },
    { id: 'at', heading: words.at, figures: true, sortValue: ({ at }) => at, cell: ({ at }) => dateTime(at) },
    { id: 'by', heading: words.by, sortValue: ({ actorName }) => actorName, cell: ({ actorName }) => actorName },
    { id: 'format', heading: words.format, cell: ({ format }) => format },
    {
      id: 'rows',
      heading: words.rows,
      align: 'end',
      sortValue: ({ rows }) => rows,
      cell: ({ rows }) => number(rows),
    },
    { id: 'hash', heading: words.hash, figures: true, cell: ({ hash }) => hash },
  ];
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
