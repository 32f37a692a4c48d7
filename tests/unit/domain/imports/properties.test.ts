import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '#app/domain/imports/fixes.ts';
import { interpret } from '#app/domain/imports/interpret.ts';
import { IMPORT_KINDS } from '#app/domain/imports/kinds.ts';
import { layoutFingerprint } from '#app/domain/imports/mapping.ts';
import { rawSheet } from '#app/domain/imports/sheet.ts';
import type { RawSheet } from '#app/domain/imports/sheet.ts';
import { createRandom } from '#app/domain/shared/random.ts';
import { addDays } from '#app/domain/shared/weeks.ts';
import { importContext, importLookups, testIdentityNumber } from '#tests/support/imports.ts';

const headers = ['Efternamn', 'Förnamn', 'Personnummer', 'E-post', 'Postnummer', 'Kurskod', 'Önskemål', 'Jäv'];
const unitNames = ['', ...importLookups.units.map((unit) => unit.name)];

const people = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 7000 }),
      birthNumber: fc.integer({ min: 980, max: 999 }),
      wish: fc.constantFrom(...unitNames),
    }),
    {
      minLength: 2,
      maxLength: 8,
    },
  )
  .map((list) => [
    ...new Map(
      list.map((person) => [testIdentityNumber(addDays('1988-01-01', person.days), person.birthNumber), person.wish]),
    ),
  ])
  .map((list) =>
    list.map(([number, wish], index) => [
      'Ek-Lund',
      `Anna${index}`,
      number,
      `anna${index}@exempel.se`,
      '302 33',
      'OM4015',
      wish,
      '',
    ]),
  );

/** Everything that people do to a file without meaning to change what it says. */
const mess = fc.record({
  seed: fc.integer(),
  titles: fc.integer({ min: 0, max: 5 }),
  blanks: fc.integer({ min: 0, max: 3 }),
  dash: fc.constantFrom('-', '–', '—', '−', '‑'),
  padding: fc.constantFrom('', ' ', '\u00A0', '  \t'),
  extra: fc.boolean(),
});

type Mess = typeof mess extends fc.Arbitrary<infer T> ? T : never;

function messUp(rows: string[][], { seed, titles, blanks, dash, padding, extra }: Mess): RawSheet {
  const random = createRandom(seed);
  const all = [headers, ...rows].map((row) => (extra ? [...row, row === headers ? 'Anteckning' : 'ring först'] : row));
  const order = random.shuffle(all[0]?.map((_, column) => column) ?? []);
  const [top = [], ...data] = all.map((row) =>
    order.map((column) => `${(row[column] ?? '').replaceAll('-', dash)}${padding}`),
  );
  const width = (): null[] => headers.map(() => null);
  const titleRows = Array.from({ length: titles }, (_, index) => [index === 0 ? 'Klasslista VFU hösten 2027' : null]);
  const spaced = data.flatMap((row) => [...Array.from({ length: random.int(0, blanks) }, width), row]);
  return rawSheet([...titleRows, top, ...spaced]);
}

function said(sheet: RawSheet): string[] {
  const results = interpret('class_list', [sheet], importLookups, importContext)?.results ?? [];
  return results.map(({ status, values }) => JSON.stringify({ status, values }).replace(/[‐-―−]/g, '-')).sort();
}

describe('an import', () => {
  it('means the same whatever people do to the layout', () => {
    fc.assert(
      fc.property(people, mess, (rows, disorder) => {
        const clean = said(rawSheet([headers, ...rows]));
        expect(clean).toHaveLength(rows.length);
        expect(clean.every((row) => row.startsWith('{"status":"new"'))).toBe(true);
        expect(said(messUp(rows, disorder))).toEqual(clean);
      }),
      { numRuns: 40 },
    );
  });

  it('never throws, whatever the cells say', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'v.54',
        '=1+1',
        '__proto__',
        'constructor',
        'Enhet',
        'Personnummer',
        'v.36',
        '36',
        'E-post',
        'toString',
        '2027-02-30',
        ';;',
      ),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...IMPORT_KINDS),
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 7 }),
        (kind, rows) => {
          const interpretation = interpret(kind, [rawSheet(rows)], importLookups, importContext);
          for (const { row, issues } of interpretation?.results ?? []) {
            expect(row).toBeLessThanOrEqual(rows.length);
            for (const issue of issues) expect(issue.row).toBe(row);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is mended without changing the rows it was given', () => {
    const rows = [{ row: 2, cells: { unit: [{ column: 0, header: 'Enhet', text: 'Avd 9' }] } }];
    const before = structuredClone(rows);
    applyFixes(rows, [
      { kind: 'group', key: 'unit:avd 9', text: 'Avd 10' },
      { kind: 'skip', row: 2 },
    ]);
    expect(rows).toEqual(before);
  });

  it('has the same fingerprint for any order of columns', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(layoutFingerprint('class_list', createRandom(seed).shuffle(headers))).toBe(
          layoutFingerprint('class_list', headers),
        );
      }),
    );
  });
});
