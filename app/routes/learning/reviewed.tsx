import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { MarkedAnswer } from '#app/components/learning/marked-answer.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { CURRICULUM_ADDRESS, moduleAddress } from '#app/domain/learning/curriculum.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readReviewed } from '#app/services/learning/review.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    modules: await readReviewed(context, param(args.params, 'sitting')),
  }));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, ({ learning }) => learning.review.reviewed);

export const handle: CrumbHandle = {
  crumb: ({ learning }) => [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    { label: learning.review.title, to: `${CURRICULUM_ADDRESS}/repetera` },
    { label: learning.review.reviewed },
  ],
};

export default function ReviewedPage() {
  const { modules } = useLoaderData<typeof loader>();
  const { learning } = useTexts();
  const { number } = useFormat();
  const marks = modules.flatMap(({ marks }) => marks);
  const right = marks.filter(({ isRight }) => isRight).length;
  return (
    <div className="scale-comfortable flex flex-col gap-5 text-base">
      <PageHeader title={learning.review.reviewed} />
      <div className="flex max-w-phone flex-col gap-6">
        <Notice title={learning.questions.result.right(number(right), number(marks.length))}>
          <p>{learning.review.comesBack}</p>
        </Notice>
        {modules.map(({ module, marks }) => (
          <section key={module.id} className="flex flex-col gap-4">
            <h2>
              <Link className="row-link" to={moduleAddress(module)}>
                {learning.modules[module.id].title}
              </Link>
            </h2>
            <ol className="flex flex-col gap-6">
              {marks.map((one, index) => (
                <MarkedAnswer key={one.itemId} mark={one} ordinal={index + 1} />
              ))}
            </ol>
          </section>
        ))}
        <div data-screen-only>
          <LinkButton to={CURRICULUM_ADDRESS}>{learning.questions.toCurriculum}</LinkButton>
        </div>
      </div>
    </div>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
