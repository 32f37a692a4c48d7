import { Form } from '@remix-run/react';
import type { SolvePhase } from '#app/domain/scheduling/proposal.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { isWorking, JobProgress } from '../../ui/job-progress.tsx';
import type { JobRun } from '../../ui/job-progress.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

interface ScenarioWorkProps {
  at: string;
  run: JobRun<SolvePhase> | null;
  /** Whether what it works on has been changed since it began. */
  isOvertaken: boolean;
  isEmpty: boolean;
  /** Whether it has been worked out, and still holds. */
  answer: { isOutOfDate: boolean } | null;
}

/** The button that has a scenario worked out, and how far that has come. */
export function ScenarioWork({ at, run, isOvertaken, isEmpty, answer }: ScenarioWorkProps) {
  const { scenarios: words, run: usual } = useTexts().rounds;
  const { work } = words;
  const action = `${at}/rakna`;
  if (isEmpty) return <p className="text-ink-2">{work.nobody}</p>;
  return (
    <>
      <JobProgress
        run={run}
        at={{ state: `${at}/lage`, stop: `${at}/avbryt` }}
        words={{ ...work.run, phases: { ...usual.phases, done: work.run.done } }}
        firstPhase="preparing"
      />
      {isOvertaken && (
        <Notice tone="warn" title={work.overtaken.title}>
          <p>{work.overtaken.text}</p>
          <Form method="post" action={action} data-screen-only className="pt-2">
            <SubmitButton icon="propose" formAction={action} variant="secondary">
              {work.overtaken.askAnew}
            </SubmitButton>
          </Form>
        </Notice>
      )}
      {!isWorking(run) && (
        <Form method="post" action={action} data-screen-only className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton
            icon="propose"
            formAction={action}
            variant={answer?.isOutOfDate === false ? 'secondary' : 'primary'}
          >
            {answer ? work.askAgain : work.ask}
          </SubmitButton>
          <p className="text-ink-2">{work.hint}</p>
        </Form>
      )}
    </>
  );
}
