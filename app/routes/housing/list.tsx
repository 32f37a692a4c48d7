import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { LaterAct } from '#app/components/history/later-act.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { Card } from '#app/components/ui/card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import type { FormReply } from '#app/components/ui/use-zod-form.ts';
import { HousingFields } from '#app/components/units/housing-fields.tsx';
import { HousingTable } from '#app/components/units/housing-table.tsx';
import { housingForm, removedHousingForm } from '#app/domain/units/housing-form.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { addHousing, readHousing, removeHousing } from '#app/services/units/housing.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, readHousing);
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const back = (changeId: string) => redirect(withChange('/enheter/boenden', changeId), 303);
    const removal = await parseForm(args.request.clone(), removedHousingForm);
    if (removal.ok) {
      const removed = await removeHousing(context, removal.values);
      if (removed.ok) throw back(removed.value.changeId);
      return data({ kept: removed.error }, { status: 409 });
    }
    const form = await parseForm(args.request, housingForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    throw back(await addHousing(context, form.values));
  });
}

// A refusal tells how things stand now, so that what the page showed is read again.
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.housing.page.title);

export const handle: CrumbHandle = {
  crumb: ({ units, housing }) => [
    { label: units.title, to: '/enheter' },
    { label: housing.page.title, to: '/enheter/boenden' },
  ],
};

export default function HousingPage() {
  const { rows, mayEdit } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { page } = useTexts().housing;
  return (
    <>
      <PageHeader title={page.title} lead={page.lead} />
      {reply && 'kept' in reply && (
        <Notice tone="bad" title={page.notRemoved}>
          <p>{page.kept[reply.kept.code]}</p>
          {reply.kept.later && <LaterAct act={reply.kept.later} />}
        </Notice>
      )}
      <HousingTable rows={rows} mayEdit={mayEdit} />
      {mayEdit && (
        <Card title={page.addTitle}>
          <NewHousing reply={reply && 'kept' in reply ? null : reply} />
        </Card>
      )}
    </>
  );
}

function NewHousing({ reply }: { reply: FormReply | null | undefined }) {
  const { today } = useLoaderData<typeof loader>();
  const { page, fieldErrors } = useTexts().housing;
  const form = useZodForm(housingForm(today), {
    reply,
    describe: (_field, code) => (fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <Form {...form.form}>
      <FormLayout actions={<SubmitButton variant="secondary">{page.add}</SubmitButton>}>
        <ErrorSummary key={form.attempt} problems={form.problems} />
        <HousingFields form={form} />
      </FormLayout>
    </Form>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
