import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { whyNot } from '#app/domain/scheduling/explain.ts';
import type { Problem, SpecialDecision } from '#app/domain/scheduling/problem.ts';
import { problemSchema } from '#app/domain/scheduling/problem-schema.ts';
import { collisionsOf } from '#app/domain/scheduling/remedies/collisions.ts';
import { decidedOut, unitsLeft } from '#app/domain/scheduling/remedies/decisions.ts';
import { findRemedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import { findRule } from '#app/domain/scheduling/rules/catalog.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { arbitraryProblem } from '../arbitrary-problem.ts';
import { demand, learner, places, placing, problem, unit } from '../problems.ts';

const only = (...unitIds: string[]): SpecialDecision => ({ kind: 'only_at', unitIds });
const never = (...unitIds: string[]): SpecialDecision => ({ kind: 'never_at', unitIds });
const within = (minutes: number): SpecialDecision => ({ kind: 'most_minutes', minutes });

/** Anna, who wishes for x first, and Bo, who would rather be at y; each ward takes one. */
function round(decisions: SpecialDecision[], facts: Partial<Problem> = {}): Problem {
  const options = [
    { unitId: 'x', travelMinutes: 40 },
    { unitId: 'y', travelMinutes: 20 },
  ];
  return problem({
    learners: [
      learner({ id: 'anna', wishes: [{ unitId: 'x', rank: 1 }], decisions }),
      learner({ id: 'bo', wishes: [{ unitId: 'y', rank: 1 }] }),
    ],
    units: [unit({ id: 'x' }), unit({ id: 'y' })],
    demands: ['anna', 'bo'].map((id) => demand({ id: `${id}/p1`, learnerId: id, options })),
    resources: [places('x', 1), places('y', 1)],
    ...facts,
  });
}

describe('special-decisions', () => {
  const forbids = (decisions: SpecialDecision[], travelMinutes = 20) =>
    findRule('special-decisions')?.forbids?.(placing({ learner: learner({ decisions }), travelMinutes }), {
      ...{ enabled: true, weight: 0, params: {} },
    });

  test('each kind by itself, and the first of several', () => {
    expect(forbids([only('ward-1')])).toBeNull();
    expect(forbids([only('ward-2')])?.code).toBe('decided_elsewhere');
    expect(forbids([never('ward-1')])?.code).toBe('decided_against');
    expect(forbids([never('ward-2'), within(20)])).toBeNull();
    expect(forbids([within(19)])).toEqual({ code: 'decided_nearer', params: { minutes: 20, limit: 19 } });
    expect(forbids([only('ward-1'), within(5)])?.code).toBe('decided_nearer');
    expect(forbids([])).toBeNull();
  });

  test('outranks the wishes of all, and nobody can switch it off', async () => {
    const off = round([never('x')], { rules: [{ id: 'special-decisions', enabled: true }] });
    const placed = (await solve(off)).assignments.map(({ demandId, unitId }) => `${demandId} ${unitId}`);
    expect(placed).toEqual(['anna/p1 y', 'bo/p1 x']);
    expect(findRule('special-decisions')).toMatchObject({ strength: 'hard', always: true });
    expect(whyNot(off, [{ demandId: 'bo/p1', unitId: 'x' }], 'anna/p1', 'x')).toMatchObject({
      kind: 'forbidden',
      reason: { rule: 'special-decisions', code: 'decided_against', params: {} },
    });
  });

  test('is read from a file', () => {
    expect(problemSchema.safeParse(round([only('x'), within(30)])).success).toBe(true);
    expect(problemSchema.safeParse(round([{ kind: 'most_minutes' } as unknown as SpecialDecision])).success).toBe(
      false,
    );
  });

  const decision = fc.oneof(
    fc.record({
      kind: fc.constantFrom('only_at' as const, 'never_at' as const),
      unitIds: fc.uniqueArray(fc.constantFrom('u0', 'u1', 'u2', 'u3'), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('most_minutes' as const), minutes: fc.integer({ min: 5, max: 100 }) }),
  );
  const decided = fc
    .tuple(arbitraryProblem, fc.array(fc.array(decision, { maxLength: 2 }), { minLength: 3, maxLength: 3 }))
    .map(([stated, decisions]): Problem => ({
      ...stated,
      learners: stated.learners.map((one, index) => ({ ...one, decisions: decisions[index] ?? [] })),
    }));

  test('rule and checker agree of every placement, and no plan goes against a decision', async () => {
    await fc.assert(
      fc.asyncProperty(decided, async (stated) => {
        const rule = findRule('special-decisions');
        for (const wanted of stated.demands) {
          for (const { unitId, travelMinutes } of wanted.options) {
            const [at] = stated.units.filter(({ id }) => id === unitId);
            const [who] = stated.learners.filter(({ id }) => id === wanted.learnerId);
            if (!at || !who) continue;
            const facts = placing({ learner: who, demand: wanted, unit: at, travelMinutes });
            const found = rule?.forbids?.(facts, { enabled: true, weight: 0, params: {} })?.code;
            const { violations } = checkAssignments(stated, [{ demandId: wanted.id, unitId }]);
            const codes = violations.filter((one) => one.rule === 'special-decisions').map(({ code }) => code);
            expect(codes[0]).toBe(found);
          }
        }
        expect(checkAssignments(stated, (await solve(stated)).assignments).violations).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('decisions that leave no unit', () => {
  test('are told with the smallest set that does not go together, and given up in no remedy', async () => {
    const stated = round([never('y'), within(30), only('x', 'y')]);
    expect(decidedOut(stated)).toEqual([
      { demandId: 'anna/p1', decisions: [never('y'), within(30)], allowed: 0, reasons: [] },
    ]);
    const found = await findRemedies(stated, []);
    expect(found.unplaced).toEqual(['anna/p1']);
    expect(found.remedies).toEqual([]);
    expect(found.decidedOut).toMatchObject([{ demandId: 'anna/p1' }]);
  });

  test('say what else stands in the way where they allow', () => {
    const closed = unit({ id: 'x', closedWeeks: ['2027-W36'] });
    expect(decidedOut(round([only('x')], { units: [closed, unit({ id: 'y' })] }))).toMatchObject([
      { decisions: [only('x')], allowed: 1, reasons: [{ code: 'unit_closed', count: 1 }] },
    ]);
  });

  test('are not to blame where nothing would be possible without them', () => {
    const employee = learner({
      id: 'anna',
      conflictUnits: ['x', 'y'].map((unitId) => ({ unitId, kind: 'own_workplace' as const })),
      decisions: [only('x')],
    });
    expect(decidedOut(round([], { learners: [employee, learner({ id: 'bo' })] }))).toEqual([]);
    expect(decidedOut(round([only('x')]))).toEqual([]);
  });

  test('collide with a lock, which is told, and count what is left', async () => {
    const locked = round([only('x')], { locks: [{ demandId: 'anna/p1', unitId: 'y' }] });
    expect(collisionsOf(locked)).toMatchObject([
      { reason: { rule: 'special-decisions', code: 'decided_elsewhere' }, locks: [{ demandId: 'anna/p1' }] },
    ]);
    expect(await solve(locked)).toMatchObject({ status: 'infeasible', conflicts: [{ code: 'decided_elsewhere' }] });
    expect(unitsLeft(locked)).toEqual(new Map([['anna', 1]]));
    expect(unitsLeft(round([within(5)]))).toEqual(new Map([['anna', 0]]));
  });
});
