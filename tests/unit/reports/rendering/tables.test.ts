import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '#reports/document.ts';
import { columnNames, tableName } from '#reports/rendering/table-names.ts';
import { renderXlsx } from '#reports/rendering/xlsx.ts';
import { hasLibreOffice, openWorkbook, throughLibreOffice } from '#tests/support/read-back.ts';
import { hostileTexts } from './hostile-texts.ts';

const installed = hasLibreOffice();
const unlessInstalled = installed ? '' : ' (skipped: soffice is not installed)';

const LEGAL = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;
const COLUMN = /<tableColumn id="\d+" name="([^"]*)"/g;
const CELL = /^(?:[a-z]{1,3}[0-9]+|r[0-9]*|c[0-9]*|r[0-9]*c[0-9]*)$/i;

describe('the name of a table', () => {
  it('is legal and new, whatever its sheet is called', () => {
    const sheetNames = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('HT2026', 'R1C1', 'c', '', 'Å', 'å', '% &', '🙂')),
    );
    fc.assert(
      fc.property(sheetNames, (names) => {
        const taken = new Set<string>();
        const found = names.map((name) => tableName(name, taken));
        for (const name of found) {
          expect(name).toMatch(LEGAL);
          expect(name).not.toMatch(CELL);
          expect(name.length).toBeLessThanOrEqual(255);
        }
        expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(found.length);
      }),
    );
  });

  it('keeps what it can of the words', () => {
    expect(tableName('VFU-veckor och VFU-platser', new Set())).toBe('VFU_veckor_och_VFU_platser');
    expect(tableName('HT2026', new Set())).toBe('_HT2026');
  });
});

it('the columns of a table have names, no two alike', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('', ' ', 'Svar', 'svar', 'Svar 2', 'a\nb'))),
      (headings) => {
        const names = columnNames(headings);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(headings.length);
        expect(names.every((name) => name.length > 0 && !/[\n\r]/.test(name))).toBe(true);
      },
    ),
  );
  expect(columnNames(['Svar', 'svar', '', 'Antal'])).toEqual(['Svar', 'svar 2', '3', 'Antal']);
});

const figures: Sheet = {
  key: 'figures',
  name: 'HT2026',
  columns: [
    { key: 'a', heading: 'Svar', kind: 'text', width: 20 },
    { key: 'b', heading: 'svar', kind: 'integer', width: 12 },
    { key: 'c', heading: '', kind: 'date', width: 12 },
    { key: 'd', heading: '=A1 <&> "x_x0041_"', kind: 'decimal', width: 12 },
  ],
  rows: [
    ['ett', 1, '2026-11-23', 0.5],
    ['två', 2, null, null],
  ],
  totals: { b: 3 },
  totalsLabel: 'Summa',
};
const empty: Sheet = { ...figures, key: 'empty', name: 'Tomt', rows: [], totals: { b: 0 } };
const prose: Sheet = { ...figures, key: 'about', name: 'Om', isProse: true };
const hostile: Sheet = {
  key: 'hostile',
  name: 'Rubriker',
  columns: hostileTexts.map((heading, index) => ({ key: `h${index}`, heading, kind: 'text', width: 12 })),
  rows: [hostileTexts],
};

async function written(sheets: readonly Sheet[]) {
  const bytes = await renderXlsx({ title: 'Tabeller', at: '2026-11-23T18:00:00.000Z', language: 'sv', sheets });
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files).filter((path) => /^xl\/tables\/.+\.xml$/.test(path));
  const tables = await Promise.all(paths.sort().map(async (path) => (await zip.file(path)?.async('string')) ?? ''));
  return { bytes, zip, tables };
}

