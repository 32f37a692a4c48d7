import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlanFindings } from '#app/domain/placements/plan-findings.ts';
import type { PlanFact } from '#app/domain/placements/plan-findings.ts';

let learners = 0;

function fact(facts: Partial<PlanFact> = {}): PlanFact {
  learners += 1;
  return {
    periodId: 'p1',
    learnerId: `l${learners}`,
    wishes: 0,
    wishRank: null,
    minutes: null,
    hasInterrupted: false,
    placement: { locked: false, supervisors: ['Eva'] },
    ...facts,
  };
}

test('who has broken off a period waits for no place in it', () => {
  const rows = [fact(), fact({ placement: null }), fact({ placement: null, hasInterrupted: true })];
  expect(readPlanFindings(rows)).toMatchObject({ wanted: 2, placed: 1 });
});

test('a period that has been split counts once, and is placed when all its parts are', () => {
  const part = { learnerId: 'alva' };
  const rows = [fact(part), fact(part), fact({ learnerId: 'bo' }), fact({ learnerId: 'bo', placement: null })];
  expect(readPlanFindings(rows)).toMatchObject({ wanted: 2, placed: 1 });
});

test('a plan in numbers', () => {
  const rows = [
    fact({ wishes: 3, wishRank: 1, minutes: 20 }),
    fact({ wishes: 3, wishRank: 3, minutes: 70, placement: { locked: true, supervisors: [] } }),
    fact({ wishes: 1 }),
    fact({ wishes: 2, minutes: 900, placement: null }),
  ];
  expect(readPlanFindings(rows)).toEqual({
    wanted: 4,
    placed: 3,
    locked: 1,
    withoutSupervisor: 1,
    byRank: [1, 0, 1],
    outsideWishes: 1,
    withoutWishes: 0,
    travel: { mean: 45, longest: 70 },
  });
});

test('no plan has no journey', () => {
  expect(readPlanFindings([fact({ placement: null, minutes: 10 })]).travel).toBeNull();
  expect(readPlanFindings([])).toMatchObject({ wanted: 0, placed: 0, byRank: [], travel: null });
});

test('every placement is counted once: by its wish, outside the wishes, or as without wishes', () => {
  const facts = fc
    .record({ wishes: fc.nat(3), rank: fc.nat(3), placed: fc.boolean() })
    .map(({ wishes, rank, placed }) =>
      fact({
        wishes,
        wishRank: rank > 0 && rank <= wishes ? rank : null,
        ...(placed ? {} : { placement: null }),
      }),
    );
  fc.assert(
    fc.property(fc.array(facts), (rows) => {
      const { byRank, outsideWishes, withoutWishes, placed } = readPlanFindings(rows);
      expect(byRank.reduce((sum, count) => sum + count, 0) + outsideWishes + withoutWishes).toBe(placed);
    }),
  );
});
