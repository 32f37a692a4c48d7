import { beforeAll, describe, expect, it } from 'vitest';
import type ExcelJS from 'exceljs';
import Papa from 'papaparse';
import type { ReportDocument } from '#reports/document.ts';
import { safeText } from '#reports/rendering/safe-text.ts';
import { renderXlsx } from '#reports/rendering/xlsx.ts';
import { buildRoundExport } from '#reports/round-export/build.ts';
import { readPlacementsSheet } from '#reports/round-export/read-placements.ts';
import { anna, factsOf, hidden, swedishWording } from '../round-export/example.ts';
import { formulaLike, hostileTexts } from './hostile-texts.ts';
import { hasLibreOffice, openWorkbook, throughLibreOffice } from '#tests/support/read-back.ts';

const options = { language: 'sv' as const, wording: swedishWording, time: (instant: string) => instant };

const installed = hasLibreOffice();
const unlessInstalled = installed ? '' : ' (skipped: soffice is not installed)';

function rowsOf(csv = ''): string[][] {
  return Papa.parse<string[]>(csv.trim(), { delimiter: ';' }).data;
}

function listOf(texts: readonly string[]): ReportDocument {
  return {
    title: '=cmd & "more"',
    at: '2026-11-23T18:00:00.000Z',
    language: 'sv',
    sheets: [
      {
        key: 's',
        name: 'Text',
        columns: [{ key: 't', heading: 'Text', kind: 'text', width: 20 }],
        rows: texts.map((text) => [text]),
      },
    ],
  };
}

describe('the workbook', () => {
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    workbook = await openWorkbook(await renderXlsx(buildRoundExport(factsOf([anna, hidden]), options)));
  });

  it('freezes the head and prints on A4 across with the head on every page', () => {
    for (const sheet of workbook.worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToWidth: 1,
        printTitlesRow: '1:1',
      });
    }
  });

  it('keeps machine keys off the paper', () => {
    expect(workbook.getWorksheet('Placeringar')?.pageSetup.printArea).toBe('A1:T5');
  });

  it('holds dates as dates and numbers as numbers', () => {
    const sheet = workbook.getWorksheet('Placeringar');
    const first = sheet?.getCell('J2');
    expect(first?.value).toEqual(new Date('2026-12-14T00:00:00Z'));
    expect(first?.numFmt).toBe('yyyy-mm-dd');
    expect(sheet?.getCell('L2').value).toBe(5);
    expect(sheet?.getCell('L5').value).toBe(9);
  });

  it.skipIf(!installed)(
    `opens in LibreOffice as the same document${unlessInstalled}`,
    async () => {
      const document = buildRoundExport(factsOf([anna, hidden]), options);
      const [people] = listOf(formulaLike).sheets;
      const sheets = throughLibreOffice(
        await renderXlsx({ ...document, sheets: [...document.sheets, people].flatMap((sheet) => sheet ?? []) }),
      );
      expect([...sheets.keys()].sort()).toEqual([
        'Ej placerade',
        'Enheter per vecka',
        'Om rapporten',
        'Placeringar',
        'Text',
        'VFU-veckor och VFU-platser',
      ]);
      const placements = rowsOf(sheets.get('Placeringar'));
      expect(placements[1]?.slice(7, 13)).toEqual([
        '2026-W51',
        '2027-W02',
        '2026-12-14',
        '2027-01-17',
        '5',
        'Kim Berg, Lo Dal',
      ]);
      expect(placements[2]?.[4]).toBe('\'=Hemsjukvården; "Öster"');
      expect(rowsOf(sheets.get('VFU-veckor och VFU-platser')).at(-1)).toEqual([
        'Summa',
        '',
        '',
        '',
        '5.0',
        '1',
        '4.0',
        '1',
      ]);
      const read = readPlacementsSheet(placements, swedishWording);
      expect(read.ok && read.value.map((row) => [row.placementId, row.unitId])).toEqual([
        [anna.id, anna.unit.id],
        [hidden.id, hidden.unit.id],
      ]);
      const texts = rowsOf(sheets.get('Text'))
        .slice(1)
        .map(([text]) => text);
      expect(texts).toEqual(formulaLike.map((text) => safeText(text)));
      expect(texts.every((text) => text?.startsWith("'"))).toBe(true);
    },
    180_000,
  );
});

describe('text from people', () => {
  it('never becomes a formula, and gets an apostrophe when it looks like one', async () => {
    const workbook = await openWorkbook(await renderXlsx(listOf(hostileTexts)));
    hostileTexts.forEach((text, index) => {
      const cell = workbook.getWorksheet('Text')?.getCell(index + 2, 1);
      expect(cell?.formula, text).toBeUndefined();
      expect(typeof cell?.value, text).toBe('string');
      expect(String(cell?.value).startsWith("'"), JSON.stringify(text)).toBe(formulaLike.includes(text));
    });
  });
});

describe('a workbook of many rows', () => {
  const ROWS = 6000;
  const many: ReportDocument = {
    title: 'Många',
    at: '2026-11-23T18:00:00.000Z',
    language: 'sv',
    sheets: [
      {
        key: 'many',
        name: 'Många',
        columns: [
          { key: 't', heading: 'Text', kind: 'text', width: 20 },
          { key: 'd', heading: 'Dag', kind: 'date', width: 12 },
          { key: 'n', heading: 'Antal', kind: 'integer', width: 12 },
          { key: 'x', heading: 'Medel', kind: 'decimal', width: 12 },
        ],
        rows: Array.from({ length: ROWS }, (_, row) => [`=rad ${row}`, '2026-11-23', row, row / 8]),
        totals: { n: (ROWS * (ROWS - 1)) / 2 },
        totalsLabel: 'Summa',
      },
      { key: 'few', name: 'Få', columns: [{ key: 't', heading: 'Text', kind: 'text', width: 20 }], rows: [['en']] },
    ],
  };

  it('reads back as one of few: typed cells, head, filter, sums and print', async () => {
    const workbook = await openWorkbook(await renderXlsx(many));
    const [sheet, few] = workbook.worksheets;
    expect([workbook.title, few?.getCell('A2').value]).toEqual(['Många', 'en']);
    expect(sheet?.getRow(2).values).toEqual([undefined, "'=rad 0", new Date('2026-11-23'), 0, 0]);
    expect(sheet?.getRow(ROWS + 1).values).toEqual([
      undefined,
      `'=rad ${ROWS - 1}`,
      new Date('2026-11-23'),
      ROWS - 1,
      (ROWS - 1) / 8,
    ]);
    expect(sheet?.getCell('D9').numFmt).toBe('#,##0.0');
    expect(sheet?.getRow(ROWS + 3).getCell(3).value).toBe((ROWS * (ROWS - 1)) / 2);
    expect(sheet?.getRow(ROWS + 3).font ?? sheet?.getCell(`A${ROWS + 3}`).font).toMatchObject({ bold: true });
    expect(sheet?.getCell('A2').font?.bold).toBeFalsy();
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBeTruthy();
    expect(sheet?.pageSetup).toMatchObject({ printTitlesRow: '1:1', printArea: `A1:D${ROWS + 3}` });
  });
});
