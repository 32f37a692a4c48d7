import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingReleased, release } from '#app/domain/quality/disclosure/released-sums.ts';
import type { Refusal } from '#app/domain/quality/disclosure/released-sums.ts';
import { canSingleOut, determined } from './attacker.ts';

type Group = readonly number[];

interface History {
  released: Group[];
  refused: { group: Group; why: Refusal; after: number }[];
}

function play(population: number, fewest: number, groups: readonly Group[]): History {
  let sums = nothingReleased(population, fewest);
  const history: History = { released: [], refused: [] };
  for (const group of groups) {
    const answer = release(sums, group);
    if (typeof answer === 'string') history.refused.push({ group, why: answer, after: history.released.length });
    else {
      sums = answer;
      history.released.push(group);
    }
  }
  return history;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const verdicts = (population: number, groups: readonly Group[], fewest = 5) => {
  const { refused } = play(population, fewest, groups);
  return groups.map((group) => refused.find((one) => one.group === group)?.why ?? 'released');
};

describe('sums that have been released', () => {
  it('keep small groups back, and the one that a total would be subtracted down to', () => {
    expect(verdicts(20, [range(0, 20), range(0, 4), range(0, 16), range(0, 12)])).toEqual([
      'released',
      'too_few',
      'would_reveal',
      'released',
    ]);
  });

  it('keep back a parent whose children are all known but a small one', () => {
    expect(verdicts(24, [range(0, 10), range(10, 21), range(0, 24)])).toEqual(['released', 'released', 'would_reveal']);
  });

  it('keep back a difference of overlapping groups', () => {
    expect(verdicts(12, [range(0, 8), range(2, 10)])).toEqual(['released', 'would_reveal']);
    expect(verdicts(20, [range(0, 10), range(5, 15), range(10, 20)])).toEqual(['released', 'released', 'released']);
  });

  it('keep back what three groups together reveal and no two do', () => {
    const [small, one, other] = [range(0, 4), range(4, 9), range(9, 14)];
    const groups = [
      [...small, ...one],
      [...small, ...other],
      [...one, ...other],
    ];
    expect(verdicts(14, groups)).toEqual(['released', 'released', 'would_reveal']);
    expect(verdicts(14, groups.toReversed())).toEqual(['released', 'released', 'would_reveal']);
  });

  it('keep back the same group with a late answer more', () => {
    expect(verdicts(13, [range(0, 12), range(0, 13)])).toEqual(['released', 'would_reveal']);
  });

  it('release again what has been released, and what follows from it', () => {
    expect(verdicts(20, [range(0, 10), range(10, 20), range(0, 20), range(0, 10)])).toEqual(Array(4).fill('released'));
  });

  it('refuse an answer that is not in the population', () => {
    expect(() => release(nothingReleased(3, 1), [3])).toThrow(RangeError);
  });

  it('never add up to a small group, and are kept back only when they would: 10 000 histories', () => {
    const history = fc.integer({ min: 2, max: 9 }).chain((population) =>
      fc.record({
        population: fc.constant(population),
        fewest: fc.integer({ min: 2, max: 4 }),
        groups: fc.array(fc.subarray(range(0, population), { minLength: 1 }), { minLength: 1, maxLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(history, ({ population, fewest, groups }) => {
        const { released, refused } = play(population, fewest, groups);
        expect(canSingleOut(released, population, fewest)).toBe(false);
        expect(determined(released, population)).toEqual([]);
        for (const { group, why, after } of refused) {
          expect(why).not.toBe('too_intertwined');
          expect(canSingleOut([...released.slice(0, after), group], population, fewest)).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
