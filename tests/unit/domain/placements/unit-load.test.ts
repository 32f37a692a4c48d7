import { describe, expect, test } from 'vitest';
import { readUnitLoad } from '#app/domain/placements/unit-load.ts';
import { places, PERIOD, roundFacts, unitFacts, WEEKS } from './facts.ts';

const cellsOf = (load: ReturnType<typeof readUnitLoad>, unitId = 'w61') =>
  load.units.find((unit) => unit.unitId === unitId)?.cells;

describe('the load of the units', () => {
  test('is told week by week, week 53 between 52 and 1', () => {
    const facts = roundFacts({
      units: [unitFacts({ closures: [{ fromWeek: '2026-W53', toWeek: '2026-W53' }] })],
      held: [
        {
          unitId: 'w61',
          form: 'st',
          term: 0,
          supervisorProfession: 'doctor',
          fromWeek: '2026-W50',
          toWeek: '2026-W52',
        },
      ],
    });
    const load = readUnitLoad(facts, [{ unitId: 'w61', from: PERIOD.fromWeek, to: PERIOD.toWeek }]);
    expect(load.weeks).toEqual(WEEKS);
    const usual = { places: 2, total: 3, others: 0, own: 1, closed: false, lacking: null };
    expect(cellsOf(load)).toEqual([{ ...usual, others: 1 }, { ...usual, closed: true }, usual]);
  });

  test('says where a unit has fewer than its smallest group, when it has any', () => {
    const facts = roundFacts({ units: [unitFacts({ smallestGroup: 3 })] });
    const lacking = (load: ReturnType<typeof readUnitLoad>) => cellsOf(load)?.map((cell) => cell.lacking);
    const span = { unitId: 'w61', from: '2026-W53', to: '2026-W53' } as const;
    expect(lacking(readUnitLoad(facts, [span]))).toEqual([null, 2, null]);
    expect(lacking(readUnitLoad(facts, [span, span, span]))).toEqual([null, null, null]);
  });

  test('says nothing where the unit has said nothing, rather than none', () => {
    const facts = roundFacts({ capacities: places('vfu_basic', 2, { from: '2026-W52', to: '2026-W52' }) });
    const [first, second] = cellsOf(readUnitLoad(facts, [])) ?? [];
    expect(first).toMatchObject({ places: 2, total: null });
    expect(second).toMatchObject({ places: null, total: null });
  });

  test('leaves out units that neither offer anything in the round’s sectors nor have anybody', () => {
    const facts = roundFacts({
      periods: [{ ...PERIOD, allowedSectors: ['medicine'] }],
      units: ['w61', 'closed', 'surgical', 'silent'].map((id) =>
        unitFacts({ id, sector: id === 'surgical' ? 'surgery' : 'medicine' }),
      ),
      capacities: ['w61', 'surgical']
        .flatMap((id) => places('vfu_basic', 1, undefined, id))
        .concat(places('st', 4, undefined, 'silent')),
    });
    const idsOf = (placements: Parameters<typeof readUnitLoad>[1]) =>
      readUnitLoad(facts, placements).units.map((unit) => unit.unitId);
    expect(idsOf([])).toEqual(['w61']);
    expect(idsOf([{ unitId: 'surgical', from: PERIOD.fromWeek, to: PERIOD.toWeek }])).toEqual(['w61', 'surgical']);
  });

  test('counts a placement in its own weeks only', () => {
    const facts = roundFacts({
      periods: [
        { ...PERIOD, allowedSectors: [] },
        { id: 'p2', courseId: 'c1', fromWeek: '2027-W02', toWeek: '2027-W02', allowedSectors: [], term: 0 },
      ],
    });
    const own = cellsOf(readUnitLoad(facts, [{ unitId: 'w61', from: '2027-W02', to: '2027-W02' }]))?.map(
      (cell) => cell.own,
    );
    expect(own).toEqual([0, 0, 0, 1]);
  });
});
