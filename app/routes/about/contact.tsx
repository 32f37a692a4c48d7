import type { MetaFunction } from '@remix-run/node';
import { PublicShell } from '#app/components/layout/public-shell.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.about.contact.title);

export default function ContactPage() {
  const words = useTexts().about.contact;
  const address = (
    <a className="link" href={`mailto:${words.mailAddress}`}>
      {words.mailAddress}
    </a>
  );
  return (
    <PublicShell width="reading">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <DescriptionList items={[{ term: words.mail, detail: address }]} />
      <p>{words.report}</p>
    </PublicShell>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
