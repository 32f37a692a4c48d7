import { expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { problemFromAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { Interrupted } from '#app/jobs/job-tools.ts';
import type { JobTools } from '#app/jobs/job-tools.ts';
import { solveInWorker } from '#app/jobs/solve-in-worker.ts';
import { generateRound } from '#tests/benchmarks/allocation/generate-round.ts';

const AT = '2027-01-01T00:00:00.000Z';
const problem: Problem = problemFromAlloc(generateRound({ learners: 60, periods: 3, units: 24, seed: 4 }).file, 60);

interface Kept {
  inputHash: string;
  assignments: Assignment[];
}

function toolsWith(tools: Partial<JobTools>): JobTools {
  return {
    ...{ jobId: 'job', checkpoint: null, progress: () => {}, keep: () => {} },
    ...{ cancelled: () => false, stopping: () => false },
    ...tools,
  };
}

/** What incumbents a run from the checkpoint tells of, and what it ends with. */
async function runFrom(checkpoint: unknown) {
  const told: number[] = [];
  const progress = (value: unknown) => told.push((value as { incumbent: number | null }).incumbent ?? Infinity);
  const result = await solveInWorker(problem, toolsWith({ checkpoint, progress }), AT);
  return { told, result };
}

test('a run that is cut off goes on from its best plan, and one of another problem begins anew', async () => {
  let kept: Kept | null = null;
  const cutOff = solveInWorker(
    problem,
    toolsWith({ keep: (value) => (kept = value as Kept), stopping: () => kept !== null }),
    AT,
  );
  await expect(cutOff).rejects.toBeInstanceOf(Interrupted);
  const { inputHash, assignments } = kept!;
  const { violations, objective } = checkAssignments(problem, assignments);
  expect(violations).toEqual([]);

  const whole = await runFrom(null);
  expect(whole.result).toMatchObject({ status: 'optimal' });
  const best = whole.result!.assignments.map(({ demandId, unitId }) => ({ demandId, unitId }));
  const resumed = await runFrom({ inputHash, assignments: best });
  expect(resumed.told.find(Number.isFinite)).toBe(whole.result!.objective);
  expect(resumed.result).toMatchObject({ status: 'optimal', objective: whole.result!.objective });
  expect(whole.result!.objective).toBeLessThanOrEqual(objective);

  const other = await runFrom({ inputHash: 'of another problem', assignments: best });
  expect(other.told.find(Number.isFinite)).toBe(whole.told.find(Number.isFinite));
  expect(await runFrom('what no version has kept')).toMatchObject({ result: { status: 'optimal' } });
});
