import { describe, expect, it } from 'vitest';
import { funnelPosition, overdispersionOf, regionOf, shrink } from '#app/domain/quality/statistics/compare-units.ts';

const measured = (means: number[], variances: number[]) =>
  means.map((mean, index) => ({ mean, variance: variances[index] ?? 1 }));

// D. B. Rubin (1981), coaching in eight schools; the pooled effect as in Gelman et al., Bayesian Data Analysis.
const schools = measured(
  [28, 8, -3, 7, -1, 1, 18, 12],
  [15, 10, 16, 11, 9, 11, 10, 18].map((se) => se ** 2),
);

// G. A. Colditz et al. (1994), thirteen trials of BCG; R: metafor::rma(yi, vi, data = dat.bcg, method = "DL").
const trials = measured(
  [-0.8893, -1.5854, -1.3481, -1.4416, -0.2175, -0.7861, -1.6209, 0.012, -0.4694, -1.3713, -0.3394, 0.4459, -0.0173],
  [0.3256, 0.1946, 0.4154, 0.02, 0.0512, 0.0069, 0.223, 0.004, 0.0564, 0.073, 0.0124, 0.5325, 0.0714],
);

describe('the region', () => {
  it('has no variance between units when chance explains the differences', () => {
    const region = regionOf(schools);
    expect(region?.between).toBe(0);
    expect(region?.mean).toBeCloseTo(7.7, 1);
    expect(region?.se).toBeCloseTo(4.1, 1);
  });

  it('is estimated as R does', () => {
    const region = regionOf(trials);
    expect(region?.between).toBeCloseTo(0.3088, 3);
    expect(region?.mean).toBeCloseTo(-0.7141, 3);
    expect(region?.se).toBeCloseTo(0.1787, 3);
  });

  it('is nothing with a single unit', () => {
    expect(regionOf(schools.slice(0, 1))).toBeNull();
  });
});

describe('a unit beside the region', () => {
  const region = { mean: 4, se: 0.05, between: 0.04, units: 20 };

  it('is moved towards it, the more the less is known', () => {
    const small = shrink({ mean: 3, variance: 0.16 }, region);
    const large = shrink({ mean: 3, variance: 0.01 }, region);
    expect(small.pull).toBeCloseTo(0.8, 10);
    expect(small.estimate).toBeCloseTo(3.8, 10);
    expect(large.estimate).toBeCloseTo(3.2, 10);
  });

  it('is moved by two standard errors at most, so that one far away is not taken for another', () => {
    expect(shrink({ mean: 3, variance: 0.16 }, { ...region, between: 0 }).estimate).toBeCloseTo(3.8, 10);
  });

  it('is the region when units do not differ', () => {
    expect(shrink({ mean: 3.5, variance: 0.16 }, { ...region, between: 0 })).toMatchObject({ estimate: 4, pull: 1 });
  });

  it('lies in the funnel or outside it', () => {
    const funnel = { target: 4, sd: 1 };
    const positions = [3.3, 3.5, 3.7, 4.4, 4.7].map((mean) => funnelPosition({ mean, n: 25 }, funnel));
    expect(positions).toEqual(['far_below', 'below', 'within', 'above', 'far_above']);
    expect(funnelPosition({ mean: 3.3, n: 4 }, funnel)).toBe('within');
    expect(funnelPosition({ mean: 3.5, n: 25 }, { ...funnel, overdispersion: 4 })).toBe('within');
  });

  it('is sought in a funnel that those sought do not widen', () => {
    const ordinary = [-1, 1, -1, 1, -1, 1, -1, 1, -1];
    expect(overdispersionOf([...ordinary, 30])).toBeCloseTo(1, 10);
    expect(overdispersionOf(ordinary.map((z) => 2 * z))).toBeCloseTo(4, 10);
    expect(overdispersionOf([])).toBe(1);
  });
});
