import { describe, expect, it } from 'vitest';
import { funnelOf, lacksPeers, standings } from '#app/domain/quality/standings.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { respondents } from './statistics/invented.ts';

const told = (groupId: string, { n, mean, sd }: { n: number; mean: number; sd: number }) => ({
  groupId,
  figure: {
    ...{ n, mean, spreadKeptBack: null },
    spread: { sd, interval: { low: 0, high: 0 }, favourable: 0, favourableInterval: { low: 0, high: 0 } },
  },
});
const places = (count: number, figureOf: (index: number) => { n: number; mean: number; sd: number }) =>
  Array.from({ length: count }, (_, index) => told(`u${index}`, figureOf(index)));

describe('one unit far from the others', () => {
  const lone = (count: number) =>
    standings(places(count, (index) => ({ n: 50, mean: index === 0 ? 1.5 : 4.5, sd: 0.5 })));

  it.each([5, 6, 9, 10, 30])('is found among %i, and the others are where they are expected', (count) => {
    const positions = [...(lone(count)?.values() ?? [])].map(({ position }) => position);
    expect(positions).toEqual(['far_below', ...Array(count - 1).fill('within')]);
  });

  it.each([2, 3, 4])('is not judged among %i, and nor are the others', (count) => {
    expect(lone(count)).toBeNull();
  });

  it('is found where it has as many respondents as the others together', () => {
    const stand = standings(places(6, (index) => ({ n: index === 0 ? 100 : 20, mean: index === 0 ? 3 : 4, sd: 0.8 })));
    expect([...(stand?.values() ?? [])].map(({ position }) => position)).toEqual([
      'far_below',
      ...Array(5).fill('within'),
    ]);
  });
});

describe('units by chance', () => {
  const RUNS = 400;
  const random = createRandom('funnel');
  const levelled = (count: number, levelOf: (index: number) => number) =>
    standings(places(count, (index) => respondents(random, random.int(8, 40), levelOf(index))));

  it.each([5, 7, 10, 20, 30])(
    'that are alike in truth lie within the limits as often as these promise: %i',
    (count) => {
      let outside = 0;
      let far = 0;
      for (let run = 0; run < RUNS; run += 1) {
        for (const { position } of levelled(count, () => 3.7)?.values() ?? []) {
          outside += Number(position !== 'within');
          far += Number(position.startsWith('far'));
        }
      }
      expect(outside / (RUNS * count)).toBeLessThan(0.06);
      expect(outside / (RUNS * count)).toBeGreaterThan(0.02);
      expect(far / (RUNS * count)).toBeLessThan(0.006);
    },
  );

  it.each([5, 7, 10, 20, 30])(
    'of which one is a step below are mostly found out, and the others let be: %i',
    (count) => {
      let found = 0;
      let others = 0;
      for (let run = 0; run < RUNS; run += 1) {
        const stand = levelled(count, (index) => (index === 0 ? 2.7 : 3.7));
        found += Number(stand?.get('u0')?.position.endsWith('below'));
        others += [...(stand?.values() ?? [])].filter(
          ({ groupId, position }) => groupId !== 'u0' && position !== 'within',
        ).length;
      }
      expect(found / RUNS).toBeGreaterThan(0.95);
      expect(others / (RUNS * (count - 1))).toBeLessThan(0.06);
    },
  );
});

describe('a unit with too few others of its level', () => {
  const four = places(4, () => ({ n: 20, mean: 4, sd: 0.8 }));
  const hidden = { groupId: 'hidden', figure: null };

  it('is told apart from one that says too little itself', () => {
    expect(four.map((unit) => lacksPeers(unit, [...four, hidden]))).toEqual(Array(4).fill(true));
    expect(lacksPeers(hidden, [...four, hidden])).toBe(false);
    expect(lacksPeers(four[0] ?? hidden, [...four, told('fifth', { n: 8, mean: 4, sd: 1 })])).toBe(false);
  });

  it('has no funnel', () => {
    expect(funnelOf(four)).toBeNull();
  });
});

describe('a unit whose spread is not told', () => {
  const five = places(5, () => ({ n: 20, mean: 4, sd: 0.8 }));
  const kept = (spreadKeptBack: 'too_few' | 'would_reveal', mean = 2) => ({
    groupId: 'kept',
    figure: { n: 12, mean, spread: null, spreadKeptBack },
  });

  it('is compared by its mean, but for one of too few', () => {
    expect(standings([...five, kept('would_reveal')])?.get('kept')?.position).toBe('far_below');
    expect(standings([...five, kept('too_few')])?.get('kept')).toBeUndefined();
    expect(funnelOf([...five, kept('would_reveal', 4)])?.sd).toBeCloseTo(0.8, 10);
    expect(funnelOf(Array(5).fill(kept('would_reveal')))).toBeNull();
  });
});
