import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planPublication } from '#app/domain/placements/publication.ts';
import type { Untold } from '#app/domain/placements/publication.ts';
import { PROTECTED_IDENTITY_KINDS } from '#app/domain/placements/vocabulary.ts';

type Facts = {
  placement?: Partial<Untold['placement']>;
  unit?: Partial<Untold['unit']>;
  person?: Partial<Untold['person']>;
};

function untold({ placement, unit, person }: Facts = {}): Untold {
  return {
    learnerId: `learner-${person?.id ?? 'alva'}`,
    placement: {
      id: 'pl',
      fromWeek: '2026-W52',
      toWeek: '2026-W53',
      state: 'proposed',
      noticeDue: false,
      endedBy: null,
      toldTo: null,
      ...placement,
    },
    unit: { id: 'w61', name: 'Avdelning 61', town: 'Halmstad', address: null, contactEmail: 'w61@example.se', ...unit },
    person: {
      id: 'alva',
      givenName: 'Alva',
      familyName: 'Ek',
      email: 'alva@example.se',
      language: 'sv',
      protectedIdentity: null,
      ...person,
    },
  };
}

describe('publication tells', () => {
  test('each person once, of all her placements', () => {
    const { learners } = planPublication([untold(), untold({ placement: { id: 'pl2' }, unit: { id: 'w62' } })]);
    expect(learners.map((letter) => letter.placements.map((one) => one.placement.id))).toEqual([['pl', 'pl2']]);
  });

  test('each unit once, of how many come from the first week to the last, over the new year', () => {
    const { units } = planPublication([
      untold({ placement: { fromWeek: '2027-W01', toWeek: '2027-W04' } }),
      untold({ person: { id: 'bo' } }),
    ]);
    expect(units).toMatchObject([{ unitId: 'w61', learners: 2, fromWeek: '2026-W52', toWeek: '2027-W04' }]);
  });

  test('a unit without an address nothing, but its learner all the same', () => {
    const plan = planPublication([untold({ unit: { contactEmail: null } })]);
    expect([plan.units.length, plan.learners.length]).toEqual([0, 1]);
    expect(plan.silentUnits).toEqual([{ unitId: 'w61', unitName: 'Avdelning 61' }]);
  });

  test('of weeks that are lost and not yet anybody’s, unless she broke off herself', () => {
    const shortened = { toWeek: '2026-W52', toldTo: '2027-W03', state: 'ongoing', noticeDue: true } as const;
    const openOf = (...facts: Facts[]) => planPublication(facts.map(untold)).learners[0]?.open;
    expect(openOf({ placement: { ...shortened, endedBy: 'cancelled_by_unit' } })).toEqual([
      { from: '2026-W53', to: '2027-W03' },
    ]);
    const later = { placement: { fromWeek: '2027-W01', toWeek: '2027-W02' } } as const;
    expect(openOf({ placement: { ...shortened, endedBy: 'moved' } }, later)).toEqual([
      { from: '2026-W53', to: '2026-W53' },
      { from: '2027-W03', to: '2027-W03' },
    ]);
    expect(openOf({ placement: { ...shortened, endedBy: 'interrupted' } })).toEqual([]);
    expect(openOf({ placement: { state: 'cancelled_by_unit', noticeDue: true } })).toEqual([
      { from: '2026-W52', to: '2026-W53' },
    ]);
  });

  test('of what has ended beside what is new, in one letter', () => {
    const away = untold({ placement: { id: 'old', state: 'moved', noticeDue: true } });
    const { learners, units } = planPublication([away, untold({ unit: { id: 'w62' } })]);
    expect(learners).toMatchObject([{ placements: [{ unit: { id: 'w62' } }], ended: [{ placement: { id: 'old' } }] }]);
    expect(units).toMatchObject([
      { unitId: 'w61', learners: 0, ended: 1 },
      { unitId: 'w62', learners: 1, ended: 0 },
    ]);
  });

  test.each(PROTECTED_IDENTITY_KINDS)('a person with %s by hand, though her address is known', (protectedIdentity) => {
    const plan = planPublication([untold({ person: { protectedIdentity } })]);
    expect(plan.byHand.map((one) => one.person.id)).toEqual(['alva']);
    expect([plan.learners, plan.withoutAddress]).toEqual([[], []]);
    expect(JSON.stringify(plan.units)).not.toMatch(/alva/i);
  });

  test('everybody in exactly one way', () => {
    const anybody = fc.record({
      id: fc.constantFrom('alva', 'bo', 'cilla', 'disa'),
      placement: fc.uuid(),
    });
    const people = {
      alva: { email: 'alva@example.se' },
      bo: { email: null },
      cilla: { email: '' },
      disa: { protectedIdentity: 'fictitious_identity' as const, email: null },
    };
    fc.assert(
      fc.property(fc.array(anybody), (rows) => {
        const all = rows.map(({ id, placement }) =>
          untold({ person: { id, ...people[id as keyof typeof people] }, placement: { id: placement } }),
        );
        const plan = planPublication(all);
        const told = [...plan.learners, ...plan.byHand, ...plan.withoutAddress];
        expect(told.map(({ person }) => person.id).sort()).toEqual([...new Set(rows.map((row) => row.id))].sort());
        expect(plan.learners.flatMap((letter) => letter.placements)).toHaveLength(
          rows.filter((row) => row.id === 'alva').length,
        );
      }),
    );
  });
});
