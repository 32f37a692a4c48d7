import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '#reports/document.ts';
import { renderPdf } from '#reports/rendering/pdf/pdf.ts';
import { readPdf } from '#tests/support/read-pdf.ts';
import type { ReadPdf } from '#tests/support/read-pdf.ts';

const writing = {
  number: (value: number, decimals: number) => value.toFixed(decimals),
  noRows: 'Inga rader.',
  page: (at: number, of: number) => `Sida ${at} av ${of}`,
};
const ROWS = 120;
const rows = Array.from({ length: ROWS }, (_, index) => [`Avdelning ${index} på Östra`, index, index / 2, 'x']);

const long: ReportDocument = {
  title: 'Prövning å ä ö – ł',
  at: '2026-11-23T18:00:00.000Z',
  language: 'sv',
  sheets: [
    {
      key: 'long',
      name: 'Många rader',
      columns: [
        { key: 'unit', heading: 'Enhet', kind: 'text', width: 30, wrap: true },
        { key: 'places', heading: 'Platser', kind: 'integer', width: 10 },
        { key: 'weeks', heading: 'Veckor', kind: 'decimal', width: 10 },
        { key: 'id', heading: 'Id', kind: 'text', width: 10, printed: false },
      ],
      rows,
      totals: { places: (ROWS * (ROWS - 1)) / 2 },
      totalsLabel: 'Summa',
    },
    { key: 'none', name: 'Tomt', columns: [{ key: 'a', heading: 'A', kind: 'text', width: 10 }], rows: [] },
  ],
};

describe('the paper', () => {
  let read: ReadPdf;
  beforeAll(async () => {
    read = await readPdf(await renderPdf(long, writing));
  });

  it('says its title and language, and is tagged', () => {
    expect(read).toMatchObject({ title: long.title, language: 'sv-SE', isTagged: true });
    expect(read.pages).toBeGreaterThan(2);
  });

  it('has its headings in order, and says when a sheet has no rows', () => {
    expect(read.elements).toEqual([
      { role: 'H1', text: long.title },
      { role: 'H2', text: 'Många rader' },
      { role: 'H2', text: 'Tomt' },
      { role: 'P', text: 'Inga rader.' },
    ]);
  });

  it('has every cell once, over all pages, without the keys of machines', () => {
    expect(read.tables).toHaveLength(1);
    const [head, ...body] = read.tables[0] ?? [];
    expect(head).toEqual(['Enhet', 'Platser', 'Veckor']);
    expect(body).toEqual([
      ...rows.map(([unit, places, weeks]) => [unit, String(places), Number(weeks).toFixed(1)]),
      ['Summa', '7140', ''],
    ]);
  });

  it('will not be made of sums that do not agree', async () => {
    const [sheet] = long.sheets;
    if (!sheet) throw new Error('a sheet');
    const wrong = { ...long, sheets: [{ ...sheet, totals: { places: 1 } }] };
    await expect(renderPdf(wrong, writing)).rejects.toThrow('sums to');
  });
});
