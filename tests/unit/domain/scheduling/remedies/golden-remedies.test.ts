import { expect, test } from 'vitest';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { findRemedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import { demand, learner, places, problem, unit } from '../problems.ts';

const WEEKS = ['2027-W36', '2027-W37'];
const options = (...unitIds: string[]) => unitIds.map((unitId) => ({ unitId, travelMinutes: 20 }));

/** Learners who want one period each, at any of the units. */
function round(ids: readonly string[], unitIds: readonly string[], overrides: Partial<Problem> = {}): Problem {
  return problem({
    learners: ids.map((id) => learner({ id })),
    units: unitIds.map((id) => unit({ id })),
    demands: ids.map((id) => demand({ id: `${id}/p1`, learnerId: id, options: options(...unitIds) })),
    ...overrides,
  });
}

test('five for three places: two more, asked of both wards, and why', async () => {
  const full = round(['a', 'b', 'c', 'd', 'e'], ['x', 'y'], { resources: [places('x', 2), places('y', 1)] });
  const { unplaced, shortages, remedies, collisions } = await findRemedies(full, []);
  expect([unplaced.length, collisions]).toEqual([2, []]);
  expect(shortages).toMatchObject([
    { places: 3, missing: 2, sectors: ['medicine'], unitIds: ['x', 'y'], periodIds: ['p1'], weeks: WEEKS },
  ]);
  expect(remedies).toMatchObject([{ kind: 'place', weight: 2, atLeast: 2, unplaced: [] }]);
  expect(remedies[0]?.changes.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))).toMatchObject([
    { kind: 'place', unitId: 'x', count: 1, weeks: WEEKS },
    { kind: 'place', unitId: 'y', count: 1, weeks: WEEKS },
  ]);
});

test('one team of supervisors for two wards is what lacks, not the wards', async () => {
  const team = places('x', 1, { id: 'team', kind: 'supervisors', unitIds: ['x', 'y'] });
  const shared = round(['a', 'b'], ['x', 'y'], { resources: [places('x', 5), places('y', 5), team] });
  const { shortages, remedies } = await findRemedies(shared, []);
  expect(shortages).toMatchObject([{ places: 1, missing: 1 }]);
  expect(remedies).toMatchObject([{ kind: 'place', weight: 1, atLeast: 1 }]);
});

test('a lacking attest is got, and a place is of no use without it', async () => {
  const ward = unit({ id: 'x', requiredAttests: ['hygiene'] });
  const { remedies, shortages } = await findRemedies(
    round(['a'], [], { units: [ward], demands: [demand({ id: 'a/p1', learnerId: 'a', options: options('x') })] }),
    [],
  );
  expect(shortages).toEqual([]);
  expect(remedies).toMatchObject([
    { kind: 'exception', weight: 1, changes: [{ demandId: 'a/p1', unitId: 'x', reason: { code: 'attest_missing' } }] },
  ]);
});

test('one bed for two who have far to go: one travels every day', async () => {
  const far = round(['a', 'b'], ['x']);
  const bed = { place: 'varberg', minutes: 18 };
  const demands = far.demands.map((one) => ({
    ...one,
    options: one.options.map((option) => ({ ...option, travelMinutes: 90, bed })),
  }));
  const beds = places('varberg', 1, { kind: 'beds', place: 'varberg', unitIds: ['x'] });
  const housed = { ...far, demands, resources: [beds], rules: [{ id: 'housing', enabled: true }] };
  const { remedies, shortages, unplaced } = await findRemedies(housed, []);
  expect([shortages, unplaced.length]).toEqual([[], 1]);
  expect(remedies).toMatchObject([
    {
      kind: 'exception',
      weight: 1,
      changes: [{ unitId: 'x', reason: { rule: 'housing', params: { place: 'varberg' } } }],
    },
  ]);
});

test('a ward beyond the longest journey: an exception for her, or a place nearer', async () => {
  const far = round(['a', 'b'], ['x', 'y'], { resources: [places('x', 1), places('y', 1)] });
  const demands = far.demands.map((one) => ({
    ...one,
    options: one.options.map((option) => (option.unitId === 'y' ? { ...option, travelMinutes: 95 } : option)),
  }));
  const limited = { ...far, demands, rules: [{ id: 'max-travel', enabled: true, params: { minutes: 90 } }] };
  const { remedies } = await findRemedies(limited, []);
  expect(remedies.map(({ kind, weight, unplaced, changes }) => [kind, weight, unplaced, changes])).toMatchObject([
    ['place', 1, [], [{ unitId: 'x', count: 1 }]],
    ['exception', 1, [], [{ unitId: 'y', reason: { rule: 'max-travel', code: 'journey_too_long' } }]],
  ]);
});

