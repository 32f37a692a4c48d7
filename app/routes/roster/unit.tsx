import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { TermTable } from '#app/components/roster/term-table.tsx';
import { WeekSteps } from '#app/components/roster/week-steps.tsx';
import { WeekTable } from '#app/components/roster/week-table.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { termSeason, termYear } from '#app/domain/shared/terms.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import type { Texts } from '#app/platform/i18n/index.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { showRoster } from '#app/services/roster/show-roster.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const asked = { week: searchParams.get('vecka'), term: searchParams.get('visa') === 'termin' };
  return withContext(args, (context) => showRoster(context, param(args.params, 'unit'), asked));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) => (data ? texts.roster.heading(data.unit.name) : texts.roster.title));

export default function UnitRosterPage() {
  const data = useLoaderData<typeof loader>();
  const { unit, week, weeks, rows, overview, thisWeek, term, nextArrival } = data;
  const { roster, schedule } = useTexts();
  const { week: sayWeek } = useFormat();
  const isTerm = weeks.length > 0;
  const when = isTerm ? schedule.term(termSeason(term), termYear(term)) : sayWeek(week);
  const count = isTerm ? overview.length : rows.length;
  return (
    <>
      <PageHeader
        title={roster.heading(unit.name)}
        lead={
          <>
            <span className="tabular-nums">{when}</span>, {roster.count(count)}
          </>
        }
        actions={<PrintButton />}
      />
      <WeekSteps {...data} term={isTerm} />
      {isTerm && overview.length === 0 && <EmptyState title={roster.noneTerm} icon="calendar" />}
      {isTerm && overview.length > 0 && (
        <TermTable caption={roster.table(unit.name, when)} weeks={weeks} rows={overview} thisWeek={thisWeek} />
      )}
      {!isTerm && (
        <WeekTable
          caption={roster.table(unit.name, when)}
          rows={rows}
          withUnit={rows.some((row) => row.unitId !== unit.id)}
          empty={
            <EmptyState
              title={roster.noneIn(sayWeek(week))}
              icon="calendar"
              action={
                nextArrival && (
                  <LinkButton to={`?vecka=${nextArrival.week}`}>
                    {roster.goToNext(sayWeek(nextArrival.week), roster.count(nextArrival.learners))}
                  </LinkButton>
                )
              }
            >
              {nextArrival ? null : roster.noneAhead}
            </EmptyState>
          }
        />
      )}
    </>
  );
}

export const handle = {
  crumb: (texts: Texts, data: unknown) => [
    { label: texts.roster.title, to: '/schema' },
    { label: (data as Awaited<ReturnType<typeof loader>> | undefined)?.unit.name ?? texts.roster.unit },
  ],
};

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
