import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { ResidentsTable } from '#app/components/rotations/residents-table.tsx';
import { useNames } from '#app/components/people/use-names.ts';
import { Card } from '#app/components/ui/card.tsx';
import { CheckboxGroup } from '#app/components/ui/choice-field.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { addResidentsForm } from '#app/domain/rotation-plans/act-forms.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { tabTitleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { addResidents, readResidents } from '#app/services/rotations/residents.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readResidents(context, param(args.params, 'plan')));
}

export async function action(args: ActionFunctionArgs) {
  const planId = param(args.params, 'plan');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, addResidentsForm);
    if (!form.ok) return unprocessable(form.reply);
    const changeId = await addResidents(context, planId, form.values.learners);
    return redirect(withChange(`/rotationer/${planId}/lakare`, changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => tabTitleOf(matches, (texts) => texts.rotations.tabs.residents);

export default function RotationResidentsPage() {
  const { residents, blocks, waves, mayEdit } = useLoaderData<typeof loader>();
  const planId = useParams()['plan'] ?? '';
  const words = useTexts().rotations.people;
  return (
    <>
      {residents.length === 0 ? (
        <EmptyState title={words.none.title} icon="people">
          {words.none.text}
        </EmptyState>
      ) : (
        <ResidentsTable planId={planId} residents={residents} blocks={blocks} waves={waves} />
      )}
      {mayEdit && <AddResidents />}
    </>
  );
}

function AddResidents() {
  const { choices } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().rotations.people;
  const names = useNames();
  const { cohort: cohortText } = useFormat();
  return (
    <Card title={words.add}>
      {choices.length === 0 ? (
        <p className="text-ink-2">{words.nobodyToAdd}</p>
      ) : (
        <Form method="post" className="flex flex-col items-start gap-3">
          {reply && 'errors' in reply && <Notice tone="bad">{words.chooseFirst}</Notice>}
          <CheckboxGroup
            name="learners"
            label={words.addLead}
            inline
            options={choices.map(({ id, name, cohort }) => ({
              value: id,
              label: words.choice(names.full(name), cohortText(cohort)),
            }))}
          />
          <SubmitButton icon="add">{words.addChosen}</SubmitButton>
        </Form>
      )}
    </Card>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
