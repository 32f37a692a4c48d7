import type { SolvePhase } from '#app/domain/scheduling/proposal.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { JobProgress } from '../ui/job-progress.tsx';
import type { JobRun } from '../ui/job-progress.tsx';

/** The optimiser at work on a round. */
export function SolverProgress({ run, roundId }: { run: JobRun<SolvePhase> | null; roundId: string }) {
  const words = useTexts().rounds.run;
  const at = `/omgangar/${roundId}/forslag`;
  return (
    <JobProgress run={run} at={{ state: `${at}/lage`, stop: `${at}/avbryt` }} words={words} firstPhase="preparing" />
  );
}
