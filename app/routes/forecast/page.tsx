import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { Assumptions } from '#app/components/forecast/assumptions.tsx';
import { Basis } from '#app/components/forecast/basis.tsx';
import { useChanceText } from '#app/components/forecast/chance-text.ts';
import { ForecastEmpty } from '#app/components/forecast/empty.tsx';
import { ForecastFilters } from '#app/components/forecast/filters.tsx';
import { useGapText } from '#app/components/forecast/gap-text.ts';
import { TermTable } from '#app/components/forecast/term-table.tsx';
import { WeekChart } from '#app/components/forecast/week-chart.tsx';
import { ForecastWeekTable } from '#app/components/forecast/week-table.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { buttonClass } from '#app/components/ui/button-style.ts';
import { Card } from '#app/components/ui/card.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { showForecast } from '#app/services/forecast/show-forecast.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  return withContext(args, (context) => showForecast(context, searchParams));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, ({ forecast }) => forecast.title);

export const handle: CrumbHandle = { crumb: ({ forecast }) => [{ label: forecast.title }] };

export default function ForecastPage() {
  const page = useLoaderData<typeof loader>();
  const { forecast: words, reports } = useTexts();
  const { search } = useLocation();
  const actions = (
    <>
      <a href={`/prognos/fil/xlsx${search}`} className={buttonClass('primary')}>
        <Icon name="download" />
        {reports.download.xlsx}
      </a>
      <a href={`/prognos/fil/pdf${search}`} className={buttonClass('secondary')}>
        {reports.download.pdf}
      </a>
      <PrintButton />
    </>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={page.empty === null && actions} />
      {page.empty !== 'noLearners' && page.empty !== 'noRounds' && <ForecastFilters {...page.choices} />}
      {page.empty === null ? <Answer /> : <ForecastEmpty reason={page.empty} may={page.may} />}
    </>
  );
}

function Answer() {
  const page = useLoaderData<typeof loader>();
  const { forecast: words, vocabulary } = useTexts();
  const { term } = useFormat();
  const { shown } = page;
  return (
    <>
      <FirstToLookAt />
      <section className="flex min-w-0 flex-col gap-2">
        <h2>{words.terms.title}</h2>
        <TermTable terms={page.terms} rows={page.rows} />
      </section>
      <section id="veckor" className="flex min-w-0 flex-col gap-2">
        <h2>{words.weeks.title(term(shown.term))}</h2>
        <p className="max-w-reading text-ink-2">{words.weeks.explanation}</p>
        <ForecastWeekTable term={shown.term} rows={shown.rows} />
      </section>
      {shown.chart && (
        <Card title={words.chart.title(vocabulary.sectors[shown.chart.sector], term(shown.term))}>
          <WeekChart
            title={words.chart.title(vocabulary.sectors[shown.chart.sector], term(shown.term))}
            weeks={shown.chart.weeks}
          />
        </Card>
      )}
      <Assumptions rates={page.rates} wrong={page.wrong} />
      <Basis draws={page.draws} leftOut={page.leftOut} expected={page.expected} unknown={page.unknown} />
    </>
  );
}

/** What lacks most, in a sentence that leads to its weeks. */
function FirstToLookAt() {
  const { worst, hasUnstated } = useLoaderData<typeof loader>();
  const { forecast: words, vocabulary } = useTexts();
  const { term } = useFormat();
  const chanceText = useChanceText();
  const gapText = useGapText();
  const { search } = useLocation();
  if (!worst?.worst) return <Notice tone="ok">{hasUnstated ? words.noGapUnstated : words.noGap}</Notice>;
  const params = new URLSearchParams(search);
  params.set('termin', worst.term);
  params.set('omrade', worst.sector);
  const sentence = words.worst({
    ...gapText(worst.worst),
    ...{ sector: vocabulary.sectors[worst.sector].toLowerCase(), term: term(worst.term) },
    probability: chanceText(worst.worst.probability),
  });
  return (
    <Notice
      tone="warn"
      title={sentence}
      action={
        <Link className="link whitespace-nowrap" to={`?${params}#veckor`}>
          {words.goToWorst}
        </Link>
      }
    />
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
