import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildProblem } from '#app/domain/placements/build-problem.ts';
import type { PlacedRow } from '#app/domain/placements/repair-problem.ts';
import type { Change } from '#app/domain/placements/scenarios/change.ts';
import { placementDifferences } from '#app/domain/placements/scenarios/difference.ts';
import type { DifferenceKind, PlannedProblem } from '#app/domain/placements/scenarios/difference.ts';
import { loadDifferences } from '#app/domain/placements/scenarios/load-difference.ts';
import { obstaclesTo } from '#app/domain/placements/scenarios/promote.ts';
import { changeForm } from '#app/domain/placements/scenarios/scenario-form.ts';
import { learnerFacts, PERIOD, places, roundFacts, unitFacts } from '../facts.ts';

const UNITS = ['w61', 'w62', 'w63'];
const LEARNERS = ['alva', 'bo', 'cilla', 'dag'];
const both = { from: PERIOD.fromWeek, to: PERIOD.toWeek } as const;

function problemOf(ids: readonly string[]) {
  return buildProblem(
    roundFacts({
      learners: ids.map((id) => learnerFacts({ id, wishes: [{ unitId: 'w61', rank: 1 }] })),
      units: UNITS.map((id) => unitFacts({ id })),
      capacities: UNITS.flatMap((id) => [...places('all', 3, both, id), ...places('vfu_basic', 2, both, id)]),
    }),
  );
}

const planned = (placed: Readonly<Record<string, string | null>>): PlannedProblem => ({
  problem: problemOf(Object.keys(placed)),
  assignments: Object.entries(placed).flatMap(([id, unitId]) => (unitId ? [{ demandId: `p1~${id}`, unitId }] : [])),
});

const anyPlan = fc
  .dictionary(fc.constantFrom(...LEARNERS), fc.constantFrom(...UNITS, null), { minKeys: 1 })
  .map(planned);

const MIRRORED: Readonly<Record<DifferenceKind, DifferenceKind>> = {
  moved: 'moved',
  placed: 'unplaced',
  unplaced: 'placed',
  joined: 'left',
  left: 'joined',
};

