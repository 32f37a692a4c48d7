import { describe, expect, test } from 'vitest';
import { buildProblem, offeredUnits } from '#app/domain/placements/build-problem.ts';
import type { RoundFacts } from '#app/domain/placements/round-facts.ts';
import { demandIdOf, demandParts } from '#app/domain/placements/demands.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { checkProblemIds } from './problem-ids.ts';
import { learnerFacts, PERIOD, places, roundFacts, unitFacts, WEEKS } from './facts.ts';

describe('the problem of a round', () => {
  test('names a demand by its period and its learner, and reads the name back', () => {
    const id = demandIdOf('period_1-x', 'learner_2-y');
    expect(demandParts(id)).toEqual({ periodId: 'period_1-x', learnerId: 'learner_2-y', laterFrom: null });
  });

  test('has one demand per learner and period, week 53 included, and holds together', () => {
    const second = { ...PERIOD, id: 'p2', fromWeek: '2027-W02', toWeek: '2027-W02' } as const;
    const problem = buildProblem(
      roundFacts({
        periods: [
          { ...PERIOD, allowedSectors: [] },
          { ...second, allowedSectors: [] },
        ],
        learners: [learnerFacts(), learnerFacts({ id: 'bo' })],
      }),
    );
    expect(problem.demands.map((demand) => demand.id)).toEqual(['p1~alva', 'p1~bo', 'p2~alva', 'p2~bo']);
    expect(problem.demands[0]).toMatchObject({ weeks: WEEKS, startsOn: '2026-12-21', endsOn: '2027-01-10' });
    expect(checkProblemIds(problem)).toEqual([]);
    expect(() => compileFacts(problem)).not.toThrow();
  });

  test('takes away what the programme has had of a sector to its end, and nothing below zero', () => {
    const weeks = { courseId: 'c0', fromWeek: '2026-W36', toWeek: '2026-W40' } as const;
    const visited = [
      { ...weeks, unitId: 'w9', sector: 'medicine' as const, isWhole: true },
      { ...weeks, unitId: 'w9', sector: 'medicine' as const, isWhole: true },
      { ...weeks, unitId: 'w8', sector: 'surgery' as const, isWhole: true },
      { ...weeks, unitId: 'w8', sector: 'psychiatry' as const, isWhole: false },
    ];
    const { learners } = buildProblem(
      roundFacts({
        requiredSectors: { medicine: 1, surgery: 2, psychiatry: 1 },
        learners: [learnerFacts({ visited })],
      }),
    );
    expect(learners[0]?.needs).toEqual([
      { sector: 'surgery', count: 1 },
      { sector: 'psychiatry', count: 1 },
    ]);
    expect(learners[0]?.visitedUnits).toEqual(['w9', 'w8']);
    expect(learners[0]?.busyWeeks).toEqual([]);
  });

  test('knows the weeks of the round in which a learner is somewhere else, week 53 among them', () => {
    const visited = [
      {
        unitId: 'w9',
        courseId: 'c0',
        sector: 'medicine' as const,
        fromWeek: '2026-W50' as const,
        toWeek: '2026-W53' as const,
        isWhole: true,
      },
    ];
    const { learners } = buildProblem(roundFacts({ learners: [learnerFacts({ visited })] }));
    expect(learners[0]?.busyWeeks).toEqual(['2026-W52', '2026-W53']);
  });

  test('counts as a minor whoever has not turned 18 when the first period starts', () => {
    const ages = ['2008-12-21', '2008-12-22', null].map((birthDate, index) =>
      learnerFacts({ id: `l${index}`, birthDate }),
    );
    const { learners } = buildProblem(roundFacts({ learners: ages }));
    expect(learners.map((learner) => learner.minor)).toEqual([false, true, false]);
  });

  test('keeps a lock at a unit that offers nothing any more, and drops one of somebody who has left', () => {
    const facts = roundFacts({
      units: [unitFacts(), unitFacts({ id: 'closed' })],
      locks: [
        { learnerId: 'alva', periodId: 'p1', fromWeek: PERIOD.fromWeek, unitId: 'closed' },
        { learnerId: 'gone', periodId: 'p1', fromWeek: PERIOD.fromWeek, unitId: 'w61' },
      ],
    });
    const problem = buildProblem(facts);
    expect(problem.locks).toEqual([{ demandId: 'p1~alva', unitId: 'closed' }]);
    expect(problem.demands[0]?.options.map((option) => option.unitId)).toEqual(['w61', 'closed']);
    expect(checkProblemIds(problem)).toEqual([]);
  });

  test('promises a unit the least of its weeks, in the periods that it was promised for', () => {
    const promised = places('vfu_basic', 2).map((row, index) => ({ ...row, minimum: index + 1 }));
    expect(buildProblem(roundFacts({ capacities: promised })).units[0]?.minPlaces).toEqual([
      { periodId: 'p1', places: 1 },
    ]);
    expect(buildProblem(roundFacts()).units[0]?.minPlaces).toEqual([]);
  });

  test('says what a unit lacks to its smallest group, others there counted in the week that has fewest', () => {
    const held = (fromWeek: '2026-W52' | '2026-W53') => ({
      ...{ unitId: 'w61', form: 'st' as const, term: 0, supervisorProfession: 'doctor' },
      ...{ fromWeek, toWeek: '2027-W01' as const },
    });
    const groups = (smallestGroup: number | null, ...others: RoundFacts['held']) =>
      buildProblem(roundFacts({ units: [unitFacts({ smallestGroup })], held: others })).units[0]?.smallestGroups;
    expect(groups(4)).toEqual([{ periodId: 'p1', places: 4 }]);
    expect(groups(4, held('2026-W52'), held('2026-W53'))).toEqual([{ periodId: 'p1', places: 3 }]);
    expect([groups(1, held('2026-W52')), groups(null)]).toEqual([undefined, undefined]);
  });

  test('is the same for the same facts', () => {
    expect(JSON.stringify(buildProblem(roundFacts()))).toBe(JSON.stringify(buildProblem(roundFacts())));
  });
});

