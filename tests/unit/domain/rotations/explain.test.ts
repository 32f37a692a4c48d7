import { expect, test } from 'vitest';
import { checkRotation } from '#app/domain/rotations/check.ts';
import { whyNotThere } from '#app/domain/rotations/explain.ts';
import type { Stay } from '#app/domain/rotations/problem.ts';
import { solveRotation } from '#app/domain/rotations/solve.ts';
import { block, clinic, resident, rotation } from '#tests/support/rotations/problems.ts';

const medicine: Stay = { residentId: 'anna', blockId: 'medicine', clinicId: 'med-halmstad', from: 0, weeks: 4 };
const asked = { residentId: 'anna', blockId: 'medicine', clinicId: 'med-halmstad' };

test('possible at a cost: another clinic, or another week that was not wished for', () => {
  const wishing = resident({ wishes: [{ blockId: 'medicine', kind: 'window', firstWeek: 0, lastWeek: 1 }] });
  const problem = rotation({ residents: [wishing] });
  expect(whyNotThere(problem, [medicine], { ...asked, clinicId: 'med-varberg' })).toMatchObject({
    kind: 'possible',
    costDifference: 70,
  });
  expect(whyNotThere(problem, [medicine], { ...asked, from: 5 })).toEqual({
    kind: 'possible',
    costDifference: 80,
    stays: [{ ...medicine, from: 5 }],
  });
});

test('full: others have the places, in these weeks', () => {
  const bo = resident({ id: 'bo', employment: [{ from: 0, to: 4 }] });
  const problem = rotation({ residents: [resident({ employment: [{ from: 0, to: 5 }] }), bo] });
  const stays = [
    { ...medicine, clinicId: 'med-varberg' },
    { ...medicine, residentId: 'bo' },
  ];
  expect(whyNotThere(problem, stays, asked)).toEqual({ kind: 'full', weeks: [0, 1, 2, 3] });
});

test.each([
  ['wrong_type', { clinicId: 'psy' }, {}],
  ['outside_employment', { from: 8 }, {}],
  ['in_leave', { from: 2 }, { leave: [{ from: 5, to: 6 }] }],
  ['settled', {}, { fixed: [{ blockId: 'medicine', clinicId: 'med-halmstad', from: 0 }] }],
  ['no_room_for_rest', { from: 3 }, { blocks: [block(), block({ id: 'psy', type: 'psychiatry', weeks: 4 })] }],
])('forbidden by one rule: %s', (code, question, facts) => {
  const clinics = [clinic(), clinic({ id: 'psy', type: 'psychiatry' })];
  const problem = rotation({ clinics, residents: [resident(facts)] });
  expect(whyNotThere(problem, [medicine], { ...asked, ...question })).toEqual({ kind: 'forbidden', code });
});

test('nothing to say of what the problem does not know', () => {
  expect(whyNotThere(rotation(), [medicine], { ...asked, clinicId: 'nowhere' })).toBeNull();
});

test('barred: a conflict of interest, which no plan breaks either', async () => {
  const barred = resident({ barred: ['med-halmstad'] });
  const problem = rotation({ residents: [barred] });
  expect(whyNotThere(problem, [{ ...medicine, clinicId: 'med-varberg' }], asked)).toEqual({
    kind: 'forbidden',
    code: 'barred_clinic',
  });
  expect((await solveRotation(problem)).stays).toMatchObject([{ clinicId: 'med-varberg' }]);
  expect(checkRotation(problem, [medicine]).violations.map(({ code }) => code)).toEqual(['barred_clinic']);
});
