import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRotation } from '#app/domain/rotation-plans/build-problem.ts';
import { clinicWeeks } from '#app/domain/rotation-plans/clinic-weeks.ts';
import { costOf, measurePlan } from '#app/domain/rotation-plans/costs.ts';
import type { HeldSpan, RotationFacts } from '#app/domain/rotation-plans/facts.ts';
import { PLAN_PRIORITIES } from '#app/domain/rotation-plans/vocabulary.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { checkRotation } from '#app/domain/rotations/check.ts';
import { rotationProblemSchema } from '#app/domain/rotations/problem-schema.ts';
import { solveRotation } from '#app/domain/rotations/solve.ts';
import { aBlock, aClinic, aResident, aStay, PLAN_WEEKS, rotationFacts, stated } from '#tests/support/rotation-plans.ts';

describe('the problem of a rotation', () => {
  test('holds the schema of the engine, which plans it at once', async () => {
    const problem = buildRotation(rotationFacts());
    expect(rotationProblemSchema.safeParse(problem).error).toBeUndefined();
    const { status, stays } = await solveRotation(problem);
    expect(status).toBe('optimal');
    expect(stays.map(({ clinicId }) => clinicId)).toEqual(['med', 'vc']);
  });

  test('part time makes blocks longer, and the employment as long as blocks, leave and margin take', () => {
    const leave = [{ from: '2027-W12', to: '2027-W13' } as const];
    const [resident] = buildRotation(rotationFacts({ residents: [aResident({ percent: 80, leave })] })).residents;
    // 8 and 5 weeks, 2 of leave and 2 to spare.
    expect(resident).toMatchObject({
      employment: [{ from: 0, to: 17, waveId: 'spring' }],
      leave: [{ from: 2, to: 4 }],
    });
  });

  test('what is locked is fixed, and who has left holds her place as anybody', () => {
    const stays = [
      aStay({ id: 'a', locked: true }),
      aStay({ id: 'b', blockId: 'general', unitId: 'vc', fromWeek: '2027-W16', toWeek: '2027-W19' }),
      aStay({ id: 'c', learnerId: 'gone', unitId: 'vc', fromWeek: '2027-W20', toWeek: '2027-W29' }),
    ];
    const problem = buildRotation(rotationFacts({ stays }));
    expect(problem.residents[0]?.fixed).toEqual([{ blockId: 'medicine', clinicId: 'med', from: 0, weeks: 6 }]);
    const places = problem.clinics.find(({ id }) => id === 'vc')?.places;
    expect(places).toEqual([...Array<number>(10).fill(1), ...Array<number>(10).fill(0)]);
  });

  test('conflicts of interest bar a clinic, and weeks in another round are as leave', async () => {
    const elsewhere = [{ from: '2027-W10', to: '2027-W10' } as const];
    const residents = [aResident({ barredUnitIds: ['med', 'far-away'], elsewhere })];
    const problem = buildRotation(rotationFacts({ residents }));
    expect(problem.residents[0]).toMatchObject({ barred: ['med'], leave: [{ from: 0, to: 1 }] });
    const { status, reasons } = await solveRotation(problem);
    expect([status, reasons[0]?.code]).toEqual(['infeasible', 'no_clinic_of_type']);
  });

  test('who cannot do everything even alone is told so', async () => {
    const leave = [{ from: '2027-W15', to: '2027-W15' } as const];
    const { reasons } = await solveRotation(buildRotation(rotationFacts({ residents: [aResident({ leave })] })));
    expect(reasons).toEqual([{ code: 'no_room_alone', params: { residentId: 'anna' } }]);
  });

  test('what a plan costs in words is what it costs the engine, whatever weighs most', async () => {
    const residents = [
      aResident({ wishes: [{ blockId: 'general', kind: 'town', town: 'Halmstad' }] }),
      aResident({ id: 'bo', percent: 60, homeTown: 'Laholm' }),
    ];
    const wishes = [{ blockId: 'medicine', kind: 'weeks', from: '2027-W20', to: '2027-W22' } as const];
    const units = [aClinic(), aClinic({ id: 'vc', sector: 'primary_care', town: 'Laholm' })];
    const blocks = [aBlock({ leastWeeks: 2 }), aBlock({ id: 'general', sector: 'primary_care', weeks: 4 })];
    for (const priority of PLAN_PRIORITIES) {
      const all = [...residents, aResident({ id: 'cilla', wishes })];
      const capacities = [...stated('med', 'at', 2), ...stated('vc', 'at', 1)];
      const problem = buildRotation(rotationFacts({ priority, units, blocks, capacities, residents: all }));
      const { stays, missing, waves, objective } = await solveRotation(problem);
      expect(costOf(measurePlan(problem, stays, missing), problem.weights)).toBe(objective);
      expect(checkRotation(problem, stays, waves).objective).toBe(objective);
    }
  });
});

