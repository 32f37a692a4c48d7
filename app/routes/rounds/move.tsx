import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { useNames } from '#app/components/people/use-names.ts';
import { ChangeWeek, weekAsked } from '#app/components/rounds/change-week.tsx';
import { PlacementSeen } from '#app/components/rounds/placement-seen.tsx';
import { CostTable } from '#app/components/rounds/cost-table.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import type { Consequences as Judgement } from '#app/domain/scheduling/explain.ts';
import { fullName } from '#app/domain/people/person-name.ts';
import { placementForm } from '#app/domain/placements/placement-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { previewMove } from '#app/services/placements/read-placement.server.ts';

function keys({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  return { roundId: param(params, 'round'), demandId: param(params, 'demand'), unitId: param(params, 'unit') };
}

export async function loader(args: LoaderFunctionArgs) {
  const { roundId, demandId, unitId } = keys(args);
  const from = weekAsked(args.request);
  return withContext(args, (context) => previewMove(context, { roundId, demandId, from }, unitId));
}

export async function action(args: ActionFunctionArgs) {
  const { roundId, demandId, unitId } = keys(args);
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, placementForm);
    if (!form.ok) return unprocessable(form.reply);
    try {
      const { version, placementId, fromWeek } = form.values;
      const changeId = await movePlacement(context, { roundId, demandId, version, placementId }, unitId, fromWeek);
      return redirect(withChange(`/omgangar/${roundId}/placering/${demandId}`, changeId), 303);
    } catch (error) {
      // The page itself shows how things stand now, beside what was wanted.
      if (error instanceof Fault && error.kind === 'conflict') return unprocessable(formError('form', error.code));
      throw error;
    }
  });
}

// A refusal tells how things stand now, so that what the page showed is read again.
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, ({ rounds, people }) =>
    data ? rounds.placement.preview(fullName(data.learner.name, people.protectedLearner), data.unit.name) : undefined,
  );

export default function MovePage() {
  const { round, learner, change, placement, unit, judged } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const texts = useTexts();
  const words = texts.rounds.placement;
  const names = useNames();
  const { weeks } = useFormat();
  const refusal = reply && 'errors' in reply ? reply.errors.form?.message : undefined;
  return (
    <>
      <PageHeader
        title={words.preview(names.full(learner.name), unit.name)}
        lead={`${round.name}, ${weeks(change.weeks.from, change.weeks.to)}`}
      />
      <ChangeWeek change={change} isPlaced={placement !== null} />
      {refusal && <Notice tone="bad">{refusal === 'placement_changed' ? words.changed : words.refused}</Notice>}
      <Card title={words.consequences}>
        <Consequences />
      </Card>
      <Form method="post" className="flex flex-wrap gap-3">
        <PlacementSeen placement={placement} />
        <input type="hidden" name="fromWeek" value={change.from} />
        {judged.violations.length === 0 && <SubmitButton>{words.confirm(unit.name)}</SubmitButton>}
        <LinkButton to="../.." relative="path">
          {texts.common.cancel}
        </LinkButton>
      </Form>
    </>
  );
}

function Consequences() {
  const { change, placement, unit, judged, ruleNames, supervision, isPublished } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.placement;
  const { number, weeksShort } = useFormat();
  const { costDifference, costs } = judged;
  return (
    <div className="flex flex-col gap-3">
      <p>{placement ? `${placement.unitName} → ${unit.name}` : unit.name}</p>
      {placement && change.heldTo && (
        <p>
          {words.split(
            { weeks: weeksShort(change.weeks.from, change.heldTo), unit: placement.unitName },
            { weeks: weeksShort(change.from, change.weeks.to), unit: unit.name },
          )}
        </p>
      )}
      <Verdict violations={judged.violations} />
      {supervision.lost.length > 0 && <Supervision {...supervision} />}
      {isPublished && <p>{words.toldLater}</p>}
      {change.isLate && <Notice tone="warn">{words.late}</Notice>}
      <p>{costDifference === 0 ? words.noChange : words.costChange(signed(costDifference, number))}</p>
      {costs.length > 0 && <CostTable caption={words.costs} costs={costs} sum={costDifference} ruleNames={ruleNames} />}
    </div>
  );
}

function Verdict({ violations }: Pick<Judgement, 'violations'>) {
  const words = useTexts().rounds.placement;
  if (violations.length === 0) return <Notice tone="ok">{words.possible}</Notice>;
  return (
    <Notice tone="bad" title={words.impossible}>
      <ul className="list-disc pl-5">
        {[...new Set(violations.map(({ code }) => code))].map((code) => (
          <li key={code}>{words.reasons[code]}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Whoever supervises now stays at the old unit. */
function Supervision({ lost, possible }: { lost: string[]; possible: string[] }) {
  const words = useTexts().rounds.placement;
  const { list } = useFormat();
  return (
    <Notice tone="warn">
      {words.loses(list(lost))} {possible.length > 0 ? words.couldSupervise(list(possible)) : words.noneToSupervise}
    </Notice>
  );
}

function signed(value: number, number: (value: number) => string): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
