import { describe, expect, test } from 'vitest';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { coursesLacking } from '#app/domain/placements/courses-lacking.ts';
import { decisionCollision } from '#app/domain/placements/decision-collision.ts';
import { decisionForm } from '#app/domain/placements/decision-form.ts';
import { repairProblem } from '#app/domain/placements/repair-problem.ts';
import type { RoundFacts } from '#app/domain/placements/round-facts.ts';
import { learnerFacts, places, roundFacts, unitFacts } from './facts.ts';

describe('special decisions', () => {
  const units = [
    unitFacts(),
    unitFacts({ id: 'w62', path: '/hsh/med/w62/' }),
    unitFacts({ id: 'vc', path: '/nsv/vc/' }),
  ];
  const weeks = { from: '2026-W52', to: '2027-W01' } as const;
  const capacities = units.flatMap(({ id }) => places('vfu_basic', 1, weeks, id));
  const decided = (...decisions: RoundFacts['learners'][number]['decisions']) =>
    buildProblem(roundFacts({ units, capacities, learners: [learnerFacts({ decisions })] })).learners[0]?.decisions;

  test('a hospital stands for all that belongs to it', () => {
    expect(decided({ kind: 'only_at', unitIds: ['hsh'], minutes: null })).toEqual([
      { kind: 'only_at', unitIds: ['w61', 'w62'] },
    ]);
    expect(decided({ kind: 'never_at', unitIds: ['vc', 'w62'], minutes: null })).toEqual([
      { kind: 'never_at', unitIds: ['w62', 'vc'] },
    ]);
  });

  test('minutes are handed on, an excuse is not about where, and nothing leaves no trace', () => {
    expect(decided({ kind: 'most_minutes', unitIds: [], minutes: 40 })).toEqual([
      { kind: 'most_minutes', minutes: 40 },
    ]);
    expect(decided({ kind: 'without_prerequisites', unitIds: [], minutes: null })).toBeUndefined();
    expect(JSON.stringify(buildProblem(roundFacts()))).not.toMatch(/decisions|prerequisites/);
  });

  test('one that leaves no unit is told with those that it does not go together with, and no more', () => {
    const facts = roundFacts({ units, capacities, learners: [learnerFacts()] });
    const onlyAt = (...unitIds: string[]) => ({ kind: 'only_at' as const, unitIds, minutes: null });
    const neverAt = (...unitIds: string[]) => ({ kind: 'never_at' as const, unitIds, minutes: null });
    const collision = (decision: ReturnType<typeof onlyAt | typeof neverAt>, ...others: (typeof decision)[]) =>
      decisionCollision(facts, { learnerId: 'alva', others, decision });
    const hospital = onlyAt('hsh');
    expect(collision(hospital, neverAt('vc'))).toBeNull();
    expect(collision(onlyAt('vc'), neverAt('w62'), hospital)).toEqual([hospital]);
    expect(collision(neverAt('w61'), hospital, neverAt('w62'))).toEqual([hospital, neverAt('w62')]);
    expect(collision(neverAt('hsh', 'vc'))).toEqual([]);
    expect(collision(onlyAt('none'))).toBeNull();
    const without = { ...facts, capacities: [] };
    expect(decisionCollision(without, { learnerId: 'alva', others: [], decision: neverAt('w61') })).toBeNull();
    const clash = { learnerId: 'alva', others: [hospital], decision: neverAt('hsh') };
    expect(decisionCollision(without, clash)).toEqual([hospital]);
  });

  test('the form asks for what its kind needs, and keeps nothing else', () => {
    const typed = { learnerId: 'alva', category: 'care', reason: 'x' };
    const read = (facts: object) => decisionForm.safeParse({ ...typed, ...facts });
    const faults = (facts: object) => read(facts).error?.issues.map(({ path, message }) => [path.join('.'), message]);
    expect(faults({ kind: 'only_at', unitIds: ['', ''] })).toEqual([['unitIds.0', 'units']]);
    expect(faults({ kind: 'most_minutes', minutes: '' })).toEqual([['minutes', 'required']]);
    expect(faults({ kind: 'most_minutes', minutes: '4,5' })).toEqual([['minutes', 'wholeNumber']]);
    expect(faults({ kind: 'most_minutes', minutes: '361' })).toEqual([['minutes', 'tooLarge']]);
    const blank = { learnerId: '', category: '', reason: ' ', kind: 'only_at', unitIds: [''] };
    expect(faults(blank)?.map(([field]) => field)).toEqual(['learnerId', 'category', 'reason', 'unitIds.0']);
    expect(faults({ category: '', kind: 'most_minutes', minutes: '' })).toEqual([
      ['category', 'choose'],
      ['minutes', 'required'],
    ]);
    expect(faults({ kind: '' })).toEqual([['kind', 'choose']]);
    expect(faults({ kind: 'most_minutes', minutes: '1'.repeat(11) })).toEqual([['minutes', 'tooLong']]);
    expect(read({ kind: 'most_minutes', minutes: '45', unitIds: ['w61'] }).data).toMatchObject({
      unitIds: [],
      minutes: 45,
    });
    expect(read({ kind: 'never_at', minutes: 'x', unitIds: ['w61'] }).data).toMatchObject({
      unitIds: ['w61'],
      minutes: null,
    });
  });
});

