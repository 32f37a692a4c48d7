import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { NewLearnerFields } from '#app/components/people/learner-fields.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { newLearnerForm } from '#app/domain/people/learner-form.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { textParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { createLearner, newLearnerChoices } from '#app/services/people/create-learner.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const roundId = textParam(new URL(args.request.url).searchParams, 'omgang') ?? null;
  return withContext(args, async (context) => ({
    ...(await newLearnerChoices(context, roundId)),
    today: isoDate(context.now),
  }));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, newLearnerForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const created = await createLearner(context, form.values);
    if (!created.ok) return unprocessable(formError(created.error.field, created.error.code, form.typed));
    const { id, changeId } = created.value;
    const { roundId } = form.values;
    throw redirect(withChange(roundId ? `/omgangar/${roundId}/larande` : `/larande/${id}`, changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.people.learners.add);

export const handle: CrumbHandle = {
  crumb: ({ people: { learners } }) => [{ label: learners.title, to: '/larande' }, { label: learners.add }],
};

export default function NewLearnerPage() {
  const { round, programmes, organisations, today } = useLoaderData<typeof loader>();
  const { people, common } = useTexts();
  const words = people.learners;
  const language = useLanguage();
  const options = programmes
    .map(({ id, name }) => ({ value: id, label: name[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
  const form = useZodForm(newLearnerForm(today), {
    reply: useActionData<typeof action>(),
    defaults: { roundId: round?.id ?? '', programmeId: options.length === 1 ? options[0]?.value : '' },
    describe: (_field, code) => (people.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={words.add} lead={round ? words.addToRound(round.name) : words.addLead} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.saveNew}</SubmitButton>
              <LinkButton to={round ? `/omgangar/${round.id}/larande` : '/larande'} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <input type="hidden" {...form.field('roundId')} />
          <NewLearnerFields form={form} organisations={organisations} programmes={options} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
