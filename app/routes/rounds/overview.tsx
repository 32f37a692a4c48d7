import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { OrderTable } from '#app/components/rounds/order-table.tsx';
import { ProofLine } from '#app/components/rounds/proof-line.tsx';
import { SolverProgress } from '#app/components/rounds/solver-progress.tsx';
import { WishProfile } from '#app/components/rounds/wish-profile.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { isWorking } from '#app/components/ui/job-progress.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { TaskList, type Task } from '#app/components/ui/task-list.tsx';
import { isOpenRound } from '#app/domain/placements/amend.ts';
import { roundSteps } from '#app/domain/placements/round-steps.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readOverview } from '#app/services/rounds/read-overview.server.ts';
import type { RoundData } from './round.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, (context) => readOverview(context, roundId));
}

function useRound(): RoundData | undefined {
  return useRouteLoaderData<RoundData>('routes/rounds/round');
}

export default function RoundOverview() {
  const { findings, supply, orders, toRepair } = useLoaderData<typeof loader>();
  const round = useRound();
  const words = useTexts().rounds;
  if (!round) return null;
  return (
    <>
      <SolverProgress run={round.run} roundId={round.round.id} />
      {toRepair !== null && toRepair > 0 && <ToRepair count={toRepair} roundId={round.round.id} />}
      {round.proposal && <ProofLine {...round.proposal} />}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {findings ? <Plan round={round} findings={findings} /> : <Notice>{words.notPublishedYet}</Notice>}
        <Card title={words.periods.title}>
          <PeriodList round={round} supply={supply} />
        </Card>
        <Card title={words.responsibilities.title}>
          <Responsibilities round={round} />
        </Card>
      </div>
      {orders && <OrderTable orders={orders} roundId={round.round.id} />}
    </>
  );
}

/** What has been published does not hold any more. */
function ToRepair({ count, roundId }: { count: number; roundId: string }) {
  const words = useTexts().rounds.repair;
  const { number } = useFormat();
  return (
    <Notice tone="warn" action={<LinkButton to={`/omgangar/${roundId}/reparation`}>{words.propose}</LinkButton>}>
      {words.needed(number(count))}
    </Notice>
  );
}

type Findings = NonNullable<Awaited<ReturnType<typeof readOverview>>['findings']>;

function Plan({ round, findings }: { round: RoundData; findings: Findings }) {
  const words = useTexts().rounds;
  const { number, minutes } = useFormat();
  return (
    <>
      <Card title={words.next.title}>
        <NextSteps
          round={round}
          unplaced={findings.wanted - findings.placed}
          withoutSupervisor={findings.withoutSupervisor}
        />
        <RoundActions round={round} />
      </Card>
      <Card title={words.outcome.title}>
        <DescriptionList
          items={[
            { term: words.outcome.placed, detail: words.ofAll(number(findings.placed), number(findings.wanted)) },
            { term: words.outcome.locked, detail: number(findings.locked) },
            { term: words.outcome.withoutSupervisor, detail: number(findings.withoutSupervisor) },
            ...(findings.travel
              ? [
                  {
                    term: words.outcome.travel,
                    detail: words.outcome.travelDetail(minutes(findings.travel.mean), minutes(findings.travel.longest)),
                  },
                ]
              : []),
          ]}
        />
        {findings.placed > 0 && <WishProfile findings={findings} />}
      </Card>
    </>
  );
}

function NextSteps({
  round,
  unplaced,
  withoutSupervisor,
}: {
  round: RoundData;
  unplaced: number;
  withoutSupervisor: number;
}) {
  const { next } = useTexts().rounds;
  const { number } = useFormat();
  const base = `/omgangar/${round.round.id}`;
  const { learners, placed } = round;
  const steps = roundSteps({
    state: round.round.state,
    pending: round.pending,
    learners,
    placed,
    unplaced,
    withoutSupervisor,
  });
  const step = (id: keyof typeof steps) => ({
    id,
    tone: steps[id] === 'done' ? ('ok' as const) : ('neutral' as const),
    state: next.states[steps[id]],
  });
  const tasks: Task[] = [
    {
      ...step('learners'),
      title: next.learners(number(learners)),
      to: round.may.seeLearners ? `${base}/larande` : `${base}/forslag`,
    },
    {
      ...step('plan'),
      title: placed > 0 ? next.unplaced(number(unplaced)) : next.propose,
      to: `${base}/forslag?visa=utan`,
    },
    {
      ...step('supervisors'),
      title: next.supervisors(number(withoutSupervisor)),
      to: `${base}/forslag?visa=handledare`,
    },
    ...(round.may.publish ? [{ ...step('publish'), title: next.publish, to: `${base}/publicera` }] : []),
  ];
  return <TaskList tasks={tasks} label={next.title} />;
}

