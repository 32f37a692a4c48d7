import { describe, expect, it } from 'vitest';
import type { Fix } from '#app/domain/imports/fixes.ts';
import { interpret } from '#app/domain/imports/interpret.ts';
import { groupByRemedy, groupKey } from '#app/domain/imports/issue.ts';
import type { Lookups } from '#app/domain/imports/lookups.ts';
import { rawSheet } from '#app/domain/imports/sheet.ts';
import { countStatuses, intentsOf } from '#app/domain/imports/validate.ts';
import { importContext, importLookups, testIdentityNumber } from '#tests/support/imports.ts';

type Cell = string | number | null;

const headers = [
  'Förnamn',
  'Efternamn',
  'Personnummer',
  'E-post',
  'Postnummer',
  'Ort',
  'Kurs',
  'Önskemål 1',
  'Önskemål 2',
  'Jäv',
  'Skyddad identitet',
];
const alva = testIdentityNumber('2001-02-03', 980);
const bo = testIdentityNumber('1999-12-24', 981);

function person(changes: Record<string, Cell> = {}): Cell[] {
  const usual: Record<string, Cell> = {
    Förnamn: 'Alva',
    Efternamn: 'Ek',
    Personnummer: alva,
    'E-post': 'alva.ek@exempel.se',
    Postnummer: '302 33',
    Ort: 'Halmstad',
    Kurs: 'OM4015',
  };
  return headers.map((header) => ({ ...usual, ...changes })[header] ?? null);
}

function read(rows: Cell[][], fixes: Fix[] = [], lookups: Lookups = importLookups) {
  const interpretation = interpret('class_list', [rawSheet([headers, ...rows])], lookups, importContext, { fixes });
  if (!interpretation) throw new Error('Nothing to interpret');
  const { results } = interpretation;
  return { results, issues: results.flatMap((result) => result.issues), missing: interpretation.missing };
}

function codes(rows: Cell[][]): string[] {
  return read(rows).issues.map((issue) => issue.code);
}

