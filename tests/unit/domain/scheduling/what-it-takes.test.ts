import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { moveOptions } from '#app/domain/scheduling/move-options.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { whatItTakes } from '#app/domain/scheduling/what-it-takes.ts';
import { everyPlan, livelyProblem } from './arbitrary-problem.ts';
import { demand, learner, places, problem, unit } from './problems.ts';

const small = livelyProblem.filter(({ demands, units }) => (units.length + 1) ** demands.length <= 730);

/** Fewest who lose their place, then fewest changes, then least cost, by trying everything; null when there is no plan. */
function bestByForce(facts: Problem, standing: readonly Assignment[], wanted: Assignment): number[] | null {
  const now = new Map(standing.map(({ demandId, unitId }) => [demandId, unitId]));
  let best: number[] | null = null;
  for (const plan of everyPlan(facts)) {
    const units = new Map(plan.map(({ demandId, unitId }) => [demandId, unitId]));
    if (units.get(wanted.demandId) !== wanted.unitId) continue;
    if (plan.some(({ demandId }) => demandId !== wanted.demandId && !now.has(demandId))) continue;
    const { violations, objective } = checkAssignments(facts, plan);
    if (violations.length > 0) continue;
    const others = [...now].filter(([demandId]) => demandId !== wanted.demandId);
    const lost = others.filter(([demandId]) => !units.has(demandId)).length;
    const changes = others.filter(([demandId, unitId]) => units.get(demandId) !== unitId).length;
    const measure = [lost, changes, objective];
    const differing = measure.findIndex((value, index) => value !== best?.[index]);
    if (!best || (differing >= 0 && measure[differing]! < best[differing]!)) best = measure;
  }
  return best;
}

/** One of the units that are full for somebody, or any. */
function wantedIn(facts: Problem, standing: readonly Assignment[], pick: number): Assignment {
  const options = facts.demands.flatMap(({ id }) =>
    moveOptions(facts, standing, id).map(({ unitId, whyNot }) => ({ demandId: id, unitId, whyNot })),
  );
  const full = options.filter(({ whyNot }) => whyNot.kind === 'full');
  const { demandId, unitId } = (full.length > 0 ? full : options).at(-1 - (pick % (full.length || options.length)))!;
  return { demandId, unitId };
}

test('no legal plan with the placement in it takes a place from fewer, changes less or costs less', async () => {
  let impossible = 0;
  let moving = 0;
  await fc.assert(
    fc.asyncProperty(small, fc.nat(), fc.boolean(), async (facts, pick, isLocked) => {
      const { assignments } = await solve(facts);
      const standing = assignments.map(({ demandId, unitId }) => ({ demandId, unitId }));
      const wanted = wantedIn(facts, standing, pick);
      const locks = isLocked ? standing.filter(({ demandId }) => demandId !== wanted.demandId).slice(0, 1) : [];
      const found = await whatItTakes({ ...facts, locks }, standing, wanted);
      const best = bestByForce({ ...facts, locks }, standing, wanted);
      const estimate = moveOptions({ ...facts, locks }, standing, wanted.demandId).find(
        ({ unitId }) => unitId === wanted.unitId,
      );
      if (best === null || found.kind === 'impossible') {
        impossible += 1;
        expect([best, found.kind]).toEqual([null, 'impossible']);
        return;
      }
      const { changes, costDifference } = found;
      if (changes.length > 0) moving += 1;
      const lost = changes.filter(({ to }) => to === null).length;
      const objective = checkAssignments({ ...facts, locks }, standing).objective + costDifference;
      expect([lost, changes.length, objective]).toEqual(best);
      expect(found).toMatchObject({ isProven: true, isCheapest: true, wasSound: true, leastChanges: changes.length });
      expect(found.costs.reduce((sum, { cost }) => sum + cost, 0)).toBe(costDifference);
      expect(found.assignments).toContainEqual(wanted);
      expect(estimate?.leastMoved ?? 0).toBeLessThanOrEqual(changes.length);
      expect(estimate === undefined || (estimate.leastMoved === 0) === (changes.length === 0)).toBe(true);
    }),
    { numRuns: 80, seed: 55 },
  );
  expect(impossible > 0 && moving > 3).toBe(true);
}, 120_000);

