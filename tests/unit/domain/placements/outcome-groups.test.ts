import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeByGroup } from '#app/domain/placements/outcome-groups.ts';
import type { LearnerBeside } from '#app/domain/scheduling/beside-lottery.ts';

function learner(learnerId: string, first: number, carried: number | null = 10): LearnerBeside {
  return {
    ...{ learnerId, wished: 2, first, unplaced: 0, carried, least: 5 },
    lottery: { wished: 2, first: 0.5, unplaced: 0, carried: 20 },
  };
}

test('small groups are told together, and nobody can be had by subtraction', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 6 }), (towns, unknown) => {
      const towned = towns.flatMap((size, town) => Array.from({ length: size }, (_, at) => `${town}-${at}`));
      const ids = [...towned, ...Array.from({ length: unknown }, (_, at) => `?-${at}`)];
      const learners = ids.map((id, index) => learner(id, index % 3));
      const nameOf = (id: string) => (id.startsWith('?') ? null : (id.split('-')[0] ?? null));
      const groups = outcomeByGroup(learners, nameOf, 5);
      for (const { learners: told } of groups) expect(told).toBeGreaterThanOrEqual(5);
      if (groups.length === 0) return;
      const total = (read: (group: (typeof groups)[number]) => number) =>
        groups.reduce((sum, one) => sum + read(one), 0);
      expect(total((group) => group.learners)).toBe(ids.length);
      expect(total((group) => group.first)).toBe(learners.reduce((sum, { first }) => sum + first, 0));
    }),
    { numRuns: 200, seed: 106 },
  );
});

test('a group is counted in the plan and in the lottery; one alone is no comparison', () => {
  const six = (town: string, first: number, carried?: number | null) =>
    Array.from({ length: 6 }, (_, at) => learner(`${town}-${at}`, first, carried));
  const townOf = (id: string) => id.split('-')[0] ?? null;
  const [halmstad, varberg] = outcomeByGroup([...six('Varberg', 0, null), ...six('Halmstad', 2)], townOf, 5);
  expect(halmstad).toMatchObject({ name: 'Halmstad', learners: 6, wished: 12, first: 12, carried: 10 });
  expect(varberg).toMatchObject({
    name: 'Varberg',
    first: 0,
    carried: null,
    lottery: { wished: 12, first: 3, carried: 20 },
  });
  expect(outcomeByGroup(six('Varberg', 0), townOf, 5)).toEqual([]);
});
