import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { changeableProblem } from '#app/domain/placements/changeable-problem.ts';
import type { PlacedRow } from '#app/domain/placements/repair-problem.ts';
import type { RoundFacts } from '#app/domain/placements/round-facts.ts';
import { applyChange, applyChanges, isAbout } from '#app/domain/placements/scenarios/apply.ts';
import { CHANGE_KINDS, scenarioChanges } from '#app/domain/placements/scenarios/change.ts';
import type { Change } from '#app/domain/placements/scenarios/change.ts';
import { ruleDifferences, withRule } from '#app/domain/placements/scenarios/rule-change.ts';
import { changedPlaces } from '#app/domain/placements/scenarios/unit-changes.ts';
import { scenarioProblem, scenarioTask } from '#app/domain/placements/scenarios/scenario-problem.ts';
import { learnerFacts, PERIOD, places, roundFacts, unitFacts, WEEKS } from '../facts.ts';

const both = { from: PERIOD.fromWeek, to: PERIOD.toWeek } as const;
const bo = learnerFacts({ id: 'bo' });
const ward = unitFacts({ id: 'w62', path: '/hsh/med/w62/' });
const spring = { ...PERIOD, id: 'p2', fromWeek: '2027-W06', toWeek: '2027-W08', allowedSectors: [] } as const;

const two = roundFacts({
  learners: [learnerFacts(), bo],
  units: [unitFacts(), ward],
  periods: [{ ...PERIOD, allowedSectors: [] }],
  capacities: ['w61', 'w62'].flatMap((id) => [...places('all', 3, both, id), ...places('vfu_basic', 1, both, id)]),
});

const moment = { state: 'proposed', today: '2026-11-01' } as const;
const roundNow = (facts: RoundFacts, rows: readonly PlacedRow[] = []) => ({ facts, rows, moment, available: [] });

const problemWith = (facts: RoundFacts, ...changes: Change[]) =>
  buildProblem(applyChanges({ facts, rows: [] }, changes, [bo]).facts);
const optionsOf = (facts: RoundFacts, ...changes: Change[]) =>
  problemWith(facts, ...changes).demands[0]?.options.map(({ unitId }) => unitId);

