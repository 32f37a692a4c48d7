import { describe, expect, it } from 'vitest';
import { effectsOf, waveAfter } from '#app/domain/quality/action-effects.ts';
import type { ActedOn } from '#app/domain/quality/action-effects.ts';
import { followUp } from '#app/domain/quality/follow-up.ts';
import { standings } from '#app/domain/quality/standings.ts';
import { regionOf, shrink } from '#app/domain/quality/statistics/compare-units.ts';
import type { GroupRelease } from '#app/domain/quality/theme-series.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import type { Random } from '#app/domain/shared/random.ts';
import { normal, respondents } from './statistics/invented.ts';

interface Told {
  n: number;
  mean: number;
  sd: number;
}

const THEME = 'feedback';
const THRESHOLDS = { mean: 5, distribution: 8 };
const wave = (id: string, version = 'v1') => ({ id, version, thresholds: THRESHOLDS });
const WAVES = [wave('before'), wave('after')] as const;
const together = { to: WAVES[1], peersOf: () => 'units' };

function release(waveId: string, unit: number, { n, mean, sd }: Told): GroupRelease {
  const interval = { low: mean, high: mean };
  const spread = { sd, interval, favourable: 0.5, favourableInterval: interval };
  return {
    ...{ waveId, groupKind: 'unit', groupId: `u${unit}`, themeId: THEME, keptBack: null },
    figure: { n, mean, spread, spreadKeptBack: null },
  };
}

const about = (unit: number): ActedOn => ({
  ...{ group: { kind: 'unit', id: `u${unit}` }, themeId: THEME },
  from: WAVES[0],
});

/** Units that lie below in the first wave are acted on; how often the next one says higher or lower of them. */
function simulate({
  count,
  runs,
  differing = 0,
  alone = 0,
  region = 0,
  effect = 0,
}: {
  count: number;
  runs: number;
  /** Standard deviation of what is true of units. */
  differing?: number;
  /** How far the first unit lies from the others in truth; where it does, only it is acted on. */
  alone?: number;
  /** What changes everywhere. */
  region?: number;
  /** What changes where something is done. */
  effect?: number;
}) {
  const random = createRandom(`follow-up ${count} ${differing} ${alone} ${region} ${effect}`);
  let judged = 0;
  let waves = 0;
  let cried = 0;
  const said = { higher: 0, lower: 0 };
  for (let run = 0; run < runs; run += 1) {
    const level = levels(random, { count, differing, alone });
    const before = level.map((one, unit) => release('before', unit, respondents(random, random.int(8, 32), one)));
    const positions = standings(before);
    const low = [...(positions?.values() ?? [])].filter(({ position }) => position.endsWith('below'));
    const acted = low
      .filter(({ groupId }) => alone === 0 || groupId === 'u0')
      .map((one) => Number(one.groupId.slice(1)));
    if (acted.length === 0) continue;
    const after = level.map((one, unit) => {
      const now = one + region + (acted.includes(unit) ? effect : 0);
      return release('after', unit, respondents(random, random.int(8, 32), now));
    });
    const changes = effectsOf(acted.map(about), { ...together, releases: [...before, ...after] }).map(
      ({ change }) => change,
    );
    judged += acted.length;
    waves += 1;
    said.higher += changes.filter((change) => change === 'higher').length;
    said.lower += changes.filter((change) => change === 'lower').length;
    cried += Number(changes.some((change) => change === 'higher' || change === 'lower'));
  }
  return { judged, higher: said.higher / judged, lower: said.lower / judged, cried: cried / waves };
}

function levels(random: Random, { count, differing, alone }: { count: number; differing: number; alone: number }) {
  return Array.from({ length: count }, (_, unit) => 3.7 + differing * normal(random) + (unit === 0 ? alone : 0));
}

describe('units that lie low where nothing has been done', () => {
  it.each([
    ['are alike', { count: 20, runs: 1500 }],
    ['are alike and few', { count: 6, runs: 12000 }],
    ['differ', { count: 20, runs: 700, differing: 0.3 }],
    ['differ and are few', { count: 6, runs: 1500, differing: 0.3 }],
    ['all rise', { count: 20, runs: 1500, region: 0.3 }],
    ['are one, far from all others', { count: 20, runs: 1000, alone: -1 }],
  ])('are not said to have changed, where units %s', (_name, world) => {
    const { judged, higher, lower, cried } = simulate(world);
    expect(judged).toBeGreaterThan(250);
    expect(higher).toBeLessThan(0.05);
    expect(lower).toBeLessThan(0.05);
    expect(cried).toBeLessThan(0.06);
  });
});

describe('an improvement of 0.6 of a step', () => {
  it.each([
    ['units that are alike', { count: 20, runs: 500 }, 0.6],
    ['units that differ', { count: 20, runs: 300, differing: 0.3 }, 0.5],
    ['few units', { count: 6, runs: 1000, differing: 0.3 }, 0.3],
  ])('is seen among %s as often as the README says', (_name, world, least) => {
    const { judged, higher, lower } = simulate({ ...world, effect: 0.6 });
    expect(judged).toBeGreaterThan(100);
    expect(higher).toBeGreaterThan(least);
    expect(lower).toBeLessThan(0.005);
  });
});

