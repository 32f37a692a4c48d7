import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRotation } from '#app/domain/rotations/check.ts';
import type { RotationPlan } from '#app/domain/rotations/plan.ts';
import type { RotationProblem } from '#app/domain/rotations/problem.ts';
import { rotationProblemSchema } from '#app/domain/rotations/problem-schema.ts';
import { problemFromRotation } from '#app/domain/rotations/rotation-file.ts';
import { rotationFileSchema } from '#app/domain/rotations/rotation-schema.ts';
import type { RotationProgress } from '#app/domain/rotations/run.ts';
import { greedyRotation, solveRotation } from '#app/domain/rotations/solve.ts';
import { loadEngine } from '#app/domain/scheduling/engine.ts';
import { solveTimeIndexed } from '#tests/support/rotations/time-indexed.ts';
import { arbitraryRotation, bestByForce } from './arbitrary-rotation.ts';
import { block, clinic, resident, rotation } from '#tests/support/rotations/problems.ts';

const plain = arbitraryRotation({ plain: true, most: 4 });
const rich = arbitraryRotation({ plain: false, most: 3 });

function expectSound(problem: RotationProblem, plan: RotationPlan): void {
  const { violations, objective, missing } = checkRotation(problem, plan.stays, plan.waves);
  expect(violations).toEqual([]);
  expect(plan.objective).toBe(objective);
  expect(plan.missing).toEqual(missing);
  expect(plan.bound).toBeLessThanOrEqual(plan.objective);
}

describe('a plan of rotations', () => {
  test('costs as little as the solver finds with a column for every week', async () => {
    const engine = await loadEngine(1);
    await fc.assert(
      fc.asyncProperty(plain, async (problem) => {
        const plan = await solveRotation(problem);
        expectSound(problem, plan);
        expect(plan.bound).toBe(plan.objective);
        expect(plan.objective).toBeCloseTo(solveTimeIndexed(engine, problem, 20).objective, 4);
      }),
      { numRuns: 15, seed: 2027 },
    );
  });

  test('is the best of all, with blocks in parts, fixed stays and waves', async () => {
    const tiny = arbitraryRotation({ plain: false, most: 2 });
    await fc.assert(
      fc.asyncProperty(tiny, async (problem) => {
        const best = bestByForce(problem);
        fc.pre(best !== null);
        const plan = await solveRotation(problem);
        expectSound(problem, plan);
        expect(plan.objective).toBe(best);
        expect(plan.bound).toBeLessThanOrEqual(best);
      }),
      { numRuns: 20, seed: 36 },
    );
  });

  test('keeps every rule, is no worse than first come, first served, and its bound holds', async () => {
    await fc.assert(
      fc.asyncProperty(rich, async (problem) => {
        expect(rotationProblemSchema.safeParse(problem).success).toBe(true);
        const plan = await solveRotation(problem);
        const greedy = await greedyRotation(problem);
        expectSound(problem, plan);
        expectSound(problem, greedy);
        expect(plan.bound).toBeLessThanOrEqual(greedy.objective);
        expect(plan.objective).toBeLessThanOrEqual(greedy.objective);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  test('is the same, byte for byte, for the same problem and seed', async () => {
    await fc.assert(
      fc.asyncProperty(rich, async (problem) => {
        const again = structuredClone(problem);
        expect(JSON.stringify(await solveRotation(problem))).toBe(JSON.stringify(await solveRotation(again)));
      }),
      { numRuns: 10, seed: 53 },
    );
  });

  test('costs no more where there are more places', async () => {
    await fc.assert(
      fc.asyncProperty(plain, async (problem) => {
        const roomier = { ...problem, usedPlaces: [] };
        const [before, after] = [await solveRotation(problem), await solveRotation(roomier)];
        expect(after.objective).toBeLessThanOrEqual(before.objective);
      }),
      { numRuns: 12, seed: 11 },
    );
  });

  test('costs the same whatever the order of the residents', async () => {
    await fc.assert(
      fc.asyncProperty(plain, async (problem) => {
        const turned = { ...problem, residents: [...problem.residents].reverse() };
        const [one, other] = [await solveRotation(problem), await solveRotation(turned)];
        expect([one.bound, other.bound]).toEqual([one.objective, other.objective]);
        expect(other.objective).toBe(one.objective);
      }),
      { numRuns: 12, seed: 19 },
    );
  });
});

test('eight AT doctors: the optimum that the solver alone finds in minutes, bound and plan alike', async () => {
  const text = readFileSync(new URL('../../../benchmarks/rotations/at-8.json', import.meta.url), 'utf8');
  const file = rotationFileSchema.parse(JSON.parse(text));
  const problem = problemFromRotation(file, 20);
  const progress: RotationProgress[] = [];
  const plan = await solveRotation(problem, { onProgress: (step) => progress.push(step) });
  expectSound(problem, plan);
  expect(plan).toMatchObject({ status: 'optimal', objective: 1560, bound: 1560 });
  const incumbents = progress.flatMap(({ incumbent }) => incumbent ?? []);
  const bounds = progress.flatMap(({ bound }) => bound ?? []);
  expect(incumbents).toEqual([...incumbents].sort((a, b) => b - a));
  expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
  expect(progress.at(-1)?.phase).toBe('done');
});

test('a search that is stopped at once still gives a lawful plan of what there was time for', async () => {
  const problem = rotation();
  const plan = await solveRotation(problem, { shouldStop: () => true });
  expect(checkRotation(problem, plan.stays).violations).toEqual([]);
  expect(plan.missing).toEqual([{ residentId: 'anna', blockId: 'medicine' }]);
  expect(plan.status).toBe('partial');
});

test('two at one clinic: the second goes to Varberg when there is one place, 70 km + a town', async () => {
  const both = rotation({
    residents: [resident(), resident({ id: 'bo', employment: [{ from: 0, to: 4 }] })],
    clinics: [clinic({ places: 1 }), clinic({ id: 'med-varberg', townId: 'varberg' })],
  });
  const plan = await solveRotation(both);
  // One after the other in Halmstad costs one peak and two towns.
  expect(plan.objective).toBe(100 + 2 * 40);
  const shorter = { ...both, residents: both.residents.map((one) => ({ ...one, employment: [{ from: 0, to: 6 }] })) };
  expect((await solveRotation(shorter)).objective).toBe(2 * 100 + 2 * 40 + 70);
});

test('half time takes twice the weeks, and a block that may be split goes around leave', async () => {
  const half = rotation({
    residents: [
      resident({
        percent: 50,
        leave: [{ from: 4, to: 5 }],
        blocks: [block({ split: { leastWeeks: 3, stepWeeks: 1 } })],
      }),
    ],
  });
  const plan = await solveRotation(half);
  expect(plan.stays.map(({ from, weeks }) => [from, weeks])).toEqual([
    [0, 3],
    [5, 5],
  ]);
  expect(plan.objective).toBe(100 + 40 + 25);
});