test('what rests on law is given up in no remedy', async () => {
  const own = learner({ id: 'a', conflictUnits: [{ unitId: 'x', kind: 'own_workplace' }] });
  const { unplaced, remedies } = await findRemedies(round(['a'], ['x'], { learners: [own] }), []);
  expect([unplaced, remedies]).toEqual([['a/p1'], []]);
});

test('needs that two periods at one ward cannot meet: the ward twice, or the need afterwards', async () => {
  const later = demand({ id: 'a/p2', learnerId: 'a', periodId: 'p2', weeks: ['2027-W40'], options: options('x') });
  const twice = round(['a'], ['x'], {});
  const { remedies } = await findRemedies({ ...twice, demands: [...twice.demands, later] }, []);
  expect(remedies).toMatchObject([
    { kind: 'exception', weight: 1, changes: [{ unitId: 'x', reason: { code: 'unit_repeated' } }] },
  ]);
});

test('a period that is full while another has room', async () => {
  const p2 = { periodId: 'p2', weeks: ['2027-W40', '2027-W41'] as const, startsOn: '2027-10-04', endsOn: '2027-10-17' };
  const split = round(['a', 'b', 'c'], ['x']);
  const demands = split.demands.map((one, index) => (index < 2 ? one : { ...one, ...p2, weeks: [...p2.weeks] }));
  const room = places('x', 1, { places: { '2027-W36': 1, '2027-W37': 1, '2027-W40': 2, '2027-W41': 2 } });
  const { remedies } = await findRemedies({ ...split, demands, resources: [room] }, []);
  expect(remedies.map(({ kind, weight, atLeast }) => [kind, weight, atLeast])).toEqual([
    ['place', 1, 1],
    ['period', 1, 1],
  ]);
  expect(remedies[1]?.changes).toMatchObject([{ kind: 'period', from: 'p1', to: { periodId: 'p2' } }]);
});

test('a lock that takes the only ward another may have: let it go, or one more place', async () => {
  const two = round(['a', 'b'], ['x', 'y'], { resources: [places('x', 1), places('y', 1)] });
  const demands = two.demands.map((one) => (one.learnerId === 'b' ? { ...one, options: options('x') } : one));
  const locks = [{ demandId: 'a/p1', unitId: 'x' }];
  const { unplaced, crowding, remedies } = await findRemedies({ ...two, demands, locks }, []);
  expect([unplaced, crowding]).toEqual([['b/p1'], locks]);
  expect(remedies.map(({ kind, changes }) => [kind, changes])).toMatchObject([
    ['place', [{ unitId: 'x', count: 1 }]],
    ['unlock', [{ kind: 'unlock', demandId: 'a/p1', unitId: 'x' }]],
  ]);
});

test('two kinds together where neither is enough alone', async () => {
  const needy = round(['a', 'b'], ['x', 'y'], {
    units: [unit({ id: 'x' }), unit({ id: 'y', requiredAttests: ['hygiene'] })],
    resources: [places('x', 0), places('y', 1)],
  });
  const demands = needy.demands.map((one) => ({ ...one, options: options(one.learnerId === 'a' ? 'x' : 'y') }));
  const { remedies } = await findRemedies({ ...needy, demands }, []);
  expect(remedies.map(({ kind, unplaced, weight }) => [kind, unplaced, weight])).toEqual([
    ['mixed', [], 3],
    ['exception', ['a/p1'], 1],
    ['place', ['b/p1'], 1],
  ]);
});

test('where everybody can be placed there is nothing to mend, whatever stands', async () => {
  const easy = round(['a', 'b'], ['x'], { resources: [places('x', 2)] });
  const { unplaced, remedies, shortages, assignments } = await findRemedies(easy, []);
  expect([unplaced, remedies, shortages, assignments.length]).toEqual([[], [], [], 2]);
});

test('a plan at hand that places as many as any is kept to', async () => {
  const full = round(['a', 'b'], ['x'], { resources: [places('x', 1)] });
  const standing = [{ demandId: 'b/p1', unitId: 'x' }];
  const { unplaced, assignments } = await findRemedies(full, standing);
  expect([unplaced, assignments]).toEqual([['a/p1'], standing]);
});

test('without time it claims no more than it knows', async () => {
  const full = round(['a', 'b', 'c'], ['x'], { resources: [places('x', 1)] });
  const { unplaced, unplacedAtLeast, remedies } = await findRemedies(full, [], { shouldStop: () => true });
  expect(unplacedAtLeast).toBeLessThanOrEqual(unplaced.length);
  for (const { atLeast, weight } of remedies) expect(atLeast).toBeLessThanOrEqual(weight);
});