describe('a change of a round', () => {
  test('a unit that closes takes nobody in its weeks', () => {
    const closed = problemWith(two, { kind: 'unit_closed', unitId: 'w61', from: '2026-W53', to: '2027-W01' });
    expect(closed.units.map(({ id, closedWeeks }) => [id, closedWeeks])).toEqual([
      ['w61', ['2026-W53', '2027-W01']],
      ['w62', []],
    ]);
  });

  test('more places are there in the weeks that are named, for the form and for all', () => {
    const more = problemWith(two, { kind: 'unit_places', unitId: 'w61', from: '2026-W53', to: '2026-W53', by: 2 });
    const placesOf = (id: string) => more.resources.find((resource) => resource.id === id)?.places;
    expect(placesOf('unit_form:w61')).toEqual({ '2026-W52': 1, '2026-W53': 3, '2027-W01': 1 });
    expect(placesOf('unit_total:w61')).toEqual({ '2026-W52': 3, '2026-W53': 5, '2027-W01': 3 });
    expect(placesOf('unit_form:w62')).toEqual({ '2026-W52': 1, '2026-W53': 1, '2027-W01': 1 });
  });

  test('a unit that has offered the form nothing may begin to, and one with too few offers none', () => {
    const without = { ...two, capacities: places('vfu_basic', 1) };
    expect(optionsOf(without)).toEqual(['w61']);
    expect(optionsOf(without, { kind: 'unit_places', unitId: 'w62', ...both, by: 1 })).toEqual(['w61', 'w62']);
    expect(optionsOf(two, { kind: 'unit_places', unitId: 'w61', ...both, by: -3 })).toEqual(['w62']);
  });

  test('where terms are stated: one more for the form is one more within each limit, fewer go from the largest first', () => {
    const rows = (levels: Record<string, number>) =>
      Object.entries(levels).flatMap(([level, count]) =>
        places('vfu_basic', count)
          .filter(({ unitId, week }) => unitId === 'w61' && week === '2026-W53')
          .map((row) => ({ ...row, level })),
      );
    const after = (levels: Record<string, number>, by: number) => {
      const change = { kind: 'unit_places', unitId: 'w61', from: '2026-W53', to: '2026-W53', by } as const;
      const { changed } = changedPlaces(rows(levels), change, 'vfu_basic');
      return { ...levels, ...Object.fromEntries(changed.map(({ row, places: left }) => [row.level, left])) };
    };
    expect(after({ any: 3, T4: 2 }, 1)).toEqual({ any: 4, T4: 3 });
    expect(after({ any: 3, T4: 2 }, -1)).toEqual({ any: 2, T4: 2 });
    expect(after({ T4: 2, T6: 1 }, 1)).toEqual({ T4: 3, T6: 1 });
    expect(after({ T4: 2, T6: 3 }, -4)).toEqual({ T4: 1, T6: 0 });
    expect(after({ T4: 1, T6: 1 }, -5)).toEqual({ T4: 0, T6: 0 });
  });

  test('no more is promised than there is', () => {
    const promised = { ...two, capacities: places('vfu_basic', 3).map((row) => ({ ...row, minimum: 2 })) };
    const [unit] = problemWith(promised, { kind: 'unit_places', unitId: 'w61', ...both, by: -2 }).units;
    expect(unit?.minPlaces).toEqual([{ periodId: 'p1', places: 1 }]);
  });

  test('who leaves takes her locks and pairs with her; who joins is placed like the others, and nobody twice', () => {
    const paired = {
      ...two,
      pairs: [{ learnerIds: ['alva', 'bo'], required: true }],
      locks: [{ periodId: 'p1', learnerId: 'bo', fromWeek: PERIOD.fromWeek, unitId: 'w61' }],
    } satisfies RoundFacts;
    const left = problemWith(paired, { kind: 'learner_leaves', learnerId: 'bo' });
    expect([left.learners.length, left.locks, left.pairs]).toEqual([1, [], undefined]);
    const joined: Change = { kind: 'learner_joins', learnerId: 'bo' };
    expect(problemWith(roundFacts(), joined, joined).demands.map(({ id }) => id)).toEqual(['p1~alva', 'p1~bo']);
    expect(problemWith(roundFacts(), { kind: 'learner_joins', learnerId: 'nobody' })).toEqual(
      problemWith(roundFacts()),
    );
  });

  test('a period that moves takes its plan and its locks along, and is placed where there are places then', () => {
    const weeks = { from: '2027-W06', to: '2027-W08' } as const;
    const records: RoundFacts['records'] = [
      {
        periodId: 'p1',
        learnerId: 'alva',
        fromWeek: PERIOD.fromWeek,
        toWeek: PERIOD.toWeek,
        state: 'proposed',
        endedBy: null,
        noticeDue: false,
        toldState: null,
        toldTo: null,
        updatedAt: '',
      },
    ];
    const facts = {
      ...two,
      records,
      locks: [{ periodId: 'p1', learnerId: 'alva', fromWeek: PERIOD.fromWeek, unitId: 'w61' }],
      capacities: [...two.capacities, ...places('vfu_basic', 1, weeks, 'w62')],
    } satisfies RoundFacts;
    const row = { id: 'r', unitId: 'w61', ...records[0]! } satisfies PlacedRow;
    const moved: Change = { kind: 'period_moved', periodId: 'p1', ...weeks };
    const { problem, published } = scenarioProblem(roundNow(facts, [row]), [moved]);
    expect(problem.demands.map(({ id, weeks: of }) => [id, of[0], of.length])).toEqual([
      ['p1~alva', '2027-W06', 3],
      ['p1~bo', '2027-W06', 3],
    ]);
    expect(problem.demands[1]?.options.map(({ unitId }) => unitId)).toEqual(['w62']);
    expect(problem.locks).toEqual([{ demandId: 'p1~alva', unitId: 'w61' }]);
    expect(published).toMatchObject([{ demandId: 'p1~alva', unitId: 'w61' }]);
  });

  test('a lock is set instead of another, and let go', () => {
    const lock: Change = { kind: 'lock_set', periodId: 'p1', learnerId: 'alva', unitId: 'w61' };
    const elsewhere: Change = { ...lock, unitId: 'w62' };
    expect(problemWith(two, lock, elsewhere).locks).toEqual([{ demandId: 'p1~alva', unitId: 'w62' }]);
    expect(problemWith(two, lock, { kind: 'lock_lifted', periodId: 'p1', learnerId: 'alva' }).locks).toEqual([]);
  });

  test('a rule is set among the others, and put back as the catalogue has it', () => {
    const travel = { id: 'travel', enabled: true, weight: 7 };
    const facts = { ...two, rules: [travel, { id: 'wishes', enabled: false }] };
    const heavier: Change = { kind: 'rule_set', ruleId: 'travel', setting: { enabled: true, weight: 70 } };
    expect(applyChange(facts, heavier, []).rules).toEqual([
      { id: 'wishes', enabled: false },
      { ...travel, weight: 70 },
    ]);
    expect(applyChange(facts, { ...heavier, setting: null }, []).rules).toEqual([{ id: 'wishes', enabled: false }]);
  });

  test('says whether what it is about is there', () => {
    const about = (change: Change) => isAbout(two, change, [learnerFacts({ id: 'cilla' })]);
    expect(about({ kind: 'unit_closed', unitId: 'w61', ...both })).toBe(true);
    expect(about({ kind: 'unit_closed', unitId: 'w69', ...both })).toBe(false);
    expect(about({ kind: 'learner_leaves', learnerId: 'cilla' })).toBe(false);
    expect(about({ kind: 'learner_joins', learnerId: 'cilla' })).toBe(true);
    expect(about({ kind: 'learner_joins', learnerId: 'bo' })).toBe(false);
    expect(about({ kind: 'lock_lifted', periodId: 'p1', learnerId: 'bo' })).toBe(false);
    expect(about({ kind: 'period_moved', periodId: spring.id, ...both })).toBe(false);
  });
});

