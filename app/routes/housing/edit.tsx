import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { OvertakenNotice } from '#app/components/ui/overtaken-notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { HousingFields } from '#app/components/units/housing-fields.tsx';
import { changedHousingForm } from '#app/domain/units/housing-form.ts';
import { placeById } from '#app/domain/shared/places.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { overtaken } from '#app/platform/forms/overtaken.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { changeHousing, editableHousing } from '#app/services/units/housing.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    housing: await editableHousing(context, param(args.params, 'housing')),
    today: isoDate(context.now),
  }));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, changedHousingForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const saved = await changeHousing(context, param(args.params, 'housing'), form.values);
    if (!saved.ok) return overtaken(saved.error, form.typed);
    throw redirect(withChange('/enheter/boenden', saved.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.housing.page.editTitle);

export const handle: CrumbHandle = {
  crumb: ({ units, housing }) => [
    { label: units.title, to: '/enheter' },
    { label: housing.page.title, to: '/enheter/boenden' },
    { label: housing.page.editTitle, to: '.' },
  ],
};

export default function EditHousingPage() {
  const { housing, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { housing: words, common } = useTexts();
  const { weeksYear } = useFormat();
  const form = useZodForm(changedHousingForm(today), {
    reply,
    defaults: {
      ...housing,
      place: placeById(housing.place)?.name ?? housing.place,
      weeks: weeksYear(housing.fromWeek, housing.toWeek),
    },
    describe: (_field, code) => (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={words.page.editTitle} lead={housing.name} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.page.save}</SubmitButton>
              <LinkButton to="/enheter/boenden" variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <OvertakenNotice problems={form.problems} sentence={words.fieldErrors.overtaken} to="/enheter/boenden">
            {words.page.seeNow}
          </OvertakenNotice>
          <input type="hidden" {...form.field('version')} />
          <HousingFields form={form} />
        </FormLayout>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
