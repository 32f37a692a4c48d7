import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellEarlier } from '#app/domain/quality/earlier-figures.ts';
import type { EarlierFigure } from '#app/domain/quality/earlier-figures.ts';

const PATHS: Record<string, string> = {
  hospital: '/hospital/',
  medicine: '/hospital/medicine/',
  surgery: '/hospital/surgery/',
  ward: '/hospital/medicine/ward/',
};
const pathOf = (id: string) => PATHS[id] ?? '';

function figure(
  groupKind: EarlierFigure['groupKind'],
  groupId: string,
  n: number,
  more: Partial<EarlierFigure> = {},
): EarlierFigure {
  return { groupKind, groupId, themeId: 'introduction', term: 'HT2024', n, mean: 3.86, lowest: 1, highest: 5, ...more };
}

/** `group term: what is told of it` */
const told = (figures: readonly EarlierFigure[], fewest = 5) =>
  tellEarlier(figures, pathOf, fewest).map(({ groupId, term, figure: shown, keptBack }) =>
    [groupId, term, keptBack ?? shown?.mean].join(' '),
  );

describe('figures of earlier surveys', () => {
  it('are told no finer than our own', () => {
    const [many, few] = tellEarlier([figure('unit', 'medicine', 9), figure('unit', 'surgery', 14)], pathOf, 5);
    expect(few?.figure).toEqual({ mean: 3.9, respondents: { from: 5, to: 9 } });
    expect(many?.figure).toEqual({ mean: 3.9, respondents: 14 });
  });

  it('are kept back of fewer than the region lets out now, whatever it did when they were brought in', () => {
    expect(told([figure('unit', 'ward', 7)], 5)).toEqual(['ward HT2024 3.9']);
    expect(told([figure('unit', 'ward', 7)], 8)).toEqual(['ward HT2024 too_few']);
  });

  it.each([
    [5, 9, 'would_reveal'],
    [1, 9, 'would_reveal'],
    [4.96, 9, 'would_reveal'],
    [5, 10, 5],
    [4.9, 9, 4.9],
  ])('of a mean of %s among %s are told as %s: all must not be seen to agree', (mean, n, answer) => {
    expect(told([figure('unit', 'ward', n, { mean })])).toEqual([`ward HT2024 ${answer}`]);
  });

  it('are kept back of a part when few are left of the whole, the smaller part first', () => {
    expect(told([figure('unit', 'hospital', 20), figure('unit', 'medicine', 17)])).toEqual([
      'hospital HT2024 3.9',
      'medicine HT2024 would_reveal',
    ]);
    expect(
      told([20, 8, 9].map((n, index) => figure('unit', ['hospital', 'medicine', 'surgery'][index] ?? '', n))),
    ).toEqual(['hospital HT2024 3.9', 'surgery HT2024 3.9', 'medicine HT2024 would_reveal']);
    // Nothing is told of the clinic between, and the ward is a part of the hospital.
    expect(told([figure('unit', 'hospital', 20), figure('unit', 'ward', 16)])).toContain('ward HT2024 would_reveal');
    expect(told([figure('region', 'region', 20), figure('programme', 'nurses', 16)])).toContain(
      'nurses HT2024 would_reveal',
    );
    expect(told([figure('unit', 'ward', 20, { term: '2024' }), figure('unit', 'ward', 16)])).toEqual([
      'ward 2024 3.9',
      'ward HT2024 would_reveal',
    ]);
  });

  it('are told of a part that leaves many or nobody, of another theme or of another term', () => {
    expect(told([figure('unit', 'hospital', 20), figure('unit', 'medicine', 15)])).toContain('medicine HT2024 3.9');
    expect(told([figure('unit', 'hospital', 20), figure('unit', 'medicine', 20)])).toContain('medicine HT2024 3.9');
    expect(
      told([
        figure('unit', 'hospital', 20),
        figure('unit', 'medicine', 17, { themeId: 'feedback' }),
        figure('unit', 'medicine', 17, { term: 'VT2024' }),
        figure('unit', 'medicine', 17, { term: 'HT2023' }),
      ]).filter((text) => text.endsWith('would_reveal')),
    ).toEqual([]);
  });

  it('never let a whole less its parts be few', () => {
    const sizes = fc.record({ region: fc.nat(60), hospital: fc.nat(60), medicine: fc.nat(40), surgery: fc.nat(40) });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 5, max: 8 }), (drawn, fewest) => {
        const figures = Object.entries(drawn).map(([id, n]) => figure(id === 'region' ? 'region' : 'unit', id, n));
        const shown = new Map(
          tellEarlier(figures, pathOf, fewest).flatMap((one) => (one.figure ? [[one.groupId, one.n] as const] : [])),
        );
        const partsOf: Record<string, string[][]> = {
          region: [['hospital'], ['medicine'], ['surgery'], ['medicine', 'surgery']],
          hospital: [['medicine'], ['surgery'], ['medicine', 'surgery']],
        };
        for (const [whole, divisions] of Object.entries(partsOf))
          for (const parts of divisions) {
            if (![whole, ...parts].every((id) => shown.has(id))) continue;
            const rest = (shown.get(whole) ?? 0) - parts.reduce((sum, id) => sum + (shown.get(id) ?? 0), 0);
            expect(rest > 0 && rest < fewest).toBe(false);
          }
      }),
    );
  });
});
