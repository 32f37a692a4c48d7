import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, useOutletContext } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { useNames } from '#app/components/people/use-names.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Badge } from '#app/components/ui/state-mark.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { fullName } from '#app/domain/people/person-name.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { showLearner } from '#app/services/people/show-learner.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    ...(await showLearner(context, param(args.params, 'learner'))),
    today: isoDate(context.now),
  }));
}

export type LearnerPage = ReturnType<typeof useLoaderData<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  titleOf(matches, (texts) => page && fullName(page.name, texts.people.protectedLearner));

export const handle: CrumbHandle = {
  crumb: ({ people }, page) => {
    const { name, learner } = (page ?? {}) as Partial<LearnerPage>;
    const own =
      name && learner ? [{ label: fullName(name, people.protectedLearner), to: `/larande/${learner.id}` }] : [];
    return [{ label: people.learners.title, to: '/larande' }, ...own];
  },
};

export default function LearnerPageFrame() {
  const page = useLoaderData<typeof loader>();
  const { learner, programme, name, isProtected, mayEdit, history } = page;
  const { people } = useTexts();
  const language = useLanguage();
  const { cohort } = useFormat();
  const { full } = useNames();
  return (
    <>
      <PageHeader
        title={full(name)}
        lead={`${programme.name[language]}, ${cohort(learner.cohort)}`}
        mark={isProtected && <Badge icon="shield">{people.isProtected}</Badge>}
        actions={
          mayEdit && (
            <LinkButton to={`/larande/${learner.id}/andra`} icon="edit">
              {people.learners.edit}
            </LinkButton>
          )
        }
      />
      {history !== null && (
        <Tabs
          label={people.learners.tabs}
          tabs={[
            { to: `/larande/${learner.id}`, label: people.overview },
            { to: `/larande/${learner.id}/historik`, label: people.history },
          ]}
        />
      )}
      <Outlet context={page} />
    </>
  );
}

/** The learner that the frame has read, for the pages inside it. */
export function useLearnerPage(): LearnerPage {
  return useOutletContext<LearnerPage>();
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
