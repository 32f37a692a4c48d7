import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { staysOf } from '#app/domain/rotation-plans/build-problem.ts';
import { flawsOf, standingOf } from '#app/domain/rotation-plans/standing.ts';
import { changedBlocks, joinStays, plannedStays, stayDifference } from '#app/domain/rotation-plans/stays.ts';
import type { PlannedStay } from '#app/domain/rotation-plans/stays.ts';
import { repairRotation } from '#app/domain/rotations/repair.ts';
import { addWeeks } from '#app/domain/shared/weeks.ts';
import { aClinic, aResident, aStay, rotationFacts, stated } from '#tests/support/rotation-plans.ts';

const MEDICINE: PlannedStay = {
  ...{ learnerId: 'anna', blockId: 'medicine', unitId: 'med' },
  ...{ fromWeek: '2027-W10', toWeek: '2027-W15' },
};
const isKnown = ({ state }: { state: string }) => state === 'published';

describe('the difference between placements and a plan', () => {
  test('the same stay keeps its row, another takes its place', () => {
    const row = aStay();
    expect(stayDifference([row], [MEDICINE], isKnown)).toEqual({ removed: [], ending: [], added: [] });
    const later = { ...MEDICINE, fromWeek: '2027-W11', toWeek: '2027-W16' } as const;
    expect(stayDifference([row], [later], isKnown)).toEqual({ removed: [row], ending: [], added: [later] });
  });

  test('one that ends earlier is cut, and what a known one gets beyond its end is a part of its own', () => {
    const row = aStay({ state: 'published' });
    const short = { ...MEDICINE, toWeek: '2027-W12' } as const;
    expect(stayDifference([row], [short], isKnown).ending).toEqual([{ row, toWeek: '2027-W12' }]);
    const long = { ...MEDICINE, toWeek: '2027-W17' } as const;
    expect(stayDifference([row], [long], isKnown).added).toEqual([{ ...long, fromWeek: '2027-W16' }]);
    expect(stayDifference([aStay()], [long], isKnown).ending).toEqual([{ row: aStay(), toWeek: '2027-W17' }]);
  });

  test('carried out, it always gives the weeks of the plan', () => {
    const spans = fc
      .array(
        fc.record({ unitId: fc.constantFrom('med', 'other'), weeks: fc.integer({ min: 1, max: 4 }), gap: fc.nat(2) }),
        {
          maxLength: 5,
        },
      )
      .map((list) => {
        let week = 0;
        return list.map(({ unitId, weeks, gap }): PlannedStay => {
          const from = week + gap;
          week = from + weeks;
          const [fromWeek, toWeek] = [addWeeks('2027-W10', from), addWeeks('2027-W10', week - 1)];
          return { learnerId: 'anna', blockId: 'medicine', unitId, fromWeek, toWeek };
        });
      });
    const joined = (stays: readonly PlannedStay[]) =>
      joinStays(
        staysOf(
          rotationFacts(),
          stays.map((stay, index) => aStay({ ...stay, id: String(index) })),
        ),
      );
    fc.assert(
      fc.property(spans, spans, fc.boolean(), (before, after, known) => {
        const rows = before.map((stay, index) =>
          aStay({ ...stay, id: String(index), state: known ? 'published' : 'proposed' }),
        );
        const wanted = plannedStays('2027-W10', joined(after));
        const { removed, ending, added } = stayDifference(rows, wanted, isKnown);
        const left = rows
          .filter((row) => !removed.includes(row))
          .map((row) => ({ ...row, toWeek: ending.find((one) => one.row === row)?.toWeek ?? row.toWeek }));
        expect(joined([...left, ...added])).toEqual(joined(after));
      }),
    );
  });
});

describe('a plan as it stands', () => {
  const stays = [
    aStay({ id: 'a', state: 'ongoing' }),
    aStay({ id: 'b', blockId: 'general', unitId: 'vc', fromWeek: '2027-W16', toWeek: '2027-W19', state: 'published' }),
  ];

  test('what has been is fixed with this week, and what comes at short notice counts three times', () => {
    const standing = standingOf(rotationFacts({ stays }), '2027-03-24');
    expect(standing.problem.residents[0]?.fixed).toEqual([{ blockId: 'medicine', clinicId: 'med', from: 0, weeks: 3 }]);
    expect(standing.changeable).toMatchObject([
      { blockId: 'medicine', from: 3, weeks: 3, notice: 3 },
      { blockId: 'general', from: 6, weeks: 4, notice: 1 },
    ]);
    expect(flawsOf(standing)).toEqual({ violations: [], missing: [] });
  });

  test('a clinic that closes is mended by moving what it must, and nothing that has been', async () => {
    const units = [
      aClinic(),
      aClinic({ id: 'vc', sector: 'primary_care', closures: [{ from: '2027-W18', to: '2027-W20' }] }),
      aClinic({ id: 'vc2', sector: 'primary_care', town: 'Laholm' }),
    ];
    const capacities = ['med', 'vc', 'vc2'].flatMap((id) => stated(id, 'at', 1));
    const standing = standingOf(rotationFacts({ stays, units, capacities }), '2027-03-24');
    expect(flawsOf(standing).violations.map(({ code }) => code)).toEqual(['clinic_full', 'clinic_full']);
    const { plan, changes, fewestProven } = await repairRotation(standing.problem, standing.changeable);
    expect([changes, fewestProven]).toEqual([1, true]);
    expect(changedBlocks(standing.stays, plan.stays)).toMatchObject([
      { blockId: 'general', before: [{ clinicId: 'vc', from: 6 }], after: [{ clinicId: 'vc2' }] },
    ]);
  });

  test('somebody on leave is not where she was', () => {
    const residents = [aResident({ leave: [{ from: '2027-W17', to: '2027-W17' }] })];
    const standing = standingOf(rotationFacts({ stays, residents }), '2027-03-24');
    expect(flawsOf(standing).violations).toMatchObject([{ code: 'in_leave', blockId: 'general' }]);
  });
});