describe('a unit is offered', () => {
  const offered = (...facts: Parameters<typeof roundFacts>) => offeredUnits(roundFacts(...facts)).get('p1');

  test('when it has a place for the form in every week of the period', () => {
    expect(offered()).toEqual(['w61']);
    expect(offered({ capacities: places('all', 3) })).toEqual([]);
    const gap = places('vfu_basic', 2).filter((row) => row.week !== '2026-W53');
    expect(offered({ capacities: gap })).toEqual([]);
    expect(offered({ capacities: [...gap, ...places('vfu_basic', 0, { from: '2026-W53', to: '2026-W53' })] })).toEqual(
      [],
    );
  });

  test.each([
    ['opens on the first Monday', { validFrom: '2026-12-21' }, ['w61']],
    ['opens the day after', { validFrom: '2026-12-22' }, []],
    ['ends on the last Sunday', { validTo: '2027-01-10' }, ['w61']],
    ['ends the day before', { validTo: '2027-01-09' }, []],
  ])('from first day to last: one that %s', (_what, valid, expected) => {
    expect(offered({ units: [unitFacts(valid)] })).toEqual(expected);
  });
});

describe('the journey', () => {
  const minutesOf = (learner: Parameters<typeof learnerFacts>[0], unit: Parameters<typeof unitFacts>[0] = {}) =>
    buildProblem(roundFacts({ learners: [learnerFacts(learner)], units: [unitFacts(unit)] })).demands[0]?.options[0]
      ?.travelMinutes ?? -1;

  test('is longer to a town further off', () => {
    const near = minutesOf({ homeTown: 'Halmstad' });
    const far = minutesOf({ homeTown: 'Halmstad' }, { town: 'Kungsbacka' });
    expect(near).toBeLessThan(far);
    expect(far).toBeGreaterThan(45);
  });

  test('is a middle value where the home or the unit cannot be found', () => {
    expect(minutesOf({})).toBe(30);
    expect(minutesOf({ homeTown: 'Halmstad' }, { town: 'Ingenstans' })).toBe(30);
  });
});
