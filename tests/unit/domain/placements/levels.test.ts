import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { formPlaces, levelOfTerm, levelPlaces, stateWeek, termOfLevel } from '#app/domain/placements/levels.ts';
import type { RoundFacts } from '#app/domain/placements/round-facts.ts';
import { readPeriodSupply } from '#app/domain/placements/period-supply.ts';
import { readUnitLoad } from '#app/domain/placements/unit-load.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { PERIOD, places, roundFacts, unitFacts, WEEKS } from './facts.ts';

const rowsOf = fc.uniqueArray(
  fc.record({ level: fc.constantFrom('any', 'T1', 'T2', 'T3', 'basic'), places: fc.nat(4) }),
  { selector: ({ level }) => level },
);

test('a level is a term of the programme, from the first to the twelfth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (term) => {
      expect(termOfLevel(levelOfTerm(term) ?? '')).toBe(term);
    }),
  );
  expect([levelOfTerm(0), ...['any', 'basic', 'T0', 'T13', 'T1x', 't1'].map(termOfLevel)]).toEqual(Array(7).fill(null));
});

test('the terms that are named share the places of the form, or make it up', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const stated = stateWeek(rows);
      const named = rows.filter(({ level }) => termOfLevel(level) !== null);
      const other = rows.filter(({ level }) => termOfLevel(level) === null);
      const sum = (of: typeof rows) => of.reduce((total, row) => total + row.places, 0);
      expect(formPlaces(stated)).toBe(rows.length === 0 ? undefined : sum(other.length > 0 ? other : named));
      const unnamed = other.length > 0 || rows.length === 0 ? undefined : 0;
      expect(levelPlaces(stated, 'T3')).toBe(rows.find(({ level }) => level === 'T3')?.places ?? unnamed);
    }),
  );
});

/** What the ward states for a term of the form, week by week. */
function term(level: string, count: number): RoundFacts['capacities'] {
  return places('vfu_basic', count).map((row) => ({ ...row, level }));
}

describe('a round in term 3', () => {
  const periods = [{ ...PERIOD, allowedSectors: [], term: 3 }];
  const problemWith = (capacities: RoundFacts['capacities'], held: RoundFacts['held'] = []) =>
    buildProblem(roundFacts({ periods, capacities, held }));
  const whole = Object.fromEntries(WEEKS.map((week) => [week, 1]));

  test('is the same as without terms where no unit names any', () => {
    expect(JSON.stringify(buildProblem(roundFacts({ periods })))).toBe(JSON.stringify(buildProblem(roundFacts())));
  });

  test('has the places of its term as a limit inside the form, less those that others of the term hold', () => {
    const other = { unitId: 'w61', form: 'vfu_basic', supervisorProfession: 'nurse' } as const;
    const weeks = { fromWeek: PERIOD.fromWeek, toWeek: PERIOD.toWeek };
    const problem = problemWith(
      [...places('vfu_basic', 4), ...term('T3', 2), ...term('T5', 1)],
      [
        { ...other, ...weeks, term: 3 },
        { ...other, ...weeks, term: 5 },
      ],
    );
    expect(problem.resources).toMatchObject([
      { id: 'unit_form:w61', places: { '2026-W53': 2 } },
      { id: 'unit_level:w61:T3', kind: 'unit_level', unitIds: ['w61'], form: 'vfu_basic', level: 'T3', places: whole },
    ]);
    expect(problem.demands[0]?.level).toBe('T3');
  });

  test('is offered nothing where other terms alone are named', () => {
    expect(problemWith(term('T5', 2)).demands[0]?.options).toEqual([]);
    expect(problemWith([...places('vfu_basic', 1), ...term('T5', 2)]).demands[0]?.options).toHaveLength(1);
    expect(problemWith([...places('vfu_basic', 1), ...term('T3', 0)]).demands[0]?.options).toEqual([]);
  });

  test('is promised what its term is, and what any of the form is', () => {
    const promised = (level: string, minimum: number) => term(level, 3).map((row) => ({ ...row, minimum }));
    const least = (...rows: RoundFacts['capacities'][]) => problemWith(rows.flat()).units[0]?.minPlaces[0]?.places;
    expect(least(promised('T3', 2), promised('T5', 3))).toBe(2);
    expect(least(promised('T3', 1), promised('any', 2))).toBe(2);
    expect(least(promised('T3', 1), promised('any', 0))).toBe(1);
  });

  test('is told from which term a unit takes learners, of its own form', () => {
    const from = (firstTerms: RoundFacts['units'][number]['firstTerms']) => {
      const problem = buildProblem(roundFacts({ periods, units: [unitFacts({ firstTerms })] }));
      const { violations } = checkAssignments(problem, [{ demandId: 'p1~alva', unitId: 'w61' }]);
      const { demands } = compileFacts(problem);
      return [problem.units[0]?.firstTerm, demands[0]?.excluded[0]?.forbidden?.code, violations[0]?.code];
    };
    expect(from({ vfu_basic: 4, apl: 2 })).toEqual([4, 'level_not_taken', 'level_not_taken']);
    expect(from({ vfu_basic: 3 })).toEqual([3, undefined, undefined]);
    expect(from({ apl: 5 })).toEqual([undefined, undefined, undefined]);
  });

  test('sees its own limit in what is free and on the page of its units', () => {
    const facts = roundFacts({
      periods,
      capacities: [...places('all', 5), ...places('vfu_basic', 4), ...term('T3', 2)],
    });
    expect(readPeriodSupply(facts)).toEqual([{ periodId: 'p1', units: 1, places: 2 }]);
    expect(readUnitLoad(facts, []).units[0]?.cells[0]).toMatchObject({ places: 2, total: 5 });
  });
});
