import { data } from '@remix-run/node';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ReportSheet } from '#app/components/reports/report-sheet.tsx';
import { TotalsDiffer } from '#app/components/reports/totals-differ.tsx';
import { buttonClass } from '#app/components/ui/button-style.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { showReport } from '#app/services/reports/run-report.server.ts';
import { askedIn } from './asked.ts';

export async function loader(args: LoaderFunctionArgs) {
  const language = await languageOf(args.request);
  const { version } = args.context.runtime;
  const asked = askedIn(new URL(args.request.url).searchParams);
  return withContext(args, async (context) => {
    const report = await showReport(context, param(args.params, 'report'), asked, { language, version });
    return data(report, { status: report.shown?.differences.length ? 409 : 200 });
  });
}

type Data = Awaited<ReturnType<typeof showReport>>;

export const meta: MetaFunction<typeof loader> = ({ matches, data: shown }) =>
  titleOf(matches, ({ reports }) => shown?.shown?.title ?? (shown ? reports.pages.names[shown.key] : undefined));

export const handle: CrumbHandle = {
  crumb: ({ reports: { pages } }, shown) => {
    const key = (shown as Data | undefined)?.key;
    return [{ label: pages.title, to: '/rapporter' }, ...(key ? [{ label: pages.names[key] }] : [])];
  },
};

export default function ReportPage() {
  const { key, id, subjects, areas, shown } = useLoaderData<typeof loader>();
  const texts = useTexts();
  const { pages, download } = texts.reports;
  if (!shown) {
    return (
      <>
        <PageHeader title={pages.names[key]} lead={pages.texts[key]} />
        <EmptyState title={pages.nothing[key]} />
      </>
    );
  }
  const chosen = new URLSearchParams({ urval: shown.subject, ...(shown.area !== null && { galler: shown.area }) });
  const isAgreed = shown.differences.length === 0;
  const fileOf = (format: string) => `/rapporter/${id}/fil/${format}?${chosen.toString()}`;
  return (
    <>
      <PageHeader
        title={shown.title}
        lead={pages.texts[key]}
        actions={
          isAgreed && (
            <>
              <a href={fileOf('xlsx')} className={buttonClass('primary')}>
                <Icon name="download" />
                {download.xlsx}
              </a>
              {shown.onPaper && (
                <a href={fileOf('pdf')} className={buttonClass('secondary')}>
                  {download.pdf}
                </a>
              )}
              <a href={fileOf('csv')} className={buttonClass('secondary')}>
                {pages.csv[key]}
              </a>
              <PrintButton />
            </>
          )
        }
      />
      <FilterBar
        fields={[
          {
            kind: 'select',
            name: 'urval',
            label: pages.subject[key],
            always: true,
            usual: shown.subject,
            options: subjects.map((subject) => ({ value: subject.id, label: subject.label })),
          },
          ...(shown.area === null
            ? []
            : [
                {
                  ...{ kind: 'select' as const, name: 'galler', label: texts.qualityReport.areas.label, always: true },
                  usual: shown.area,
                  options: areas.map((area) => ({ value: area.id, label: area.label })),
                },
              ]),
        ]}
      />
      {!isAgreed && <TotalsDiffer at={shown.at} differences={shown.differences} />}
      {!shown.onPaper && <Notice tone="info">{texts.qualityReport.tooLongForPdf}</Notice>}
      {shown.sheets.map(({ key: sheet, ...rest }) => (
        <ReportSheet key={sheet} {...rest} />
      ))}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
