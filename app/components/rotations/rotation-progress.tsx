import type { RotationPhase } from '#app/domain/rotations/run.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { JobProgress } from '../ui/job-progress.tsx';
import type { JobRun } from '../ui/job-progress.tsx';

export type RotationRun = JobRun<RotationPhase>;

/** The engine at work on a rotation. */
export function RotationProgress({ run, planId }: { run: RotationRun | null; planId: string }) {
  const words = useTexts().rotations.run;
  const at = `/rotationer/${planId}/forslag`;
  return (
    <JobProgress run={run} at={{ state: `${at}/lage`, stop: `${at}/avbryt` }} words={words} firstPhase="first_plan" />
  );
}
