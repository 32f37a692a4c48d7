import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { UnitFields } from '#app/components/units/unit-fields.tsx';
import { unitForm } from '#app/domain/units/unit-form.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { editableUnit, unitFormChoices, updateUnit } from '#app/services/units/save-unit.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    unit: await editableUnit(context, param(args.params, 'unit')),
    owners: (await unitFormChoices(context)).owners,
    today: isoDate(context.now),
  }));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, unitForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const saved = await updateUnit(context, param(args.params, 'unit'), form.values);
    if (!saved.ok) return unprocessable(formError(saved.error.field, saved.error.code, form.typed));
    throw redirect(withChange(`/enheter/${saved.value.id}`, saved.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.units.edit);

export default function EditUnitPage() {
  const { unit, owners, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { units: words, common } = useTexts();
  const form = useZodForm(unitForm(today), {
    reply,
    defaults: { ...unit, firstTerms: unit.firstTerms ?? {} },
    describe: (_field, code) => (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={words.edit} lead={unit.name} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.save}</SubmitButton>
              <LinkButton to={`/enheter/${unit.id}`} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <input type="hidden" {...form.field('version')} />
          <UnitFields form={form} owners={owners} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
