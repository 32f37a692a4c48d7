import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { StartView } from '#app/components/quality/start-view.tsx';
import { UnitWaves } from '#app/components/surveys/unit-waves.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { TaskList } from '#app/components/ui/task-list.tsx';
import { followsQuality } from '#app/domain/access/navigation.ts';
import { withContext } from '#app/platform/context.server.ts';
import type { Texts } from '#app/platform/i18n/index.ts';
import type { Formatter } from '#app/platform/i18n/format.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { qualityStart } from '#app/services/quality/quality-start.server.ts';
import { wavesOfOwnUnits } from '#app/services/surveys/waves-of-units.server.ts';
import { readToDo, type ToDo } from '#app/services/start/read-to-do.server.ts';

const WAVES_SHOWN = 5;

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, async (context) => ({
    name: context.actor.name,
    toDo: await readToDo(context),
    waves: await wavesOfOwnUnits(context, WAVES_SHOWN),
    quality: followsQuality(context.actor) ? await qualityStart(context) : null,
  }));
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.navigation.overview);

export default function StartPage() {
  const { name, toDo, waves, quality } = useLoaderData<typeof loader>();
  const texts = useTexts();
  const format = useFormat();
  const words = texts.start;
  return (
    <>
      <PageHeader title={words.title(name)} lead={toDo.length > 0 ? words.lead : undefined} />
      {toDo.length > 0 ? (
        <TaskList
          label={words.tasks}
          tasks={toDo.map((one) => ({ id: one.to, to: one.to, ...wordingOf(one, texts, format) }))}
        />
      ) : (
        <EmptyState title={words.calm.title} icon="ok">
          {words.calm.text}
        </EmptyState>
      )}
      {waves && <UnitWaves title={texts.waves.ofUnits.own} none={texts.waves.ofUnits.noneOwn} waves={waves} />}
      {quality && <StartView {...quality} />}
    </>
  );
}

function wordingOf(toDo: ToDo, { start: words, quality }: Texts, { number }: Formatter) {
  switch (toDo.kind) {
    case 'draft':
      return { title: words.draft(toDo.round), note: words.draftNote(number(toDo.count)), tone: 'info' as const };
    case 'unplaced':
      return { title: words.unplaced(toDo.round, number(toDo.count)), note: words.unplacedNote, tone: 'warn' as const };
    case 'amendments':
      return {
        title: words.amendments(toDo.round),
        note: words.amendmentsNote(number(toDo.count)),
        tone: 'warn' as const,
      };
    case 'publish':
      return { title: words.publish(toDo.round), note: words.publishNote(number(toDo.count)), tone: 'info' as const };
    case 'supervisors':
      return { title: words.supervisors(number(toDo.count)), note: words.supervisorsNote, tone: 'warn' as const };
    case 'mail':
      return { title: words.failedMail(number(toDo.count)), note: words.failedMailNote, tone: 'bad' as const };
    case 'late':
      return { title: quality.start.task(number(toDo.count)), note: quality.start.taskNote, tone: 'bad' as const };
    case 'roster':
      return { title: words.rosterTask, note: words.rosterNote };
    case 'schedule':
      return { title: words.scheduleTask, note: words.scheduleNote };
  }
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
