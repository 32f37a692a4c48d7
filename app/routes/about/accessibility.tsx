import type { MetaFunction } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { PublicShell } from '#app/components/layout/public-shell.tsx';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.about.accessibility.title);

const AUTHORITY = 'https://www.digg.se/tdosanmalan';

export default function AccessibilityPage() {
  const { about } = useTexts();
  const words = about.accessibility;
  return (
    <PublicShell width="reading">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Section title={words.statusTitle}>{words.status}</Section>
      <Section title={words.knownTitle}>{words.known}</Section>
      <Section title={words.methodTitle}>{words.method}</Section>
      <Section title={words.contactTitle}>
        {words.contact}{' '}
        <Link className="link" to="/kontakt">
          {about.contact.title}
        </Link>
      </Section>
      <Section title={words.authorityTitle}>
        {words.authority}{' '}
        <a className="link" href={AUTHORITY} rel="noreferrer">
          {words.authorityLink}
        </a>
      </Section>
    </PublicShell>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
