import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { ReportSheet } from '#app/components/reports/report-sheet.tsx';
import { buttonClass } from '#app/components/ui/button-style.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { showRoundProtocol } from '#app/services/reports/round-protocol.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const language = await languageOf(args.request);
  const { version } = args.context.runtime;
  return withContext(args, async (context) => ({
    protocol: await showRoundProtocol(context, param(args.params, 'round'), { language, version }),
  }));
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rounds.protocol.tab);

export default function RoundProtocolPage() {
  const { protocol } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.protocol;
  const base = `/omgangar/${useParams().round}/protokoll`;
  if (!protocol) return <EmptyState title={words.none.title}>{words.none.text}</EmptyState>;
  return (
    <>
      <p className="max-w-reading text-ink-2">{words.lead}</p>
      <div className="flex flex-wrap gap-2 print:hidden">
        <a href={`${base}.pdf`} className={buttonClass('primary')}>
          <Icon name="download" />
          {words.pdf}
        </a>
        <a href={`${base}.xlsx`} className={buttonClass('secondary')}>
          {words.xlsx}
        </a>
        <PrintButton />
      </div>
      {protocol.sheets.map(({ key, ...sheet }) => (
        <ReportSheet key={key} {...sheet} />
      ))}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
