import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawSheet } from '#app/domain/imports/sheet.ts';
import { parseInWorker } from '#app/platform/workbooks/read-workbook.ts';
import { readTable } from '#app/platform/workbooks/read-table.ts';
import { textRow, workbookParts, zip } from '#tests/support/zip.ts';

async function sheetsOf(content: Uint8Array | string, name: string): Promise<RawSheet[]> {
  const result = await readTable(content, name);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function texts(content: Uint8Array | string, name = 'lista.csv'): Promise<string[][]> {
  const [sheet] = await sheetsOf(content, name);
  return (sheet?.rows ?? []).map((row) => row.map((cell) => cell.text));
}

const expected = [
  ['Namn', 'Ort'],
  ['Åsa Öberg', 'Varberg'],
];

describe('text files', () => {
  it.each([
    ['UTF-8', Buffer.from('Namn;Ort\nÅsa Öberg;Varberg\n')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFNamn;Ort\r\nÅsa Öberg;Varberg')],
    ['Windows-1252', Buffer.from('Namn;Ort\r\nÅsa Öberg;Varberg\r\n', 'latin1')],
    ['UTF-16 with a mark', Buffer.from('\uFEFFNamn\tOrt\r\nÅsa Öberg\tVarberg', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('Namn\tOrt\r\nÅsa Öberg\tVarberg', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('\uFEFFNamn\tOrt\nÅsa Öberg\tVarberg', 'utf16le').swap16()],
    ['sep=', Buffer.from('sep=|\r\nNamn|Ort\r\nÅsa Öberg|Varberg')],
    ['commas', Buffer.from('Namn,Ort\n"Åsa Öberg",Varberg')],
    ['old Macintosh line ends', Buffer.from('Namn;Ort\rÅsa Öberg;Varberg')],
  ])('are read in %s', async (_, bytes) => {
    expect(await texts(bytes)).toEqual(expected);
  });

  it('are not split at a decimal comma or by a title', async () => {
    expect(await texts('Klasslista, hösten\n\nNamn;Andel\nAlva;0,5\nBo;1,5\nCaj;2,5')).toEqual([
      ['Klasslista, hösten'],
      [''],
      ['Namn', 'Andel'],
      ['Alva', '0,5'],
      ['Bo', '1,5'],
      ['Caj', '2,5'],
    ]);
  });

  it('may be pasted, line breaks in cells included', async () => {
    expect(await texts('Namn\tÖnskemål\nAlva\t"Avd 61\nAvd 62"\n', 'urklipp')).toEqual([
      ['Namn', 'Önskemål'],
      ['Alva', 'Avd 61\nAvd 62'],
    ]);
  });

  it('with nothing in them are said to be so', async () => {
    expect(await readTable('  \n ', 'urklipp')).toMatchObject({ ok: false, error: { code: 'file_empty' } });
    expect(await readTable(Buffer.from(';;;\n;;;'), 'a.csv')).toMatchObject({
      ok: false,
      error: { code: 'file_without_table' },
    });
    expect(await readTable('a;b\n'.repeat(20_001), 'urklipp')).toMatchObject({
      ok: false,
      error: { code: 'file_too_many_rows' },
    });
  });

  it('never make the reader throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.csv', 'a.xlsx', 'a.txt', 'a'),
        async (bytes, name) => {
          const result = await readTable(bytes, name);
          if (!result.ok) expect(result.error.code).toMatch(/^file_/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('workbooks', () => {
  it('give their cells as people see them', async () => {
    const date = '<c r="A2" s="0"><v>46270</v></c>';
    const rows = `${textRow(1, ['Namn', 'Ort'])}<row r="4"><c r="B4"><v>30233</v></c><c r="C4" t="b"><v>1</v></c><c r="D4" t="str"><f>A1</f><v>svar</v></c></row>`;
    const after = '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>';
    const [sheet] = await sheetsOf(
      zip(workbookParts({ rows: rows.replace('<row r="4">', `<row r="2">${date}</row><row r="4">`), after })),
      'a.xlsx',
    );
    expect(sheet?.name).toBe('Blad1');
    expect(sheet?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['Namn', 'Ort'],
      [],
      [],
      ['', '30233', 'true', 'svar'],
    ]);
    expect(sheet?.merged).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
  });

  it('with rules and names for whole columns are read without spreading them', async () => {
    const after =
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"ja,nej"</formula1></dataValidation></dataValidations>';
    const definedNames =
      '<definedNames><definedName name="alla">\'Blad1\'!$A$1:$XFD$1048576</definedName></definedNames>';
    expect(await texts(zip(workbookParts({ rows: textRow(1, ['Namn']), after, definedNames })), 'a.xlsx')).toEqual([
      ['Namn'],
    ]);
  });

  it('that hold no workbook are damaged, and what never ends is stopped', async () => {
    const nonsense = zip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: 'this is no xml' },
    ]);
    expect(await readTable(nonsense, 'a.xlsx')).toMatchObject({ ok: false });
    expect(await parseInWorker(zip(workbookParts({ rows: textRow(1, ['Namn']) })), 0)).toMatchObject({
      error: { code: 'file_too_slow' },
    });
  });
});
