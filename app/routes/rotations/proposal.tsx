import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { ChangeTable } from '#app/components/rotations/change-table.tsx';
import { AlternativesTable, PlanCosts } from '#app/components/rotations/plan-costs.tsx';
import { ProposeButton } from '#app/components/rotations/propose-button.tsx';
import { ReasonList } from '#app/components/rotations/reason-list.tsx';
import { RotationProgress } from '#app/components/rotations/rotation-progress.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { StateMark } from '#app/components/ui/state-mark.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readRotationProposal, type RotationProposal } from '#app/services/rotations/read-proposal.server.ts';
import type { RotationData } from '#app/services/rotations/read-rotation.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const chosenId = new URL(args.request.url).searchParams.get('forslag');
  return withContext(args, async (context) => ({
    proposal: await readRotationProposal(context, param(args.params, 'plan'), chosenId),
  }));
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rotations.tabs.proposal);

export default function RotationProposalPage() {
  const { proposal } = useLoaderData<typeof loader>();
  const plan = useRouteLoaderData<RotationData>('routes/rotations/rotation');
  const words = useTexts().rotations.proposal;
  if (!plan) return null;
  return (
    <>
      <RotationProgress run={plan.run} planId={plan.id} />
      {proposal ? (
        <Proposal proposal={proposal} plan={plan} />
      ) : (
        <EmptyState title={words.none.title} icon="propose" action={<ProposeButton plan={plan} />}>
          {words.none.text}
        </EmptyState>
      )}
    </>
  );
}

function Proposal({ proposal, plan }: { proposal: RotationProposal; plan: RotationData }) {
  const words = useTexts().rotations.proposal;
  return (
    <>
      <Proof {...proposal.proof} />
      {proposal.isAccepted && <Notice tone="ok">{words.accepted}</Notice>}
      {proposal.isOutdated && !proposal.isAccepted && <Notice tone="warn">{words.outdated}</Notice>}
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3" data-screen-only>
        <Accept proposal={proposal} plan={plan} />
        <ProposeButton plan={plan} isAgain />
      </div>
      {proposal.reasons.length > 0 && (
        <Card title={words.why}>
          <ReasonList reasons={proposal.reasons} blocks={plan.blocks} />
        </Card>
      )}
      <Card title={words.costs}>
        <PlanCosts measures={proposal.measures} residents={proposal.residents} />
      </Card>
      {proposal.changes.length > 0 && (
        <section className="flex min-w-0 flex-col gap-2">
          <h2>{words.changes}</h2>
          <ChangeTable planId={plan.id} blocks={plan.blocks} changes={proposal.changes} />
        </section>
      )}
      <section className="flex min-w-0 flex-col gap-2">
        <h2>{words.alternatives}</h2>
        <p className="max-w-reading text-ink-2">{words.alternativesLead}</p>
        <AlternativesTable rows={proposal.alternatives} current={proposal.priority} />
      </section>
    </>
  );
}

function Accept({ proposal, plan }: { proposal: RotationProposal; plan: RotationData }) {
  const words = useTexts().rotations.proposal;
  const { number } = useFormat();
  if (!plan.may.adjust || proposal.isOutdated || proposal.isAccepted) return null;
  const action = `/rotationer/${plan.id}/forslag/anta`;
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="proposal" value={proposal.id} />
      <SubmitButton icon="check" formAction={action}>
        {words.accept(number(proposal.changes.length))}
      </SubmitButton>
    </Form>
  );
}

/** How good it is proven to be: value, bound and gap. */
function Proof({ status, objective, bound, elapsedMs, createdAt }: RotationProposal['proof']) {
  const { proposal: words } = useTexts().rotations;
  const { number, percent, elapsed, dateTime } = useFormat();
  const gap = objective === 0 ? 0 : Math.max(0, objective - bound) / objective;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2 tabular-nums">
      <StateMark tone={status === 'optimal' ? 'ok' : status === 'feasible' ? 'warn' : 'bad'}>
        <span className="text-ink">{words.statuses[status]}</span>
      </StateMark>
      <span>{words.objective(number(objective))}</span>
      <span>{words.bound(number(bound))}</span>
      <span>{words.gap(percent(gap, 2))}</span>
      <span>{words.solvedIn(elapsed(elapsedMs))}</span>
      <span>{dateTime(createdAt)}</span>
    </p>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