describe('rules of a scenario', () => {
  test('the differences between two settings make one of the other', () => {
    const before = [
      { id: 'travel', enabled: true, weight: 7 },
      { id: 'continuity', enabled: false, weight: 0 },
    ];
    const after = [
      { id: 'travel', enabled: true, weight: 70 },
      { id: 'wishes', enabled: true, weight: 15, params: { steps: [0, 4] } },
    ];
    const differences = ruleDifferences(before, after);
    expect(differences.map(({ ruleId }) => ruleId).sort()).toEqual(['continuity', 'travel', 'wishes']);
    expect(ruleDifferences(differences.reduce(withRule, before), after)).toEqual([]);
    expect(ruleDifferences(after, after)).toEqual([]);
  });
});

const unitIds = fc.constantFrom('w61', 'w62', 'gone');
const learnerIds = fc.constantFrom('alva', 'bo', 'gone');
const week = fc.constantFrom(...WEEKS, '2027-W06' as const);
const range = fc.tuple(week, week).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({ kind: fc.constant('unit_closed' as const), unitId: unitIds, weeks: range })
    .map(({ weeks, ...one }) => ({ ...one, ...weeks })),
  fc
    .record({
      kind: fc.constant('unit_places' as const),
      unitId: unitIds,
      weeks: range,
      by: fc.integer({ min: -4, max: 4 }),
    })
    .map(({ weeks, ...one }) => ({ ...one, ...weeks })),
  fc.record({ kind: fc.constantFrom('learner_leaves' as const, 'learner_joins' as const), learnerId: learnerIds }),
  fc.record({
    kind: fc.constant('lock_set' as const),
    periodId: fc.constant('p1'),
    learnerId: learnerIds,
    unitId: unitIds,
  }),
  range.map((weeks) => ({ kind: 'period_moved' as const, periodId: 'p1', ...weeks })),
  fc.integer({ min: 0, max: 9 }).map((weight) => ({
    ...{ kind: 'rule_set' as const, ruleId: 'travel' },
    setting: weight === 0 ? null : { enabled: true, weight },
  })),
  fc.record({ kind: fc.constant('lock_lifted' as const), periodId: fc.constant('p1'), learnerId: learnerIds }),
);

describe('any scenario', () => {
  test('without changes is the problem of the round byte for byte, open or published', () => {
    for (const state of ['proposed', 'published'] as const) {
      const own = changeableProblem(two, [], { ...moment, state });
      const scenario = scenarioProblem({ ...roundNow(two), moment: { ...moment, state } }, []);
      expect(JSON.stringify(scenario.problem)).toBe(JSON.stringify(own.problem));
      expect(applyChanges({ facts: two, rows: [] }, []).facts).toBe(two);
    }
  });

  test('is kept as it was written, leaves the round alone, and is the same however often it is made', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 5 }), (changes) => {
        const before = JSON.stringify(two);
        const kept = scenarioChanges.parse(changes.map((change, index) => ({ ...change, id: String(index) })));
        const task = () => JSON.stringify(scenarioTask({ ...roundNow(two), available: [bo] }, kept));
        expect(task()).toBe(task());
        expect(kept.map(({ id: _id, ...change }) => change)).toEqual(changes);
        expect(JSON.stringify(two)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  test('knows every kind of change', () => {
    expect(CHANGE_KINDS).toHaveLength(8);
  });
});
