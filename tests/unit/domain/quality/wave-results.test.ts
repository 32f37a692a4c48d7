import { describe, expect, it } from 'vitest';
import { groupsOf, isWithin } from '#app/domain/quality/groups.ts';
import { resultsOf } from '#app/domain/quality/wave-results.ts';
import type { Answer } from '#app/domain/quality/wave-results.ts';
import { standings } from '#app/domain/quality/standings.ts';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';

const words = { sv: 'sv', en: 'en' };
const labels = ['1', '2', '3', '4', '5'];
const instrument = instrumentDefinition.parse({
  title: words,
  lead: words,
  scale: { lowest: 1, labels: { sv: labels, en: labels } },
  favourableFrom: 4,
  subscales: [
    {
      id: 'welcome',
      name: words,
      items: [
        { id: 'a', text: words },
        { id: 'b', text: words, reversed: true },
      ],
    },
  ],
});

const answer = (a: number | null, unitPath: string | null, programmeId: string | null = null): Answer => ({
  values: { a, b: a === null ? null : 6 - a },
  bucket: { programmeId, unitId: unitPath?.split('/').filter(Boolean).at(-1) ?? null, unitPath },
});
const answers = (values: number[], unitPath: string, programmeId: string | null = null) =>
  values.map((value) => answer(value, unitPath, programmeId));

function told(given: Answer[]) {
  const groups = groupsOf(given.map(({ bucket }) => bucket));
  const { releases } = resultsOf(instrument, given, groups, LOWEST_THRESHOLDS);
  return new Map(releases.map((release) => [release.groupId, release]));
}

describe('the groups of a wave', () => {
  it('go from the region down, larger before smaller, and by programme last', () => {
    const given = [...answers([3], '/h/c/', 'p'), ...answers([3, 3], '/h/d/', 'p'), ...answers([3], '/v/')];
    expect(groupsOf(given.map(({ bucket }) => bucket)).map(({ id }) => id)).toEqual([
      'region',
      'h',
      'v',
      'd',
      'c',
      'p',
    ]);
    expect(groupsOf([])).toEqual([]);
  });

  it('end with the schools and the branches that the programmes make up', () => {
    const of = (programmeId: string, schoolId: string) => {
      const { values, bucket } = answer(4, '/h/', programmeId);
      return { values, bucket: { ...bucket, schoolId, branch: 'care' as const } };
    };
    const given = [of('p', 'hh'), of('q', 'hh'), of('r', 'gu'), answer(4, '/h/')];
    const groups = groupsOf(given.map(({ bucket }) => bucket));
    expect(groups.slice(2).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      ...['programme p', 'programme q', 'programme r', 'school hh', 'school gu', 'branch care'],
    ]);
    const sizes = groups.map((group) => given.filter(({ bucket }) => isWithin(bucket, group)).length);
    expect(sizes.slice(2)).toEqual([1, 1, 1, 2, 1, 3]);
  });

  it('keep back a school from which the few of one of its programmes could be subtracted', () => {
    const of = (values: number[], programmeId: string) =>
      answers(values, '/h/', programmeId).map((one) => ({ ...one, bucket: { ...one.bucket, schoolId: 'hh' } }));
    const others = answers([3, 4, 5, 4, 3, 4], '/h/');
    const few = told([...of([3, 4, 5, 4, 3], 'p'), ...of([2, 3], 'q'), ...others]);
    expect(few.get('p')?.figure?.n).toBe(5);
    expect(few.get('hh')).toMatchObject({ figure: null, keptBack: 'would_reveal' });
    const enough = told([...of([3, 4, 5, 4, 3], 'p'), ...of([2, 3, 4, 2, 5], 'q'), ...others]);
    expect(enough.get('hh')?.figure?.n).toBe(10);
    const alone = told([...of([3, 4, 5, 4, 3], 'p'), ...others]);
    expect(alone.get('hh')?.figure).toEqual(alone.get('p')?.figure);
  });
});