const usual: Told = { n: 20, mean: 4, sd: 0.8 };
/** Twenty places, of which the first lay low; what it and the others have next. */
function next(own: Told, others: Told = usual, first: Told = { n: 20, mean: 3.4, sd: 0.8 }) {
  const units = Array.from({ length: 20 }, (_, unit) => unit);
  return {
    before: units.map((unit) =>
      release('before', unit, unit === 0 ? first : { ...usual, mean: 3.9 + (unit % 3) / 10 }),
    ),
    after: units.map((unit) =>
      release('after', unit, unit === 0 ? own : { ...others, mean: others.mean - 0.1 + (unit % 3) / 10 }),
    ),
  };
}

describe('what is to be expected', () => {
  it('is what the others have, where chance explains that one lay low, and their change with it', () => {
    const { before, after } = next({ ...usual, mean: 4.4 }, { ...usual, mean: 4.3 });
    const found = followUp('u0', before, after);
    expect(found?.expected).toBeGreaterThan(3.95);
    expect(found?.expected).toBeLessThan(4.35);
    expect(found?.pValue).toBeGreaterThan(0.05);
  });

  it('cannot be told of a place without a figure, nor among fewer than five in both waves', () => {
    const { before, after } = next(usual);
    expect(followUp('u0', before, after.slice(1))).toBeNull();
    expect(followUp('u0', before, after.slice(0, 4))).toBeNull();
    expect(followUp('u0', before.slice(0, 4), after)).toBeNull();
    expect(followUp('u0', before, after.slice(0, 5))).not.toBeNull();
  });

  it('is no rise for one that has only come back, and is one for one that has passed the others', () => {
    const back = next(usual);
    const passed = next({ ...usual, mean: 4.9 });
    const changeOf = ({ before, after }: ReturnType<typeof next>) =>
      effectsOf([about(0)], { ...together, releases: [...before, ...after] })[0]?.change;
    expect(changeOf(back)).toBe('no_clear_change');
    expect(changeOf(passed)).toBe('higher');
  });

  it('is not held against one that was far away and stays there', () => {
    const far = { n: 30, mean: 2.5, sd: 0.8 };
    const { before, after } = next(far, usual, far);
    expect(followUp('u0', before, after)?.pValue).toBeGreaterThan(0.5);
  });
});

describe('actions that one wave follows up', () => {
  const { before, after } = next({ ...usual, mean: 4.4 });
  const releases = [...before, ...after];
  const others = Array.from({ length: 12 }, (_, unit) => about(unit + 1));

  it('are judged together: what holds alone does not among many, and two about the same count once', () => {
    const changes = (acted: ActedOn[]) => effectsOf(acted, { ...together, releases }).map(({ change }) => change);
    expect(changes([about(0)])).toEqual(['higher']);
    expect(changes([about(0), about(0)])).toEqual(['higher', 'higher']);
    expect(changes([about(0), ...others])[0]).toBe('no_clear_change');
  });

  it('are each held against the wave that it was made after', () => {
    const earlier = wave('earlier', WAVES[1].version);
    const acted = [about(0), { ...about(0), from: earlier }];
    const low = before.map((one) => ({ ...one, waveId: 'earlier' }));
    expect(effectsOf(acted, { ...together, releases }).map(({ change }) => change)).toEqual(['higher', 'not_enough']);
    const both = effectsOf(acted, { ...together, releases: [...releases, ...low] });
    expect(both.map(({ change }) => change)).toEqual(['higher', 'higher']);
  });

  it('are followed up by the first wave at least half of whose weeks lie after the day that they were due', () => {
    const spring = { endedFrom: '2026-01-19', endedTo: '2026-06-07' };
    const autumn = { endedFrom: '2026-08-31', endedTo: '2027-01-17' };
    const followed = (dueOn: string) => waveAfter([spring, autumn], dueOn);
    expect([followed('2026-02-02'), followed('2026-03-29'), followed('2026-03-30')]).toEqual([spring, spring, autumn]);
    expect(followed('2027-01-10')).toBeUndefined();
  });

  it('are not compared over a new version of the questions, and not where nothing is told', () => {
    const renewed = { ...together, to: wave('after', 'v2') };
    expect(effectsOf([about(0)], { ...renewed, releases })).toEqual([{ change: 'new_version', expected: null }]);
    expect(effectsOf([about(99)], { ...together, releases })).toEqual([{ change: 'not_enough', expected: null }]);
  });
});

describe('the mean moved towards the others', () => {
  it.each([5, 20])('lies within two standard errors of the truth nineteen times in twenty, among %i', (count) => {
    const random = createRandom(`shrunk ${count}`);
    let within = 0;
    let all = 0;
    for (let run = 0; run < 1500; run += 1) {
      const truth = Array.from({ length: count }, () => 3 + 0.3 * normal(random));
      const units = truth.map((mean) => {
        const variance = 0.6 / random.int(8, 32);
        return { mean: mean + Math.sqrt(variance) * normal(random), variance };
      });
      const region = regionOf(units);
      units.forEach((unit, at) => {
        if (!region) return;
        const { estimate, variance } = shrink(unit, region);
        all += 1;
        within += Number(Math.abs(estimate - (truth[at] ?? 0)) <= 1.96 * Math.sqrt(variance));
      });
    }
    expect(within / all).toBeGreaterThan(0.93);
    expect(within / all).toBeLessThan(0.98);
  });
});
