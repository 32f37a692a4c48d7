import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { SheetCell } from '#reports/round-export/read-placements.ts';

/** The workbook as exceljs reads it. */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

/** The cells of one sheet, row by row. */
export async function readSheet(bytes: Uint8Array, name: string): Promise<SheetCell[][]> {
  const sheet = (await openWorkbook(bytes)).getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const rows: SheetCell[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    rows.push(Array.from({ length: sheet.columnCount }, (_, index) => row.getCell(index + 1).value as SheetCell));
  });
  return rows;
}

export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Every sheet as LibreOffice sees it: formulas as formulas, everything else as shown; semicolons, all text quoted. */
export function throughLibreOffice(bytes: Uint8Array): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'fou-report-'));
  try {
    writeFileSync(join(folder, 'report.xlsx'), bytes);
    const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,true,false,false,-1';
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      ['--headless', profile, '--convert-to', filter, '--outdir', folder, join(folder, 'report.xlsx')],
      {
        stdio: 'ignore',
        timeout: 90_000,
      },
    );
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    return new Map(
      files.map((file) => [file.replace(/^report-|\.csv$/g, ''), readFileSync(join(folder, file), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
