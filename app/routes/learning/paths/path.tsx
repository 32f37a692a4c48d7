import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ModuleList } from '#app/components/learning/module-list.tsx';
import { MilestoneTable } from '#app/components/learning/paths/milestone-table.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Meter } from '#app/components/ui/meter.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { CURRICULUM_ADDRESS, moduleAddress } from '#app/domain/learning/curriculum.ts';
import { minutesOf } from '#app/domain/learning/paths.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { readOwnPath } from '#app/services/learning/paths/own-paths.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    ...(await readOwnPath(context, param(args.params, 'path'))),
    today: isoDate(context.now),
  }));
}

type Loaded = { path: { id: string } } | undefined;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(matches, ({ paths }) => data && paths.assignedTo(paths.names[data.path.id] ?? ''));

export const handle: CrumbHandle = {
  crumb: ({ learning, paths }, data) => [
    { label: learning.title, to: CURRICULUM_ADDRESS },
    { label: paths.assignedTo(paths.names[(data as Loaded)?.path.id ?? ''] ?? '') },
  ],
};

export default function PathPage() {
  const { path, assigned, modules, mastered, today } = useLoaderData<typeof loader>();
  const { paths: words, learning } = useTexts();
  const { number, date } = useFormat();
  const next = modules.find(({ standing }) => standing !== 'mastered');
  const dueOn = assigned?.dueOn ?? null;
  return (
    <div className="scale-comfortable flex flex-col gap-5 text-base">
      <PageHeader title={words.assignedTo(words.names[path.id] ?? '')} lead={words.leads[path.id]} />
      <p className="text-ink-2">{words.extent(number(modules.length), number(minutesOf(path)))}</p>
      <div className="max-w-phone">
        <Meter
          value={mastered}
          max={modules.length}
          text={words.progress(number(mastered), number(modules.length))}
          tone="ok"
        />
      </div>
      {assigned && (
        <div className="max-w-phone">
          <Notice
            tone={next && dueOn !== null && dueOn < today ? 'warn' : 'info'}
            title={
              dueOn === null ? words.assigned : next && dueOn < today ? words.late(date(dueOn)) : words.due(date(dueOn))
            }
          >
            <p>{words.whoSees}</p>
          </Notice>
        </div>
      )}
      {next ? (
        <p data-screen-only>
          <LinkButton variant="primary" to={moduleAddress(next, next.place)}>
            {next.standing === 'new'
              ? words.next(learning.modules[next.id].title)
              : learning.goOn(learning.modules[next.id].title)}
          </LinkButton>
        </p>
      ) : (
        <p>{words.done}</p>
      )}
      <ModuleList title={words.milestones.modules} modules={modules} />
      <MilestoneTable modules={path.modules} />
    </div>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