describe('prerequisites', () => {
  const prerequisites = [{ courseId: 'c2', requiredCourseId: 'c1', requiredCode: 'C1' }];
  const periods: RoundFacts['periods'] = [
    { id: 'p1', courseId: 'c1', fromWeek: '2026-W52', toWeek: '2026-W53', allowedSectors: [], term: 0 },
    { id: 'p2', courseId: 'c2', fromWeek: '2027-W01', toWeek: '2027-W01', allowedSectors: [], term: 0 },
  ];
  const visit = { unitId: 'w9', sector: 'medicine', courseId: 'c1', fromWeek: '2026-W36' } as const;
  const lacking = (facts: Partial<RoundFacts>) =>
    buildProblem(roundFacts({ prerequisites, periods, ...facts })).demands.map((one) => one.prerequisites ?? null);
  const second = periods.slice(1);

  test('are met earlier in the round, or in another round that ends before', () => {
    expect(lacking({})).toEqual([null, [{ course: 'C1', demandIds: ['p1~alva'] }]]);
    const done = learnerFacts({ visited: [{ ...visit, toWeek: '2026-W40', isWhole: true }] });
    expect(lacking({ learners: [done] })).toEqual([null, null]);
  });

  test('are not met by what was broken off, nor by what ends too late', () => {
    const unmet = [[{ course: 'C1', demandIds: [] }]];
    const broken = learnerFacts({ visited: [{ ...visit, toWeek: '2026-W40', isWhole: false }] });
    const late = learnerFacts({ visited: [{ ...visit, toWeek: '2027-W01', isWhole: true }] });
    expect(lacking({ periods: second })).toEqual(unmet);
    expect(lacking({ periods: second, learners: [broken] })).toEqual(unmet);
    expect(lacking({ periods: second, learners: [late] })).toEqual(unmet);
    expect(coursesLacking(roundFacts({ prerequisites, periods: second }))).toEqual(new Map([['alva', ['C1']]]));
    expect(coursesLacking(roundFacts({ prerequisites, periods })).size).toBe(0);
  });

  test('are not asked of somebody who is excused', () => {
    const excused = learnerFacts({ decisions: [{ kind: 'without_prerequisites', unitIds: [], minutes: null }] });
    expect(lacking({ periods: second, learners: [excused] })).toEqual([null]);
    expect(coursesLacking(roundFacts({ prerequisites, periods: second, learners: [excused] })).size).toBe(0);
  });
});

describe('prerequisites when a published round is mended', () => {
  const periods: RoundFacts['periods'] = [
    { id: 'p1', courseId: 'c1', fromWeek: '2026-W52', toWeek: '2026-W53', allowedSectors: [], term: 0 },
    { id: 'p2', courseId: 'c2', fromWeek: '2027-W01', toWeek: '2027-W01', allowedSectors: [], term: 0 },
  ];
  const facts = roundFacts({
    periods,
    prerequisites: [{ courseId: 'c2', requiredCourseId: 'c1', requiredCode: 'C1' }],
  });
  const row = (periodId: string, fromWeek: '2026-W52' | '2027-W01', toWeek: '2026-W53' | '2027-W01') =>
    ({
      ...{ id: periodId, periodId, learnerId: 'alva', unitId: 'w61' },
      fromWeek,
      toWeek,
      state: 'published',
    }) as const;
  const first = row('p1', '2026-W52', '2026-W53');
  const second = row('p2', '2027-W01', '2027-W01');
  const requiredOn = (today: string, rows: (typeof first)[]) =>
    repairProblem(facts, rows, today).problem.demands.find(({ periodId }) => periodId === 'p2')?.prerequisites;

  test('are met by what is over, and by what is to come as long as it has a place', () => {
    expect(requiredOn('2026-11-01', [first, second])).toEqual([{ course: 'C1', demandIds: ['p1~alva'] }]);
    expect(requiredOn('2026-12-28', [first, second])).toEqual([]);
    expect(requiredOn('2026-12-28', [second])).toEqual([{ course: 'C1', demandIds: [] }]);
  });
});
