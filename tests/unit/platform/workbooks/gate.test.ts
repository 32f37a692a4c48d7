import { describe, expect, it } from 'vitest';
import { createRandom } from '#app/domain/shared/random.ts';
import { ok } from '#app/domain/shared/result.ts';
import { BOUNDS } from '#app/platform/workbooks/bounds.ts';
import { readTable } from '#app/platform/workbooks/read-table.ts';
import { textRow, workbookParts, zip } from '#tests/support/zip.ts';

/** What the gate says, and that no parser was started when it says no. */
async function refusal(content: Buffer, name = 'lista.xlsx'): Promise<string> {
  let started = 0;
  const result = await readTable(content, name, () => {
    started += 1;
    return Promise.resolve(ok([{ name: 'Blad1', rows: [[{ value: 'x', text: 'x' }]] }]));
  });
  if (result.ok) return 'let in';
  expect(started).toBe(0);
  return result.error.code;
}

const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const good = zip(workbookParts({ rows: textRow(1, ['Namn', 'E-post']) }));
const megabytes = (count: number): Buffer => Buffer.alloc(count * 1024 * 1024, 'a');

describe('the gate', () => {
  it('lets an ordinary workbook in', async () => {
    expect(await refusal(good)).toBe('let in');
  });

  it.each([
    ['empty', Buffer.alloc(0), 'file_empty'],
    ['larger than the bound', Buffer.concat([good, Buffer.alloc(BOUNDS.uploadBytes)]), 'file_too_large'],
    ['truncated', good.subarray(0, good.length - 40), 'file_damaged'],
    ['cut in the middle', good.subarray(0, good.length / 2), 'file_damaged'],
    ['only the first bytes of a zip', Buffer.from('PK\u0003\u0004 and then nothing'), 'file_damaged'],
    ['an encrypted workbook', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'file_encrypted'],
    ['a workbook of the nineties', Buffer.concat([ole, Buffer.alloc(600)]), 'file_old_excel'],
    ['a PDF', Buffer.from('%PDF-1.7 ...'), 'file_wrong_type'],
    ['text with the wrong name', Buffer.from('Namn;E-post\n'), 'file_wrong_type'],
  ])('refuses a file that is %s', async (_, content, code) => {
    expect(await refusal(content)).toBe(code);
  });

  it.each([
    ['a workbook called .csv', good, 'lista.csv', 'file_wrong_type'],
    ['a program called .csv', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0]), 'lista.csv', 'file_wrong_type'],
    [
      'noise called .csv',
      Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 37) % 32)),
      'lista.csv',
      'file_wrong_type',
    ],
    ['a name for macros', good, 'lista.xlsm', 'file_macros'],
    ['a name without extension', good, 'lista', 'file_wrong_type'],
  ])('refuses %s', async (_, content, name, code) => {
    expect(await refusal(content, name)).toBe(code);
  });

  it('refuses bombs by what the directory says', async () => {
    const bomb = zip(workbookParts({ extra: [{ name: 'xl/media/bomb.xml', content: megabytes(40) }] }));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toBe('file_packed_too_hard');
    const claims = { uncompressedSize: 900_000 };
    const many = Array.from({ length: 60 }, (_, index) => ({ name: `xl/media/${index}.bin`, content: 'x', claims }));
    expect(await refusal(zip(workbookParts({ extra: many })))).toBe('file_unpacks_too_large');
  });

  it('refuses bombs whose directory lies', async () => {
    const sheetPart = { content: megabytes(40), claims: { uncompressedSize: 1000 } };
    expect(await refusal(zip(workbookParts({ sheetPart })))).toBe('file_damaged');
    const short = { content: 'abc', claims: { uncompressedSize: 900 } };
    expect(await refusal(zip(workbookParts({ sheetPart: short })))).toBe('file_damaged');
  });

  it('refuses directories that two readers could read differently', async () => {
    const parts = workbookParts();
    expect(await refusal(zip(parts, { claimedCount: 2 }))).toBe('file_damaged');
    expect(await refusal(zip(parts, { comment: 'PK\u0005\u0006 hello' }))).toBe('file_damaged');
    expect(await refusal(Buffer.concat([good, Buffer.from('more')]))).toBe('file_damaged');
  });

  it('refuses too many parts', async () => {
    const extra = Array.from({ length: BOUNDS.parts }, (_, index) => ({
      name: `xl/media/${index}.bin`,
      content: '',
      stored: true,
    }));
    expect(await refusal(zip(workbookParts({ extra })))).toBe('file_too_many_parts');
  });

  it('refuses macros and encrypted parts', async () => {
    expect(await refusal(zip(workbookParts({ extra: [{ name: 'xl/vbaProject.bin', content: 'x' }] })))).toBe(
      'file_macros',
    );
    expect(await refusal(zip(workbookParts({ extra: [{ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }] })))).toBe(
      'file_macros',
    );
    const [types, ...rest] = workbookParts();
    const disguised = {
      name: '[Content_Types].xml',
      content: String(types?.content).replace('sheet.main', 'sheet.macroEnabled.main'),
    };
    expect(await refusal(zip([disguised, ...rest]))).toBe('file_macros');
    expect(await refusal(zip(workbookParts({ extra: [{ name: 'xl/secret.bin', content: 'x', flags: 1 }] })))).toBe(
      'file_encrypted',
    );
  });

  it('refuses another kind of document in a zip', async () => {
    expect(await refusal(zip([{ name: 'word/document.xml', content: '<w/>' }]))).toBe('file_wrong_type');
    expect(await refusal(zip([{ name: 'inner.zip', content: good }]))).toBe('file_wrong_type');
  });

  it('refuses XML that defines anything, wherever it stands', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><sst><si><t>&lol2;</t></si></sst>`;
    expect(await refusal(zip(workbookParts({ sharedStrings: laughs })))).toBe('file_unsafe_xml');
    const noise = Array.from({ length: 80_000 }, (_, index) => String.fromCharCode(97 + ((index * 7919) % 26))).join(
      '',
    );
    const hidden = `<?xml version="1.0"?><!--${noise}--><!DOCTYPE sst []><sst/>`;
    expect(await refusal(zip(workbookParts({ sharedStrings: hidden })))).toBe('file_unsafe_xml');
    const wide = Buffer.from(`\uFEFF${laughs}`, 'utf16le');
    expect(await refusal(zip(workbookParts({ extra: [{ name: 'xl/styles.xml', content: wide }] })))).toBe(
      'file_unsafe_xml',
    );
  });

  it('refuses more cells than a round can need, also when they are only merged', async () => {
    const random = createRandom('cells');
    const line = (): string => Array.from({ length: 50 }, () => `<c><v>${random.int(0, 1e6)}</v></c>`).join('');
    const block = Array.from({ length: 500 }, () => `<row>${line()}</row>`).join('');
    expect(await refusal(zip(workbookParts({ rows: block.repeat(26) })))).toBe('file_too_many_cells');
    const after = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(await refusal(zip(workbookParts({ after })))).toBe('file_too_many_cells');
  });
});
