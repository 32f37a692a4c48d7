import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SelectField } from '#app/components/ui/select-field.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { UnitFields } from '#app/components/units/unit-fields.tsx';
import { newUnitForm } from '#app/domain/units/unit-form.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { createUnit, unitFormChoices } from '#app/services/units/save-unit.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({ ...(await unitFormChoices(context)), today: isoDate(context.now) }));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, newUnitForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const created = await createUnit(context, form.values);
    if (!created.ok) return unprocessable(formError(created.error.field, created.error.code, form.typed));
    throw redirect(withChange(`/enheter/${created.value.id}`, created.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.units.add);

export const handle: CrumbHandle = {
  crumb: ({ units }) => [{ label: units.title, to: '/enheter' }, { label: units.add }],
};

export default function NewUnitPage() {
  const { owners, parents, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { units: words, common } = useTexts();
  const form = useZodForm(newUnitForm(today), {
    reply,
    defaults: { model: 'single', validFrom: today },
    describe: (_field, code) => (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={words.add} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.saveNew}</SubmitButton>
              <LinkButton to="/enheter" variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <SelectField
            {...form.field('parentId')}
            label={words.belongsTo}
            emptyLabel={words.noParent}
            options={parents.map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` }))}
          />
          <UnitFields form={form} owners={owners} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
