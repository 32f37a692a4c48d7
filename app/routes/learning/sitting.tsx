import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { MarkedAnswer } from '#app/components/learning/marked-answer.tsx';
import { moduleTrail } from '#app/components/learning/module-heading.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { moduleAddress, nextModule } from '#app/domain/learning/curriculum.ts';
import type { ModuleId } from '#app/domain/learning/curriculum.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readSitting } from '#app/services/learning/answer-questions.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) =>
    readSitting(context, param(args.params, 'module'), param(args.params, 'sitting')),
  );
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(matches, ({ learning }) => data && learning.questions.result.title(learning.modules[data.module.id].title));

export const handle: CrumbHandle = {
  crumb: (texts, data) => [
    ...moduleTrail(texts, (data as { module: { id: ModuleId } } | undefined)?.module.id),
    { label: texts.learning.questions.result.short },
  ],
};

export default function SittingPage() {
  const { module, occasion, marks, isMastered, before } = useLoaderData<typeof loader>();
  const { learning } = useTexts();
  const { number } = useFormat();
  const words = learning.questions.result;
  const right = marks.filter(({ isRight }) => isRight).length;
  const next = nextModule(module.id);
  const outcome = occasion === 'before' ? words.afterGuess : isMastered ? words.mastered : words.notYet;
  return (
    <div className="scale-comfortable flex flex-col gap-5 text-base">
      <PageHeader title={words.title(learning.modules[module.id].title)} />
      <div className="flex max-w-phone flex-col gap-6">
        <Notice tone={isMastered ? 'ok' : 'info'} title={words.right(number(right), number(marks.length))}>
          <p>{outcome}</p>
          {occasion === 'after' && before && <p>{words.beforeReading(number(before.right), number(before.all))}</p>}
        </Notice>
        <ol className="flex flex-col gap-6">
          {marks.map((one, index) => (
            <MarkedAnswer key={one.itemId} mark={one} ordinal={index + 1} />
          ))}
        </ol>
        <div className="flex flex-wrap gap-2" data-screen-only>
          {occasion === 'after' && !isMastered && (
            <LinkButton variant="primary" to={`${moduleAddress(module)}/fragor`}>
              {words.again}
            </LinkButton>
          )}
          {isMastered && next && (
            <LinkButton variant="primary" to={moduleAddress(next)}>
              {learning.next(learning.modules[next.id].title)}
            </LinkButton>
          )}
          <LinkButton to={moduleAddress(module)}>{words.read}</LinkButton>
        </div>
      </div>
    </div>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
