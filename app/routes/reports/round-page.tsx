import { data } from '@remix-run/node';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { TotalsDiffer } from '#app/components/reports/totals-differ.tsx';
import { ReportSheet } from '#app/components/reports/report-sheet.tsx';
import { buttonClass } from '#app/components/ui/button-style.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import type { Texts } from '#app/platform/i18n/index.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { showRoundExport } from '#app/services/reports/export-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const language = await languageOf(args.request);
  const { version } = args.context.runtime;
  return withContext(args, async (context) => {
    const shown = await showRoundExport(context, param(args.params, 'round'), { language, version });
    return data(shown, { status: shown.differences.length > 0 ? 409 : 200 });
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.reports.download.title);

export default function RoundExportPage() {
  const { title, at, sheets, differences } = useLoaderData<typeof loader>();
  const isAgreed = differences.length === 0;
  const { reports } = useTexts();
  const base = `/omgangar/${useParams().round}/export`;
  const actions = (
    <>
      <a href={`${base}.xlsx`} className={buttonClass('primary')}>
        <Icon name="download" />
        {reports.download.xlsx}
      </a>
      <a href={`${base}.csv`} className={buttonClass('secondary')}>
        {reports.download.csv}
      </a>
      <PrintButton />
    </>
  );
  return (
    <>
      <PageHeader title={title} lead={reports.download.lead} actions={isAgreed && actions} />
      {!isAgreed && <TotalsDiffer at={at} differences={differences} />}
      {sheets.map(({ key, ...sheet }) => (
        <ReportSheet key={key} {...sheet} />
      ))}
    </>
  );
}

export const handle = {
  crumb: (texts: Texts, known: unknown) => {
    const shown = known as Awaited<ReturnType<typeof showRoundExport>> | undefined;
    return [
      { label: texts.navigation.rounds, to: '/omgangar' },
      ...(shown ? [{ label: shown.round.name, to: `/omgangar/${shown.round.id}` }] : []),
      { label: texts.reports.download.title },
    ];
  },
};

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