describe('the results of a wave', () => {
  const given = [
    ...answers([3, 4, 5, 4, 3, 4, 5, 4, 4, 3, 5, 4], '/h/c/'),
    ...answers([1, 2, 2, 1, 2, 1], '/h/d/'),
    ...answers([5, 5, 4], '/v/'),
  ];

  it('tell the mean of a group, with reversed items turned, and its spread where enough have answered', () => {
    const c = told(given).get('c');
    expect(c?.figure).toMatchObject({ n: 12, mean: 4, spread: { favourable: 9 / 12 } });
    const d = told(given.slice(0, -3)).get('d');
    expect(d?.figure).toMatchObject({ n: 6, mean: 1.5, spread: null, spreadKeptBack: 'too_few' });
  });

  it('keep back a small group and whatever it could be found from', () => {
    const results = told(given);
    expect(results.get('region')?.figure?.n).toBe(21);
    expect(results.get('v')).toMatchObject({ keptBack: 'too_few', figure: null, members: [] });
    expect(results.get('h')).toMatchObject({ keptBack: 'would_reveal', figure: null });
    expect(results.get('c')?.figure?.n).toBe(12);
    expect(results.get('d')).toMatchObject({ keptBack: 'would_reveal', figure: null });
  });

  it('keep back what all of a small group have said alike, since it tells what each has said', () => {
    expect(told(answers([5, 5, 5, 5, 5, 5], '/h/')).get('region')?.keptBack).toBe('would_reveal');
    const nearlyAll = (n: number) => [4.75, ...Array<number>(n - 1).fill(5)];
    expect(told(answers(nearlyAll(6), '/h/')).get('region')?.keptBack).toBe('would_reveal');
    expect(told(answers(nearlyAll(10), '/h/')).get('region')?.figure?.n).toBe(10);
    expect(told(answers(Array(10).fill(5), '/h/')).get('region')?.figure?.mean).toBe(5);
  });

  it('tell how reliable a theme is, from those who answered all of it', () => {
    const reliability = (given: Answer[]) => resultsOf(instrument, given, [], LOWEST_THRESHOLDS).reliability;
    const twelve = answers([3, 4, 5, 4, 3, 4, 5, 4, 4, 3, 5, 4], '/h/');
    expect(reliability([...twelve, answer(null, '/h/')]).welcome).toMatchObject({
      respondents: 12,
      items: 2,
      alpha: 1,
    });
    expect(reliability(twelve.slice(0, 6))).toEqual({});
  });

  it('say no more of a group in which nobody has a score than of one in which few have', () => {
    const reasonOf = (values: (number | null)[]) =>
      told([...answers([4, 3, 5, 4, 4, 3], '/h/'), ...values.map((value) => answer(value, '/v/'))]).get('v')?.keptBack;
    expect(reasonOf([null, null])).toBe(reasonOf([4, 5]));
  });

  it('count only those who have a score', () => {
    const some = [...answers([4, 4, 4, 5, 3], '/h/'), answer(null, '/h/')];
    expect(told(some).get('region')?.figure?.n).toBe(5);
    expect(told([answer(null, '/h/')]).get('region')?.keptBack).toBe('too_few');
  });
});

describe('the standing of units', () => {
  const figure = (n: number, mean: number, sd = 0.8) => ({
    n,
    mean,
    spreadKeptBack: null,
    spread: { sd, interval: { low: 0, high: 0 }, favourable: 0, favourableInterval: { low: 0, high: 0 } },
  });
  const units = [4.1, 4, 3.9, 4.2, 4, 3.8, 4.1, 4, 3.9].map((mean, index) => ({
    groupId: `u${index}`,
    figure: figure(12, mean),
  }));

  it('marks the unit that differs more than chance, and moves a small one towards the rest', () => {
    const stand = standings([
      ...units,
      { groupId: 'low', figure: figure(30, 3.2) },
      { groupId: 'small', figure: figure(8, 3.5) },
    ]);
    expect(stand?.get('low')?.position).toBe('far_below');
    expect(stand?.get('u0')?.position).toBe('within');
    expect(stand?.get('small')?.position).toBe('within');
    expect(stand?.get('small')?.estimate).toBeGreaterThan(3.5);
  });

  it('says nothing where there is no region to compare with', () => {
    expect(standings(units.slice(0, 2))).toBeNull();
    expect(standings([...units.slice(0, 2), { groupId: 'kept', figure: null }])).toBeNull();
  });
});

describe('a group whose difference from another agrees', () => {
  const others = [3, 4, 5, 4, 3, 4, 2, 4, 4, 3];
  const of = (agreeing: number[]) => told([...answers(others, '/h/c/'), ...answers(agreeing, '/h/')]);

  it('is kept back, and told where the difference does not agree or is large', () => {
    expect(of([5, 5, 5, 5, 5, 5]).get('c')).toMatchObject({ figure: null, keptBack: 'would_reveal' });
    expect(of([5, 5, 5, 5, 5, 4]).get('c')).toMatchObject({ keptBack: null });
    expect(of(Array<number>(10).fill(5)).get('c')).toMatchObject({ keptBack: null });
  });
});
