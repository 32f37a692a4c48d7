import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ActionFields } from '#app/components/quality/action-fields.tsx';
import { useFigureText } from '#app/components/quality/figure-text.ts';
import { placePath } from '#app/components/quality/place-path.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormLayout } from '#app/components/ui/form-layout.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { newActionForm } from '#app/domain/quality/action-form.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { withContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { textParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { createAction, newAction } from '#app/services/quality/save-action.server.ts';
import type { ActionSubject } from '#app/services/quality/save-action.server.ts';

/** What the address says that the action is about. */
function subjectOf(request: Request): ActionSubject {
  const { searchParams } = new URL(request.url);
  const unit = textParam(searchParams, 'enhet');
  const group: ResultGroup = unit
    ? { kind: 'unit', id: unit }
    : { kind: 'programme', id: textParam(searchParams, 'utbildning') ?? '' };
  return { group, themeId: textParam(searchParams, 'tema') ?? '', series: textParam(searchParams, 'enkat') ?? '' };
}

export async function loader(args: LoaderFunctionArgs) {
  const subject = subjectOf(args.request);
  return withContext(args, async (context) => ({
    ...(await newAction(context, subject)),
    group: subject.group,
    today: isoDate(context.now),
  }));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, newActionForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    const created = await createAction(context, subjectOf(args.request), form.values);
    if (!created.ok) return unprocessable(formError(created.error.field, created.error.code, form.typed));
    throw redirect(withChange(`/kvalitet/atgarder/${created.value.id}`, created.value.changeId), 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.quality.actions.add);

export const handle: CrumbHandle = {
  crumb: ({ quality }) => [
    { label: quality.title, to: '/kvalitet' },
    { label: quality.actions.title, to: '/kvalitet/atgarder' },
    { label: quality.actions.add },
  ],
};

export default function NewActionPage() {
  const page = useLoaderData<typeof loader>();
  const { quality, common } = useTexts();
  const words = quality.actions;
  const language = useLanguage();
  const finding = useFindingText(page);
  const form = useZodForm(newActionForm(page.today), {
    reply: useActionData<typeof action>(),
    defaults: { finding, publicWhen: 'done' },
    describe: (_field, code) => (quality.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <PageHeader title={words.add} lead={words.addLead(page.place[language], page.theme.name[language])} />
      <Form {...form.form}>
        <FormLayout
          actions={
            <>
              <SubmitButton>{words.save}</SubmitButton>
              <LinkButton to={placePath(page.group)} variant="quiet">
                {common.cancel}
              </LinkButton>
            </>
          }
        >
          <ErrorSummary key={form.attempt} problems={form.problems} />
          <ActionFields form={form} owners={page.owners} tellsLearners={page.tellsLearners} />
        </FormLayout>
      </Form>
    </>
  );
}

function useFindingText({ wave, figure }: Pick<Awaited<ReturnType<typeof newAction>>, 'wave' | 'figure'>): string {
  const { actions: words } = useTexts().quality;
  const text = useFigureText();
  if (!wave || !figure) return '';
  const [mean, n] = [text.mean(figure.mean), text.respondents(figure)];
  const interval = figure.spread?.interval;
  return interval
    ? words.findingInterval(wave.name, mean, text.mean(interval.low), text.mean(interval.high), n)
    : words.findingText(wave.name, mean, n);
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
