import { useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { SolverReport } from '#app/domain/placements/solver-report.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';
import { ProgressLine } from '../ui/progress-line.tsx';

const ASK_EVERY = 1500;

export interface SolverRun {
  id: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  createdAt: string;
  progress: SolverReport | null;
}

/** The optimiser at work on a round: phase, best value, bound and time. Nothing when it is not at work. */
export function SolverProgress({ run, roundId }: { run: SolverRun | null; roundId: string }) {
  const words = useTexts().rounds.run;
  const { number } = useFormat();
  const isWorking = run?.state === 'queued' || run?.state === 'running';
  const elapsed = useFreshEvery(isWorking, run?.progress?.startedAt ?? run?.createdAt ?? null);
  if (run?.state === 'failed') {
    return (
      <Notice tone="bad" title={words.failed}>
        {words.failedText}
      </Notice>
    );
  }
  if (!run || !isWorking) return null;
  const { progress } = run;
  return (
    <ProgressLine
      title={run.state === 'queued' ? words.queued : words.phases[progress?.phase ?? 'preparing']}
      best={progress?.incumbent == null ? undefined : number(progress.incumbent)}
      bound={progress?.bound == null ? undefined : number(Math.ceil(progress.bound))}
      elapsedMs={elapsed ?? undefined}
      stop={{ action: `/omgangar/${roundId}/forslag/avbryt` }}
      mayClose
    />
  );
}

/** Asks the server again while the job is at work; milliseconds since it began, once the page is alive. */
function useFreshEvery(isOn: boolean, since: string | null): number | null {
  const { revalidate } = useRevalidator();
  const [elapsed, setElapsed] = useState<number | null>(null);
  useEffect(() => {
    if (!isOn || since === null) return;
    const timer = setInterval(() => {
      setElapsed(Math.max(0, Date.now() - Date.parse(since)));
      revalidate();
    }, ASK_EVERY);
    return () => clearInterval(timer);
  }, [isOn, since, revalidate]);
  return isOn ? elapsed : null;
}
