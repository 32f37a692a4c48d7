import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '#app/domain/quality/groups.ts';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { poolsOf } from '#app/domain/quality/pooled-results.ts';
import type { ClosedWave, Pool } from '#app/domain/quality/pooled-results.ts';
import { resultsOf } from '#app/domain/quality/wave-results.ts';
import type { Answer } from '#app/domain/quality/wave-results.ts';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { canSingleOut } from './disclosure/attacker.ts';

const words = { sv: 'sv', en: 'en' };
const labels = ['1', '2', '3', '4', '5', '6', '7'];
const instrument = instrumentDefinition.parse({
  ...{ title: words, lead: words, scale: { lowest: 1, labels: { sv: labels, en: labels } }, favourableFrom: 4 },
  subscales: [{ id: 'welcome', name: words, items: [{ id: 'a', text: words }] }],
});

/** So many answers at each unit of one hospital, all different from their neighbours. */
function wave(
  id: string,
  units: Record<string, number>,
  thresholds = LOWEST_THRESHOLDS,
  valueOf = (index: number, _unitId: string) => 1 + (index % 7),
): ClosedWave {
  const answers = Object.entries(units).flatMap(([unitId, count]) =>
    Array.from({ length: count }, (_, index): Answer => ({
      values: { a: valueOf(index, unitId) },
      bucket: { programmeId: null, unitId, unitPath: `/h/${unitId}/` },
    })),
  );
  const groups = groupsOf(answers.map(({ bucket }) => bucket));
  return { id, answers, releases: resultsOf(instrument, answers, groups, thresholds).releases };
}

/** The pools of each wave as it closes after those before it. */
function closeAll(waves: readonly ClosedWave[], thresholds: Thresholds = LOWEST_THRESHOLDS): Pool[] {
  const pools: Pool[] = [];
  waves.forEach((_, index) => pools.push(...poolsOf(instrument, waves.slice(0, index + 1), pools, thresholds)));
  return pools;
}

describe('a small unit', () => {
  const large = { a: 20, b: 20 };

  const ofSmall = (waves: readonly ClosedWave[]) => closeAll(waves).filter(({ groupId }) => groupId === 'small');
  const waves = (...sizes: number[]) => sizes.map((small, index) => wave(`w${index + 1}`, { ...large, small }));

  it('is told of over as few waves as it takes', () => {
    expect(ofSmall(waves(2, 2, 2))).toMatchObject([
      { waves: 3, members: { w1: [40, 41], w2: [40, 41], w3: [40, 41] }, figure: { n: 6 } },
    ]);
    expect(ofSmall(waves(2, 2))).toEqual([]);
  });

  it('is not told of with a wave that has told of it alone: the few of the other could be subtracted', () => {
    expect(ofSmall(waves(8, 3))).toEqual([]);
  });

  it('is not told of again with one wave more, when that one has too few to be told of', () => {
    expect(ofSmall(waves(3, 3, 1)).map(({ waves: count, figure }) => [count, figure.n])).toEqual([[2, 6]]);
    expect(ofSmall(waves(3, 3, 2)).map(({ waves: count, figure }) => [count, figure.n])).toEqual([
      [2, 6],
      [2, 5],
    ]);
  });

  it('is told of by its mean alone when all of its few lie on one side', () => {
    const ofOneSide = (index: number, unitId: string) => 1 + (index % (unitId === 'small' ? 3 : 7));
    const given = ['w1', 'w2'].map((id) => wave(id, { ...large, small: 4 }, LOWEST_THRESHOLDS, ofOneSide));
    expect(ofSmall(given)).toMatchObject([{ figure: { n: 8, spread: null, spreadKeptBack: 'would_reveal' } }]);
    expect(ofSmall(waves(4, 4))[0]?.figure.spread).not.toBeNull();
  });

  it('that can be told of alone needs no other wave', () => {
    expect(closeAll([wave('w1', { ...large, c: 9 }), wave('w2', { ...large, c: 9 })])).toEqual([]);
  });
});

describe('somebody who adds and subtracts what waves tell alone and together', () => {
  it('comes down to nobody and to no few people, whatever the waves', () => {
    const thresholds = { mean: 3, distribution: 4 };
    const sizes = fc.record({ a: fc.nat(4), b: fc.nat(3), c: fc.nat(2) });
    let pooled = 0;
    fc.assert(
      fc.property(fc.array(sizes, { minLength: 2, maxLength: 3 }), (units) => {
        const waves = units.map((counts, index) => wave(`w${index}`, counts, thresholds));
        const starts = waves.map((_, index) => waves.slice(0, index).reduce((sum, one) => sum + one.answers.length, 0));
        const shift = (members: readonly number[], index: number) => members.map((at) => at + (starts[index] ?? 0));
        const pools = closeAll(waves, thresholds);
        pooled += pools.length;
        const told = [
          ...waves.flatMap(({ releases }, index) =>
            releases.flatMap(({ figure, members }) => (figure ? [shift(members, index)] : [])),
          ),
          ...pools.map(({ members }) => waves.flatMap(({ id }, index) => shift(members[id] ?? [], index))),
        ];
        const population = waves.reduce((sum, { answers }) => sum + answers.length, 0);
        return !canSingleOut(told, population, thresholds.mean);
      }),
      { numRuns: 150 },
    );
    expect(pooled).toBeGreaterThan(10);
  });
});
