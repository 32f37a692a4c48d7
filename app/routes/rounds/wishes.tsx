import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { useNames } from '#app/components/people/use-names.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { fullName } from '#app/domain/people/person-name.ts';
import { wishesForm } from '#app/domain/placements/wishes-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { readWishes, saveWishes } from '#app/services/rounds/save-wishes.server.ts';

function keys({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  return { roundId: param(params, 'round'), learnerId: param(params, 'learner') };
}

export async function loader(args: LoaderFunctionArgs) {
  const { roundId, learnerId } = keys(args);
  return withContext(args, (context) => readWishes(context, roundId, learnerId));
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, wishesForm);
    if (!form.ok) return unprocessable(form.reply);
    const saved = await saveWishes(context, keys(args), form.values);
    if (!saved.ok) return unprocessable(formError(saved.error.field, saved.error.code, form.values));
    throw redirect(withChange(`/omgangar/${keys(args).roundId}/larande`, saved.value.changeId), 303);
  });
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(
    matches,
    (texts) => data && texts.rounds.wishes.titleOf(fullName(data.learner.name, texts.people.protectedLearner)),
  );

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    roundCrumbs(texts, (data as Data | undefined)?.round, { label: texts.rounds.tabs.learners, path: 'larande' }),
};

export default function WishesPage() {
  const { round, learner, wishes, seen, lines, units } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { rounds, people, common } = useTexts();
  const words = rounds.wishes;
  const { full } = useNames();
  const form = useZodForm(wishesForm, {
    reply,
    defaults: { wishes, seen },
    describe: (_field, code) => rounds.fieldErrors[code],
  });
  const options = units.map((unit) => ({ value: unit.id, label: people.learners.unitOption(unit.name, unit.town) }));
  return (
    <>
      <PageHeader title={words.titleOf(full(learner.name))} lead={words.lead} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.save}</SubmitButton>
              <LinkButton to={`/omgangar/${round.id}/larande`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <input type="hidden" {...form.field('seen')} />
          {Array.from({ length: lines }, (_, index) => (
            <SelectField
              {...form.field(`wishes.${index}`)}
              key={index}
              label={words.choice(index + 1)}
              emptyLabel={words.none}
              options={options}
              optional
            />
          ))}
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
