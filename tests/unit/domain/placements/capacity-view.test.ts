import { describe, expect, test } from 'vitest';
import { capacityView } from '#app/domain/placements/capacity-view.ts';
import { expandWeeks } from '#app/domain/shared/weeks.ts';

const weeks = expandWeeks({ from: '2026-W52', to: '2027-W01' });

describe('capacity against what is placed', () => {
  const rows = capacityView(weeks, {
    cells: [
      { form: 'all', level: 'any', week: '2026-W52', places: 2 },
      { form: 'all', level: 'any', week: '2026-W53', places: 2 },
      { form: 'apl', level: 'T1', week: '2026-W52', places: 1 },
      { form: 'apl', level: 'T3', week: '2026-W52', places: 1 },
      { form: 'apl', level: 'any', week: '2026-W53', places: 2 },
      { form: 'apl', level: 'T3', week: '2026-W53', places: 1 },
    ],
    placed: [
      { form: 'vfu_basic', term: 4, from: '2026-W52', to: '2026-W53' },
      { form: 'apl', term: 3, from: '2026-W53', to: '2027-W01' },
      { form: 'apl', term: 3, from: '2026-W53', to: '2026-W53' },
    ],
    closures: [{ from: '2027-W01', to: '2027-W02' }],
  });

  test('all forms share the first row; a form without places or learners has none', () => {
    expect(rows.map(({ form, term }) => [form, term])).toEqual([
      ['all', null],
      ['vfu_basic', null],
      ['apl', null],
      ['apl', 1],
      ['apl', 3],
    ]);
    expect(rows[0]?.weeks).toEqual([
      { week: '2026-W52', places: 2, placed: 1, closed: false, over: false },
      { week: '2026-W53', places: 2, placed: 3, closed: false, over: true },
      { week: '2027-W01', places: null, placed: 1, closed: true, over: true },
    ]);
  });

  test('terms are added where the form has no number of its own, and without a number it is never over', () => {
    expect(rows[2]?.weeks[0]).toMatchObject({ places: 2, placed: 0 });
    expect(rows[1]?.weeks[1]).toMatchObject({ places: null, placed: 1, over: false });
  });

  test('a term is a limit inside its form', () => {
    expect(rows[2]?.weeks[1]).toMatchObject({ places: 2, placed: 2, over: false });
    expect(rows[3]?.weeks[1]).toMatchObject({ places: null, placed: 0, over: false });
    expect(rows[4]?.weeks[1]).toMatchObject({ places: 1, placed: 2, over: true });
  });
});
