import { describe, expect, test } from 'vitest';
import { capacityView } from '#app/domain/placements/capacity-view.ts';
import { expandWeeks } from '#app/domain/shared/weeks.ts';

const weeks = expandWeeks({ from: '2026-W52', to: '2027-W01' });

describe('capacity against what is placed', () => {
  const rows = capacityView(weeks, {
    cells: [
      { form: 'all', week: '2026-W52', places: 2 },
      { form: 'all', week: '2026-W53', places: 2 },
      { form: 'apl', week: '2026-W52', places: 1 },
      { form: 'apl', week: '2026-W52', places: 1 },
    ],
    placed: [
      { form: 'vfu_basic', from: '2026-W52', to: '2026-W53' },
      { form: 'apl', from: '2026-W53', to: '2027-W01' },
      { form: 'apl', from: '2026-W53', to: '2026-W53' },
    ],
    closures: [{ from: '2027-W01', to: '2027-W02' }],
  });

  test('all forms share the first row; a form without places or learners has none', () => {
    expect(rows.map(({ form }) => form)).toEqual(['all', 'vfu_basic', 'apl']);
    expect(rows[0]?.weeks).toEqual([
      { week: '2026-W52', places: 2, placed: 1, closed: false, over: false },
      { week: '2026-W53', places: 2, placed: 3, closed: false, over: true },
      { week: '2027-W01', places: null, placed: 1, closed: true, over: true },
    ]);
  });

  test('levels of a form are added, and a form without a number is never over', () => {
    expect(rows[2]?.weeks[0]).toMatchObject({ places: 2, placed: 0 });
    expect(rows[1]?.weeks[1]).toMatchObject({ places: null, placed: 1, over: false });
  });
});
