import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRotation } from '#app/domain/rotations/check.ts';
import { repairRotation } from '#app/domain/rotations/repair.ts';
import { solveRotation } from '#app/domain/rotations/solve.ts';
import { arbitraryRotation } from './arbitrary-rotation.ts';
import { clinic, resident, rotation } from '#tests/support/rotations/problems.ts';

const two = rotation({
  residents: [resident(), resident({ id: 'bo' })],
  clinics: [clinic({ places: 2 }), clinic({ id: 'med-varberg', townId: 'varberg' })],
});

test('nothing is moved when nothing has happened, though a cheaper plan exists', async () => {
  const published = [
    { residentId: 'anna', blockId: 'medicine', clinicId: 'med-varberg', from: 0, weeks: 4 },
    { residentId: 'bo', blockId: 'medicine', clinicId: 'med-halmstad', from: 2, weeks: 4 },
  ];
  const { changed, changes, fewestProven, plan } = await repairRotation(two, published);
  expect(changed).toEqual([]);
  expect({ changes, fewestProven }).toEqual({ changes: 0, fewestProven: true });
  expect(plan.objective).toBe(checkRotation(two, published).objective);
});

test('a place is lost: one moves, the one with longer notice', async () => {
  const stay = { blockId: 'medicine', clinicId: 'med-halmstad', from: 0, weeks: 4 };
  const published = [
    { residentId: 'anna', ...stay, notice: 1 },
    { residentId: 'bo', ...stay, notice: 3 },
  ];
  const less = { ...two, clinics: [clinic({ places: 1 }), clinic({ id: 'med-varberg', townId: 'varberg' })] };
  const { changed, changes, fewestProven, plan } = await repairRotation(less, published);
  expect(changed).toEqual([{ residentId: 'anna', ...stay, from: 4 }]);
  expect({ changes, fewestProven, status: plan.status }).toEqual({ changes: 1, fewestProven: true, status: 'optimal' });
});

test('is not called proven where a saving could outweigh a change', async () => {
  const dear = { ...two, weights: { ...two.weights, kilometre: 100_000 } };
  const published = [
    { residentId: 'anna', blockId: 'medicine', clinicId: 'med-varberg', from: 0, weeks: 4 },
    { residentId: 'bo', blockId: 'medicine', clinicId: 'med-halmstad', from: 2, weeks: 4 },
  ];
  expect((await repairRotation(dear, published)).fewestProven).toBe(false);
});

test('changes no more than planning anew, and keeps every rule', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRotation({ plain: true, most: 3 }), fc.nat({ max: 4 }), async (problem, closed) => {
      const before = await solveRotation(problem);
      const clinics = problem.clinics.map((one, index) => (index === closed ? { ...one, places: 0 } : one));
      const disturbed = { ...problem, clinics };
      const repaired = await repairRotation(disturbed, before.stays);
      const anew = await solveRotation(disturbed);
      expect(checkRotation(disturbed, repaired.plan.stays).violations).toEqual([]);
      expect(repaired.plan.missing.length).toBeLessThanOrEqual(anew.missing.length);
      const publishedBlocks = new Set(before.stays.map(({ residentId, blockId }) => `${residentId} ${blockId}`));
      const movedAnew = anew.stays.filter(
        (stay) =>
          publishedBlocks.has(`${stay.residentId} ${stay.blockId}`) &&
          !before.stays.some((other) => JSON.stringify(other) === JSON.stringify(stay)),
      );
      if (repaired.plan.missing.length === anew.missing.length)
        expect(repaired.changes).toBeLessThanOrEqual(movedAnew.length);
    }),
    { numRuns: 12, seed: 49 },
  );
});