describe('a class list', () => {
  it('becomes learners', () => {
    const { results } = read([
      person({
        'Önskemål 1': 'avd 61 medicin HALMSTAD',
        'Önskemål 2': 'VC Nyhem',
        Jäv: 'SE2321000115-T05B; Akutmottagning Halmstad',
      }),
    ]);
    expect(results[0]).toMatchObject({
      row: 2,
      status: 'new',
      issues: [],
      values: {
        givenName: 'Alva',
        familyName: 'Ek',
        identity: { kind: 'personnummer', canonical: alva.replace('-', ''), birthDate: '2001-02-03' },
        homePostcode: '30233',
        courseId: 'c-t4',
        wishes: ['u-61', 'u-vc'],
        conflictUnitIds: ['u-5b', 'u-akut'],
        protectedIdentity: null,
      },
    });
  });

  it('says row, column, what was found and what was expected', () => {
    const { issues, results } = read([
      person({ Personnummer: alva.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)) }),
    ]);
    expect(results[0]).toMatchObject({ status: 'error', values: null });
    expect(issues).toMatchObject([
      {
        code: 'identity_wrong_check_digit',
        row: 2,
        column: 'Personnummer',
        field: 'identityNumber',
        columnIndex: 2,
        expected: { code: 'expects_identity_number' },
        severity: 'error',
      },
    ]);
  });

  it.each([
    [{ 'E-post': 'alva.ek@exempel' }, 'email_unreadable'],
    [{ 'E-post': null }, 'email_missing'],
    [{ Förnamn: null }, 'value_missing'],
    [{ Kurs: 'XX1234' }, 'course_unknown'],
    [{ Postnummer: '99999' }, 'home_unknown'],
    [{ Postnummer: '3023' }, 'postcode_unreadable'],
    [{ 'Skyddad identitet': 'kanske' }, 'protection_unreadable'],
    [{ 'Önskemål 1': 'Avd 99 Kiruna' }, 'unit_unknown'],
    [{ 'Önskemål 1': 'VC Nyhem', Jäv: 'VC Nyhem' }, 'wish_is_barred'],
    [{ Personnummer: null, 'E-post': null }, 'identity_missing'],
  ])('%o gives %s', (changes, code) => {
    const expected = code === 'home_unknown' ? { ...changes, Ort: null } : changes;
    expect(codes([person(expected)])).toContain(code);
  });

  it('takes an unreadable mark of protection for an error, never for a no', () => {
    expect(read([person({ 'Skyddad identitet': 'se bilaga' })]).results[0]?.status).toBe('error');
    expect(read([person({ 'Skyddad identitet': 'x' })]).results[0]?.values?.protectedIdentity).toBe(
      'confidentiality_mark',
    );
  });

  it('finds the same person twice', () => {
    const again = read([person(), person({ 'E-post': 'annan@exempel.se' })]);
    expect(again.issues).toMatchObject([{ code: 'person_twice', row: 3, params: { firstRow: 2 } }]);
    expect(read([person(), person()]).results.map((result) => result.status)).toEqual(['new', 'skipped']);
    expect(codes([person(), person({ Personnummer: bo })])).toEqual(['email_shared']);
  });

  it('mends likes with one fix', () => {
    const rows = [
      person({ 'Önskemål 1': 'Avd 6l' }),
      person({ Personnummer: bo, 'E-post': 'bo@exempel.se', 'Önskemål 2': 'avd 6L ' }),
    ];
    const groups = groupByRemedy(read(rows).issues);
    expect(groups).toMatchObject([{ remedy: 'choose_unit', key: groupKey('unit', 'Avd 6l'), rows: [2, 3] }]);
    const { results, issues } = read(rows, [
      { kind: 'group', key: groups[0]?.key ?? '', text: 'Medicin avd 61 Halmstad', ref: 'u-61' },
    ]);
    expect(issues).toEqual([]);
    expect(results.map((result) => result.values?.wishes)).toEqual([['u-61'], ['u-61']]);
  });

  it('mends one cell, fills one in, clears one, and leaves a row out', () => {
    const rows = [
      person({ Personnummer: '123' }),
      person({ Personnummer: bo, Förnamn: null, 'E-post': 'bo@exempel.se' }),
      person({ 'Önskemål 1': 'Kiruna' }),
    ];
    const { results } = read(rows, [
      { kind: 'cell', row: 2, field: 'identityNumber', column: 2, text: testIdentityNumber('1998-01-01', 985) },
      { kind: 'cell', row: 3, field: 'givenName', column: -1, text: 'Bo' },
      { kind: 'group', key: groupKey('wish', 'Kiruna'), text: '' },
      { kind: 'skip', row: 2 },
    ]);
    expect(results.map((result) => [result.status, result.reason])).toEqual([
      ['skipped', 'by_choice'],
      ['new', undefined],
      ['new', undefined],
    ]);
    expect(results[1]?.values?.givenName).toBe('Bo');
  });

  it('tells what is new, changed and unchanged', () => {
    const existing = (id: string, number: string, homeTown: string) => ({
      id,
      identityKey: number.replace('-', ''),
      externalId: null,
      email: null,
      values: { givenName: 'Alva', familyName: 'Ek', homeTown },
    });
    const lookups = { ...importLookups, learners: [existing('l-1', alva, 'Halmstad'), existing('l-2', bo, 'Varberg')] };
    const third = testIdentityNumber('2002-05-06', 982);
    const rows = [
      person(),
      person({ Personnummer: bo, 'E-post': 'bo@exempel.se' }),
      person({ Personnummer: third, 'E-post': 'c@exempel.se' }),
    ];
    const { results } = read(rows, [], lookups);
    expect(results.map(({ status, matchId, changes }) => [status, matchId, changes])).toEqual([
      ['unchanged', 'l-1', []],
      ['changed', 'l-2', ['homeTown']],
      ['new', undefined, []],
    ]);
    expect(countStatuses(results)).toEqual({ new: 1, changed: 1, unchanged: 1, skipped: 0, error: 0 });
    expect(intentsOf(results).map(({ row, matchId }) => [row, matchId])).toEqual([
      [3, 'l-2'],
      [4, null],
    ]);
  });

  it('says which columns are missing', () => {
    const sheet = rawSheet([
      ['Telefon', 'Ort'],
      ['070-1740605', 'Halmstad'],
    ]);
    expect(interpret('class_list', [sheet], importLookups, importContext)?.missing).toEqual([
      'givenName',
      'identityNumber',
    ]);
  });

  it('reads a full name both ways round', () => {
    const names = (header: string, name: string) => {
      const sheet = rawSheet([
        [header, 'Personnummer', 'E-post'],
        [name, alva, 'a@exempel.se'],
      ]);
      const values = interpret('class_list', [sheet], importLookups, importContext)?.results[0]?.values;
      return [values?.givenName, values?.familyName];
    };
    expect(names('Namn', 'Anna Karin Ek')).toEqual(['Anna Karin', 'Ek']);
    expect(names('Namn', 'Ek, Anna Karin')).toEqual(['Anna Karin', 'Ek']);
    expect(names('Namn (efternamn förnamn)', 'Ek Anna Karin')).toEqual(['Anna Karin', 'Ek']);
  });
});
