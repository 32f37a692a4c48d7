import { describe, expect, it } from 'vitest';
import type { Cell, ReportDocument } from '#reports/document.ts';
import { checkDocument, totalsRow } from '#reports/document.ts';
import { buildRoundExport } from '#reports/round-export/build.ts';
import { anna, factsOf, hidden, swedishWording } from './example.ts';

const options = { language: 'sv' as const, wording: swedishWording, time: (instant: string) => instant };

function sheetOf(document: ReportDocument, key: string) {
  const sheet = document.sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  const column = (name: string) => sheet.columns.findIndex((candidate) => candidate.key === name);
  return { ...sheet, value: (row: number, name: string): Cell => sheet.rows[row]?.[column(name)] ?? null };
}

describe('the export of a round', () => {
  const document = buildRoundExport(factsOf([anna, hidden]), options);

  it('has the five sheets in order', () => {
    expect(document.sheets.map((sheet) => sheet.name)).toEqual([
      'Placeringar',
      'Enheter per vecka',
      'Ej placerade',
      'VFU-veckor och VFU-platser',
      'Om rapporten',
    ]);
  });

  it('gives each placement its weeks as real dates, over week 53 and the new year', () => {
    const sheet = sheetOf(document, 'placements');
    expect(sheet.value(0, 'learner')).toBe('Anna Ask');
    expect([sheet.value(0, 'firstDay'), sheet.value(0, 'lastDay'), sheet.value(0, 'weeks')]).toEqual([
      '2026-12-14',
      '2027-01-17',
      5,
    ]);
  });

  it('shows the four responsibilities', () => {
    const sheet = sheetOf(document, 'placements');
    const shown = (['education', 'employer', 'owner', 'financing'] as const).map((key) => sheet.value(0, key));
    expect(shown).toEqual(['Högskolan i Halmstad', 'Ingen (student)', 'Region Halland', 'Avtal med lärosäte']);
  });

  it('gives a learner whose identity is protected a code, after those with names', () => {
    expect(sheetOf(document, 'placements').value(1, 'learner')).toBe('Skyddad student K7F2');
  });

  it('counts places and weeks per owner and term: the week decides, the start decides the place', () => {
    const { rows, ...sheet } = sheetOf(document, 'volumes');
    expect(rows).toEqual([
      ['Region', 'Region Halland', 'VFU sjuksköterska', 'HT2026', 5, 1, 0, 0],
      ['Kommun', 'Laholms kommun', 'VFU sjuksköterska', 'HT2026', 0, 0, 4, 1],
    ]);
    expect(totalsRow({ ...sheet, rows })).toEqual(['Summa', null, null, null, 5, 1, 4, 1]);
  });

  it('lists what has ended before its time and counts nothing of it, on no sheet', () => {
    const moved = { ...anna, id: 'placement-moved', state: 'moved' as const };
    const broken = { ...hidden, id: 'placement-broken', state: 'interrupted' as const };
    const sheet = sheetOf(buildRoundExport(factsOf([anna, moved, broken]), options), 'placements');
    expect(sheet.rows).toHaveLength(3);
    expect(sheet.totals).toEqual({ weeks: 5 });
  });

  it('has a column per week and a row per measure', () => {
    const sheet = sheetOf(document, 'units');
    expect(sheet.columns.slice(3).map((column) => column.heading)).toContain('2026-W53');
    expect(sheet.rows.filter((row) => row[0] === 'Avdelning 62 kirurgi').map((row) => row.at(-1))).toEqual([
      4, 1, 1, 2,
    ]);
  });

  it('tells why somebody has no place', () => {
    const unplaced = [
      {
        learnerId: 'x',
        learner: { givenName: 'Bo', familyName: 'Ek', protectedCode: null },
        cohort: 'SSK26',
        periodId: 'period-1',
        fromWeek: '2026-W36' as const,
        toWeek: '2026-W39' as const,
        firstWish: 'Avdelning 62',
        reasons: [
          { code: 'unit_full', count: 3, attest: null },
          { code: 'attest_missing', count: 1, attest: 'health' },
        ],
      },
    ];
    const sheet = sheetOf(
      buildRoundExport(factsOf([anna], { unplaced, proposalAt: '2026-11-20T08:00:00.000Z' }), options),
      'unplaced',
    );
    expect(sheet.rows).toEqual([
      [
        'Bo Ek',
        'SSK26',
        'Omvårdnad i kommunal vård',
        1,
        '2026-W36',
        '2026-W39',
        'Avdelning 62',
        'fullt vid 3 enheter; intyg saknas för 1 enhet: hälsodeklaration',
      ],
    ]);
  });

  it('refuses facts whose sheets would not agree', () => {
    const facts = factsOf([anna, hidden]);
    expect(() => buildRoundExport({ ...facts, places: facts.places.slice(1) }, options)).toThrow(/units by week/);
  });
});

describe('checkDocument', () => {
  const sheet = {
    key: 's',
    name: 'S',
    columns: [{ key: 'n', heading: 'N', kind: 'integer' as const, width: 5 }],
    rows: [[1], [2]],
  };
  const document = { title: 'T', at: '2026-01-01T00:00:00.000Z', language: 'sv' as const };

  it('finds a sum that differs from its rows', () => {
    expect(() => checkDocument({ ...document, sheets: [{ ...sheet, totals: { n: 4 } }] })).toThrow(/sums to 3/);
    expect(() => checkDocument({ ...document, sheets: [{ ...sheet, totals: { n: 3 } }] })).not.toThrow();
  });

  it('finds a cell of another kind', () => {
    expect(() => checkDocument({ ...document, sheets: [{ ...sheet, rows: [['1']] }] })).toThrow(/not of kind integer/);
    expect(() => checkDocument({ ...document, sheets: [{ ...sheet, rows: [[1.5]] }] })).toThrow(/not of kind integer/);
  });
});
