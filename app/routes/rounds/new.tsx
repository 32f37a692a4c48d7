import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { PeriodFields, RequiredSectorFields } from '#app/components/rounds/round-fields.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { roundForm } from '#app/domain/placements/round-form.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { nextTerm, termOf } from '#app/domain/shared/terms.ts';
import { withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { openRound } from '#app/services/rounds/open-round.server.ts';
import { readProgrammes } from '#app/services/rounds/read-round.server.ts';
import { readCohorts } from '#app/services/rounds/read-cohorts.server.ts';

const TERMS_AHEAD = 5;

export async function loader(args: LoaderFunctionArgs) {
  const programmeId = new URL(args.request.url).searchParams.get('utbildning');
  return withContext(args, async (context) => {
    const programmes = await readProgrammes(context);
    const chosen = programmes.find((programme) => programme.id === programmeId) ?? null;
    const terms = [termOf(isoDate(context.now))];
    while (terms.length < TERMS_AHEAD) terms.push(nextTerm(terms.at(-1) ?? 'HT2026'));
    return {
      programmes: programmes.map(({ id, name }) => ({ id, name })),
      chosen,
      cohorts: chosen ? await readCohorts(context, chosen.id) : [],
      terms,
    };
  });
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, roundForm);
    if (!form.ok) return unprocessable(form.reply);
    const opened = await openRound(context, form.values);
    if (!opened.ok) return unprocessable(formError('name', opened.error.code, form.typed));
    throw redirect(withChange(`/omgangar/${opened.value.roundId}`, opened.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.rounds.open);

export default function NewRoundPage() {
  const { programmes, chosen } = useLoaderData<typeof loader>();
  const words = useTexts().rounds;
  const language = useLanguage();
  return (
    <>
      <PageHeader title={words.open} lead={words.openLead} />
      <Form method="get" className="flex flex-wrap items-end gap-3">
        <SelectField
          name="utbildning"
          label={words.programme}
          defaultValue={chosen?.id}
          options={programmes.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
        <Button type="submit">{words.chooseProgramme}</Button>
      </Form>
      {chosen && <RoundDetails key={chosen.id} />}
    </>
  );
}

function RoundDetails() {
  const { chosen, cohorts, terms } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [search] = useSearchParams();
  const texts = useTexts();
  const words = texts.rounds;
  const format = useFormat();
  const form = useZodForm(roundForm, {
    reply,
    defaults: { programmeId: chosen?.id, term: search.get('termin') ?? terms[1], required: chosen?.requiredSectors },
    describe: (_field, code) => (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  const term = String(form.rhf.watch('term') ?? '');
  return (
    <Form {...form.form} className="flex max-w-4xl flex-col gap-5">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <input type="hidden" {...form.field('programmeId')} />
      <TextField {...form.field('name')} label={words.name} hint={words.nameHint} width="full" required />
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <SelectField
          {...form.field('term')}
          label={words.term}
          options={terms.map((value) => ({ value, label: format.term(value) }))}
          emptyLabel={null}
        />
        <SelectField
          {...form.field('cohort')}
          label={words.fields.cohort}
          hint={words.fields.cohortHint}
          emptyLabel={words.fields.noCohort}
          options={cohorts.map(({ cohort, learners }) => ({
            value: cohort,
            label: words.fields.cohortOption(format.cohort(cohort), learners),
          }))}
        />
      </div>
      <PeriodFields form={form} courses={chosen?.courses ?? []} term={term} lines={4} />
      <RequiredSectorFields form={form} />
      <div>
        <SubmitButton>{words.open}</SubmitButton>
      </div>
    </Form>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