describe('places of a clinic by week', () => {
  const weeks = (over: Parameters<typeof rotationFacts>[0], clinic = aClinic()) =>
    clinicWeeks(rotationFacts(over), [clinic]).get('med') ?? [];

  test('what was stated last goes on where a clinic has not answered, and is marked', () => {
    const found = weeks({ capacities: stated('med', 'at', 3, { from: '2027-W05', to: '2027-W11' }) });
    expect(found.map(({ free }) => free)).toEqual(Array(20).fill(3));
    expect(found.findIndex(({ isAssumed }) => isAssumed)).toBe(2);
  });

  test('a clinic that has never answered, is closed or no more has none', () => {
    expect(weeks({ capacities: [] }).every(({ free }) => free === 0)).toBe(true);
    const closures = [{ from: '2027-W12', to: '2027-W12' } as const];
    const found = weeks({}, aClinic({ closures, validTo: '2027-05-23' }));
    expect(found.flatMap(({ free, week }) => (free === 0 ? [week] : []))).toEqual([
      '2027-W12',
      ...['21', '22', '23', '24', '25', '26', '27', '28', '29'].map((week) => `2027-W${week}`),
    ]);
  });

  test('both limits hold, and never is less than nothing free', () => {
    const learner = fc.record({
      form: fc.constantFrom('at' as const, 'apl' as const),
      supervisorProfession: fc.constantFrom('doctor', 'nurse'),
      unitId: fc.constant('med'),
      fromWeek: fc.constant(PLAN_WEEKS.from),
      toWeek: fc.constant(PLAN_WEEKS.to),
    });
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.array(learner, { maxLength: 8 }), (own, all, held) => {
        const capacities = [...stated('med', 'at', own), ...stated('med', 'all', all)];
        const ofForm = held.filter(({ form }) => form === 'at').length;
        const [first] = weeks({ capacities, held });
        expect(first?.free).toBe(Math.max(0, Math.min(own - ofForm, all - held.length)));
      }),
    );
  });

  test('no more than the doctors of the clinic can supervise beside those whom they supervise already', () => {
    const capacities = stated('med', 'at', 9);
    const absences: WeekRange[] = [{ from: '2027-W12', to: '2027-W12' }];
    const employed = { validFrom: '2020-01-01', validTo: null } as const;
    const doctor = { unitId: 'med', profession: 'doctor', maxLearners: 2, percent: 100, absences, ...employed };
    const weekly = { fromWeek: '2027-W13', toWeek: '2027-W13' } as const;
    const student: HeldSpan = { unitId: 'med', form: 'medical_student', supervisorProfession: 'doctor', ...weekly };
    const nurses = { ...doctor, profession: 'nurse', maxLearners: 1 };
    const free = (over: Partial<RotationFacts>) =>
      weeks({ capacities, ...over })
        .slice(1, 4)
        .map((week) => week.free);
    expect(free({})).toEqual([9, 9, 9]);
    expect(free({ supervisors: [nurses] })).toEqual([9, 9, 9]);
    expect(free({ supervisors: [doctor], held: [student] })).toEqual([2, 0, 1]);
  });
});
