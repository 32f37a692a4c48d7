import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { collisionsOf } from '#app/domain/scheduling/remedies/collisions.ts';
import { quickXplain } from '#app/domain/scheduling/remedies/quick-xplain.ts';
import { arbitraryProblem } from '../arbitrary-problem.ts';
import { demand, learner, places, problem, unit } from '../problems.ts';

const everybodyLocked = fc.tuple(arbitraryProblem, fc.infiniteStream(fc.nat(3))).map(([facts, choices]): Problem => {
  const locks = facts.demands.map(({ id, options }) => ({
    demandId: id,
    unitId: options[(choices.next().value as number) % options.length]!.unitId,
  }));
  return { ...facts, locks };
});

test('each set of colliding locks breaks its rule, and without any one of them the others do not', () => {
  let found = 0;
  fc.assert(
    fc.property(everybodyLocked, (facts) => {
      const isBroken = (rule: string, locks: readonly { demandId: string; unitId: string }[], about: string[]) =>
        checkAssignments({ ...facts, locks: [] }, locks).violations.some(
          (violation) =>
            violation.rule === rule && (violation.demandId === undefined || about.includes(violation.demandId)),
        );
      const collisions = collisionsOf(facts);
      expect(collisions.length === 0).toBe(
        checkAssignments({ ...facts, locks: [] }, facts.locks).violations.length === 0,
      );
      for (const { reason, locks } of collisions) {
        found++;
        const about = locks.map(({ demandId }) => demandId);
        expect(isBroken(reason.rule, locks, about)).toBe(true);
        for (const lock of locks) {
          const others = locks.filter((one) => one !== lock);
          expect(isBroken(reason.rule, others, about)).toBe(false);
        }
      }
    }),
    { numRuns: 100, seed: 3 },
  );
  expect(found).toBeGreaterThan(100);
});

test('three locked at a ward with one place: any two of them, and two must go', () => {
  const ids = ['a', 'b', 'c'];
  const facts = problem({
    learners: ids.map((id) => learner({ id })),
    units: [unit({ id: 'ward' })],
    demands: ids.map((id) =>
      demand({ id: `${id}/p1`, learnerId: id, options: [{ unitId: 'ward', travelMinutes: 5 }] }),
    ),
    resources: [places('ward', 1)],
    locks: ids.map((id) => ({ demandId: `${id}/p1`, unitId: 'ward' })),
  });
  const [collision, ...others] = collisionsOf(facts);
  expect(others).toEqual([]);
  expect(collision).toMatchObject({
    reason: { rule: 'unit-capacity', code: 'unit_full', params: { places: 1, weeks: ['2027-W36', '2027-W37'] } },
    tooMany: 2,
  });
  expect(collision?.locks).toHaveLength(2);
});

test('a lock against a rule of its own stands alone', () => {
  const anna = learner({ conflictUnits: [{ unitId: 'ward-1', kind: 'own_workplace' }] });
  const locks = [{ demandId: 'anna/p1', unitId: 'ward-1' }];
  expect(collisionsOf(problem({ learners: [anna], locks }))).toEqual([
    { reason: { rule: 'own-workplace', code: 'own_workplace', params: {} }, locks, tooMany: 1 },
  ]);
});

test('the conflict that is found has no smaller one inside it, whatever goes together', () => {
  const conflicts = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(conflicts, (hidden) => {
      const goTogether = (some: readonly number[]) =>
        !hidden.some((conflict) => conflict.every((member) => some.includes(member)));
      const found = quickXplain([0, 1, 2, 3, 4, 5, 6, 7], goTogether);
      expect(found === null).toBe(hidden.length === 0);
      if (!found) return;
      expect(goTogether(found)).toBe(false);
      for (const member of found) expect(goTogether(found.filter((one) => one !== member))).toBe(true);
    }),
  );
});
