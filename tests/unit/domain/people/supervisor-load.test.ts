import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostLearners, peakLoad, weeklyLoad } from '#app/domain/people/supervisor-load.ts';
import { addWeeks, expandWeeks } from '#app/domain/shared/weeks.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';

const start: IsoWeek = '2026-W50';
const range = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 }))
  .map(([from, length]): WeekRange => ({ from: addWeeks(start, from), to: addWeeks(start, from + length) }));

describe('most learners', () => {
  test.each([
    [{ maxLearners: 4, percent: 100 }, 4],
    [{ maxLearners: 4, percent: 75 }, 3],
    [{ maxLearners: 3, percent: 50 }, 1],
    [{ maxLearners: 1, percent: 20 }, 1],
    [{ maxLearners: 0, percent: 100 }, 0],
    [{ maxLearners: 4, percent: 0 }, 0],
  ])('%j take %i', (limits, most) => {
    expect(mostLearners({ ...limits, absences: [] }, start)).toBe(most);
  });

  test('an absence takes them all, week 53 too', () => {
    const limits = {
      maxLearners: 2,
      percent: 100,
      absences: [{ from: '2026-W53', to: '2027-W01' }] satisfies WeekRange[],
    };
    const most = expandWeeks({ from: '2026-W52', to: '2027-W02' }).map((week) => mostLearners(limits, week));
    expect(most).toEqual([2, 0, 0, 2]);
  });
});

test('the sum of the weekly loads is the weeks of all placements', () => {
  const weeks = expandWeeks({ from: start, to: addWeeks(start, 20) });
  fc.assert(
    fc.property(fc.array(range), fc.array(range), (placements, absences) => {
      const loads = weeklyLoad({ maxLearners: 2, percent: 100, absences }, placements, weeks);
      const placed = placements.reduce((sum, placement) => sum + expandWeeks(placement).length, 0);
      expect(loads.reduce((sum, { learners }) => sum + learners, 0)).toBe(placed);
      expect(loads.every(({ absent, most }) => most === (absent ? 0 : 2))).toBe(true);
    }),
  );
});

test('the peak is the heaviest week, and overload is told though it is another week', () => {
  const loads = weeklyLoad(
    { maxLearners: 2, percent: 100, absences: [{ from: '2027-W01', to: '2027-W01' }] },
    [
      { from: '2026-W52', to: '2027-W01' },
      { from: '2026-W52', to: '2026-W52' },
    ],
    ['2026-W52', '2026-W53', '2027-W01'],
  );
  expect(peakLoad(loads)).toEqual({ learners: 2, most: 2, overloaded: true });
  expect(peakLoad([])).toEqual({ learners: 0, most: 0, overloaded: false });
});
