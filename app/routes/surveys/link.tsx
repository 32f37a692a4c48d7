import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PublicShell } from '#app/components/layout/public-shell.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { linkForm } from '#app/domain/surveys/link-form.ts';
import { afterAnswer } from '#app/platform/after-answer.ts';
import { answering, param } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { mailLinkAgain, readLinkPage, requestLink } from '#app/services/surveys/request-link.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, now } = context.runtime;
  try {
    return data(await readLinkPage({ db, now: now() }, param(params, 'wave')));
  } catch (error) {
    if (error instanceof Fault && error.kind === 'not_found') return data(null, { status: 404 });
    throw error;
  }
}

export async function action(args: ActionFunctionArgs) {
  const { address, runtime } = args.context;
  const { db, vault, limits, log } = runtime;
  const now = runtime.now();
  const wave = param(args.params, 'wave');
  return answering(args, async () => {
    const form = await parseForm(args.request, linkForm);
    if (!form.ok) return unprocessable(form.reply);
    const { email } = form.values;
    const { wait, isDue } = await requestLink({ db, limits, now }, wave, { email, address });
    if (isDue) afterAnswer(log, () => mailLinkAgain({ db, vault, now }, wave, email));
    if (wait > 0) return unprocessable(formError('form', 'tooManyAsks'));
    return data({ isAsked: true });
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.waves.link.title);

export default function SurveyLinkPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { waves, surveys } = useTexts();
  const words = waves.link;
  if (page === null) {
    return (
      <PublicShell>
        <h1>{surveys.answer.over}</h1>
        <p>{words.closed}</p>
      </PublicShell>
    );
  }
  return (
    <PublicShell>
      {reply && 'isAsked' in reply ? (
        <>
          <h1>{words.title}</h1>
          <Notice title={words.asked}>{words.askedText}</Notice>
        </>
      ) : (
        <LinkRequest page={page} reply={reply as Parameters<typeof LinkRequest>[0]['reply']} />
      )}
    </PublicShell>
  );
}

interface LinkRequestProps {
  page: { title: { sv: string; en: string }; closesOn: string };
  reply: NonNullable<Parameters<typeof useZodForm>[1]>['reply'];
}

function LinkRequest({ page, reply }: LinkRequestProps) {
  const { waves, surveys } = useTexts();
  const words = waves.link;
  const language = useLanguage();
  const { date } = useFormat();
  const { form, field, problems, attempt } = useZodForm(linkForm, {
    reply,
    describe: (_field, code) => (waves.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  return (
    <>
      <h1>{words.title}</h1>
      <p className="text-ink-2">
        {words.lead(page.title[language])} {surveys.answer.last(date(page.closesOn))}
      </p>
      <ErrorSummary key={attempt} problems={problems} />
      <Form {...form} className="flex flex-col gap-4">
        <TextField
          {...field('email')}
          type="email"
          autoComplete="email"
          label={words.email}
          hint={words.hint}
          required
        />
        <div>
          <SubmitButton icon="send">{words.submit}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