const WARDS = ['ward-1', 'ward-2', 'ward-3'];
const [one, two, three] = ['anna', 'bo', 'cilla'].map((learnerId) => ({ learnerId, demandId: `${learnerId}/p1` }));

/** Three wards with a place each; Bo may be at the first two alone, and Cilla at the last two. */
const round = problem({
  learners: ['anna', 'bo', 'cilla'].map((id) => learner({ id })),
  units: WARDS.map((id) => unit({ id })),
  demands: [one!, two!, three!].map(({ learnerId, demandId }, index) =>
    demand({
      id: demandId,
      learnerId,
      options: WARDS.slice(index === 2 ? 1 : 0, index === 1 ? 2 : 3).map((unitId) => ({ unitId, travelMinutes: 20 })),
    }),
  ),
  resources: WARDS.map((id) => places(id, 1)),
});
const now = [
  { demandId: 'anna/p1', unitId: 'ward-3' },
  { demandId: 'bo/p1', unitId: 'ward-1' },
  { demandId: 'cilla/p1', unitId: 'ward-2' },
];
const wanted = { demandId: 'anna/p1', unitId: 'ward-1' };

test('names the chain of those who would move, each with where to and why', async () => {
  const found = await whatItTakes(round, now, wanted);
  expect(found).toMatchObject({ kind: 'possible', weightedChanges: 2, leastChanges: 2, isProven: true });
  expect(found.kind === 'possible' && found.changes).toMatchObject([
    { demandId: 'bo/p1', from: 'ward-1', to: 'ward-2', reason: { code: 'unit_full' } },
    { demandId: 'cilla/p1', from: 'ward-2', to: 'ward-3', reason: { code: 'unit_full' } },
  ]);
});

test('a lock of somebody else is in the way, her own is not', async () => {
  const locks = [now[1]!, now[0]!];
  expect(await whatItTakes({ ...round, locks }, now, wanted)).toMatchObject({
    kind: 'impossible',
    reason: { code: 'unit_full' },
  });
  expect(await whatItTakes({ ...round, locks: locks.slice(1) }, now, wanted)).toMatchObject({ kind: 'possible' });
});

test('says that somebody would lose her place, and when the plan was not sound to begin with', async () => {
  const resources = WARDS.map((id) => places(id, id === 'ward-3' ? 0 : 1));
  const found = await whatItTakes({ ...round, resources }, now, wanted);
  expect(found).toMatchObject({ kind: 'possible', wasSound: false });
  expect(found.kind === 'possible' && found.changes.filter(({ to }) => to === null)).toHaveLength(1);
});

test('does not place somebody who waits, nor wish her into the answer', async () => {
  const found = await whatItTakes(round, now.slice(0, 2), wanted);
  expect(found.kind === 'possible' && found.assignments.map(({ demandId }) => demandId)).toEqual(['anna/p1', 'bo/p1']);
});

test('of those who could make room the one moves for whom it costs least, and to where it costs least', async () => {
  const journeys = { anna: [10, 10, 10], bo: [20, 40, 60], cilla: [20, 26, 24], dan: [20, 50, 30] };
  const roomy = problem({
    learners: Object.keys(journeys).map((id) => learner({ id })),
    units: WARDS.map((id) => unit({ id })),
    demands: Object.entries(journeys).map(([learnerId, minutes]) =>
      demand({
        id: `${learnerId}/p1`,
        learnerId,
        options: WARDS.map((unitId, index) => ({ unitId, travelMinutes: minutes[index] ?? 0 })),
      }),
    ),
    resources: WARDS.map((id) => places(id, 3)),
    rules: [{ id: 'balance', enabled: false }],
  });
  const told = ['bo', 'cilla', 'dan'].map((id) => ({ demandId: `${id}/p1`, unitId: 'ward-1' }));
  const found = await whatItTakes(roomy, [{ demandId: 'anna/p1', unitId: 'ward-3' }, ...told], wanted);
  expect(found.kind === 'possible' && found.changes).toMatchObject([{ demandId: 'cilla/p1', to: 'ward-3' }]);
  // At short notice she stays, though it costs more.
  const late = told.map((one) => ({ ...one, noticeWeight: one.demandId === 'cilla/p1' ? 3 : 1 }));
  const later = await whatItTakes(roomy, late, wanted);
  expect(later.kind === 'possible' && later.changes).toMatchObject([{ demandId: 'dan/p1', to: 'ward-3' }]);
});
