import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingReleased, release } from '#app/domain/quality/disclosure/released-sums.ts';
import type { ReleasedSums } from '#app/domain/quality/disclosure/released-sums.ts';
import { canSingleOut } from './attacker.ts';

type Group = readonly number[];

/** Answers with four properties each, and the groups of those that share one or two of them. */
const regions = fc
  .record({
    answers: fc.array(fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), { minLength: 6, maxLength: 13 }),
    copies: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 13, maxLength: 13 }),
    fewest: fc.integer({ min: 3, max: 5 }),
    keys: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2), fc.nat(2)), { minLength: 6, maxLength: 12 }),
  })
  .map(({ answers, copies, fewest, keys }) => {
    const people = answers.flatMap((answer, at) => Array.from({ length: copies[at] ?? 1 }, () => answer)).slice(0, 13);
    const groups = keys.map(([one, other, mine, yours]) =>
      [...people.keys()].filter((at) => people[at]?.[one] === mine || people[at]?.[other] === yours),
    );
    return { population: people.length, fewest, groups: groups.filter((group) => group.length > 0) };
  });

describe('groups that cross each other', () => {
  it('are released exactly when no combination tells of a few: 1 000 regions', () => {
    fc.assert(
      fc.property(regions, ({ population, fewest, groups }) => {
        let sums: ReleasedSums = nothingReleased(population, fewest);
        const released: Group[] = [];
        for (const group of groups) {
          const judged = release(sums, group);
          const isRevealing = canSingleOut([...released, group], population, fewest);
          expect(judged === 'too_few' || judged === 'would_reveal').toBe(isRevealing);
          if (typeof judged === 'string') continue;
          sums = judged;
          released.push(group);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
