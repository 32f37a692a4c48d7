import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { useNames } from '#app/components/people/use-names.ts';
import { Rearrangement } from '#app/components/rounds/rearrangement.tsx';
import { useReasonText } from '#app/components/rounds/reason-text.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { fullName } from '#app/domain/people/person-name.ts';
import { repairChoice, repairForm } from '#app/domain/placements/repair-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readWhatItTakes, rearrange } from '#app/services/placements/what-it-takes.server.ts';

function keys({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  return { roundId: param(params, 'round'), demandId: param(params, 'demand'), unitId: param(params, 'unit') };
}

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readWhatItTakes(context, keys(args)));
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  const { roundId, demandId } = keys(args);
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, repairForm);
    if (!form.ok) return unprocessable(form.reply);
    try {
      const changeId = await rearrange(context, { roundId, demandId }, form.values);
      return redirect(withChange(`/omgangar/${roundId}/placering/${demandId}`, changeId), 303);
    } catch (error) {
      // The page itself shows what it takes now.
      if (error instanceof Fault && error.kind === 'conflict') return unprocessable(formError('form', error.code));
      throw error;
    }
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, ({ rounds, people }) =>
    data ? rounds.whatItTakes.title(fullName(data.learner.name, people.protectedLearner), data.unit.name) : undefined,
  );

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    roundCrumbs(texts, (data as Data | undefined)?.round, { label: texts.rounds.tabs.plan, path: 'forslag' }),
};

export default function WhatItTakesPage() {
  const { round, learner, unit, weeks, answer } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().rounds.whatItTakes;
  const names = useNames();
  const format = useFormat();
  const reasonText = useReasonText();
  return (
    <>
      <PageHeader
        title={words.title(names.full(learner.name), unit.name)}
        lead={`${round.name}, ${format.weeks(weeks.from, weeks.to)}`}
      />
      {reply && 'errors' in reply && <Notice tone="bad">{words.refused}</Notice>}
      {answer.kind === 'impossible' && (
        <Notice tone="bad" title={words.impossible}>
          {reasonText({ kind: 'forbidden', reason: answer.reason })}
        </Notice>
      )}
      <Changes />
    </>
  );
}

function Changes() {
  const { round, unit, version, answer, lines, ruleNames, isPublished } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.whatItTakes;
  const { number } = useFormat();
  const isForAll = answer.kind === 'possible' && lines.every(({ to }) => to !== null);
  return (
    <>
      {answer.kind === 'possible' && (
        <Rearrangement {...{ roundId: round.id, answer, lines, ruleNames, isPublished }} />
      )}
      <Form method="post" className="flex flex-wrap items-center gap-3">
        {isForAll && (
          <>
            <input type="hidden" name="version" value={version} />
            {lines.map(({ demandId, to }) => (
              <input key={demandId} type="hidden" name="chosen" value={repairChoice(demandId, to?.unitId ?? unit.id)} />
            ))}
            <SubmitButton icon="check">{words.carryOut(number(lines.length))}</SubmitButton>
          </>
        )}
        <LinkButton to="../.." relative="path">
          {words.back}
        </LinkButton>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
