import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { PeriodFields, RequiredSectorFields } from '#app/components/rounds/round-fields.tsx';
import { FairnessChoices } from '#app/components/rounds/fairness-choices.tsx';
import { RulesTable } from '#app/components/rounds/rules-table.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { MOST_PERIODS, roundForm } from '#app/domain/placements/round-form.ts';
import { weekNumber } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readRoundSettings } from '#app/services/rounds/read-settings.server.ts';
import { updateRound } from '#app/services/rounds/update-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readRoundSettings(context, param(args.params, 'round')));
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, roundForm);
    if (!form.ok) return unprocessable(form.reply);
    const updated = await updateRound(context, roundId, form.values);
    if (!updated.ok) return unprocessable(formError('name', updated.error.code, form.typed));
    throw redirect(withChange(`/omgangar/${roundId}/installningar`, updated.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rounds.tabs.settings);

export default function RoundSettingsPage() {
  const { isOpen, isOver, round, rules, fairness, tried, exceptions } = useLoaderData<typeof loader>();
  const { rounds } = useTexts();
  const words = rounds.settings;
  const { number } = useFormat();
  if (isOver) return <CloseRound />;
  if (!isOpen) return <Notice>{round.state === 'closed' ? words.over : words.closed}</Notice>;
  return (
    <>
      <Card title={words.rulesTitle}>
        <p className="max-w-reading pb-3 text-ink-2">{words.rulesLead}</p>
        <Form method="post" action={`/omgangar/${round.id}/installningar/regler`}>
          <input type="hidden" name="version" value={round.version} />
          <FairnessChoices chosen={fairness} tried={tried} />
          <RulesTable rules={rules} />
          <p className="pt-3">
            <Link className="link" to="undantag">
              {rounds.rules.exceptions.link(number(exceptions))}
            </Link>
          </p>
          <div className="pt-4">
            <SubmitButton formAction={`/omgangar/${round.id}/installningar/regler`}>{words.saveRules}</SubmitButton>
          </div>
        </Form>
      </Card>
      <Card title={words.periodsTitle}>
        <PeriodsForm />
      </Card>
    </>
  );
}

/** Its weeks have passed: the one thing left to do. */
function CloseRound() {
  const { round } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.settings;
  return (
    <Card title={words.endTitle}>
      <Form
        method="post"
        action={`/omgangar/${round.id}/avsluta`}
        className="flex max-w-reading flex-col items-start gap-3"
      >
        <p>{words.endLead}</p>
        <SubmitButton>{words.end}</SubmitButton>
      </Form>
    </Card>
  );
}

function PeriodsForm() {
  const { round, periods, courses } = useLoaderData<typeof loader>();
  const words = useTexts().rounds;
  const form = useZodForm(roundForm, {
    reply: useActionData<typeof action>(),
    defaults: {
      name: round.name,
      programmeId: round.programmeId,
      term: round.term,
      required: round.requiredSectors,
      periods: periods.map((period) => ({
        courseId: period.courseId,
        weeks: `${weekNumber(period.fromWeek)}-${weekNumber(period.toWeek)}`,
        sectors: period.allowedSectors,
      })),
    },
    describe: (_field, code) => words.fieldErrors[code],
  });
  return (
    <Form {...form.form} className="flex max-w-4xl flex-col gap-5">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <input type="hidden" name="version" value={round.version} />
      <input type="hidden" {...form.field('programmeId')} />
      <input type="hidden" {...form.field('term')} />
      <TextField {...form.field('name')} label={words.name} width="full" required />
      <PeriodFields
        form={form}
        courses={courses}
        term={round.term}
        lines={Math.min(periods.length + 1, MOST_PERIODS)}
      />
      <RequiredSectorFields form={form} />
      <div>
        <SubmitButton>{words.settings.saveRound}</SubmitButton>
      </div>
    </Form>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
