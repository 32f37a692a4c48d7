import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { HistoryList } from '#app/components/history/history-list.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { TriggerFacts } from '#app/components/surveys/trigger-facts.tsx';
import { WaveTable } from '#app/components/surveys/wave-table.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Badge } from '#app/components/ui/state-mark.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { showTrigger } from '#app/services/surveys/triggers.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) =>
    showTrigger(context, param(args.params, 'trigger'), args.context.runtime.env.surveyThresholds),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titleOf(matches, (texts) => data?.trigger.name ?? texts.waves.triggers.title);

export const handle: CrumbHandle = {
  crumb: ({ surveys, waves }, data) => [
    { label: surveys.title, to: '/enkater' },
    { label: waves.triggers.title, to: '/enkater/utskick' },
    { label: (data as Awaited<ReturnType<typeof loader>> | undefined)?.trigger.name ?? '' },
  ],
};

export default function TriggerPage() {
  const { trigger, title, audience, waiting, rules, waves, history, mayEdit } = useLoaderData<typeof loader>();
  const words = useTexts().waves.triggers;
  const { number } = useFormat();
  return (
    <>
      <PageHeader
        title={trigger.name}
        mark={<Badge tone={trigger.active ? 'ok' : 'neutral'}>{trigger.active ? words.active : words.paused}</Badge>}
        actions={
          mayEdit && (
            <>
              <LinkButton to={`/enkater/utskick/${trigger.id}/andra`} icon="edit">
                {words.edit}
              </LinkButton>
              <PauseForm id={trigger.id} active={trigger.active} version={trigger.version} />
            </>
          )
        }
      />
      <Card title={words.facts}>
        <TriggerFacts trigger={trigger} title={title} audience={audience} waiting={waiting} />
        <p className="mt-3 max-w-reading text-ink-2">
          {trigger.yearlyOn === null ? words.rule(number(rules.enough), number(rules.weeks)) : words.yearlyRule}
        </p>
      </Card>
      <section className="flex flex-col gap-2">
        <h2>{words.waves}</h2>
        {waves.length === 0 ? <p className="text-ink-2">{words.noWaves}</p> : <WaveTable waves={waves} />}
      </section>
      {history !== null && (
        <section className="flex flex-col gap-3">
          <h2>{words.history}</h2>
          <HistoryList entries={history} />
        </section>
      )}
    </>
  );
}

function PauseForm({ id, active, version }: { id: string; active: boolean; version: number }) {
  const words = useTexts().waves.triggers;
  const action = `/enkater/utskick/${id}/paus`;
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="active" value={String(!active)} />
      <SubmitButton variant="secondary" formAction={action}>
        {active ? words.pause : words.resume}
      </SubmitButton>
    </Form>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
