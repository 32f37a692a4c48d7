import { existsSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { ReportDocument } from '#reports/document.ts';
import { renderXlsx } from '#reports/rendering/xlsx.ts';

/** Writes a workbook of so many rows, as the product does or as exceljs does unstreamed; tells how long and with how much. */
const [way, count] = process.argv.slice(2);
const document = documentOf(Number(count));
const started = performance.now();
const bytes = way === 'product' ? await renderXlsx(document) : await unstreamed(document);
const ms = Math.round(performance.now() - started);
const megabytes = Math.round(peakKilobytes() / 1024);
console.log(JSON.stringify({ ms, megabytes, bytes: bytes.byteLength }));

function documentOf(rows: number): ReportDocument {
  return {
    title: 'Figures',
    at: '2026-11-23T18:00:00.000Z',
    language: 'sv',
    sheets: [
      {
        key: 'figures',
        name: 'Figures',
        columns: [
          ...['wave', 'group', 'theme', 'kind'].map((key) => ({ key, heading: key, kind: 'text' as const, width: 24 })),
          { key: 'on', heading: 'on', kind: 'date', width: 12 },
          ...['from', 'to'].map((key) => ({ key, heading: key, kind: 'integer' as const, width: 10 })),
          ...['mean', 'low', 'high'].map((key) => ({ key, heading: key, kind: 'decimal' as const, width: 10 })),
        ],
        rows: Array.from({ length: rows }, (_, row) => [
          ...[`Omgång ${row % 40}`, `Avdelning ${row % 600}`, `Tema ${row % 8}`, 'Enhet', '2026-11-23'],
          ...[row % 90, row % 91, (row % 50) / 10, (row % 40) / 10, (row % 60) / 10],
        ]),
      },
    ],
  };
}

async function unstreamed({ sheets: [sheet] }: ReportDocument): Promise<{ byteLength: number }> {
  const workbook = new ExcelJS.Workbook();
  const worksheet = workbook.addWorksheet('Figures');
  for (const row of sheet?.rows ?? []) {
    const added = worksheet.addRow([...row]);
    added.eachCell((cell) => {
      cell.alignment = { vertical: 'top', wrapText: false };
    });
  }
  return workbook.xlsx.writeBuffer();
}

/** Of this program alone: what the system counts for a process begins with what its parent held when it was started. */
function peakKilobytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8')) : null;
  return own ? Number(own[1]) : process.resourceUsage().maxRSS;
}
