import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { OwnCredential } from '#app/components/learning/own-credential.tsx';
import { ReadyModule } from '#app/components/learning/ready-module.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { OWN_CREDENTIALS } from '#app/domain/learning/credential/addresses.ts';
import { credentialForm } from '#app/domain/learning/credential/forms.ts';
import { CURRICULUM_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn, withContext } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { originOf } from '#app/platform/http/origin.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { issueCredential, withdrawCredential } from '#app/services/learning/credentials/issue-credential.server.ts';
import { readOwnCredentials } from '#app/services/learning/credentials/own-credentials.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, readOwnCredentials);
}

export async function action(args: ActionFunctionArgs) {
  return actingOn(args, OWN_CREDENTIALS, async (context) => {
    const form = await parseForm(args.request, credentialForm);
    if (!form.ok) throw new Fault('invalid');
    const { values } = form;
    if (values.act === 'withdraw') {
      await withdrawCredential(context, values.credential);
      return redirect(OWN_CREDENTIALS, 303);
    }
    const id = await issueCredential(context, {
      moduleId: values.module,
      role: values.role === '' ? null : values.role,
      language: await languageOf(args.request),
      origin: originOf(args),
    });
    return redirect(`${OWN_CREDENTIALS}#${id}`, 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.credentials.title);

export const handle: CrumbHandle = {
  crumb: ({ learning, credentials }) => [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    { label: credentials.title },
  ],
};

export default function CredentialsPage() {
  const { holder, isProtected, credentials, ready, roles } = useLoaderData<typeof loader>();
  const { credentials: words } = useTexts();
  return (
    <div className="scale-comfortable flex flex-col gap-5 text-base">
      <PageHeader title={words.title} lead={words.lead} />
      <div className="flex max-w-phone flex-col gap-6">
        {credentials.length === 0 && ready.length === 0 && (
          <EmptyState title={words.none} action={<LinkButton to={CURRICULUM_ADDRESS}>{words.toModules}</LinkButton>}>
            {words.noneText}
          </EmptyState>
        )}
        {ready.length > 0 && (
          <section className="flex flex-col gap-2">
            <h2>{words.ready}</h2>
            <p>{words.readyNotice(holder)}</p>
            {isProtected && (
              <Notice tone="warn" title={words.protected.title}>
                <p>{words.protected.text}</p>
              </Notice>
            )}
            <ul className="divide-y divide-line rounded border border-line bg-surface">
              {ready.map((module) => (
                <ReadyModule key={module.id} module={module} roles={roles} />
              ))}
            </ul>
          </section>
        )}
        {credentials.length > 0 && (
          <section className="flex flex-col gap-2">
            <h2>{words.issued}</h2>
            <ul className="divide-y divide-line rounded border border-line bg-surface">
              {credentials.map((credential) => (
                <OwnCredential key={credential.id} {...credential} />
              ))}
            </ul>
          </section>
        )}
        <section className="flex flex-col gap-2" data-screen-only>
          <h2>{words.statements.title}</h2>
          <p>{words.statements.text}</p>
          <p>
            <a className="link" href={`${CURRICULUM_ADDRESS}/mina-svar.json`} download>
              {words.statements.download}
            </a>
          </p>
        </section>
      </div>
    </div>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
