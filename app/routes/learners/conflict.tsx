import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { useNames } from '#app/components/people/use-names.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { RadioGroup } from '#app/components/ui/choice-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { conflictForm } from '#app/domain/people/learner-form.ts';
import { CONFLICT_KINDS } from '#app/domain/placements/vocabulary.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { addConflict, conflictFormChoices } from '#app/services/people/save-conflict.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => conflictFormChoices(context, param(args.params, 'learner')));
}

export async function action(args: ActionFunctionArgs) {
  const learnerId = param(args.params, 'learner');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, conflictForm);
    if (!form.ok) return unprocessable(form.reply);
    const added = await addConflict(context, learnerId, form.values);
    if (!added.ok) return unprocessable(formError(added.error.field, added.error.code, form.values));
    throw redirect(withChange(`/larande/${learnerId}`, added.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.people.learners.addConflict);

export default function ConflictPage() {
  const { learnerId, name, units } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { people, vocabulary, common } = useTexts();
  const words = people.learners;
  const { full } = useNames();
  const form = useZodForm(conflictForm, {
    reply,
    defaults: { kind: CONFLICT_KINDS[0] },
    describe: (_field, code) => (people.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={words.addConflict} lead={`${full(name)}. ${words.conflictLead}`} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.saveConflict}</SubmitButton>
              <LinkButton to={`/larande/${learnerId}`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <RadioGroup
            {...form.choices('kind')}
            label={words.conflictKind}
            options={CONFLICT_KINDS.map((kind) => ({ value: kind, label: vocabulary.conflictKinds[kind] }))}
          />
          <SelectField
            {...form.field('unitId')}
            label={words.conflictUnit}
            options={units.map((unit) => ({ value: unit.id, label: words.unitOption(unit.name, unit.town) }))}
            required
          />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
