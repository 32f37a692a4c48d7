import { useFetcher, useRevalidator } from '@remix-run/react';
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
export function SolverProgress({ run: known, roundId }: { run: SolverRun | null; roundId: string }) {
  const words = useTexts().rounds.run;
  const { number } = useFormat();
  const { run, elapsedMs } = useLatestRun(known, roundId);
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
      title={run.state === 'queued' ? words.queued : words.phases[progress?.phase ?? 'preparing']}
      best={typeof progress?.incumbent === 'number' ? number(progress.incumbent) : undefined}
      bound={typeof progress?.bound === 'number' ? number(Math.ceil(progress.bound)) : undefined}
      elapsedMs={elapsedMs ?? undefined}
      stop={{ action: `/omgangar/${roundId}/forslag/avbryt` }}
      mayClose
    />
  );
}

function isWorking(run: SolverRun | null): boolean {
  return run?.state === 'queued' || run?.state === 'running';
}

/** Asks how far the job has come while it is at work, and reads the page again when it has ended. */
function useLatestRun(known: SolverRun | null, roundId: string): { run: SolverRun | null; elapsedMs: number | null } {
  const { load, data } = useFetcher<SolverRun | null>();
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
      load(`/omgangar/${roundId}/forslag/lage`);
    }, ASK_EVERY);
    return () => clearInterval(timer);
  }, [wasWorking, since, roundId, load]);
  useEffect(() => {
    if (hasEnded) revalidate();
  }, [hasEnded, revalidate]);
  return { run, elapsedMs };
}
