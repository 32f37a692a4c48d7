import { data } from '@remix-run/node';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BadgeFacts } from '#app/components/learning/badge-facts.tsx';
import { PublicShell } from '#app/components/layout/public-shell.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { Fault } from '#app/domain/shared/fault.ts';
import { param } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { verifyCredential } from '#app/services/learning/credentials/verify-credential.server.ts';

const UNFOUND = { not_found: { state: 'unknown', status: 404 }, too_many: { state: 'tooMany', status: 429 } } as const;

export async function loader({ params, context }: LoaderFunctionArgs) {
  try {
    return data(await verifyCredential(context.runtime, param(params, 'credential'), context.address));
  } catch (error) {
    if (!(error instanceof Fault) || (error.kind !== 'not_found' && error.kind !== 'too_many')) throw error;
    const { state, status } = UNFOUND[error.kind];
    return data({ state }, { status });
  }
}

/** Whoever has the address was given it; no search engine was. */
export const headers = () => ({ 'X-Robots-Tag': 'noindex' });

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.credentials.verify.title);

/** For anybody who has been given a certificate: whether it holds, and what it says. */
export default function VerifyPage() {
  const verdict = useLoaderData<typeof loader>();
  const { credentials } = useTexts();
  const { date } = useFormat();
  const words = credentials.verify;
  return (
    <PublicShell width="reading">
      <h1>{words.title}</h1>
      {verdict.state === 'valid' && (
        <>
          <Notice tone="ok" title={words.valid}>
            {words.validText}
          </Notice>
          <BadgeFacts badge={verdict.badge} />
          <section className="flex flex-col gap-2 text-sm">
            <h2>{words.machine}</h2>
            <p className="text-ink-2">{words.machineText}</p>
            <DescriptionList
              items={[
                { term: words.key, detail: <Address to={verdict.keyAddress} /> },
                { term: words.status, detail: <Address to={verdict.badge.statusAddress} /> },
              ]}
            />
          </section>
        </>
      )}
      {verdict.state === 'withdrawn' && (
        <Notice tone="warn" title={words.withdrawn}>
          {words.withdrawnText(date(verdict.at))}
        </Notice>
      )}
      {verdict.state === 'broken' && (
        <Notice tone="bad" title={words.broken}>
          {words.brokenText}
        </Notice>
      )}
      {verdict.state === 'unknown' && (
        <Notice tone="warn" title={words.unknown}>
          {words.unknownText}
        </Notice>
      )}
      {verdict.state === 'tooMany' && (
        <Notice tone="warn" title={words.tooMany}>
          {words.tooManyText}
        </Notice>
      )}
    </PublicShell>
  );
}

function Address({ to }: { to: string }) {
  return (
    <a className="link wrap-anywhere" href={to}>
      {to}
    </a>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
