import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { CommentsOn } from '#app/components/surveys/comments-on.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { FilterBar } from '#app/components/ui/filter-bar.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { textParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readComments } from '#app/services/surveys/read-comments.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const wanted = textParam(new URL(args.request.url).searchParams, 'grupp') ?? null;
  return withContext(args, (context) => readComments(context, param(args.params, 'wave'), wanted));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, ({ comments }) => comments.title);

export const handle: CrumbHandle = {
  crumb: ({ surveys, comments }, data) => {
    const wave = (data as Awaited<ReturnType<typeof loader>> | undefined)?.wave;
    return [
      { label: surveys.title, to: '/enkater' },
      { label: wave?.name ?? '', to: `/enkater/${wave?.id ?? ''}` },
      { label: comments.title },
    ];
  },
};

export default function CommentsPage() {
  const { wave, groups, chosen, questions, waiting, mayModerate, fewest } = useLoaderData<typeof loader>();
  const { comments: words, surveys } = useTexts();
  const language = useLanguage();
  const { number } = useFormat();
  const moderate = mayModerate && waiting > 0 && (
    <LinkButton to={`/enkater/${wave.id}/kommentarer/granska`} variant="primary" icon="edit">
      {words.moderate.open(waiting)}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead(wave.name)} actions={moderate} />
      {chosen === null ? (
        <EmptyState title={words.none.title}>{words.none.text(number(fewest))}</EmptyState>
      ) : (
        <>
          <FilterBar
            fields={[
              {
                ...{ kind: 'select', name: 'grupp', always: true, usual: chosen, label: words.group },
                options: groups.map(({ key, unit, programme }) => ({
                  value: key,
                  label: unit ?? programme?.[language] ?? surveys.wave.whole,
                })),
              },
            ]}
          />
          {questions.map((question) => (
            <CommentsOn key={question.id} question={question} />
          ))}
        </>
      )}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
