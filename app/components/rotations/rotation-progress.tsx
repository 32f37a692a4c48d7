import { useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { RotationReport } from '#app/domain/rotation-plans/report.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';
import { ProgressLine } from '../ui/progress-line.tsx';

const ASK_EVERY = 1500;

export interface RotationRun {
  id: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  createdAt: string;
  progress: RotationReport | null;
}

export function isWorking(run: RotationRun | null): boolean {
  return run?.state === 'queued' || run?.state === 'running';
}

/** The engine at work on a rotation: phase, best value, bound and time. Nothing when it is not at work. */
export function RotationProgress({ run: known, planId }: { run: RotationRun | null; planId: string }) {
  const words = useTexts().rotations.run;
  const { number } = useFormat();
  const { run, elapsedMs } = useLatestRun(known, planId);
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
      title={run.state === 'queued' ? words.queued : words.phases[progress?.phase ?? 'first_plan']}
      best={typeof progress?.incumbent === 'number' ? number(progress.incumbent) : undefined}
      bound={typeof progress?.bound === 'number' ? number(Math.ceil(progress.bound)) : undefined}
      elapsedMs={elapsedMs ?? undefined}
      stop={{ action: `/rotationer/${planId}/forslag/avbryt` }}
      mayClose
    />
  );
}

/** Asks how far the job has come while it is at work, and reads the page again when it has ended. */
function useLatestRun(
  known: RotationRun | null,
  planId: string,
): { run: RotationRun | null; elapsedMs: number | null } {
  const { load, data } = useFetcher<RotationRun | null>();
  const { revalidate } = useRevalidator();
  const [elapsedMs, setElapsed] = useState<number | null>(null);
  const wasWorking = isWorking(known);
  const run = wasWorking && data?.id === known?.id ? (data ?? known) : known;
  const hasEnded = wasWorking && !isWorking(run);
  const since = known?.createdAt ?? null;
  useEffect(() => {
    if (!wasWorking || since === null) return;
    const timer = setInterval(() => {
      setElapsed(Math.max(0, Date.now() - Date.parse(since)));
      load(`/rotationer/${planId}/forslag/lage`);
    }, ASK_EVERY);
    return () => clearInterval(timer);
  }, [wasWorking, since, planId, load]);
  useEffect(() => {
    if (hasEnded) revalidate();
  }, [hasEnded, revalidate]);
  return { run, elapsedMs };
}
