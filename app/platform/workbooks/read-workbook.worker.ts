import { parentPort, workerData } from 'node:worker_threads';
import ExcelJS from 'exceljs';
import { ok, problem } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { RawSheet } from '#app/domain/imports/sheet.ts';
import { BOUNDS } from './bounds.ts';
import type { FileProblem } from './problems.ts';
import { sheetOf } from './workbook-cells.ts';

// Not needed to read a table, and costly: rules for a whole column are spread over its million cells.
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'extLst',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
];

async function read(bytes: Uint8Array): Promise<Result<RawSheet[], FileProblem>> {
  const workbook = new ExcelJS.Workbook();
  // Names of whole columns are spread over their cells, too.
  Object.defineProperty(workbook.definedNames, 'model', { get: () => [], set: () => undefined });
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  await workbook.xlsx.load(file as ArrayBuffer, { ignoreNodes: IGNORED });
  const sheets = workbook.worksheets.map(sheetOf);
  const complete = sheets.filter((sheet) => sheet !== null);
  return complete.length < sheets.length ? problem('file_too_many_rows', { limit: BOUNDS.rows }) : ok(complete);
}

try {
  parentPort?.postMessage(await read(workerData as Uint8Array));
} catch {
  // The library throws plain errors of many kinds at a file that it cannot make sense of.
  parentPort?.postMessage(problem('file_damaged'));
}
