import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useRouteLoaderData, useSearchParams } from '@remix-run/react';
import { PlanTable } from '#app/components/rounds/plan-table.tsx';
import { ProofLine } from '#app/components/rounds/proof-line.tsx';
import { RulesOff } from '#app/components/rounds/rules-off.tsx';
import { SolverProgress } from '#app/components/rounds/solver-progress.tsx';
import { CallsLink } from '#app/components/rounds/calls-link.tsx';
import { MissingNotice } from '#app/components/rounds/missing-notice.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { isWorking } from '#app/components/ui/job-progress.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { isOpenRound } from '#app/domain/placements/amend.ts';
import { fold } from '#app/domain/shared/text.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { codeParam } from '#app/platform/forms/search-params.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readPlan, type PlanRow } from '#app/services/rounds/read-plan.server.ts';
import type { RoundData } from './round.tsx';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readPlan(context, param(args.params, 'round')));
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rounds.tabs.plan);

export default function ProposalPage() {
  const { rows } = useLoaderData<typeof loader>();
  const round = useRouteLoaderData<RoundData>('routes/rounds/round');
  const texts = useTexts();
  const words = texts.rounds;
  const { weeksShort } = useFormat();
  const shown = useChosen(rows, round);
  if (!round) return null;
  const isOpen = isOpenRound(round.round.state);
  const propose = round.may.propose && isOpen && !isWorking(round.run) && round.wanted > 0 && (
    <Form method="post" action={`/omgangar/${round.round.id}/forslag/nytt`}>
      <SubmitButton icon="propose">{round.placed > 0 ? words.proposeAgain : words.propose}</SubmitButton>
    </Form>
  );
  return (
    <>
      <SolverProgress run={round.run} roundId={round.round.id} />
      {round.proposal && <ProofLine {...round.proposal} />}
      <RulesOff rules={round.rulesOff} />
      {!isWorking(round.run) && <MissingNotice round={round} />}
      <div className="flex flex-wrap gap-2" data-screen-only>
        {round.may.nameSupervisors && round.placed > 0 && (
          <Form method="post" action={`/omgangar/${round.round.id}/forslag/handledare`}>
            <SubmitButton
              variant="secondary"
              icon="supervisor"
              formAction={`/omgangar/${round.round.id}/forslag/handledare`}
            >
              {words.nameSupervisors}
            </SubmitButton>
          </Form>
        )}
        {propose}
        <CallsLink round={round} />
      </div>
      <FilterBar
        fields={[
          { kind: 'search', name: 'q', label: words.plan.search },
          {
            kind: 'select',
            name: 'period',
            label: words.plan.period,
            options: round.periods.map((period) => ({
              value: period.id,
              label: weeksShort(period.fromWeek, period.toWeek),
            })),
          },
          {
            kind: 'select',
            name: 'visa',
            label: words.plan.show,
            options: Object.entries(words.plan.shows).map(([value, label]) => ({ value, label })),
          },
        ]}
      />
      <PlanTable
        round={round}
        rows={shown}
        total={rows.length}
        empty={
          rows.length === 0 ? (
            <EmptyState title={words.plan.none.title}>{words.plan.none.text}</EmptyState>
          ) : (
            <EmptyState title={words.noMatch} icon="filter" />
          )
        }
      />
    </>
  );
}

const SHOWN = ['utan', 'placerade', 'lasta', 'handledare', 'utanfor'] as const;
const SHOWS: Readonly<Record<(typeof SHOWN)[number], (row: PlanRow) => boolean>> = {
  utan: (row) => row.placement === null && !row.hasInterrupted,
  placerade: (row) => row.placement !== null,
  lasta: (row) => row.placement?.locked ?? false,
  handledare: (row) => row.placement !== null && row.placement.supervisors.length === 0,
  utanfor: (row) => row.placement !== null && row.wishes > 0 && row.wishRank === null,
};

function useChosen(rows: readonly PlanRow[], round: RoundData | undefined): PlanRow[] {
  const [search] = useSearchParams();
  const wanted = fold(search.get('q') ?? '');
  const period = codeParam(search, 'period', round?.periods.map(({ id }) => id) ?? []);
  const show = codeParam(search, 'visa', SHOWN);
  return rows.filter(
    (row) =>
      (!period || row.periodId === period) &&
      (!show || SHOWS[show](row)) &&
      (wanted === '' ||
        fold(
          `${row.name.givenName} ${row.name.familyName} ${row.name.protectedCode ?? ''} ${row.placement?.unitName ?? ''} ${row.cohort}`,
        ).includes(wanted)),
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
