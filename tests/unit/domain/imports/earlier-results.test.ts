import { describe, expect, it } from 'vitest';
import { interpret } from '#app/domain/imports/interpret.ts';
import type { Choices } from '#app/domain/imports/interpret.ts';
import type { ExistingEarlierResult } from '#app/domain/imports/lookups.ts';
import { rawSheet } from '#app/domain/imports/sheet.ts';
import { importContext, importLookups } from '#tests/support/imports.ts';

type Cell = string | number | null;

const HEADERS = ['Enhet', 'Tema', 'Termin', 'Antal svarande', 'Medelvärde', 'Inbjudna', 'Frågeformulär', 'Källa'];
const ROW: Record<string, Cell> = {
  ...{ Enhet: 'Medicin avd 61 Halmstad', Tema: 'Introduktion', Termin: 'HT 2024', 'Antal svarande': 12 },
  ...{ Medelvärde: '4,1', Inbjudna: 30, Frågeformulär: 'Lärandemiljö', Källa: 'VFU-rapport 2024' },
};

function read(rows: Cell[][], choices: Choices = {}, earlierResults: ExistingEarlierResult[] = []) {
  const lookups = { ...importLookups, earlierResults };
  const interpretation = interpret('earlier_results', [rawSheet(rows)], lookups, importContext, choices);
  if (!interpretation) throw new Error('Nothing to interpret');
  return interpretation;
}

/** Rows that say the usual but for what is given. */
function rowsOf(...rows: Record<string, Cell>[]): Cell[][] {
  return [HEADERS, ...rows.map((row) => HEADERS.map((header) => (header in row ? row[header] : ROW[header]) ?? null))];
}

const resultsOf = (...rows: Record<string, Cell>[]) => read(rowsOf(...rows)).results;

const VALUES = {
  ...{ group: { kind: 'unit', id: 'u-61' }, instrument: 'students', themeId: 'introduction', term: 'HT2024' },
  ...{ n: 12, invited: 30, mean: 4.1, lowest: 1, highest: 5, source: 'VFU-rapport 2024' },
};

