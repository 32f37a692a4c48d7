import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DifferenceTable } from '#app/components/instruments/difference-table.tsx';
import { instrumentCrumbs } from '#app/components/instruments/instrument-crumbs.ts';
import { useWordsOf } from '#app/components/instruments/words-of.ts';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { textParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { compareVersions } from '#app/services/surveys/read-instruments.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  return withContext(args, (context) =>
    compareVersions(context, param(args.params, 'version'), textParam(searchParams, 'med') ?? null),
  );
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.instruments.compare);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    instrumentCrumbs(
      texts,
      (data as Awaited<ReturnType<typeof loader>> | undefined)?.version,
      texts.instruments.compare,
    ),
};

export default function ComparePage() {
  const { version, others, compared } = useLoaderData<typeof loader>();
  const words = useTexts().instruments;
  const wordsOf = useWordsOf();
  const title = words.comparison(wordsOf(version.title));
  if (!compared) {
    return (
      <>
        <PageHeader title={title} />
        <Notice>{words.compareNothing}</Notice>
      </>
    );
  }
  const { earlier, later, differences } = compared;
  return (
    <>
      <PageHeader title={title} lead={words.compareLead(String(earlier.number), String(later.number))} />
      {others.length > 1 && (
        <nav aria-label={words.compareWith} data-screen-only className="flex flex-wrap gap-2">
          {others.map(({ id, number }) => (
            <LinkButton
              key={id}
              to={`?med=${id}`}
              aria-current={id === earlier.id || id === later.id ? 'true' : undefined}
              icon={id === earlier.id || id === later.id ? 'check' : undefined}
            >
              {words.version(String(number))}
            </LinkButton>
          ))}
        </nav>
      )}
      {differences.length === 0 ? (
        <Notice>{words.equal}</Notice>
      ) : (
        <>
          <Notice>{words.trend}</Notice>
          <DifferenceTable differences={differences} caption={title} />
        </>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
