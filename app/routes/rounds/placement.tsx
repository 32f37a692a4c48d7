import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { useNames } from '#app/components/people/use-names.ts';
import { weekAsked } from '#app/components/rounds/change-week.tsx';
import { MoveOptions } from '#app/components/rounds/move-options.tsx';
import { PlacementSeen } from '#app/components/rounds/placement-seen.tsx';
import { PlacementReasons } from '#app/components/rounds/placement-reasons.tsx';
import { WishList } from '#app/components/rounds/wish-list.tsx';
import { Button, LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { fullName } from '#app/domain/people/person-name.ts';
import { ENDINGS } from '#app/domain/placements/vocabulary.ts';
import { addWeeks } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { demandNow, readPlacement } from '#app/services/placements/read-placement.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const roundId = param(args.params, 'round');
  const asked = { roundId, demandId: param(args.params, 'demand'), from: weekAsked(args.request) };
  return withContext(args, async (context) => {
    const demandId = await demandNow(context, asked);
    if (demandId !== asked.demandId)
      throw redirect(`/omgangar/${roundId}/placering/${demandId}${new URL(args.request.url).search}`);
    return readPlacement(context, asked);
  });
}

type Data = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) =>
    data ? texts.rounds.placement.title(fullName(data.learner.name, texts.people.protectedLearner)) : undefined,
  );

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    roundCrumbs(texts, (data as Data | undefined)?.round, { label: texts.rounds.tabs.plan, path: 'forslag' }),
};

export default function PlacementPage() {
  const data = useLoaderData<typeof loader>();
  const { placement: words, rules } = useTexts().rounds;
  const { decisions } = rules;
  const names = useNames();
  const { weeks } = useFormat();
  return (
    <>
      <PageHeader
        title={words.title(names.full(data.learner.name))}
        lead={weeks(data.change.weeks.from, data.change.weeks.to)}
        actions={data.mayEdit && data.placement && !data.isTold && <PlacementActions />}
      />
      {data.fixed && <Notice tone="info">{words.fixed[data.fixed]}</Notice>}
      {data.isDecided && (
        <Notice tone="info">
          {decisions.applies}{' '}
          <Link className="link" to={`/omgangar/${data.round.id}/installningar/beslut`}>
            {decisions.inTheWay.toDecisions}
          </Link>
        </Notice>
      )}
      {data.isPublished && data.mayEdit && <Notice tone="info">{words.published}</Notice>}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card title={words.facts}>
          <Facts data={data} />
          {data.others.length > 0 && <OtherParts />}
        </Card>
        <Card title={data.placement ? words.why : words.unplacedTitle}>
          <PlacementReasons data={data} />
        </Card>
        <Card title={words.wishes}>
          <WishList isPlaced={data.placement !== null} wishes={data.wishes} />
          {data.mayEdit && !data.isPublished && (
            <p className="pt-3">
              <LinkButton to={`/omgangar/${data.round.id}/larande/${data.learner.id}/onskemal`} icon="edit">
                {words.editWishes}
              </LinkButton>
            </p>
          )}
        </Card>
      </div>
      {data.mayEdit && <MoveOptions data={data} />}
      {data.mayEdit && data.isTold && <EndPlacement />}
    </>
  );
}

function Facts({ data: { placement, bedIn, learner } }: { data: Data }) {
  const { rounds, vocabulary, housing } = useTexts();
  const words = rounds.placement;
  const { list } = useFormat();
  return (
    <DescriptionList
      items={[
        { term: words.unit, detail: placement ? `${placement.unitName}, ${placement.unitTown}` : words.notPlaced },
        ...(placement ? [{ term: words.state, detail: vocabulary.placementStates[placement.state] }] : []),
        ...(placement
          ? [
              {
                term: rounds.plan.supervisor,
                detail: placement.supervisors.length > 0 ? list(placement.supervisors) : rounds.plan.noSupervisor,
              },
            ]
          : []),
        ...(bedIn === null ? [] : [{ term: housing.own.term, detail: housing.own.inPlan(bedIn) }]),
        ...(learner.homeTown ? [{ term: words.home, detail: learner.homeTown }] : []),
      ]}
    />
  );
}

/** The period has been split: where she is in the rest of it. */
function OtherParts() {
  const { round, others } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.placement;
  const { weeksShort } = useFormat();
  return (
    <div className="pt-3">
      <h3 className="font-semibold">{words.otherParts}</h3>
      <ul>
        {others.map(({ demandId, weeks, unitName }) => (
          <li key={demandId}>
            <Link className="link" to={`/omgangar/${round.id}/placering/${demandId}`}>
              {`${weeksShort(weeks.from, weeks.to)}, ${unitName ?? words.notPlaced}`}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PlacementActions() {
  const { placement, isPublished } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.placement;
  const seen = <PlacementSeen placement={placement} />;
  return (
    <>
      {!isPublished && (
        <Form method="post" action="las">
          {seen}
          <input type="hidden" name="locked" value={placement?.locked ? 'no' : 'yes'} />
          <Button type="submit" icon={placement?.locked ? 'unlock' : 'lock'} title={words.lockHint}>
            {placement?.locked ? words.unlock : words.lock}
          </Button>
        </Form>
      )}
      <Form method="post" action="ta-bort">
        {seen}
        <Button type="submit" icon="delete">
          {words.unplace}
        </Button>
      </Form>
    </>
  );
}

/** A placement that people have been told of does not vanish: it ends, for a reason that it keeps. */
function EndPlacement() {
  const { placement, change } = useLoaderData<typeof loader>();
  const { end: words, late } = useTexts().rounds.placement;
  const { weekShort } = useFormat();
  return (
    <Card title={words.title}>
      <Form method="post" action="ta-bort" className="flex flex-col items-start gap-3">
        <p>{words.lead}</p>
        {change.isLate && <Notice tone="warn">{late}</Notice>}
        <PlacementSeen placement={placement} />
        <SelectField
          name="ending"
          label={words.why}
          required
          options={ENDINGS.map((ending) => ({ value: ending, label: words.endings[ending] }))}
        />
        <SelectField
          name="fromWeek"
          label={words.lastWeek}
          hint={words.lastWeekHint}
          emptyLabel={null}
          defaultValue={change.from}
          options={change.choices.map((first) => ({
            value: first,
            label: first === change.weeks.from ? words.never : weekShort(addWeeks(first, -1)),
          }))}
        />
        <Button type="submit" icon="delete">
          {words.button}
        </Button>
      </Form>
    </Card>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