function RoundActions({ round }: { round: RoundData }) {
  const { rounds: words, swaps } = useTexts();
  const base = `/omgangar/${round.round.id}`;
  const isOpen = isOpenRound(round.round.state);
  return (
    <div className="flex flex-wrap gap-2 pt-4">
      {round.may.propose && isOpen && !isWorking(round.run) && round.wanted > 0 && (
        <Form method="post" action={`${base}/forslag/nytt`}>
          <SubmitButton icon="propose">{round.placed > 0 ? words.proposeAgain : words.propose}</SubmitButton>
        </Form>
      )}
      {round.may.propose && round.round.state === 'published' && (
        <LinkButton to={`${base}/byten`}>{swaps.open}</LinkButton>
      )}
      {round.may.edit && <OtherPlans round={round} />}
      {round.may.import && round.round.state !== 'closed' && (
        <LinkButton to={`/import/ny?omgang=${round.round.id}`} icon="import">
          {words.bringIn}
        </LinkButton>
      )}
      {round.may.report && (
        <LinkButton to={`${base}/export`} icon="download">
          {words.exportExcel}
        </LinkButton>
      )}
    </div>
  );
}

/** To what other plans would be: with other weights, or with other facts. */
function OtherPlans({ round: { round, wanted } }: { round: RoundData }) {
  const { alternatives, scenarios } = useTexts().rounds;
  const base = `/omgangar/${round.id}`;
  if (round.state === 'closed') return null;
  return (
    <>
      {isOpenRound(round.state) && wanted > 0 && <LinkButton to={`${base}/alternativ`}>{alternatives.link}</LinkButton>}
      <LinkButton to={`${base}/tank-om`} icon="lab">
        {scenarios.link}
      </LinkButton>
    </>
  );
}

type Supply = Awaited<ReturnType<typeof readOverview>>['supply'];

function PeriodList({ round, supply }: { round: RoundData; supply: Supply }) {
  const words = useTexts().rounds.periods;
  const { vocabulary } = useTexts();
  const language = useLanguage();
  const { weeks, number, list } = useFormat();
  return (
    <ul className="flex flex-col gap-3">
      {round.periods.map((period) => {
        const free = supply.find((one) => one.periodId === period.id);
        return (
          <li key={period.id}>
            <p className="font-medium tabular-nums">{weeks(period.fromWeek, period.toWeek)}</p>
            <p>{`${period.courseCode} ${period.courseName[language]}`}</p>
            {free && (
              <p className="text-ink-2">
                {words.supply(number(free.places), number(free.units), number(round.learners))}
              </p>
            )}
            {period.allowedSectors.length > 0 && (
              <p className="text-ink-2">
                {words.sectors(list(period.allowedSectors.map((sector) => vocabulary.sectors[sector])))}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Responsibilities({ round }: { round: RoundData }) {
  const words = useTexts().rounds.responsibilities;
  const { vocabulary } = useTexts();
  return (
    <>
      <DescriptionList
        items={[
          { term: words.education, detail: round.school.name },
          {
            term: words.employer,
            detail: round.programme.employerOrganisationId === null ? words.noEmployer : words.employerPerLearner,
          },
          { term: words.unit, detail: words.unitPerPlacement },
          { term: words.financing, detail: vocabulary.financing[round.programme.financing] },
        ]}
      />
      {round.may.seeLearners && (
        <p className="pt-3">
          <Link className="link" to={`/omgangar/${round.round.id}/larande`}>
            {words.perLearner}
          </Link>
        </p>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
