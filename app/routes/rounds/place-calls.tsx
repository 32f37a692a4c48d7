import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { CallTable, UnsettledTable, type Asked } from '#app/components/rounds/place-calls.tsx';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SECTORS } from '#app/domain/placements/vocabulary.ts';
import { fold } from '#app/domain/shared/text.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { codeParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readPlaceCalls } from '#app/services/rounds/place-calls.server.ts';
import { orToRound } from './or-to-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const roundId = param(args.params, 'round');
  // Of a round that is over nobody is called any more.
  return withContext(args, (context) => orToRound(roundId, 'round_closed', () => readPlaceCalls(context, roundId)));
}

type Data = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.rounds.calls.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) => roundCrumbs(texts, (data as Data | undefined)?.round),
};

export default function PlaceCallsPage() {
  const { round, found } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.calls;
  return (
    <>
      <PageHeader title={words.title} lead={round.name} />
      <p className="max-w-reading">{round.isPublished ? words.leadPublished : words.lead}</p>
      {found ? (
        <Calls found={found} />
      ) : (
        <EmptyState
          title={words.noPlan.title}
          action={<LinkButton to={`/omgangar/${round.id}/forslag`}>{words.noPlan.toPlan}</LinkButton>}
        >
          {words.noPlan.text}
        </EmptyState>
      )}
    </>
  );
}

function Calls({ found }: { found: NonNullable<Data['found']> }) {
  const { rounds } = useTexts();
  const words = rounds.calls;
  const { number } = useFormat();
  const { calls, unsettled, worthless, slack, open, isProven } = found;
  const [shown, shownUnsettled] = [useChosen(calls), useChosen(unsettled)];
  const noMatch = <EmptyState title={rounds.noMatch} icon="filter" />;
  if (calls.length + unsettled.length === 0)
    return <EmptyState title={words.none.title}>{words.none.text(number(worthless))}</EmptyState>;
  return (
    <>
      {slack === null && <Notice tone="warn">{words.broken}</Notice>}
      {slack !== null && slack > 0 && <Notice tone="info">{words.slack(number(slack))}</Notice>}
      {!isProven && <Notice tone="warn">{words.notProven}</Notice>}
      {open > 0 && <p>{words.open(number(open))}</p>}
      <Filters />
      {calls.length > 0 && <CallTable rows={shown} total={calls.length} empty={noMatch} />}
      {unsettled.length > 0 && (
        <section className="flex min-w-0 flex-col gap-2">
          <h2>{words.unsettled}</h2>
          <p className="max-w-reading text-ink-2">{words.unsettledLead}</p>
          <UnsettledTable rows={shownUnsettled} total={unsettled.length} empty={noMatch} />
        </section>
      )}
      {worthless > 0 && <p className="text-ink-2">{words.worthless(number(worthless))}</p>}
    </>
  );
}

function Filters() {
  const { periods } = useLoaderData<typeof loader>();
  const { rounds, vocabulary } = useTexts();
  const { weeksShort } = useFormat();
  const options = periods.map(({ id, fromWeek, toWeek }) => ({ value: id, label: weeksShort(fromWeek, toWeek) }));
  return (
    <FilterBar
      fields={[
        { kind: 'search', name: 'q', label: rounds.load.search },
        { kind: 'select', name: 'period', label: rounds.plan.period, options },
        {
          kind: 'select',
          name: 'omrade',
          label: rounds.load.sector,
          options: SECTORS.map((value) => ({ value, label: vocabulary.sectors[value] })),
        },
      ]}
    />
  );
}

function useChosen<Row extends Asked>(rows: readonly Row[]): Row[] {
  const [search] = useSearchParams();
  const wanted = fold(search.get('q') ?? '');
  const sector = codeParam(search, 'omrade', SECTORS);
  const period = search.get('period');
  return rows.filter(
    ({ unit, periodId }) =>
      (!period || periodId === period) &&
      (!sector || unit.sector === sector) &&
      (wanted === '' || fold(`${unit.name} ${unit.town}`).includes(wanted)),
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
