import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, useOutletContext } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { QualityBadge } from '#app/components/quality/quality-mark.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Badge } from '#app/components/ui/state-mark.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { isIsoWeek, isoDate } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { showUnit } from '#app/services/units/show-unit.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const from = new URL(args.request.url).searchParams.get('vecka') ?? '';
  return withContext(args, async (context) => ({
    ...(await showUnit(context, param(args.params, 'unit'), isIsoWeek(from) ? from : undefined)),
    today: isoDate(context.now),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, () => data?.unit.name);

export const handle: CrumbHandle = {
  crumb: ({ units }, data) => [{ label: units.title, to: '/enheter' }, ...trail(data as UnitPage | undefined)],
};

export type UnitPage = ReturnType<typeof useLoaderData<typeof loader>>;

function trail(page: UnitPage | undefined) {
  if (!page) return [];
  const above = page.ancestors.map(({ id, name }) => ({ label: name, to: `/enheter/${id}` }));
  return [...above, { label: page.unit.name, to: `/enheter/${page.unit.id}` }];
}

export default function UnitPageFrame() {
  const page = useLoaderData<typeof loader>();
  const { unit, organisation, mayEdit, seesJourneys, history, today, quality } = page;
  const { units: words, vocabulary, quality: qualityWords, journeys } = useTexts();
  const { date } = useFormat();
  const isOver = unit.validTo !== null && unit.validTo < today;
  return (
    <>
      <PageHeader
        title={unit.name}
        lead={[vocabulary.unitKinds[unit.kind], vocabulary.sectors[unit.sector], unit.town, organisation?.name]
          .filter(Boolean)
          .join(', ')}
        mark={
          <>
            <QualityBadge state={quality?.state ?? null} />
            {unit.validTo !== null && (
              <Badge>{isOver ? words.endedOn(date(unit.validTo)) : words.endsOn(date(unit.validTo))}</Badge>
            )}
          </>
        }
        actions={
          <>
            {quality?.seesResults && (
              <LinkButton to={`/kvalitet/enhet/${unit.id}`} icon="quality">
                {qualityWords.state.seeQuality}
              </LinkButton>
            )}
            {mayEdit && (
              <LinkButton to={`/enheter/${unit.id}/andra`} icon="edit">
                {words.edit}
              </LinkButton>
            )}
          </>
        }
      />
      {history !== null && (
        <Tabs
          label={words.tabs.label}
          tabs={[
            { to: `/enheter/${unit.id}`, label: words.tabs.overview },
            ...(seesJourneys ? [{ to: `/enheter/${unit.id}/restider`, label: journeys.page.tab }] : []),
            { to: `/enheter/${unit.id}/historik`, label: words.tabs.history },
          ]}
        />
      )}
      <Outlet context={page} />
    </>
  );
}

/** The unit that the frame has read, for the pages inside it. */
export function useUnitPage(): UnitPage {
  return useOutletContext<UnitPage>();
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
