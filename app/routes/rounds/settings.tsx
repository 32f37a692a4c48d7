import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { PeriodFields, RequiredSectorFields } from '#app/components/rounds/round-fields.tsx';
import { RulesForm } from '#app/components/rounds/rules-form.tsx';
import { TriedPlan } from '#app/components/rounds/tried-plan.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { changedRules, triedRulesForm } from '#app/domain/placements/rules-form.ts';
import { MOST_PERIODS, roundForm } from '#app/domain/placements/round-form.ts';
import { weekNumber } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, parseSearch, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { fieldErrorText } from '#app/platform/i18n/field-errors.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readRoundSettings } from '#app/services/rounds/read-settings.server.ts';
import { tryRules } from '#app/services/rounds/try-rules.server.ts';
import { updateRound } from '#app/services/rounds/update-round.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const roundId = param(args.params, 'round');
  const { searchParams } = new URL(args.request.url);
  const form = searchParams.has('prova') ? parseSearch(searchParams, triedRulesForm) : null;
  return withContext(args, async (context) => {
    const tried = form?.ok ? changedRules(form.values) : undefined;
    const settings = await readRoundSettings(context, roundId, tried);
    const isAsked = tried !== undefined && settings.isOpen;
    return {
      ...settings,
      trial: isAsked ? { plan: await tryRules(context, roundId, tried, args.request.signal) } : null,
      wrong: form && !form.ok ? form.reply.errors : null,
    };
  });
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
  const { isOpen, isOver, round, rules, fairness, tried, exceptions, pairs, decisions } =
    useLoaderData<typeof loader>();
  const { settings: words, rules: rulesWords } = useTexts().rounds;
  const { number } = useFormat();
  const { search } = useLocation();
  if (isOver) return <CloseRound />;
  if (!isOpen)
    return (
      <>
        <Notice>{round.state === 'closed' ? words.over : words.closed}</Notice>
        <p>
          <Link className="link" to="beslut">
            {rulesWords.decisions.link(number(decisions))}
          </Link>
        </p>
      </>
    );
  return (
    <>
      <Card title={words.rulesTitle}>
        <p className="max-w-reading pb-3 text-ink-2">{words.rulesLead}</p>
        <TrialResult />
        <RulesForm key={search} {...{ round, fairness, tried, rules, exceptions, pairs, decisions }} />
      </Card>
      <Card title={words.periodsTitle}>
        <PeriodsForm />
      </Card>
    </>
  );
}

/** What was asked of rules that are not saved, or why they cannot be tried. */
function TrialResult() {
  const { trial, wrong, rules } = useLoaderData<typeof loader>();
  const texts = useTexts();
  const language = useLanguage();
  const words = texts.rounds.rules.trial;
  if (wrong) {
    const nameOf = (field: string) => rules.find(({ id }) => field.split('.')[1] === id)?.name[language];
    const problems = Object.entries(wrong).map(([field, { message }]) => ({
      name: '',
      message: [nameOf(field), fieldErrorText(texts, message)].filter(Boolean).join(': '),
    }));
    return <ErrorSummary problems={problems} title={words.wrong} />;
  }
  if (!trial) return null;
  return (
    <div className="mb-5 border-b border-line pb-5">
      {trial.plan ? <TriedPlan trial={trial.plan} /> : <p>{words.nobody}</p>}
    </div>
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
