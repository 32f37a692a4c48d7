import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceVolumes } from '#app/domain/placements/volumes.ts';
import type { CountedPlacement } from '#app/domain/placements/volumes.ts';
import { HOLDING_STATES, PLACEMENT_STATES } from '#app/domain/placements/vocabulary.ts';
import { addWeeks, isoWeek, weekCount } from '#app/domain/shared/weeks.ts';

const owner = { id: 'o', name: 'Region Halland', group: 'region' as const };
const base: CountedPlacement = {
  owner,
  form: 'vfu_basic',
  fromWeek: '2026-W36',
  toWeek: '2026-W40',
  state: 'confirmed',
  continues: false,
};

describe('practiceVolumes', () => {
  it('counts part time as its share of full time', () => {
    expect(practiceVolumes([{ ...base, fullTimeShare: 0.5 }])).toMatchObject([{ weeks: 2.5, places: 1 }]);
  });

  it('lets weeks after the new term belong to it, and the place to where it began', () => {
    const rows = practiceVolumes([{ ...base, fromWeek: '2027-W01', toWeek: '2027-W05' }]);
    expect(rows.map(({ term, weeks, places }) => [term, weeks, places])).toEqual([
      ['HT2026', 2, 1],
      ['VT2027', 3, 0],
    ]);
  });

  it('keeps the undecided apart and forgets those without a place', () => {
    const rows = practiceVolumes([base, { ...base, state: 'proposed' }, { ...base, state: 'declined' }]);
    expect(rows).toMatchObject([{ weeks: 5, places: 1, plannedWeeks: 5, plannedPlaces: 1 }]);
  });

  it('counts one place for a learner who goes on at another unit within the period', () => {
    const rest = { ...base, owner: { ...owner, id: 'k', name: 'Kommunen' }, fromWeek: '2026-W38' as const };
    const rows = practiceVolumes([
      { ...base, toWeek: '2026-W37' },
      { ...rest, continues: true },
    ]);
    expect(rows.map(({ weeks, places }) => [weeks, places])).toEqual([
      [3, 0],
      [2, 1],
    ]);
  });

  it('loses and invents nothing', () => {
    const placement = fc.record({
      owner: fc.constantFrom(owner, { id: 'k', name: 'Laholms kommun', group: 'municipality' as const }),
      form: fc.constantFrom('vfu_basic' as const, 'apl' as const),
      state: fc.constantFrom(...PLACEMENT_STATES),
      from: fc.tuple(fc.integer({ min: 2024, max: 2030 }), fc.integer({ min: 1, max: 52 })),
      length: fc.integer({ min: 0, max: 40 }),
      continues: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(placement), (items) => {
        const placements = items.map(({ from: [year, week], length, ...rest }) => {
          const fromWeek = isoWeek(year, week);
          return { ...rest, fromWeek, toWeek: addWeeks(fromWeek, length) };
        });
        const holding = placements.filter(({ state }) => HOLDING_STATES.some((held) => held === state));
        const rows = practiceVolumes(placements);
        const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + pick(row), 0);
        expect(sum((row) => row.places + row.plannedPlaces)).toBe(holding.filter(({ continues }) => !continues).length);
        expect(sum((row) => row.weeks + row.plannedWeeks)).toBe(
          holding.reduce((total, one) => total + weekCount({ from: one.fromWeek, to: one.toWeek }), 0),
        );
      }),
    );
  });
});
