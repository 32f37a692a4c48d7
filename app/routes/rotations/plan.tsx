import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useRouteLoaderData, useSearchParams } from '@remix-run/react';
import { ProposeButton } from '#app/components/rotations/propose-button.tsx';
import { StaysTable } from '#app/components/rotations/stays-table.tsx';
import { WeekChart } from '#app/components/rotations/week-chart.tsx';
import { RotationProgress } from '#app/components/rotations/rotation-progress.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { isoDate, weekOf } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readChart } from '#app/services/rotations/read-chart.server.ts';
import type { RotationData } from '#app/services/rotations/read-rotation.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    ...(await readChart(context, param(args.params, 'plan'))),
    today: weekOf(isoDate(context.now)),
  }));
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rotations.tabs.plan);

const TABLE = 'tabell';

export default function RotationPlanPage() {
  const { rows, today, toMend } = useLoaderData<typeof loader>();
  const plan = useRouteLoaderData<RotationData>('routes/rotations/rotation');
  const words = useTexts().rotations;
  const { number } = useFormat();
  const [search] = useSearchParams();
  if (!plan) return null;
  const base = `/rotationer/${plan.id}`;
  const isTable = search.get('visa') === TABLE;
  const isEmpty = rows.every(({ stays }) => stays.length === 0);
  return (
    <>
      <RotationProgress run={plan.run} planId={plan.id} />
      {toMend > 0 && plan.may.adjust && (
        <Notice
          tone="warn"
          title={words.toMend.title(number(toMend))}
          action={<LinkButton to={`${base}/reparation`}>{words.toMend.see}</LinkButton>}
        >
          {words.toMend.text}
        </Notice>
      )}
      {rows.length === 0 ? (
        <EmptyState
          title={words.emptyPlan.title}
          icon="people"
          action={plan.may.edit && <LinkButton to={`${base}/lakare`}>{words.emptyPlan.addResidents}</LinkButton>}
        >
          {words.emptyPlan.noResidents}
        </EmptyState>
      ) : (
        <>
          {isEmpty && (
            <EmptyState title={words.emptyPlan.title} action={<ProposeButton plan={plan} />}>
              {words.emptyPlan.text}
            </EmptyState>
          )}
          {!isEmpty && (
            <div className="flex flex-wrap items-center gap-3" data-screen-only>
              <nav aria-label={words.chart.view} className="flex gap-3">
                <Link className="link" aria-current={isTable ? undefined : 'true'} to="?">
                  {words.chart.chart}
                </Link>
                <Link className="link" aria-current={isTable ? 'true' : undefined} to={`?visa=${TABLE}`}>
                  {words.chart.table}
                </Link>
              </nav>
              {plan.may.report && (
                <LinkButton icon="download" to={`${base}/export.xlsx`} reloadDocument>
                  {words.exportExcel}
                </LinkButton>
              )}
            </div>
          )}
          {isTable && !isEmpty ? (
            <StaysTable planId={plan.id} blocks={plan.blocks} rows={rows} />
          ) : (
            <WeekChart
              planId={plan.id}
              span={{ from: plan.firstWeek, to: plan.lastWeek }}
              today={today}
              blocks={plan.blocks}
              rows={rows}
            />
          )}
        </>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
