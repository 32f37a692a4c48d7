import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allocSchema } from '#app/domain/scheduling/alloc-schema.ts';
import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { problemFromAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { generateRound } from '#tests/benchmarks/allocation/generate-round.ts';
import { solveByHighsAlone } from '#tests/benchmarks/allocation/highs-alone.ts';
import { coreOf } from '#tests/benchmarks/allocation/placement-costs.ts';
import { placeByPlainFlow } from '#tests/benchmarks/allocation/plain-flow.ts';
import { drawLots } from '#tests/benchmarks/allocation/serial-lottery.ts';
import { assignmentsFrom } from './rounds.ts';

const SECONDS = 60;

function committed(name: string): AllocFile {
  return allocSchema.parse(JSON.parse(readFileSync(`tests/benchmarks/allocation/${name}.json`, 'utf8')));
}

const oneTerm = generateRound({ learners: 30, periods: 1, units: 15, candidates: 8, seed: 11 });
const threeTerms = generateRound({ learners: 20, periods: 3, units: 20, candidates: 8, seed: 12 });
const fourTerms = generateRound({ learners: 12, periods: 4, units: 20, candidates: 8, seed: 13 });

const GOLDEN: [string, AllocFile, number][] = [
  ['12 learners, 2 periods', committed('small-12x2'), 2_244],
  ['30 learners, 1 period', oneTerm.file, 2_363],
  ['20 learners, 3 periods', threeTerms.file, 4_465],
  ['12 learners, 4 periods, placements alone', coreOf(fourTerms.file), 2_841],
];

test.each(GOLDEN)('%s: two engines that share nothing find the same optimum', async (_, file, optimum) => {
  const problem = problemFromAlloc(file, SECONDS);
  const proposal = await solve(problem);
  expect(proposal).toMatchObject({ status: 'optimal', objective: optimum, bound: optimum, unplaced: [] });
  const alone = await solveByHighsAlone(file, { seconds: SECONDS });
  expect(alone).toMatchObject({ status: 'optimal', bound: optimum });
  for (const assignments of [proposal.assignments, assignmentsFrom(file, alone.assign ?? [])]) {
    expect(checkAssignments(problem, assignments)).toMatchObject({ violations: [], objective: optimum, unplaced: [] });
  }
});

test('a round of one period is a flow, whose optimum a plain network simplex finds too', () => {
  const { file } = oneTerm;
  const checked = checkAssignments(problemFromAlloc(file, 1), assignmentsFrom(file, placeByPlainFlow(file) ?? []));
  expect(checked).toMatchObject({ violations: [], unplaced: [], objective: GOLDEN[1]?.[2] });
});

test.each([oneTerm, threeTerms, fourTerms])(
  'a generated round is a good file with a plan in it',
  ({ file, planted }) => {
    expect(allocSchema.parse(file)).toEqual(file);
    const checked = checkAssignments(problemFromAlloc(file, 1), assignmentsFrom(file, planted));
    expect(checked).toMatchObject({ violations: [], unplaced: [] });
  },
);

test('a seed gives one round', () => {
  const shape = { learners: 20, periods: 3, units: 20, candidates: 8, seed: 12 };
  expect(generateRound(shape)).toEqual(threeTerms);
  expect(generateRound({ ...shape, seed: 13 })).not.toEqual(threeTerms);
});

test('a lottery keeps the rules, and costs more than a plan that looks at all of them', () => {
  const { file } = threeTerms;
  const checked = checkAssignments(problemFromAlloc(file, 1), assignmentsFrom(file, drawLots(file, 1)));
  expect(checked.violations).toEqual([]);
  expect(checked.objective).toBeGreaterThan(GOLDEN[2]![2]);
});
