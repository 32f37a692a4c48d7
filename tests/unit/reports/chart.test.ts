import { beforeAll, describe, expect, it } from 'vitest';
import JSZip from 'jszip';
import { drawChart, upTo } from '#reports/chart.ts';
import type { Chart } from '#reports/chart.ts';
import type { ReportDocument } from '#reports/document.ts';
import { renderPdf } from '#reports/rendering/pdf/pdf.ts';
import { renderXlsx } from '#reports/rendering/xlsx.ts';
import { hasLibreOffice, openWorkbook, throughLibreOffice } from '#tests/support/read-back.ts';
import { readPdf } from '#tests/support/read-pdf.ts';

const number = (value: number, decimals: number) => value.toFixed(decimals);
const chart: Chart = {
  title: 'Teman',
  alt: 'Punktdiagram: "Bemötande" <högst> & bäst',
  kind: 'intervals',
  from: 1,
  to: 5,
  decimals: 1,
  points: [
    { label: 'Bemötande', value: 4.4, low: 4.1, high: 4.7 },
    { label: 'Handledning', value: 3.2 },
  ],
};
const sheet = {
  columns: [{ key: 'theme', heading: 'Tema', kind: 'text' as const, width: 20 }],
  rows: [['Bemötande'], ['Handledning']],
};
const document: ReportDocument = {
  title: 'Bilder',
  at: '2026-11-23T18:00:00.000Z',
  language: 'sv',
  sheets: [
    { key: 'none', name: 'Utan', ...sheet },
    { key: 'first', name: 'Första', ...sheet, chart },
    { key: 'second', name: 'Andra', ...sheet, chart: { ...chart, kind: 'bars', alt: 'Staplar' } },
  ],
};

describe('a picture', () => {
  it('has every number of its points, each mark within its frame', () => {
    const { width, height, shapes } = drawChart(chart, number);
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    for (const { label, value } of chart.points)
      expect(texts).toEqual(expect.arrayContaining([label, number(value, 1)]));
    for (const shape of shapes) {
      const [x, y] = shape.kind === 'line' ? [shape.x2, shape.y2] : [shape.x, shape.y];
      expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
    }
  });

  it('puts a greater value further to the right', () => {
    const dots = drawChart(chart, number).shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape.x] : []));
    expect(dots[0]).toBeGreaterThan(dots[1] ?? Infinity);
  });

  it('has a scale that ends above what it holds, and not far above', () => {
    for (const value of [5, 9.5, 10, 81, 915, 5007, 99_999]) {
      expect(upTo(value)).toBeGreaterThanOrEqual(value);
      expect(upTo(value)).toBeLessThan(2.5 * value);
    }
  });
});

describe('the pictures of a workbook', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await renderXlsx(document, number);
  });

  it('are images beside the numbers, each with its text for those who do not see it', async () => {
    const workbook = await openWorkbook(bytes);
    const images = workbook.worksheets.map((worksheet) => worksheet.getImages());
    expect(images.map(({ length }) => length)).toEqual([0, 1, 1]);
    expect(images[1]?.[0]?.range.tl.nativeCol).toBe(2);
    const zip = await JSZip.loadAsync(bytes);
    const textOf = async (path: string) =>
      /descr="([^"]*)"/
        .exec((await zip.file(path)?.async('string')) ?? '')?.[1]
        ?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    expect(await textOf('xl/drawings/drawing1.xml')).toBe(chart.alt);
    expect(await textOf('xl/drawings/drawing2.xml')).toBe('Staplar');
    const image = await zip.file('xl/media/image1.png')?.async('uint8array');
    expect([...(image ?? []).slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
    expect(image?.length).toBeGreaterThan(4000);
  });

  it.skipIf(!hasLibreOffice())(
    'leave the workbook readable for LibreOffice',
    () => {
      expect([...throughLibreOffice(bytes).keys()]).toHaveLength(3);
    },
    120_000,
  );

  it('stand on paper as figures with the same texts', async () => {
    const { figures } = await readPdf(await renderPdf(document, { number, noRows: '', page: String }));
    expect(figures).toEqual([chart.alt, 'Staplar']);
  });

  it('stand on the page of their heading, however far down it begins', async () => {
    const tall = { ...chart, points: Array.from({ length: 6 }, () => chart.points).flat() };
    for (const above of [5, 10, 15, 20, 25]) {
      const long = { ...sheet, rows: Array.from({ length: above }, () => ['Bemötande']) };
      const sheets = [
        { key: 'long', name: 'Lång', ...long },
        { key: 'drawn', name: 'Ritad', ...sheet, chart: tall },
      ];
      const { pageOf } = await readPdf(await renderPdf({ ...document, sheets }, { number, noRows: '', page: String }));
      expect(pageOf.get('Ritad'), `${above} rows above`).toBe(pageOf.get(chart.alt));
    }
  });

  it('are left out of what the workbook prints, so that the table fills the paper', async () => {
    const zip = await JSZip.loadAsync(bytes);
    const areas = [
      ...((await zip.file('xl/workbook.xml')?.async('string')) ?? '').matchAll(/Print_Area" [^>]*>[^!]*!([^<]*)</g),
    ];
    expect(areas.map(([, area]) => area)).toEqual(['$A$1:$A$3', '$A$1:$A$3', '$A$1:$A$3']);
  });
});
