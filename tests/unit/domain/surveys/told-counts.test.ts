import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldCounts, toldInSteps } from '#app/domain/surveys/told-counts.ts';

const told = (...answered: number[]) =>
  toldCounts(
    answered.map((count, index) => [`u${index}`, { invited: count + 3, answered: count }] as const),
    5,
  ).map(([, { answered: shown }]) => shown);

describe('how many have answered while their wave is open', () => {
  it('is told in steps, from the first one', () => {
    expect([4, 5, 9, 10, 23].map((answered) => toldInSteps(answered, 30, 5))).toEqual([null, 5, 5, 10, 20]);
  });

  it('never says that all have', () => {
    expect([toldInSteps(5, 5, 5), toldInSteps(9, 10, 5), toldInSteps(10, 10, 5)]).toEqual([null, 5, 5]);
  });
});

describe('how many have answered in each part', () => {
  it('is told of parts that are large enough, when no other is kept back', () => {
    expect(told(5, 28, 9)).toEqual([5, 28, 9]);
  });

  it('is kept back of another part too, where the whole less the others would tell', () => {
    expect(told(2, 28, 9)).toEqual([null, 28, null]);
    expect(told(4, 3, 9)).toEqual([null, null, 9]);
    expect(told(0, 12)).toEqual([null, null]);
  });

  it('leaves no fewer than so many untold, whatever the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 12 }), fc.integer({ min: 2, max: 9 }), (counts, fewest) => {
        const parts = counts.map((answered, index) => [index, { answered }] as const);
        const kept = toldCounts(parts, fewest).filter(([, { answered }]) => answered === null);
        const together = kept.reduce((sum, [index]) => sum + (counts[index] ?? 0), 0);
        const all = counts.reduce((sum, count) => sum + count, 0);
        expect(kept.length === 0 || together >= fewest || kept.length === counts.length || all < fewest).toBe(true);
        for (const [, { answered }] of toldCounts(parts, fewest))
          expect(answered ?? fewest).toBeGreaterThanOrEqual(fewest);
      }),
    );
  });
});
