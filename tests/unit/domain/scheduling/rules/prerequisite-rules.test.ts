import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { whyNot } from '#app/domain/scheduling/explain.ts';
import type { Demand, Problem } from '#app/domain/scheduling/problem.ts';
import { tooEarly } from '#app/domain/scheduling/prerequisites-met.ts';
import { repair } from '#app/domain/scheduling/repair.ts';
import { applyChanges } from '#app/domain/scheduling/remedies/change.ts';
import { findRemedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { arbitraryProblem, requiring } from '../arbitrary-problem.ts';
import { demand, learner, places, placing, problem, ruleWithSetting, unit } from '../problems.ts';

const LATER = {
  weeks: ['2027-W40', '2027-W41'],
  startsOn: '2027-10-04',
  endsOn: '2027-10-17',
} satisfies Partial<Demand>;
const options = [{ unitId: 'x', travelMinutes: 20 }];

/** Anna does one course and then another that requires it; Bo competes with her for the first. */
function round(facts: Partial<Problem> = {}, { free = 2 } = {}): Problem {
  const prerequisites = [{ course: 'first', demandIds: ['anna/p1'] }];
  return problem({
    learners: [learner({ id: 'anna' }), learner({ id: 'bo' })],
    units: [unit({ id: 'x' })],
    demands: [
      demand({ id: 'anna/p1', options }),
      demand({ id: 'bo/p1', learnerId: 'bo', options }),
      demand({ ...LATER, id: 'anna/p2', periodId: 'p2', options, prerequisites }),
    ],
    resources: [{ ...places('x', 2), places: { ...places('x', 2).places, '2027-W36': free } }],
    rules: [{ id: 'no-repeated-unit', enabled: false }],
    ...facts,
  });
}
const placedIn = ({ assignments }: { assignments: readonly { demandId: string }[] }) =>
  assignments.map(({ demandId }) => demandId);

describe('prerequisites', () => {
  test('forbid a course whose requirement is neither done nor a part of the round', () => {
    const { rule, setting } = ruleWithSetting('prerequisites');
    const judged = (demandIds: string[]) =>
      rule.forbids?.(placing({ demand: demand({ prerequisites: [{ course: 'c', demandIds }] }) }), setting);
    expect(judged([])).toEqual({ code: 'course_missing', params: { course: 'c' } });
    expect(judged(['anna/p0'])).toBeNull();
  });

  test('place the second course after the first', async () => {
    const proposal = await solve(round());
    expect(placedIn(proposal)).toEqual(['anna/p1', 'bo/p1', 'anna/p2']);
    expect(proposal.status).toBe('optimal');
  });

  test('let the second wait, with its reason, when the first finds no place', async () => {
    const proposal = await solve(round({ units: [unit({ id: 'x', closedWeeks: ['2027-W36'] })] }));
    expect(placedIn(proposal)).toEqual([]);
    expect(proposal.unplaced.map(({ demandId, reasons }) => [demandId, reasons[0]?.code])).toContainEqual([
      'anna/p2',
      'course_missing',
    ]);
    expect(proposal.status).toBe('optimal');
    const off = round(
      { rules: ['prerequisites', 'no-repeated-unit'].map((id) => ({ id, enabled: false })) },
      { free: 0 },
    );
    expect(placedIn(await solve(off))).toEqual(['anna/p2']);
  });

  test('let it wait too when others have the place of the first, which proves nothing', async () => {
    const proposal = await solve(round({}, { free: 0 }));
    expect(placedIn(proposal)).toEqual([]);
    expect(proposal.unplaced.find(({ demandId }) => demandId === 'anna/p2')?.reasons[0]?.code).toBe('course_missing');
    expect([proposal.status, proposal.bound < proposal.objective]).toEqual(['feasible', true]);
    expect(whyNot(round(), [], 'anna/p2', 'x')).toMatchObject({ reason: { code: 'course_missing' } });
    expect(whyNot(round(), [{ demandId: 'anna/p1', unitId: 'x' }], 'anna/p2', 'x')).toMatchObject({ kind: 'possible' });
  });

  test('are told by the checker, and a lock stands', async () => {
    const second = [{ demandId: 'anna/p2', unitId: 'x' }];
    expect(checkAssignments(round(), second).violations).toEqual([
      { rule: 'prerequisites', code: 'course_missing', params: { course: 'first' }, demandId: 'anna/p2' },
    ]);
    expect(tooEarly(round(), second)).toEqual(new Set(['anna/p2']));
    expect(tooEarly(round({ locks: second }), second).size).toBe(0);
    expect(placedIn(await solve(round({ locks: second }, { free: 0 })))).toEqual(['anna/p2']);
  });

  test('are kept when a published plan is mended: what stood on a place that is lost cannot stand', async () => {
    const published = [
      { demandId: 'anna/p1', unitId: 'x' },
      { demandId: 'anna/p2', unitId: 'x' },
    ];
    expect(await repair(round(), published)).toMatchObject({ changed: 0, isProven: true });
    const lost = await repair(round({}, { free: 0 }), published);
    expect(lost.changes.map(({ demandId, to, reason }) => [demandId, to, reason?.code])).toEqual([
      ['anna/p1', null, 'unit_full'],
      ['anna/p2', null, 'course_missing'],
    ]);
    expect(lost.isProven).toBe(false);
  });

  test('may be excepted from, where that would give a place', async () => {
    const alone = demand({ id: 'anna/p2', options, prerequisites: [{ course: 'first', demandIds: [] }] });
    const stated = round({ demands: [alone], learners: [learner()] });
    const { remedies } = await findRemedies(stated, []);
    expect(remedies).toMatchObject([
      { kind: 'exception', weight: 1, changes: [{ reason: { rule: 'prerequisites' } }] },
    ]);
    const both = { ...round().demands[0], prerequisites: [{ course: 'zero', demandIds: [] }] } as Demand;
    const chained = { ...round(), demands: round().demands.map((one, at) => (at === 0 ? both : one)) };
    const found = await findRemedies(chained, []);
    expect([found.unplaced, found.remedies.map(({ kind, weight }) => [kind, weight])]).toEqual([
      ['anna/p1', 'anna/p2'],
      [['exception', 1]],
    ]);
    const mended = applyChanges(stated, remedies[0]?.changes ?? []);
    expect(checkAssignments(mended, remedies[0]?.assignments ?? []).violations).toEqual([]);
  });

  test('no plan places a course before what it requires', async () => {
    await fc.assert(
      fc.asyncProperty(requiring(arbitraryProblem), async (stated) => {
        const { assignments, bound, objective } = await solve(stated);
        expect(checkAssignments(stated, assignments)).toMatchObject({ violations: [], objective });
        expect(bound).toBeLessThanOrEqual(objective);
      }),
      { numRuns: 40 },
    );
  });
});
