import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { SupervisorFields } from '#app/components/people/supervisor-fields.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { newSupervisorForm } from '#app/domain/people/supervisor-form.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { createSupervisor, supervisorFormChoices } from '#app/services/people/save-supervisor.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    units: await supervisorFormChoices(context),
    today: isoDate(context.now),
  }));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, newSupervisorForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const created = await createSupervisor(context, form.values);
    if (!created.ok) return unprocessable(formError(created.error.field, created.error.code, form.typed));
    throw redirect(withChange(`/handledare/${created.value.id}`, created.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.people.supervisors.add);

export const handle: CrumbHandle = {
  crumb: ({ people: { supervisors } }) => [{ label: supervisors.title, to: '/handledare' }, { label: supervisors.add }],
};

export default function NewSupervisorPage() {
  const { units, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [params] = useSearchParams();
  const { people, common } = useTexts();
  const form = useZodForm(newSupervisorForm(today), {
    reply,
    defaults: { percent: 100, maxLearners: 1, validFrom: today, unitId: params.get('enhet') ?? '' },
    describe: (_field, code) => (people.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={people.supervisors.add} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{people.supervisors.saveNew}</SubmitButton>
              <LinkButton to="/handledare" variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <SupervisorFields form={form} units={units} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
