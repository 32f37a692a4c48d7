import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { repair, type Published } from '#app/domain/scheduling/repair.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { arbitraryProblem, everyPlan } from './arbitrary-problem.ts';
import { demand, learner, places, problem, unit } from './problems.ts';

const small = arbitraryProblem.filter(({ demands, units }) => (units.length + 1) ** demands.length <= 5000);

/** What has been told some of the demands, legal today or not, with its weight. */
const told = fc.array(
  fc.option(fc.record({ unit: fc.integer({ min: 0, max: 4 }), noticeWeight: fc.constantFrom(1, 3) }), {
    nil: undefined,
    freq: 5,
  }),
  { minLength: 6, maxLength: 6 },
);

function publishedOf({ demands }: Problem, units: readonly ({ unit: number; noticeWeight: number } | undefined)[]) {
  return demands.flatMap(({ id }, index): Published[] => {
    const one = units[index];
    return one ? [{ demandId: id, unitId: `u${one.unit}`, noticeWeight: one.noticeWeight }] : [];
  });
}

function weightedChanges(published: readonly Published[], plan: readonly Assignment[]): number {
  const unitOf = new Map(plan.map(({ demandId, unitId }) => [demandId, unitId]));
  return published
    .filter(({ demandId, unitId }) => unitOf.get(demandId) !== unitId)
    .reduce((sum, { noticeWeight = 1 }) => sum + noticeWeight, 0);
}

type Measure = [unplaced: number, changes: number, objective: number];

function isLess(a: Measure, b: Measure): boolean {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing >= 0 && (a[differing] ?? 0) < (b[differing] ?? 0);
}

/** Fewest open, then fewest changes, then least cost, by trying everything. */
function bestByForce(facts: Problem, published: readonly Published[]): Measure {
  let best: Measure = [Infinity, Infinity, Infinity];
  for (const plan of everyPlan(facts)) {
    const { violations, unplaced, objective } = checkAssignments(facts, plan);
    if (violations.length > 0) continue;
    const measure: Measure = [unplaced.length, weightedChanges(published, plan), objective];
    if (isLess(measure, best)) best = measure;
  }
  return best;
}

test('no legal plan with as many placed changes less of what is published, and none of those costs less', async () => {
  await fc.assert(
    fc.asyncProperty(small, told, async (facts, units) => {
      const published = publishedOf(facts, units);
      const { proposal, changes, changed, isProven, bound, ...mended } = await repair(facts, published);
      const { violations, objective } = checkAssignments(facts, proposal.assignments);
      expect(violations).toEqual([]);
      expect([proposal.unplaced.length, mended.weightedChanges, objective]).toEqual(bestByForce(facts, published));
      expect(proposal).toMatchObject({ status: 'optimal', objective });
      expect({ isProven, bound }).toEqual({ isProven: true, bound: weightedChanges(published, proposal.assignments) });
      expect(changed).toBe(changes.length);
      expect(changes.every(({ reason }) => reason !== null)).toBe(true);
    }),
    { numRuns: 80, seed: 1200 },
  );
}, 120_000);

test('a plan that holds is left alone', async () => {
  await fc.assert(
    fc.asyncProperty(small, async (facts) => {
      const { assignments } = await solve(facts);
      const mended = await repair(facts, assignments);
      expect(mended).toMatchObject({ changed: 0, added: [], gone: [], isProven: true });
      expect(mended.proposal.assignments.map(({ demandId, unitId }) => ({ demandId, unitId }))).toEqual(
        assignments.map(({ demandId, unitId }) => ({ demandId, unitId })),
      );
    }),
    { numRuns: 20, seed: 49 },
  );
}, 60_000);

const wards = ['ward-1', 'ward-2', 'ward-3'];

function ward(learnerId: string, startsOn = '2027-09-06') {
  const options = wards.map((unitId, index) => ({ unitId, travelMinutes: 10 + 10 * index }));
  return demand({ id: `${learnerId}/p1`, learnerId, startsOn, options });
}

const published = [
  { demandId: 'anna/p1', unitId: 'ward-1', noticeWeight: 3 },
  { demandId: 'bo/p1', unitId: 'ward-1' },
  { demandId: 'cilla/p1', unitId: 'ward-2' },
];

const today = problem({
  learners: ['anna', 'bo', 'cilla'].map((id) => learner({ id })),
  units: wards.map((id) => unit({ id })),
  demands: ['anna', 'bo', 'cilla'].map((id) => ward(id)),
  resources: wards.map((id) => places(id, id === 'ward-1' ? 2 : 1)),
});

test('a ward that loses a place keeps the one with short notice, and says why the other goes', async () => {
  const resources = wards.map((id) => places(id, 1));
  const mended = await repair({ ...today, resources }, published);
  expect(mended).toMatchObject({ changed: 1, weightedChanges: 1, bound: 1, isProven: true });
  expect(mended.changes).toMatchObject([
    { demandId: 'bo/p1', from: 'ward-1', to: 'ward-3', reason: { rule: 'unit-capacity', code: 'unit_full' } },
  ]);
});

test('a ward that closes, a learner who has left and one who has come', async () => {
  const closed = wards.map((id) => unit({ id, closedWeeks: id === 'ward-1' ? ['2027-W37'] : [] }));
  const learners = ['anna', 'cilla', 'dan'].map((id) => learner({ id }));
  const demands = ['anna', 'cilla', 'dan'].map((id) => ward(id));
  const mended = await repair({ ...today, units: closed, learners, demands }, published);
  expect(mended.changes.map(({ demandId, reason }) => [demandId, reason?.code])).toEqual([['anna/p1', 'unit_closed']]);
  expect(mended.gone).toEqual([published[1]]);
  expect(mended.proposal.unplaced.map(({ demandId }) => demandId)).toEqual(['dan/p1']);
});

test('a place that somebody has lost for good is a change too: the one who was told goes first', async () => {
  const full = { ...today, resources: ['ward-1', 'ward-2'].map((id) => places(id, 1)), units: today.units.slice(0, 2) };
  const mended = await repair(full, published.slice(0, 2));
  expect(mended.proposal.unplaced.map(({ demandId }) => demandId)).toEqual(['cilla/p1']);
  expect(mended.changed).toBe(1);
});

test('a lock that a rule forbids by now is let go of, others hold', async () => {
  const closed = wards.map((id) => unit({ id, closedWeeks: id === 'ward-1' ? ['2027-W37'] : [] }));
  const locks = [
    { demandId: 'anna/p1', unitId: 'ward-1' },
    { demandId: 'cilla/p1', unitId: 'ward-3' },
  ];
  const { proposal } = await repair({ ...today, units: closed, locks }, published);
  const unitOf = new Map(proposal.assignments.map(({ demandId, unitId }) => [demandId, unitId]));
  expect([unitOf.get('cilla/p1'), unitOf.get('anna/p1')]).toEqual(['ward-3', 'ward-2']);
});
