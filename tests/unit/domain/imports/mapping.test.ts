import { describe, expect, it } from 'vitest';
import { findTables } from '#app/domain/imports/header.ts';
import { guessMapping, layoutFingerprint, rememberMapping } from '#app/domain/imports/mapping.ts';
import { rawSheet } from '#app/domain/imports/sheet.ts';
import type { RawSheet } from '#app/domain/imports/sheet.ts';
import type { ImportKind } from '#app/domain/imports/kinds.ts';
import { importLookups, testIdentityNumber } from '#tests/support/imports.ts';

function mapped(kind: ImportKind, sheet: RawSheet, remembered = {}): Record<string, string | null> {
  const [table] = findTables([sheet], kind);
  if (!table) throw new Error('No table');
  const columns = guessMapping(kind, sheet, table, { remembered, courses: importLookups.courses });
  return Object.fromEntries(table.headers.map((header, index) => [header, columns[index]?.field ?? null]));
}

describe('the header row', () => {
  it('is found below titles and blank lines', () => {
    const sheet = rawSheet([
      ['Klasslista VFU HT 2027', null, null],
      [null, null, null],
      ['Sammanställd av kursadministratör', null, null],
      ['Förnamn', 'Efternamn', 'E-post'],
      ['Alva', 'Ek', 'alva.ek@exempel.se'],
    ]);
    expect(findTables([sheet], 'class_list')[0]).toMatchObject({ headerRow: 3, dataRows: 1 });
  });

  it('is looked for on the sheet that explains most, hidden sheets last', () => {
    const list = rawSheet(
      [
        ['Namn', 'Personnummer', 'E-post'],
        ['Alva Ek', testIdentityNumber('2001-02-03', 980), 'a@exempel.se'],
      ],
      'Lista',
    );
    const info = rawSheet([['Information'], ['Fyll i listan']], 'Läs mig');
    const hidden = { ...list, name: 'Gammal', hidden: true };
    expect(findTables([info, hidden, list], 'class_list').map((table) => table.name)).toEqual([
      'Lista',
      'Läs mig',
      'Gammal',
    ]);
  });

  it('may be missing: then the contents speak', () => {
    const rows = [['Alva Ek', testIdentityNumber('2001-02-03', 980), 'a@exempel.se', '302 33']];
    const [table] = findTables([rawSheet(rows)], 'class_list');
    expect(table?.headerRow).toBe(-1);
    const columns = table ? guessMapping('class_list', rawSheet(rows), table) : [];
    expect(columns.map((column) => column.field)).toEqual([null, 'identityNumber', 'email', 'homePostcode']);
  });
});

describe('columns are guessed', () => {
  it('from Swedish headers', () => {
    expect(
      mapped(
        'class_list',
        rawSheet([
          [
            'Namn (efternamn, förnamn)',
            'Personnr.',
            'Mejladress',
            'Mobilnr',
            'Postnr',
            'Bostadsort',
            'Kurskod',
            'Önskemål 1',
            'Önskemål 2',
            'Hinder/jäv',
            'Sekretessmarkering',
            'Anteckning',
          ],
          ['Ek, Alva', '', '', '', '', '', '', '', '', '', '', ''],
        ]),
      ),
    ).toEqual({
      'Namn (efternamn, förnamn)': 'fullName',
      'Personnr.': 'identityNumber',
      Mejladress: 'email',
      Mobilnr: 'phone',
      Postnr: 'homePostcode',
      Bostadsort: 'homeTown',
      Kurskod: 'course',
      'Önskemål 1': 'wish',
      'Önskemål 2': 'wish',
      'Hinder/jäv': 'conflict',
      Sekretessmarkering: 'protectedIdentity',
      Anteckning: null,
    });
  });

  it('from English headers', () => {
    expect(
      mapped(
        'order',
        rawSheet([
          ['School', 'Course code', 'Weeks', 'Number of places', 'Contact person', 'E-mail'],
          ['HH', 'OM4015', '36-40', 4, 'Ida', 'i@exempel.se'],
        ]),
      ),
    ).toEqual({
      School: 'school',
      'Course code': 'course',
      Weeks: 'weeks',
      'Number of places': 'places',
      'Contact person': 'contactName',
      'E-mail': 'contactEmail',
    });
  });

  it('with slips of the pen', () => {
    expect(
      mapped(
        'class_list',
        rawSheet([
          ['Förnman', 'Efternamm', 'Personumer'],
          ['Alva', 'Ek', ''],
        ]),
      ),
    ).toEqual({
      Förnman: 'givenName',
      Efternamm: 'familyName',
      Personumer: 'identityNumber',
    });
  });

  it('for weeks as columns, bare or named, under a year', () => {
    const named = mapped(
      'capacity',
      rawSheet([
        ['Enhet', 'v.36', 'v.37', 'Summa'],
        ['Akuten', 1, 2, 3],
      ]),
    );
    expect(named).toEqual({ Enhet: 'unit', 'v.36': '@week', 'v.37': '@week', Summa: null });
    const bare = rawSheet([
      [null, '2027', null, '2028'],
      ['Enhet', '51', '52', '1'],
      ['Akuten', 1, 2, 3],
    ]);
    expect(mapped('capacity', bare)).toEqual({
      Enhet: 'unit',
      '51 2027': '@week',
      '52 2027': '@week',
      '1 2028': '@week',
    });
  });

  it('for forms and courses as columns', () => {
    expect(
      mapped(
        'capacity',
        rawSheet([
          ['Avdelning', 'VFU ssk', 'Läkarstudenter', 'APL', 'Vecka'],
          ['Akuten', 1, 2, 3, '36-40'],
        ]),
      ),
    ).toEqual({
      Avdelning: 'unit',
      'VFU ssk': '@form',
      Läkarstudenter: '@form',
      APL: '@form',
      Vecka: 'weeks',
    });
    expect(
      mapped(
        'order',
        rawSheet([
          ['Lärosäte', 'Vecka', 'OM4015', 'OM6015'],
          ['HH', '36-40', 2, 3],
        ]),
      ),
    ).toMatchObject({ OM4015: '@course', OM6015: '@course' });
  });

  it('and what somebody chose is remembered', () => {
    const sheet = rawSheet([
      ['Vem', 'Nummer', 'Förnamn'],
      ['Ek', '', 'Alva'],
    ]);
    const headers = ['Vem', 'Nummer', 'Förnamn'];
    const remembered = rememberMapping(headers, [
      { field: 'familyName', confidence: 1 },
      { field: null, confidence: 1 },
      { field: 'givenName', confidence: 1 },
    ]);
    expect(mapped('class_list', sheet, remembered)).toEqual({ Vem: 'familyName', Nummer: null, Förnamn: 'givenName' });
  });
});

describe('the fingerprint of a layout', () => {
  it('is the same whatever the order, the case and the weeks', () => {
    const autumn = layoutFingerprint('capacity', ['Enhet', 'HSA-id', 'v.36', 'v.37']);
    expect(layoutFingerprint('capacity', ['hsa-id', 'ENHET ', 'v. 3', 'v. 4', 'v. 5'])).toBe(autumn);
    expect(layoutFingerprint('capacity', ['Enhet', 'v.36', 'v.37'])).not.toBe(autumn);
    expect(layoutFingerprint('order', ['Enhet', 'HSA-id', 'v.36', 'v.37'])).not.toBe(autumn);
  });
});