describe('results of earlier years', () => {
  it('are read of a unit, a programme or the whole region, with a comma and without', () => {
    const results = resultsOf(
      {},
      { Enhet: 'Sjuksköterskeprogrammet', Termin: '2023', Medelvärde: 3.75, Inbjudna: null },
      { Enhet: 'regionen', Termin: 'vt24', 'Antal svarande': '1 204', Inbjudna: '2 500' },
    );
    expect(results.flatMap(({ issues }) => issues)).toEqual([]);
    expect(results.map(({ values }) => values)).toEqual([
      VALUES,
      { ...VALUES, group: { kind: 'programme', id: 'p-ssk' }, term: '2023', mean: 3.75, invited: null },
      { ...VALUES, group: { kind: 'region', id: 'region' }, term: 'VT2024', n: 1204, invited: 2500 },
    ]);
  });

  it.each([
    ['Antal svarande', 4, 'respondents_too_few', 'n', 'correct_value'],
    ['Antal svarande', '12,5', 'number_not_whole', 'n', 'correct_value'],
    ['Antal svarande', null, 'value_missing', 'n', 'fill_in'],
    ['Inbjudna', 11, 'invited_too_few', 'invited', 'correct_value'],
    ['Medelvärde', '5,1', 'mean_outside_scale', 'mean', 'correct_value'],
    ['Medelvärde', 0.9, 'mean_outside_scale', 'mean', 'correct_value'],
    ['Medelvärde', '4 %', 'mean_is_share', 'mean', 'correct_value'],
    ['Medelvärde', '82 %', 'mean_is_share', 'mean', 'correct_value'],
    ['Medelvärde', 'bra', 'number_unreadable', 'mean', 'correct_value'],
    ['Termin', 'i våras', 'term_unreadable', 'term', 'correct_value'],
    ['Termin', 'HT 2027', 'term_to_come', 'term', 'correct_value'],
    ['Termin', 'HT 1950', 'term_unreadable', 'term', 'correct_value'],
    ['Enhet', 'Månens medicinklinik', 'group_unknown', 'group', 'choose_group'],
    ['Enhet', null, 'value_missing', 'group', 'fill_in'],
    ['Tema', 'Lunchen', 'theme_unknown', 'theme', 'choose_theme'],
    ['Frågeformulär', 'CLES', 'instrument_unknown', 'instrument', 'choose_instrument'],
    ['Frågeformulär', null, 'theme_ambiguous', 'theme', 'choose_theme'],
    ['Källa', null, 'value_missing', 'source', 'fill_in'],
  ])('with %s %s are refused as %s, with what to do about it', (header, cell, code, field, remedy) => {
    const [row] = resultsOf({ [header]: cell });
    expect(row).toMatchObject({ status: 'error', values: null, row: 2 });
    expect(row?.issues).toMatchObject([{ code, field, remedy: { code: remedy } }]);
  });

  it('are held to the scale of their own questionnaire', () => {
    const [row] = resultsOf({ Frågeformulär: 'AT-enkäten', Medelvärde: '5,4' });
    expect(row?.values).toMatchObject({ instrument: 'doctors', mean: 5.4, highest: 6 });
  });

  it('need no questionnaire when only one has the theme', () => {
    const [row] = resultsOf({ Frågeformulär: null, Tema: 'Självständighet' });
    expect(row?.values).toMatchObject({ instrument: 'doctors', themeId: 'autonomy' });
  });

  it('may have a column for each theme, where a blank tells nothing', () => {
    const { results, columns } = read([
      ['Enhet', 'Termin', 'Svar', 'Enkät', 'Introduktion', 'Handledning', 'Källa'],
      ['Medicin avd 61 Halmstad', 'HT 2024', 12, 'Lärandemiljö', '4,1', 3.9, 'Rapport'],
      ['Medicin avd 62 Halmstad', 'HT 2024', 3, 'Lärandemiljö', 4.6, null, 'Rapport'],
    ]);
    expect(columns.map(({ field }) => field)).toEqual([
      ...['group', 'term', 'n', 'instrument', '@theme', '@theme', 'source'],
    ]);
    expect(results.map(({ row, values }) => [row, values?.themeId, values?.mean])).toEqual([
      [2, 'introduction', 4.1],
      [2, 'supervision', 3.9],
      [3, undefined, undefined],
    ]);
    expect(results[2]?.issues).toMatchObject([{ code: 'respondents_too_few', column: 'Svar', found: '3' }]);
  });

  it('that name both a unit and a programme are refused', () => {
    const { results } = read([
      ['Enhet', 'Utbildning', 'Tema', 'Termin', 'Svar', 'Medel', 'Källa'],
      ['VC Nyhem', 'Sjuksköterskeprogrammet', 'Handledning', '2024', 12, 4, 'Rapport'],
    ]);
    expect(results[0]?.issues).toMatchObject([{ code: 'group_several', remedy: { code: 'correct_value' } }]);
  });

  it('that contradict each other are both refused, even when one is to be kept; said twice they are taken once', () => {
    const rows = rowsOf({}, { Medelvärde: 3.9 }, { Tema: 'Handledning' }, { Tema: 'Handledning' });
    const { results } = read(rows, { fixes: [{ kind: 'keep', row: 3 }] });
    expect(results.map(({ row, status, reason }) => [row, status, reason])).toEqual([
      [2, 'error', undefined],
      [3, 'error', undefined],
      [4, 'new', undefined],
      [5, 'skipped', 'duplicate_row'],
    ]);
    expect(results.slice(0, 2).flatMap(({ issues }) => issues)).toMatchObject([
      { code: 'result_twice', params: { otherRow: 3 }, remedy: { code: 'skip_one' } },
      { code: 'result_twice', params: { otherRow: 2 }, remedy: { code: 'skip_one' } },
    ]);
    const mended = read(rows, { fixes: [{ kind: 'skip', row: 3 }] }).results;
    expect(mended.map(({ status }) => status)).toEqual(['new', 'skipped', 'new', 'skipped']);
  });
});

describe('compared with what is there', () => {
  const known = { id: 'er-1', ...VALUES } as ExistingEarlierResult;
  const against = (existing: Partial<ExistingEarlierResult>, row: Record<string, Cell> = {}) =>
    read(rowsOf(row), {}, [{ ...known, ...existing }]).results[0];

  it('a result is the same, changed in what differs, or another', () => {
    expect(against({})).toMatchObject({ status: 'unchanged', changes: [], matchId: 'er-1' });
    expect(against({ mean: 4.2, n: 11 })).toMatchObject({ status: 'changed', changes: ['n', 'mean'], matchId: 'er-1' });
    expect(against({ term: '2024' })).toMatchObject({ status: 'new' });
    expect(against({ group: { kind: 'programme', id: 'u-61' } })).toMatchObject({ status: 'new' });
  });

  it('what the file leaves out is no change', () => {
    expect(against({}, { Inbjudna: null })).toMatchObject({ status: 'unchanged' });
  });

  it('the same mean on another scale is another mean', () => {
    expect(against({ highest: 6 })).toMatchObject({ status: 'changed', changes: ['mean'] });
  });
});
