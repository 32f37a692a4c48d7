import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesIn, totalsRow } from '#reports/document.ts';
import type { Sheet } from '#reports/document.ts';

function sheetOf(values: readonly number[], more: Partial<Sheet> = {}): Sheet {
  return {
    key: 'units',
    name: 'Enheter',
    columns: [
      { key: 'unit', heading: 'Enhet', kind: 'text', width: 10 },
      { key: 'weeks', heading: 'VFU-veckor', kind: 'decimal', width: 10 },
      { key: 'share', heading: 'Andel, %', kind: 'decimal', width: 10 },
    ],
    rows: values.map((value) => ['Avdelning 62', value, 50]),
    totals: { weeks: values.reduce((sum, value) => sum + value, 0) },
    shares: { share: 50 },
    totalsLabel: 'Summa',
    rowsCounted: values.length,
    ...more,
  };
}

const amounts = fc.array(
  fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 30 },
);

describe('the totals of a document', () => {
  it('agree in whatever order they were added', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const totals = { weeks: [...values].reverse().reduce((sum, value) => sum + value, 0) };
        expect(differencesIn({ sheets: [sheetOf(values, { totals })] })).toEqual([]);
      }),
    );
  });

  it('differ when a row is missed, and say in which part, of what, and both numbers', () => {
    fc.assert(
      fc.property(amounts, fc.nat(), (values, at) => {
        const missed = values[at % values.length] ?? 0;
        const sheet = sheetOf(values);
        const left = sheet.rows.filter((_, index) => index !== at % values.length);
        const found = differencesIn({ sheets: [sheetOf([1]), { ...sheet, rows: left }] });
        const counted = sheet.totals?.['weeks'] ?? 0;
        const isSeen = found.some(({ measure }) => measure === 'VFU-veckor');
        expect(isSeen).toBe(missed > 0);
        for (const one of found.filter(({ measure }) => measure === 'VFU-veckor'))
          expect(one).toEqual({
            sheet: 'Enheter',
            measure: 'VFU-veckor',
            counted,
            printed: expect.closeTo(counted - missed),
          });
        expect(found).toContainEqual({
          ...{ sheet: 'Enheter', measure: null },
          ...{ printed: values.length - 1, counted: values.length },
        });
      }),
    );
  });

  it('have shares beside them, which are no sums', () => {
    expect(totalsRow(sheetOf([1, 2]))).toEqual(['Summa', 3, 50]);
    expect(totalsRow(sheetOf([1], { shares: { share: null } }))).toEqual(['Summa', 1, null]);
  });
});
