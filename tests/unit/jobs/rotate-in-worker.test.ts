import { expect, test } from 'vitest';
import { rotateInWorker } from '#app/jobs/rotate-in-worker.ts';
import type { JobTools } from '#app/jobs/job-tools.ts';
import { checkRotation } from '#app/domain/rotations/check.ts';
import type { RotationProgress } from '#app/domain/rotations/run.ts';
import { problemFromRotation } from '#app/domain/rotations/rotation-file.ts';
import { generateRotation } from '#tests/support/rotations/generate.ts';

test('a rotation that is cancelled keeps its best plan though its thread does not stop in time', async () => {
  const problem = problemFromRotation(generateRotation('AT', 20, 1), 60);
  let told: RotationProgress | null = null;
  const tools: JobTools = {
    jobId: 'job',
    checkpoint: null,
    progress: (value) => (told = value as RotationProgress),
    keep: () => {},
    cancelled: () => (told?.incumbent ?? null) !== null,
    stopping: () => false,
  };
  const plan = await rotateInWorker(problem, tools, '2027-01-01T00:00:00.000Z', 0);
  expect(plan).toMatchObject({ objective: told!.incumbent, missing: [] });
  expect(checkRotation(problem, plan!.stays)).toMatchObject({ violations: [], objective: plan!.objective });
  // What is shown to whoever waits is numbers only.
  expect(told).not.toHaveProperty('patterns');
});
