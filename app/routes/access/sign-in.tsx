import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useSearchParams } from '@remix-run/react';
import { PublicShell } from '#app/components/layout/public-shell.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { TextField } from '#app/components/ui/text-field.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { signInForm } from '#app/domain/access/sign-in-form.ts';
import { findContext } from '#app/platform/context.server.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { safeReturnPath } from '#app/platform/preferences/cookies.server.ts';
import { readSessionToken, sessionCookie } from '#app/platform/session.server.ts';
import { closeSession } from '#app/services/access/sessions.server.ts';
import { signIn } from '#app/services/access/sign-in.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  if (await findContext(args)) throw redirect('/');
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, limits, now } = context.runtime;
  const form = await parseForm(request, signInForm);
  if (!form.ok) return unprocessable(form.reply);
  const { email, password, till } = form.values;
  const result = await signIn(
    { db, limits, now: now() },
    { email, password, address: context.address, userAgent: request.headers.get('User-Agent')?.slice(0, 200) ?? null },
  );
  if (!result.ok) return unprocessable(formError('form', result.error.code, { email }));
  // A new session for every sign-in: a token known before it is worth nothing after.
  const earlier = readSessionToken(request);
  if (earlier) await closeSession(db, earlier);
  return redirect(safeReturnPath(till ?? '/'), { status: 303, headers: { 'Set-Cookie': sessionCookie(result.value) } });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.access.signIn.title);

export default function SignInPage() {
  const texts = useTexts();
  const [search] = useSearchParams();
  const words = texts.access.signIn;
  const refusals: Readonly<Record<string, string>> = words.refusals;
  const { form, field, problems, attempt } = useZodForm(signInForm, {
    reply: useActionData<typeof action>(),
    describe: (_field, code) => refusals[code],
  });
  return (
    <PublicShell>
      <h1>{words.title}</h1>
      <p className="text-ink-2">{words.lead}</p>
      <ErrorSummary key={attempt} problems={problems} />
      <Form {...form} className="flex flex-col gap-4">
        <input type="hidden" name="till" value={search.get('till') ?? ''} />
        <TextField {...field('email')} type="email" autoComplete="username" label={words.email} required />
        <TextField
          {...field('password')}
          type="password"
          autoComplete="current-password"
          label={words.password}
          required
        />
        <div>
          <SubmitButton>{words.submit}</SubmitButton>
        </div>
      </Form>
    </PublicShell>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