describe('a sheet of rows', () => {
  it('is a table in the file: its range, a filter over it, and the names of the head to the letter', async () => {
    const { bytes, tables } = await written([figures, hostile]);
    const workbook = await openWorkbook(bytes);
    expect(tables).toHaveLength(2);
    for (const [index, worksheet] of workbook.worksheets.entries()) {
      const xml = tables[index] ?? '';
      const columns = [figures, hostile][index]?.columns.length ?? 0;
      const range = `A1:${worksheet.getColumn(columns).letter}${index === 0 ? 3 : 2}`;
      expect(xml).toContain(` ref="${range}" `);
      expect(xml).toContain(`<autoFilter ref="${range}">`);
      const head = Array.from({ length: columns }, (_, at) => worksheet.getCell(1, at + 1).value);
      // exceljs puts the table's names into the head when it reads; so the sheet itself is asked below.
      expect(head.every((name) => typeof name === 'string' && name !== '')).toBe(true);
      expect(new Set(head.map((name) => String(name).toLowerCase())).size).toBe(columns);
      // A filter of the sheet's own over the table's makes Excel repair the file.
      expect(worksheet.autoFilter).toBeFalsy();
    }
    const names = [...(tables[0] ?? '').matchAll(COLUMN)].map(([, name = '']) => decoded(name));
    expect(names).toEqual(['Svar', 'svar 2', '3', `'=A1 <&> "x_x005F_x0041_"`]);
    expect(tables[0]).toMatch(/ name="_HT2026" displayName="_HT2026" /);
  });

  it('has the same head in the sheet as in the table', async () => {
    const { zip, tables } = await written([figures, hostile]);
    const shared = textsOf((await zip.file('xl/sharedStrings.xml')?.async('string')) ?? '');
    for (const [index, table] of tables.entries()) {
      const sheet = (await zip.file(`xl/worksheets/sheet${index + 1}.xml`)?.async('string')) ?? '';
      const [head = ''] = /<row r="1".*?<\/row>/s.exec(sheet) ?? [];
      const cells = [...head.matchAll(/<v>(\d+)<\/v>/g)].map(([, at]) => shared[Number(at)]);
      const names = [...table.matchAll(COLUMN)].map(([, name = '']) => name);
      expect(cells.map((text = '') => decoded(text))).toEqual(names.map(decoded));
    }
  });

  it('keeps its typed cells, its styles and the sums below', async () => {
    const sheet = (await openWorkbook((await written([figures])).bytes)).getWorksheet('HT2026');
    expect(sheet?.getRow(2).values).toEqual([undefined, 'ett', 1, new Date('2026-11-23'), 0.5]);
    expect([sheet?.getCell('C2').numFmt, sheet?.getCell('D2').numFmt]).toEqual(['yyyy-mm-dd', '#,##0.0']);
    expect(sheet?.getCell('A1').font).toMatchObject({ bold: true });
    expect([sheet?.getCell('A5').value, sheet?.getCell('B5').value]).toEqual(['Summa', 3]);
  });

  it('without rows is a plain head, and prose is no table', async () => {
    const { bytes, tables } = await written([empty, prose]);
    expect(tables).toEqual([]);
    for (const worksheet of (await openWorkbook(bytes)).worksheets) {
      expect(worksheet.getCell('A1').value).toBe('Svar');
      expect(worksheet.autoFilter).toBeFalsy();
    }
  });

  it('whose head is somebody else’s keeps it, and has a filter', async () => {
    const { bytes, tables } = await written([{ ...figures, keepsHead: true }]);
    expect(tables).toEqual([]);
    const sheet = (await openWorkbook(bytes)).getWorksheet('HT2026');
    expect([1, 2, 3].map((at) => sheet?.getCell(1, at).value || '')).toEqual(['Svar', 'svar', '']);
    expect(sheet?.autoFilter).toBe('A1:D3');
  });

  it.skipIf(!installed)(
    `opens in LibreOffice with the same cells${unlessInstalled}`,
    async () => {
      const sheets = throughLibreOffice((await written([figures, empty, prose, hostile])).bytes);
      expect([...sheets.keys()].sort()).toEqual(['HT2026', 'Om', 'Rubriker', 'Tomt']);
      expect(sheets.get('HT2026')?.trim().split('\n').slice(0, 3)).toEqual([
        '"Svar";"svar 2";"3";"\'=A1 <&> ""x_x0041_"""',
        '"ett";1;2026-11-23;0.5',
        '"två";2;;',
      ]);
    },
    120_000,
  );
});

function textsOf(shared: string): string[] {
  return [...shared.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text = '']) => text);
}

function decoded(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
