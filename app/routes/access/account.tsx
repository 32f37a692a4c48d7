import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { DataTable } from '#app/components/ui/table/data-table.tsx';
import type { Branch } from '#app/domain/placements/vocabulary.ts';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { clearedSessionCookie, readSessionToken } from '#app/platform/session.server.ts';
import { readAccount } from '#app/services/access/read-account.server.ts';
import { closeAllSessions } from '#app/services/access/sessions.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readAccount(context, readSessionToken(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async ({ db, actor }) => {
    await closeAllSessions(db, actor.accountId);
    return redirect('/logga-in', { status: 303, headers: { 'Set-Cookie': clearedSessionCookie() } });
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.access.account.title);

export default function AccountPage() {
  const { grants, sessions } = useLoaderData<typeof loader>();
  const { access, vocabulary } = useTexts();
  const words = access.account;
  const language = useLanguage();
  const { dateTime } = useFormat();
  const scopeOf = ({ kind, id, name }: (typeof grants)[number]) => {
    if (kind === 'region') return words.everywhere;
    if (kind === 'own') return words.own;
    return kind === 'branch' ? vocabulary.branches[id as Branch] : (name?.[language] ?? id);
  };
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Card title={words.roles}>
        <DescriptionList items={grants.map((grant) => ({ term: access.roles[grant.role], detail: scopeOf(grant) }))} />
      </Card>
      <Card title={words.sessions}>
        <DataTable
          caption={words.sessions}
          rows={sessions}
          rowKey={(row) => row.createdAt}
          columns={[
            {
              id: 'device',
              heading: words.device,
              cell: (row) => (row.isCurrent ? words.thisSession : (row.userAgent ?? '')),
            },
            { id: 'started', heading: words.started, figures: true, cell: (row) => dateTime(row.createdAt) },
            { id: 'seen', heading: words.lastSeen, figures: true, cell: (row) => dateTime(row.lastSeenAt) },
          ]}
        />
        <Form method="post" className="flex flex-wrap items-center gap-3 pt-4">
          <SubmitButton variant="secondary" icon="signOut">
            {words.signOutEverywhere}
          </SubmitButton>
          <span className="text-ink-2">{words.signOutEverywhereHint}</span>
        </Form>
      </Card>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
