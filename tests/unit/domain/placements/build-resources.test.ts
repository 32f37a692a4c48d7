import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildResources } from '#app/domain/placements/build-resources.ts';
import { readPeriodSupply } from '#app/domain/placements/period-supply.ts';
import type { HeldPlace, RoundFacts } from '#app/domain/placements/round-facts.ts';
import { PLACEMENT_FORMS } from '#app/domain/placements/vocabulary.ts';
import { weekInRange } from '#app/domain/shared/weeks.ts';
import { PERIOD, places, roundFacts, supervisorFacts, unitFacts, WEEKS } from './facts.ts';

const around = ['2026-W50', '2026-W51', ...WEEKS, '2027-W02'] as const;
const heldOf = fc.record<HeldPlace>({
  unitId: fc.constantFrom('w61', 'w62'),
  form: fc.constantFrom(...PLACEMENT_FORMS),
  term: fc.nat(3),
  supervisorProfession: fc.constantFrom('nurse', 'doctor'),
  fromWeek: fc.constantFrom(...around.slice(0, 3)),
  toWeek: fc.constantFrom(...around.slice(3)),
});
const statedOf = fc
  .array(
    fc.record({
      form: fc.constantFrom('all' as const, 'vfu_basic' as const),
      week: fc.constantFrom(...WEEKS),
      places: fc.nat(4),
    }),
  )
  .map((rows) => [...new Map(rows.map((row) => [`${row.form} ${row.week}`, row])).values()])
  .map((rows): RoundFacts['capacities'] => rows.map((row) => ({ ...row, unitId: 'w61', level: 'any', minimum: 0 })));

function resourcesOf(facts: RoundFacts) {
  return Object.fromEntries(buildResources(facts, facts.units).map(({ id, places: free }) => [id, free]));
}

function held(form: HeldPlace['form'], fromWeek = WEEKS[0], toWeek = WEEKS[2]): HeldPlace {
  if (!fromWeek || !toWeek) throw new Error('weeks');
  return { unitId: 'w61', form, term: 0, supervisorProfession: 'nurse', fromWeek, toWeek };
}

