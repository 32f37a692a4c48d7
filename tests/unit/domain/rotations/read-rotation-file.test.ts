import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkRotation } from '#app/domain/rotations/check.ts';
import { readRotationFile } from '#app/domain/rotations/read-rotation-file.ts';
import { solutionForRotation } from '#app/domain/rotations/rotation-file.ts';
import { greedyRotation } from '#app/domain/rotations/solve.ts';
import { block, resident, rotation } from '#tests/support/rotations/problems.ts';

const text = readFileSync(new URL('../../../benchmarks/rotations/at-8.json', import.meta.url), 'utf8');

function faultsOf(file: string) {
  const read = readRotationFile(file, null, null);
  return read.kind === 'bad' ? read.faults.map(({ path, message }) => [path, message]) : [];
}

test('a rotation file becomes a problem in months, and a plan goes back into its shape', async () => {
  const read = readRotationFile(text, 7, 99);
  if (read.kind !== 'rotation') throw new Error('expected a rotation file');
  expect(read.problem).toMatchObject({ timeLimitSeconds: 7, seed: 99, weeks: read.file.T });
  const plan = await greedyRotation(read.problem);
  const { sched, objective } = solutionForRotation(read.file, plan.stays, plan.objective);
  expect(objective).toBe(checkRotation(read.problem, plan.stays).objective);
  const blocks = read.file.residents.map((one) => one.blocks.map(({ id }) => id));
  expect(sched.map((stays) => stays.map(([id]) => id).sort())).toEqual(blocks);
  const rotated = plan.stays.find(({ residentId }) => residentId === 'r0');
  expect(sched[0]).toContainEqual([
    Number(rotated?.blockId.slice(1)),
    Number(rotated?.clinicId.slice(1)),
    rotated?.from,
  ]);
});

test('a file of the product’s own format is taken as it is', () => {
  const problem = rotation();
  expect(readRotationFile(JSON.stringify(problem), null, null)).toEqual({ kind: 'problem', problem });
});

test.each([
  ['a number where text is due', { residents: [resident({ id: 7 as never })] }, 'residents[0].id'],
  ['a clinic that does not exist', { usedPlaces: [{ clinicId: 'x', week: 0, places: 1 }] }, 'usedPlaces[0].clinicId'],
  ['negative places', { clinics: [{ id: 'm', type: 'm', townId: 'varberg', places: -1 }] }, 'clinics[0].places'],
  ['two residents of one name', { residents: [resident(), resident()] }, 'residents[1].id'],
  [
    'employment after the last week',
    { residents: [resident({ employment: [{ from: 0, to: 11 }] })] },
    'residents[0].employment[0]',
  ],
  ['kilometres that are not square', { kilometres: [[0]] }, 'kilometres'],
  [
    'more combinations than can be searched',
    {
      weeks: 60,
      residents: [resident({ blocks: Array.from({ length: 15 }, (_, index) => block({ id: `b${index}`, weeks: 1 })) })],
    },
    'residents[0].blocks',
  ],
])('refuses %s, and says where', (_, over, path) => {
  const found = faultsOf(JSON.stringify(rotation(over)));
  expect(found.map(([where]) => where)).toContain(path);
});

test('says which formats there are, and where JSON breaks', () => {
  expect(faultsOf('{"format":"other/1"}')).toEqual([['format', 'expected "rotation/1" or "rotation-problem/1"']]);
  expect(faultsOf('{"format": }')).toEqual([['', 'not valid JSON: unexpected "}"']]);
});

test('whatever is broken in a file, it is refused or solved, never thrown at', async () => {
  const parsed = JSON.parse(text) as Record<string, unknown>;
  const paths = pathsOf(parsed).filter((path) => path.length > 0);
  const junk = fc.constantFrom<unknown>(null, -1, 1e9, 0.5, 'x', [], {}, [[]], true);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), junk, async (path, value) => {
      const broken = structuredClone(parsed);
      put(broken, path, value);
      const read = readRotationFile(JSON.stringify(broken), 1, null);
      if (read.kind === 'bad') expect(read.faults.length).toBeGreaterThan(0);
      else {
        const plan = await greedyRotation(read.problem);
        const violations = checkRotation(read.problem, plan.stays, plan.waves).violations.map(({ code }) => code);
        expect(violations.filter((code) => code !== 'overlap' && code !== 'order_broken')).toEqual([]);
      }
    }),
    { numRuns: 150, seed: 5 },
  );
});

function pathsOf(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ...below.flatMap(([key, inner]) => pathsOf(inner).map((rest) => [key, ...rest]))];
}

function put(target: unknown, [key, ...rest]: (string | number)[], value: unknown): void {
  const holder = target as Record<string | number, unknown>;
  if (key === undefined) return;
  if (rest.length === 0) holder[key] = value;
  else put(holder[key], rest, value);
}