describe('the difference between two plans', () => {
  test('says who is elsewhere, placed, without a place, come or gone, and how each sees her units', () => {
    const lines = placementDifferences(
      planned({ alva: 'w61', bo: null, cilla: 'w62', dag: 'w63' }),
      planned({ alva: 'w62', bo: 'w61', cilla: null, emma: 'w61' }),
    );
    expect(lines.map(({ learnerId, kind, from, to }) => [learnerId, kind, from?.unitId, to?.unitId])).toEqual([
      ['alva', 'moved', 'w61', 'w62'],
      ['bo', 'placed', undefined, 'w61'],
      ['cilla', 'unplaced', 'w62', undefined],
      ['dag', 'left', 'w63', undefined],
      ['emma', 'joined', undefined, 'w61'],
    ]);
    expect(lines[0]).toMatchObject({ from: { rank: 1 }, to: { rank: null } });
  });

  test('of a plan with itself is empty, and turned round it is the same seen from the other side', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (first, second) => {
        expect(placementDifferences(first, first)).toEqual([]);
        expect(loadDifferences(first, first)).toEqual([]);
        const back = placementDifferences(second, first).map(({ kind, from, to, ...line }) => ({
          ...line,
          kind: MIRRORED[kind],
          from: to,
          to: from,
        }));
        const forth = placementDifferences(first, second);
        expect(new Set(back.map((line) => JSON.stringify(line)))).toEqual(
          new Set(
            forth.map(({ demandId, learnerId, periodId, kind, from, to }) =>
              JSON.stringify({ demandId, learnerId, periodId, kind, from, to }),
            ),
          ),
        );
        const loads = loadDifferences(first, second);
        expect(loadDifferences(second, first)).toEqual(
          loads.map(({ before, after, ...at }) => ({ ...at, before: after, after: before })),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('carrying a scenario out', () => {
  const row = {
    id: 'r',
    periodId: 'p1',
    learnerId: 'alva',
    unitId: 'w61',
    fromWeek: PERIOD.fromWeek,
    toWeek: PERIOD.toWeek,
    state: 'proposed' as const,
  };
  const facts = roundFacts({ units: [unitFacts(), unitFacts({ id: 'w62' })] });
  const round = {
    facts,
    rows: [row],
    available: [learnerFacts({ id: 'bo' })],
    ownsUnit: (id: string) => id === 'w61',
  };
  const obstacles = (changes: readonly Change[], rows: readonly PlacedRow[] = [row]) => [
    ...obstaclesTo(
      changes.map((change, index) => ({ ...change, id: String(index) })),
      { ...round, rows },
    ).values(),
  ];

  test('leaves out what is for others to change and periods of which somebody has another part', () => {
    const closed = { kind: 'unit_closed', unitId: 'w61', ...both } as const;
    expect(obstacles([closed, { ...closed, unitId: 'w62' }])).toEqual([null, 'unit_of_others']);
    const moved: Change = { kind: 'period_moved', periodId: 'p1', ...both };
    expect(obstacles([moved])).toEqual([null]);
    expect(obstacles([moved], [{ ...row, toWeek: '2026-W53' }])).toEqual(['period_in_use']);
    expect(obstacles([moved], [{ ...row, state: 'published' }])).toEqual(['period_in_use']);
  });

  test('a change may be about what one before it brings or takes', () => {
    const joins: Change = { kind: 'learner_joins', learnerId: 'bo' };
    const lock: Change = { kind: 'lock_set', periodId: 'p1', learnerId: 'bo', unitId: 'w62' };
    expect(obstacles([joins, lock])).toEqual([null, null]);
    expect(obstacles([lock, joins])).toEqual(['gone', null]);
    const leaves: Change = { kind: 'learner_leaves', learnerId: 'alva' };
    expect(obstacles([leaves, { ...lock, learnerId: 'alva' }, leaves])).toEqual([null, 'gone', 'gone']);
  });
});

describe('a change as it is typed', () => {
  const read = (kind: Parameters<typeof changeForm>[0], typed: Record<string, string>) =>
    changeForm(kind, { term: 'HT2026', lengths: { p1: 5 } }).safeParse({ version: '3', ...typed });

  test('gives a period another length only when that is said, and no weeks the wrong way round', () => {
    const moved = (weeks: string, otherLength = '') => {
      const { data, error } = read('period_moved', { periodId: 'p1', weeks, otherLength });
      return data?.change ?? error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    };
    const to = (from: string, end: string) => ({ kind: 'period_moved', periodId: 'p1', from, to: end });
    expect(moved('50-1')).toEqual(to('2026-W50', '2027-W01'));
    expect(moved('36-39')).toEqual(['otherLength other_length']);
    expect(moved('36-39', 'on')).toEqual(to('2026-W36', '2026-W39'));
    expect(moved('20-10', 'on')).toEqual(['weeks range_reversed']);
    expect(moved('2026v20-2027v10')).toEqual(['otherLength other_length']);
    expect(moved('2026v20-2027v10', 'on')).toEqual(to('2026-W20', '2027-W10'));
    expect(read('unit_closed', { unitId: 'w61', weeks: '36-39' }).success).toBe(true);
  });

  test('is read in the weeks of the term', () => {
    expect(read('unit_places', { unitId: 'w61', weeks: '36-40', by: '-2' }).data).toEqual({
      version: 3,
      change: { kind: 'unit_places', unitId: 'w61', from: '2026-W36', to: '2026-W40', by: -2 },
    });
    expect(read('lock_lifted', { lock: 'p1~alva' }).data?.change).toEqual({
      kind: 'lock_lifted',
      periodId: 'p1',
      learnerId: 'alva',
    });
  });

  test('says in which field it does not hold', () => {
    const wrong = read('unit_places', { unitId: '', weeks: '', by: '0' });
    expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['unitId', 'choose'],
      ['weeks', 'week_empty'],
      ['by', 'places_as_now'],
    ]);
  });
});