describe('what a round shares', () => {
  test('is what is stated less what others hold, never below zero, in the weeks of the round only', () => {
    fc.assert(
      fc.property(statedOf, fc.array(heldOf, { maxLength: 8 }), (capacities, others) => {
        const facts = roundFacts({ capacities, held: others });
        for (const { kind, places: free } of buildResources(facts, facts.units)) {
          expect(Object.keys(free)).toEqual(WEEKS);
          for (const week of WEEKS) {
            const form = kind === 'unit_total' ? 'all' : 'vfu_basic';
            const stated = capacities.find((row) => row.form === form && row.week === week)?.places ?? 0;
            const taken = others.filter(
              (place) =>
                place.unitId === 'w61' &&
                (kind === 'unit_total' || place.form === 'vfu_basic') &&
                weekInRange(week, { from: place.fromWeek, to: place.toWeek }),
            ).length;
            expect(free[week], `${kind} ${week}`).toBe(Math.max(0, stated - taken));
          }
        }
      }),
    );
  });

  test.each(PLACEMENT_FORMS)('loses a place of the unit to a learner of any form, such as %s', (form) => {
    const { 'unit_total:w61': total } = resourcesOf(roundFacts({ held: [held(form)] }));
    expect(total).toEqual({ '2026-W52': 2, '2026-W53': 2, '2027-W01': 2 });
  });

  test('loses a place of the form to its own form alone', () => {
    const others = [held('vfu_basic', '2026-W53', '2026-W53'), held('st')];
    const { 'unit_form:w61': form } = resourcesOf(roundFacts({ held: others }));
    expect(form).toEqual({ '2026-W52': 2, '2026-W53': 1, '2027-W01': 2 });
  });

  test('has no limit that nobody has stated, and none in a week that was left out of what was stated', () => {
    expect(resourcesOf(roundFacts({ capacities: [] }))).toEqual({});
    const week53 = places('vfu_basic', 2, { from: '2026-W53', to: '2026-W53' });
    expect(resourcesOf(roundFacts({ capacities: week53 }))).toEqual({
      'unit_form:w61': { '2026-W52': 0, '2026-W53': 2, '2027-W01': 0 },
    });
  });

  test('counts the supervisors of the profession who are employed and present that week', () => {
    const supervisors = [
      supervisorFacts({ absences: [{ from: '2026-W53', to: '2026-W53' }] }),
      supervisorFacts({ percent: 50 }),
      supervisorFacts({ validTo: '2026-12-27' }),
      supervisorFacts({ validFrom: '2027-01-04' }),
      supervisorFacts({ profession: 'doctor', maxLearners: 9 }),
    ];
    expect(resourcesOf(roundFacts({ supervisors }))['supervisors:w61']).toEqual({
      '2026-W52': 2 + 1 + 2,
      '2026-W53': 1,
      '2027-W01': 2 + 1 + 2,
    });
  });

  test('counts nurses with a further degree among the nurses, and takes away whom they supervise in any form', () => {
    const supervisors = [
      supervisorFacts({ maxLearners: 2 }),
      supervisorFacts({ profession: 'specialist_nurse', maxLearners: 1 }),
      supervisorFacts({ profession: 'midwife', maxLearners: 1 }),
    ];
    const others = [
      { ...held('vfu_advanced'), supervisorProfession: 'specialist_nurse' },
      { ...held('medical_student'), supervisorProfession: 'doctor' },
    ];
    const left = resourcesOf(roundFacts({ supervisors, held: others }));
    expect(left['supervisors:w61']).toMatchObject({ '2026-W53': 2 + 1 + 1 - 1 });
  });

  test('lets a round that asks for specialist nurses use no more nurses than the whole unit has left', () => {
    const supervisors = [
      supervisorFacts({ maxLearners: 1 }),
      supervisorFacts({ profession: 'specialist_nurse', maxLearners: 3 }),
    ];
    const basic = Array.from({ length: 3 }, () => held('vfu_basic'));
    const left = resourcesOf(roundFacts({ supervisorProfession: 'specialist_nurse', supervisors, held: basic }));
    expect(left['supervisors:w61']).toMatchObject({ '2026-W53': 3 });
    expect(left['supervisors:w61:nurse']).toMatchObject({ '2026-W53': 1 + 3 - 3 });
  });

  test('leaves the supervisors’ limit out where the unit has no register of them', () => {
    const doctors = [supervisorFacts({ profession: 'doctor' })];
    expect(resourcesOf(roundFacts({ supervisors: doctors }))).not.toHaveProperty('supervisors:w61');
  });
});

describe('what is free in a period', () => {
  test('is the tightest limit in the tightest week, summed over the units that offer all of it', () => {
    const facts = roundFacts({
      units: [unitFacts(), unitFacts({ id: 'w62' }), unitFacts({ id: 'w63', sector: 'surgery' })],
      capacities: [
        ...places('all', 5),
        ...places('vfu_basic', 3),
        ...places('vfu_basic', 4, { from: '2026-W52', to: '2026-W53' }, 'w62'),
        ...places('vfu_basic', 2, undefined, 'w63'),
      ],
      held: [
        held('st', '2026-W53', '2026-W53'),
        held('at', '2026-W53', '2026-W53'),
        held('bt', '2026-W53', '2026-W53'),
      ],
    });
    expect(readPeriodSupply(facts)).toEqual([{ periodId: 'p1', units: 2, places: 2 + 2 }]);
    const medicine = { ...facts, periods: [{ ...PERIOD, allowedSectors: ['medicine' as const] }] };
    expect(readPeriodSupply(medicine)).toEqual([{ periodId: 'p1', units: 1, places: 2 }]);
  });

  test('is nothing at a unit that others have filled in a single week', () => {
    const facts = roundFacts({ held: [held('st'), held('at'), held('vfu_basic', '2026-W53', '2026-W53')] });
    expect(readPeriodSupply(facts)).toEqual([{ periodId: 'p1', units: 0, places: 0 }]);
  });
});
