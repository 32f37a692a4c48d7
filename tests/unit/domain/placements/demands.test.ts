import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPeriods, cutBefore, stretchesOf } from '#app/domain/placements/demands.ts';
import type { PlacementRecord } from '#app/domain/placements/demands.ts';
import { ENDED_STATES } from '#app/domain/placements/vocabulary.ts';
import { addWeeks, expandWeeks, weekInRange } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';

const period = { id: 'p', fromWeek: '2026-W46', toWeek: '2026-W53' } as const;

function record(fromWeek: IsoWeek, toWeek: IsoWeek, more: Partial<PlacementRecord> = {}): PlacementRecord {
  return {
    ...{ periodId: 'p', learnerId: 'alva', fromWeek, toWeek, state: 'published', endedBy: null },
    ...{ noticeDue: false, toldState: null, toldTo: null, updatedAt: '2026-11-01T08:00:00.000Z' },
    ...more,
  };
}

const shown = (records: readonly PlacementRecord[]) =>
  stretchesOf(records)(period, 'alva').map(({ demandId, weeks, isPlaced, isSettled }) => [
    demandId,
    weeks.from.slice(5),
    weeks.to.slice(5),
    isPlaced ? 'placed' : isSettled ? 'settled' : 'open',
  ]);

describe('what a learner is to be placed in', () => {
  it('is the whole period before anybody has a place in it', () => {
    expect(shown([])).toEqual([['p~alva', 'W46', 'W53', 'open']]);
  });

  it('is each part, and the weeks that a placement has left, before, between and after them', () => {
    const cancelled = record('2026-W46', '2026-W47', { state: 'cancelled_by_unit' });
    expect(shown([cancelled, record('2026-W48', '2026-W50', { endedBy: 'returned' })])).toEqual([
      ['p~alva', 'W46', 'W47', 'open'],
      ['p~alva~2026-W48', 'W48', 'W50', 'placed'],
      ['p~alva~2026-W51', 'W51', 'W53', 'open'],
    ]);
  });

  it('waits for nothing that she has broken off, and for what was cancelled after that', () => {
    const first = record('2026-W46', '2026-W47', { endedBy: 'interrupted' });
    expect(shown([first]).at(-1)).toEqual(['p~alva~2026-W48', 'W48', 'W53', 'settled']);
    const later = record('2026-W50', '2026-W53', { state: 'cancelled_by_unit' });
    expect(shown([first, later]).slice(1)).toEqual([
      ['p~alva~2026-W48', 'W48', 'W49', 'settled'],
      ['p~alva~2026-W50', 'W50', 'W53', 'open'],
    ]);
    const moved = record('2026-W46', '2026-W49', { endedBy: 'moved' });
    expect(shown([moved, { ...later, state: 'interrupted' }]).at(-1)).toEqual([
      'p~alva~2026-W50',
      'W50',
      'W53',
      'settled',
    ]);
  });

  it('is nothing before the first week of one who has come later', () => {
    expect(shown([record('2026-W49', '2026-W53')])).toEqual([['p~alva~2026-W49', 'W49', 'W53', 'placed']]);
  });

  it('never has a week twice, and loses none that a placement has held or left', () => {
    const weeks = expandWeeks({ from: period.fromWeek, to: period.toWeek });
    const place = fc.record({
      from: fc.nat(weeks.length - 1),
      length: fc.nat(4),
      state: fc.constantFrom('published', 'proposed', ...ENDED_STATES),
      at: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const taken = new Set<string>();
        const records = places.flatMap(({ from, length, state, at }) => {
          const span = { from: weeks[from] ?? period.fromWeek, to: weeks[Math.min(from + length, weeks.length - 1)] };
          const own = expandWeeks({ from: span.from, to: span.to ?? period.toWeek });
          const holds = state === 'published' || state === 'proposed';
          if (holds && own.some((week) => taken.has(week))) return [];
          if (holds) for (const week of own) taken.add(week);
          const updatedAt = new Date(at).toISOString();
          return [record(span.from, span.to ?? period.toWeek, { state, updatedAt })];
        });
        const stretches = stretchesOf(records)(period, 'alva');
        for (const week of weeks) {
          const covering = stretches.filter((one) => weekInRange(week, one.weeks));
          const isKnown = records.some(({ fromWeek, toWeek }) => fromWeek <= week && week <= toWeek);
          if (isKnown || records.length === 0) expect(covering, week).toHaveLength(1);
          else expect(covering.length, week).toBeLessThanOrEqual(1);
          if (covering[0]) expect(covering[0].isPlaced).toBe(taken.has(week));
        }
        expect(new Set(stretches.map(({ demandId }) => demandId)).size).toBe(stretches.length);
      }),
    );
  });

  it('is cut in two before a week', () => {
    const weeks = { from: period.fromWeek, to: period.toWeek };
    const cut = cutBefore([record(weeks.from, weeks.to)], { periodId: 'p', learnerId: 'alva', weeks }, '2026-W50');
    expect(shown(cut)).toEqual([
      ['p~alva', 'W46', addWeeks('2026-W50', -1).slice(5), 'placed'],
      ['p~alva~2026-W50', 'W50', 'W53', 'placed'],
    ]);
  });
});

it('counts a split period once, placed when nobody waits for a part of it', () => {
  const count = (records: readonly PlacementRecord[]) => countPeriods(stretchesOf(records), [period], ['alva']);
  const first = record('2026-W46', '2026-W49', { endedBy: 'returned' });
  expect(count([])).toEqual({ wanted: 1, placed: 0 });
  expect(count([first])).toEqual({ wanted: 1, placed: 0 });
  expect(count([first, record('2026-W50', '2026-W53')])).toEqual({ wanted: 1, placed: 1 });
  expect(count([{ ...first, endedBy: 'interrupted' }])).toEqual({ wanted: 1, placed: 1 });
  expect(count([record('2026-W46', '2026-W53', { state: 'interrupted' })])).toEqual({ wanted: 0, placed: 0 });
});
