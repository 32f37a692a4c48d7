import { expect, test } from 'vitest';
import type { RotationProblem } from '#app/domain/rotations/problem.ts';
import { impossibilities } from '#app/domain/rotations/reasons.ts';
import { solveRotation } from '#app/domain/rotations/solve.ts';
import { block, clinic, resident, rotation } from '#tests/support/rotations/problems.ts';

function reasonsOf(problem: RotationProblem) {
  return impossibilities(problem).map(({ code, params }) => [code, params]);
}

test('what can be planned has no reason against it', () => {
  expect(reasonsOf(rotation())).toEqual([]);
});

test('a block with no clinic of its type', () => {
  const problem = rotation({ residents: [resident({ blocks: [block({ id: 'psy', type: 'psychiatry' })] })] });
  expect(reasonsOf(problem)).toEqual([
    ['no_clinic_of_type', { residentId: 'anna', blockId: 'psy', type: 'psychiatry' }],
  ]);
});

test('employment that is too short for the blocks, leave taken off', () => {
  const one = resident({ employment: [{ from: 0, to: 5 }], leave: [{ from: 1, to: 3 }] });
  expect(reasonsOf(rotation({ residents: [one] }))).toContainEqual([
    'no_time_for_blocks',
    { residentId: 'anna', needed: 4, available: 3 },
  ]);
});

test('a block that fits between leave nowhere', () => {
  const one = resident({
    leave: [
      { from: 3, to: 4 },
      { from: 7, to: 8 },
    ],
  });
  expect(reasonsOf(rotation({ residents: [one] }))).toEqual([
    ['no_room_for_block', { residentId: 'anna', blockId: 'medicine', weeks: 4 }],
  ]);
});

test('places short of the need per type and span, with numbers', () => {
  const three = ['a', 'b', 'c'].map((id) => resident({ id, employment: [{ from: 2, to: 6 }] }));
  expect(reasonsOf(rotation({ residents: three }))).toEqual([
    ['capacity_short', { type: 'medicine', from: 2, to: 6, needed: 12, places: 8 }],
  ]);
});

test('fixed blocks that overlap, break the order, or take more places than there are', () => {
  const blocks = [block({ weeks: 3 }), block({ id: 'primary', type: 'primary', weeks: 3 })];
  const problem = rotation({
    clinics: [clinic(), clinic({ id: 'pc', type: 'primary', places: 0 })],
    order: [{ before: 'medicine', after: 'primary' }],
    residents: [
      resident({
        blocks,
        fixed: [
          { blockId: 'primary', clinicId: 'pc', from: 0 },
          { blockId: 'medicine', clinicId: 'med-halmstad', from: 2 },
        ],
      }),
    ],
  });
  expect(reasonsOf(problem)).toEqual([
    ['fixed_overlap', { residentId: 'anna', blockIds: ['primary', 'medicine'], week: 2 }],
    ['order_broken_by_fixed', { residentId: 'anna', blockIds: ['medicine', 'primary'] }],
    ['fixed_over_capacity', { clinicId: 'pc', week: 0, fixed: 1, places: 0 }],
    ['capacity_short', { type: 'primary', from: 0, to: 10, needed: 3, places: 0 }],
  ]);
});

test('an order that goes round', () => {
  const order = [
    { before: 'medicine', after: 'primary' },
    { before: 'primary', after: 'medicine' },
  ];
  expect(reasonsOf(rotation({ order }))).toEqual([['order_circular', { types: ['medicine', 'primary'] }]]);
});

test('the plan says what is missing and why, and plans the rest', async () => {
  const blocks = [block(), block({ id: 'psy', type: 'psychiatry', weeks: 2 })];
  const plan = await solveRotation(rotation({ residents: [resident({ blocks })] }));
  expect(plan.status).toBe('infeasible');
  expect(plan.stays).toHaveLength(1);
  expect(plan.missing).toEqual([{ residentId: 'anna', blockId: 'psy' }]);
  expect(plan.reasons.map(({ code }) => code)).toEqual(['no_clinic_of_type']);
});

test('who is left out only because others have the places is crowded out', async () => {
  const two = ['a', 'b'].map((id) =>
    resident({ id, employment: [{ from: 0, to: 6 }], blocks: [block({ split: { leastWeeks: 4, stepWeeks: 1 } })] }),
  );
  const plan = await solveRotation(rotation({ residents: two, clinics: [clinic()] }));
  expect(plan.status).toBe('infeasible');
  expect(plan.missing).toHaveLength(1);
  expect(plan.reasons.map(({ code }) => code)).toEqual(['capacity_short', 'crowded_out']);
});
