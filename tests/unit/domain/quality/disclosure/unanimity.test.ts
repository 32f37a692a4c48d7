import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingReleased, release } from '#app/domain/quality/disclosure/released-sums.ts';
import type { ReleasedSums } from '#app/domain/quality/disclosure/released-sums.ts';
import { revealsUnanimous } from '#app/domain/quality/disclosure/unanimity.ts';

const FEWEST = 5;
const span = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

/** The sums after each group has been told of, where it may be. */
function afterAll(population: number, groups: readonly number[][]): ReleasedSums {
  let sums = nothingReleased(population, FEWEST);
  for (const group of groups) {
    const next = release(sums, group);
    if (typeof next !== 'string') sums = next;
  }
  return sums;
}

describe('people who have all said the same', () => {
  /** The last so many say 5, the others differ. */
  const scores = (population: number, alike: number) =>
    span(0, population).map((answer) => (answer >= population - alike ? 5 : 1 + (answer % 4)));
  const difference = (alike: number, agreeing = alike) =>
    revealsUnanimous(afterAll(20 + alike, [span(0, 20 + alike), span(0, 20)]), scores(20 + alike, agreeing));

  it('are not told of by the difference between two groups, unless they are twice as many as may be told of', () => {
    expect([5, 9, 10].map((alike) => difference(alike))).toEqual([true, true, false]);
    expect(difference(6, 5)).toBe(false);
  });

  it('are not told of by a unit above less all the units below it', () => {
    const groups = [span(0, 26), span(0, 10), span(10, 20)];
    const before = afterAll(26, groups.slice(0, 2));
    expect(revealsUnanimous(before, scores(26, 6))).toBe(false);
    expect(revealsUnanimous(afterAll(26, groups), scores(26, 6))).toBe(true);
  });

  it('are not told of when some of them are in one released group and some in another', () => {
    // Two wards of three who agree: only the two clinics together, less the others in each, are the six.
    const groups = [span(0, 26), [...span(0, 10), ...span(10, 20)]];
    expect(revealsUnanimous(afterAll(26, groups), scores(26, 6))).toBe(true);
  });

  it('are found among all sums and differences of released groups, whatever the groups', () => {
    const population = 24;
    const group = fc.uniqueArray(fc.nat(population - 1), { minLength: FEWEST, maxLength: population });
    const given = fc.record({
      groups: fc.array(group, { minLength: 1, maxLength: 4 }),
      scores: fc.array(fc.integer({ min: 4, max: 5 }), { minLength: population, maxLength: population }),
      alike: fc.subarray(span(0, population), { minLength: FEWEST, maxLength: 9 }),
    });
    fc.assert(
      fc.property(given, ({ groups, scores: said, alike }) => {
        const values = said.map((score, answer) => (alike.includes(answer) ? 3 : score));
        const wanted = [...groups, groups[0]?.filter((answer) => !alike.includes(answer)) ?? []];
        let sums = nothingReleased(population, FEWEST);
        const told: number[][] = [];
        for (const one of wanted) {
          const next = release(sums, one);
          if (typeof next === 'string' || revealsUnanimous(next, values)) continue;
          sums = next;
          told.push(one);
        }
        return combinations(told.length).every((signs) => !isRevealing(told, signs, values, population));
      }),
      { numRuns: 400 },
    );
  });

  it('do not keep anything back where nobody agrees', () => {
    const groups = [span(0, 40), span(0, 20), span(20, 40), span(0, 10), span(10, 20)];
    const different = span(0, 40).map((answer) => answer);
    expect(revealsUnanimous(afterAll(40, groups), different)).toBe(false);
  });
});

/** Every choice of -1, 0 and 1 for so many groups. */
function combinations(length: number): number[][] {
  if (length === 0) return [[]];
  return combinations(length - 1).flatMap((rest) => [-1, 0, 1].map((sign) => [sign, ...rest]));
}

function isRevealing(groups: number[][], signs: number[], values: readonly number[], population: number): boolean {
  const sum = span(0, population).map((answer) =>
    groups.reduce((total, group, index) => total + (group.includes(answer) ? (signs[index] ?? 0) : 0), 0),
  );
  const concerned = span(0, population).filter((answer) => sum[answer] !== 0);
  const isAlike = new Set(concerned.map((answer) => values[answer])).size === 1;
  return isAlike && concerned.length < 2 * FEWEST;
}
