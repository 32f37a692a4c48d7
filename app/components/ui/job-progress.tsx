import { useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { Notice } from './notice.tsx';
import { ProgressLine } from './progress-line.tsx';

const ASK_EVERY = 1500;

/** A job that an engine does, as whoever waits for it is told of it. */
export interface JobRun<Phase extends string> {
  id: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  createdAt: string;
  /** Null before the engine has said anything. */
  progress: { phase: Phase; incumbent: number | null; bound: number | null } | null;
}

interface JobProgressProps<Phase extends string> {
  run: JobRun<Phase> | null;
  /** Where its state is read while it is at work, and where a stop is posted. */
  at: { state: string; stop: string };
  words: { queued: string; failed: string; failedText: string; phases: Readonly<Record<Phase, string>> };
  /** What it is doing before it has said so. */
  firstPhase: Phase;
}

export function isWorking(run: Pick<JobRun<string>, 'state'> | null | undefined): boolean {
  return run?.state === 'queued' || run?.state === 'running';
}

/** An engine at work: phase, best value, bound and time. Nothing when it is not at work. */
export function JobProgress<Phase extends string>({ run: known, at, words, firstPhase }: JobProgressProps<Phase>) {
  const { number } = useFormat();
  const { run, elapsedMs } = useLatestRun(known, at.state);
  if (run?.state === 'failed') {
    return (
      <Notice tone="bad" title={words.failed}>
        {words.failedText}
      </Notice>
    );
  }
  if (!run || !isWorking(run)) return null;
  const { progress } = run;
  return (
    <ProgressLine
      title={run.state === 'queued' ? words.queued : words.phases[progress?.phase ?? firstPhase]}
      best={typeof progress?.incumbent === 'number' ? number(progress.incumbent) : undefined}
      bound={typeof progress?.bound === 'number' ? number(Math.ceil(progress.bound)) : undefined}
      elapsedMs={elapsedMs ?? undefined}
      stop={{ action: at.stop }}
      mayClose
    />
  );
}

/** Asks how far the job has come while it is at work, and reads the page again when it has ended. */
function useLatestRun<Phase extends string>(
  known: JobRun<Phase> | null,
  stateAt: string,
): { run: JobRun<Phase> | null; elapsedMs: number | null } {
  const { load, data } = useFetcher<JobRun<Phase> | null>();
  const { revalidate } = useRevalidator();
  const [elapsedMs, setElapsed] = useState<number | null>(null);
  const wasWorking = isWorking(known);
  const told = data as JobRun<Phase> | null | undefined;
  const run = wasWorking && told?.id === known?.id ? (told ?? known) : known;
  const hasEnded = wasWorking && !isWorking(run);
  const since = known?.createdAt ?? null;
  useEffect(() => {
    if (!wasWorking || since === null) return;
    const timer = setInterval(() => {
      setElapsed(Math.max(0, Date.now() - Date.parse(since)));
      load(stateAt);
    }, ASK_EVERY);
    return () => clearInterval(timer);
  }, [wasWorking, since, stateAt, load]);
  useEffect(() => {
    if (hasEnded) revalidate();
  }, [hasEnded, revalidate]);
  return { run, elapsedMs };
}
