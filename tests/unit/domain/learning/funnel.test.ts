import { expect, test } from 'vitest';
import { drawCentres } from '#app/domain/learning/funnel/centres.ts';
import type { Cause } from '#app/domain/learning/funnel/centres.ts';
import { compareCentres, funnelLimits, standingOf } from '#app/domain/learning/funnel/compare.ts';
import { funnelSettings } from '#app/domain/learning/funnel/settings.ts';
import { binomialLimit } from '#app/domain/learning/statistics/binomial.ts';

// From the table of the binomial distribution with n = 20 and p = 0.1 that textbooks print: P(X <= 0) = 0.1216,
// P(X <= 4) = 0.9568 and P(X <= 5) = 0.9887. By hand: the upper limit is 5 - (0.9887 - 0.975) / (0.9887 - 0.9568) = 4.571.
test('a limit is the exact one, interpolated between whole numbers', () => {
  expect(binomialLimit(20, 0.1, 0.975) * 20).toBeCloseTo(4.571, 2);
  expect(binomialLimit(20, 0.1, 0.1216) * 20).toBeCloseTo(0, 2);
  expect(binomialLimit(20, 0.1, 0.025)).toBe(0);
});

test('limits come close to two and three standard deviations where patients are many', () => {
  const deviation = Math.sqrt((0.2 * 0.8) / 4_000);
  const { inner, outer } = funnelLimits(4_000, 0.2);
  expect((inner[1] - 0.2) / deviation).toBeCloseTo(1.96, 1);
  expect((0.2 - inner[0]) / deviation).toBeCloseTo(1.96, 1);
  expect((outer[1] - 0.2) / deviation).toBeCloseTo(3.09, 1);
});

test('limits narrow with the number of patients, and hold the share that they are drawn around', () => {
  for (let patients = 20; patients <= 1_280; patients *= 2) {
    const [wide, narrow] = [funnelLimits(patients, 0.19), funnelLimits(patients * 2, 0.19)];
    expect(narrow.outer[1]).toBeLessThan(wide.outer[1]);
    expect(narrow.outer[0]).toBeGreaterThanOrEqual(wide.outer[0]);
    expect(wide.outer[1]).toBeGreaterThan(wide.inner[1]);
    expect(standingOf(0.19, wide)).toBe('usual');
  }
});

test('between the limits nobody can tell, and outside the outer ones it is high or low', () => {
  const limits = { inner: [0.1, 0.3], outer: [0.05, 0.4] } as const;
  expect([0.02, 0.07, 0.2, 0.35, 0.5].map((value) => standingOf(value, limits))).toEqual([
    'low',
    'unsure',
    'usual',
    'unsure',
    'high',
  ]);
});

// By hand: in all 20 of 200 younger (10 %) and 60 of 200 older (30 %) are admitted, 80 of 400 (20 %). The lark has 150
// younger and 50 older, so 15 + 15 = 30 are expected; 36 came, which is 1.2 times, so 24 %. The gull: 50 expected, 44.
test('the adjusted share is the observed over the expected, times the share of all', () => {
  const { share, centres } = compareCentres([
    { id: 'lark', younger: { patients: 150, admitted: 18 }, older: { patients: 50, admitted: 18 } },
    { id: 'gull', younger: { patients: 50, admitted: 2 }, older: { patients: 150, admitted: 42 } },
  ]);
  expect(share).toBeCloseTo(0.2, 10);
  const [gull, lark] = centres;
  expect(lark).toMatchObject({ id: 'lark', patients: 200, admitted: 36, share: 0.18, weight: 150 });
  expect([lark?.expected, lark?.adjusted]).toEqual([expect.closeTo(30, 10), expect.closeTo(0.24, 10)]);
  expect([gull?.expected, gull?.adjusted]).toEqual([expect.closeTo(50, 10), expect.closeTo(0.176, 10)]);
});

const drawn = Array.from({ length: 60 }, (_, seed) => drawCentres(seed + 1));

/** How often centres of a cause stand somewhere, of all of that cause. */
function shareOf(cause: Cause, standing: string, by: 'raw' | 'adjusted'): number {
  const standings = drawn.flatMap((centres) => {
    const { share, centres: compared } = compareCentres(centres.map(({ now }) => now));
    return compared
      .filter(({ id }) => centres.find((one) => one.id === id)?.cause === cause)
      .map((one) =>
        by === 'raw'
          ? standingOf(one.share, funnelLimits(one.patients, share))
          : standingOf(one.adjusted, funnelLimits(one.weight, share)),
      );
  });
  return standings.filter((one) => one === standing).length / standings.length;
}

test('the funnel seldom points at chance, and finds what is due to practice once ages are equal', () => {
  expect(drawCentres(7)).toEqual(drawCentres(7));
  expect(shareOf('chance', 'high', 'raw') + shareOf('chance', 'low', 'raw')).toBeLessThan(0.02);
  expect(shareOf('worse', 'usual', 'raw')).toBeGreaterThan(0.8);
  expect(shareOf('worse', 'high', 'adjusted')).toBeGreaterThan(0.7);
  expect(shareOf('better', 'low', 'adjusted')).toBeGreaterThan(0.8);
  expect(shareOf('mix', 'usual', 'raw')).toBeLessThan(0.4);
  expect(shareOf('mix', 'usual', 'adjusted')).toBeGreaterThan(0.9);
});

test('to begin with the highest and the lowest are small, and what is worth a visit is in the middle', () => {
  const centres = drawCentres(funnelSettings.parse({}).seed);
  const { centres: ranked } = compareCentres(centres.map(({ now }) => now));
  expect(ranked[0]?.patients).toBeLessThan(100);
  expect(ranked.at(-1)?.patients).toBeLessThan(100);
  const rank = ranked.findIndex(({ id }) => centres.find((one) => one.id === id)?.cause === 'worse');
  expect(rank).toBeGreaterThan(3);
  expect(rank).toBeLessThan(8);
});
