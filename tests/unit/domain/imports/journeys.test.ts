import { describe, expect, test } from 'vitest';
import { interpret } from '#app/domain/imports/interpret.ts';
import { parseMinutes, parseMode, parseOrigin } from '#app/domain/imports/journey-words.ts';
import type { ExistingJourney } from '#app/domain/imports/lookups.ts';
import { rawSheet } from '#app/domain/imports/sheet.ts';
import { importContext, importLookups } from '#tests/support/imports.ts';

type Cell = string | number | null;

function read(rows: Cell[][], journeys: ExistingJourney[] = []) {
  const interpretation = interpret('journeys', [rawSheet(rows)], { ...importLookups, journeys }, importContext);
  if (!interpretation) throw new Error('Nothing to interpret');
  return interpretation;
}

const HEADERS = ['Från', 'Enhet', 'Minuter', 'Färdsätt'];
const resultsOf = (...rows: Cell[][]) => read([HEADERS, ...rows]).results;
const TO_61 = { unitId: 'u-61', mode: 'public_transport' };

describe('a table of journeys', () => {
  test('is read row by row, by public transport where it does not say', () => {
    const { results, missing } = read([
      HEADERS,
      ['Halmstad', 'Medicin avd 61 Halmstad', 12, null],
      ['302 33', 'SE2321000115-T061', '1 h 5 min', 'buss'],
      ['302xx', 'VC Nyhem', '1:10', 'Bil'],
      ['Hyltebruk', 'VC Nyhem', 'går ej', 'kollektivt'],
    ]);
    expect(missing).toEqual([]);
    expect(results.flatMap(({ issues }) => issues)).toEqual([]);
    expect(results.map(({ values }) => values)).toEqual([
      { origin: 'halmstad', ...TO_61, minutes: 12 },
      { origin: '30233', ...TO_61, minutes: 65 },
      { origin: '302', unitId: 'u-vc', mode: 'car', minutes: 70 },
      { origin: 'hyltebruk', unitId: 'u-vc', mode: 'public_transport', minutes: null },
    ]);
  });

  test.each([
    [
      'units',
      [
        ['Postnummer', 'Medicin avd 61 Halmstad', 'VC Nyhem'],
        ['302', 12, 20],
        ['310', null, 'nej'],
      ],
    ],
    [
      'places',
      [
        ['Enhet', '302', '310'],
        ['Medicin avd 61 Halmstad', 12, null],
        ['VC Nyhem', 20, 'nej'],
      ],
    ],
  ])('is read as a matrix with %s as headers; what is blank is not stated', (_, rows) => {
    const { results, missing } = read(rows);
    expect(missing).toEqual([]);
    const values = results.map(({ values }) => `${values?.origin} ${values?.unitId} ${values?.minutes}`);
    expect(values.sort()).toEqual(['302 u-61 12', '302 u-vc 20', '310 u-vc null']);
  });

  test('finds the headers of a matrix above a row with a slip that looks like one', () => {
    const { table } = read([
      ['Från', 'Medicin avd 61 Halmstad', 'VC Nyhem'],
      ['302', 12, 20],
      ['310', 'snart', 40],
    ]);
    expect(table.headerRow).toBe(0);
  });

  test.each([
    ['Atlantis', 'VC Nyhem', 10, null, 'origin', 'origin_unknown'],
    [null, 'VC Nyhem', 10, null, 'origin', 'value_missing'],
    ['302', 'VC Okänd', 10, null, 'unit', 'unit_unknown'],
    ['302', 'VC Nyhem', 'snart', null, 'minutes', 'number_unreadable'],
    ['302', 'VC Nyhem', -4, null, 'minutes', 'number_negative'],
    ['302', 'VC Nyhem', 900, null, 'minutes', 'journey_too_long'],
    ['302', 'VC Nyhem', 10, 'häst', 'mode', 'mode_unknown'],
    ['302', 'VC Nyhem', 'nej', 'bil', 'minutes', 'journey_without_road'],
  ])('refuses %s, %s, %s, %s and names the field', (origin, unit, minutes, mode, field, code) => {
    const [result] = resultsOf([origin, unit, minutes, mode]);
    expect(result).toMatchObject({ status: 'error', values: null });
    expect(result?.issues).toEqual([expect.objectContaining({ row: 2, field, code, severity: 'error' })]);
  });

  test('takes neither of two different times of the same journey, and a repeated one once', () => {
    const results = resultsOf(['302', 'VC Nyhem', 10, null], ['302', 'VC Nyhem', 12, null]);
    expect(results.map(({ status }) => status)).toEqual(['error', 'error']);
    expect(results[1]?.issues).toEqual([expect.objectContaining({ code: 'journey_twice', params: { otherRow: 2 } })]);
    const same = resultsOf(['302', 'VC Nyhem', 10, null], ['302', 'VC Nyhem', '10 min', null]);
    expect(same.map(({ status }) => status)).toEqual(['new', 'skipped']);
  });

  test('changes what is stated already, and only its time', () => {
    const known: ExistingJourney[] = [
      { id: 'j1', origin: '302', unitId: 'u-vc', mode: 'public_transport', minutes: 10 },
    ];
    const [changed, fresh] = read(
      [HEADERS, ['302', 'VC Nyhem', 12, null], ['302', 'VC Nyhem', 10, 'bil']],
      known,
    ).results;
    expect(changed).toMatchObject({ status: 'changed', matchId: 'j1', changes: ['minutes'] });
    expect(fresh).toMatchObject({ status: 'new' });
    expect(read([HEADERS, ['302', 'VC Nyhem', 10, null]], known).results[0]).toMatchObject({ status: 'unchanged' });
  });
});

test.each([
  ['30233', '30233'],
  ['SE-302 33', '30233'],
  ['30', '30'],
  ['halmstd', 'halmstad'],
  ['3', null],
  ['302334', null],
  ['302xxxx', null],
])('the origin %s is read as %s', (text, origin) => {
  const parsed = parseOrigin(text);
  expect(parsed.ok ? parsed.value : null).toBe(origin);
});

test.each([
  ['45', 45],
  ['45 min', 45],
  ['45,0', 45],
  ['2 tim', 120],
  ['00:40', 40],
  ['0', 0],
])('the time %s is read as %i minutes', (text, minutes) => {
  expect(parseMinutes(text)).toEqual({ ok: true, value: { minutes } });
});

test('modes are read in both languages', () => {
  expect(['Buss', 'public transport', 'tåg', 'bil', 'by car'].map((text) => parseMode(text))).toEqual(
    ['public_transport', 'public_transport', 'public_transport', 'car', 'car'].map((value) => ({ ok: true, value })),
  );
});
