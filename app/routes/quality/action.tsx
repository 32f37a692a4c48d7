import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { HistoryList } from '#app/components/history/history-list.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ActionEffect } from '#app/components/quality/action-effect.tsx';
import { ActionMark } from '#app/components/quality/action-table.tsx';
import { placePath } from '#app/components/quality/place-path.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { TypedText } from '#app/components/ui/typed-text.tsx';
import { isPublic } from '#app/domain/quality/action-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { showAction } from '#app/services/quality/actions.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => showAction(context, param(args.params, 'action')));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) => data?.todo ?? texts.quality.actions.title);

export const handle: CrumbHandle = {
  crumb: ({ quality }, data) => [
    { label: quality.title, to: '/kvalitet' },
    { label: quality.actions.title, to: '/kvalitet/atgarder' },
    { label: (data as Awaited<ReturnType<typeof loader>> | undefined)?.todo ?? '' },
  ],
};

export default function ActionPage() {
  const page = useLoaderData<typeof loader>();
  const { action, mayEdit } = page;
  const { quality } = useTexts();
  const words = quality.actions;
  const language = useLanguage();
  return (
    <>
      <PageHeader
        title={action.todo}
        lead={`${page.place[language]}, ${page.theme[language]}`}
        mark={<ActionMark state={page.state} isLate={page.isLate} />}
        actions={
          mayEdit && (
            <LinkButton to={`/kvalitet/atgarder/${action.id}/andra`} icon="edit">
              {words.edit}
            </LinkButton>
          )
        }
      />
      <div className="grid gap-4 lg:grid-cols-2">
        <Facts />
        <Card title={words.effectTitle}>
          <ActionEffect measured={page.measured} outcome={page.outcome} expected={page.expected} note={action.effect} />
        </Card>
      </div>
      <section className="flex flex-col gap-3">
        <h2>{words.history}</h2>
        <HistoryList entries={page.history} />
      </section>
    </>
  );
}

function Facts() {
  const { action, group, place, owner } = useLoaderData<typeof loader>();
  const { actions: words } = useTexts().quality;
  const language = useLanguage();
  const { date } = useFormat();
  const typed = (term: string, text: string | null) =>
    text === null ? [] : [{ term, detail: <TypedText>{text}</TypedText> }];
  return (
    <Card title={words.facts}>
      <DescriptionList
        items={[
          {
            term: words.place,
            detail: (
              <Link to={placePath(group)} className="link">
                {place[language]}
              </Link>
            ),
          },
          ...typed(words.finding, action.finding),
          ...typed(words.measure, action.measure),
          { term: words.owner, detail: owner },
          { term: words.due, detail: date(action.dueOn) },
          ...typed(words.droppedBecause, action.state === 'dropped' ? action.droppedBecause : null),
          ...typed(words.publicSentence, action.publicSentence),
          ...(action.publicSentence === null
            ? []
            : [{ term: words.publicWhen, detail: isPublic(action) ? words.shownToLearners : words.notShown }]),
        ]}
      />
    </Card>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
