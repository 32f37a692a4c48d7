import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { PathList } from '#app/components/learning/paths/path-list.tsx';
import { ModuleList } from '#app/components/learning/module-list.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Meter } from '#app/components/ui/meter.tsx';
import { TaskList } from '#app/components/ui/task-list.tsx';
import type { Task } from '#app/components/ui/task-list.tsx';
import { OWN_CREDENTIALS } from '#app/domain/learning/credential/addresses.ts';
import { CURRICULUM_ADDRESS, moduleAddress, MODULE_KINDS, PROJECTS_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { ASSIGNMENTS_ADDRESS, pathAddress } from '#app/domain/learning/paths.ts';
import { isoDate } from '#app/domain/shared/dates.ts';
import { withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { countDue } from '#app/services/learning/review.server.ts';
import { assignsPaths } from '#app/services/learning/paths/assignments.server.ts';
import { keepsItems } from '#app/services/learning/item-bank.server.ts';
import { readOwnPaths } from '#app/services/learning/paths/own-paths.server.ts';
import { readCurriculum } from '#app/services/learning/read-curriculum.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    ...(await readCurriculum(context)),
    due: await countDue(context),
    paths: await readOwnPaths(context),
    today: isoDate(context.now),
    mayAssign: assignsPaths(context),
    keepsItems: keepsItems(context),
  }));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.learning.title);

export const handle: CrumbHandle = { crumb: (texts) => texts.learning.title };

export default function CurriculumPage() {
  const { modules, next, due, paths, today, mayAssign, keepsItems: mayKeep } = useLoaderData<typeof loader>();
  const { learning: words, credentials, itemBank, paths: pathWords } = useTexts();
  const { number, date } = useFormat();
  const done = modules.filter(({ standing }) => standing === 'mastered').length;
  const assigned = paths.filter((one) => one.assigned && one.mastered < one.modules.length);
  const tasks: Task[] = [
    ...assigned.map(({ path, assigned, mastered, modules: own }) => {
      const dueOn = assigned?.dueOn ?? null;
      const isLate = dueOn !== null && dueOn < today;
      const when = dueOn === null ? pathWords.assigned : (isLate ? pathWords.late : pathWords.due)(date(dueOn));
      return {
        ...{ id: path.id, to: pathAddress(path), tone: isLate ? ('warn' as const) : ('info' as const) },
        title: pathWords.assignedTo(pathWords.names[path.id] ?? ''),
        note: `${when}. ${pathWords.progress(number(mastered), number(own.length))}.`,
      };
    }),
    ...(next
      ? [
          {
            id: next.id,
            to: moduleAddress(next, next.place),
            title: words.goOn(words.modules[next.id].title),
            note: words.goOnNote,
            tone: 'info' as const,
          },
        ]
      : []),
    ...(due > 0
      ? [
          {
            id: 'review',
            to: `${CURRICULUM_ADDRESS}/repetera`,
            title: words.review.due(number(due)),
            note: words.review.dueNote,
            tone: 'info' as const,
          },
        ]
      : []),
  ];
  return (
    <div className="scale-comfortable flex flex-col gap-5 text-base">
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {mayAssign && <LinkButton to={ASSIGNMENTS_ADDRESS}>{pathWords.toAssignments}</LinkButton>}
            {mayKeep && <LinkButton to={`${CURRICULUM_ADDRESS}/fragebank`}>{itemBank.toBank}</LinkButton>}
            <LinkButton to={OWN_CREDENTIALS}>{credentials.toCredentials}</LinkButton>
          </>
        }
      />
      <div className="max-w-phone">
        <Meter
          value={done}
          max={modules.length}
          text={words.mastered(number(done), number(modules.length))}
          tone="ok"
        />
      </div>
      {tasks.length > 0 && (
        <div className="max-w-phone">
          <TaskList label={words.yours} tasks={tasks} />
        </div>
      )}
      <p className="max-w-phone">
        <Link className="link" to={PROJECTS_ADDRESS}>
          {words.toProjects}
        </Link>
      </p>
      <PathList paths={paths} />
      {MODULE_KINDS.map((kind) => (
        <ModuleList
          key={kind}
          title={words.kindTitles[kind]}
          modules={modules.filter((module) => module.kind === kind)}
        />
      ))}
    </div>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
