import type { RawSheet } from '#app/domain/imports/sheet.ts';
import { isBlankRow } from '#app/domain/imports/sheet.ts';
import { problem } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { BOUNDS, inMegabytes } from './bounds.ts';
import { decodeText } from './decode.ts';
import { fileTypeOf } from './file-type.ts';
import { checkWorkbook } from './gate.ts';
import type { FileProblem } from './problems.ts';
import { readText } from './read-text.ts';
import { parseInWorker } from './read-workbook.ts';

export type ParseWorkbook = (bytes: Uint8Array) => Promise<Result<RawSheet[], FileProblem>>;

export type ReadTable = (content: Uint8Array | string, filename: string) => Promise<Result<RawSheet[], FileProblem>>;

/**
 * Reads an uploaded .xlsx or .csv, or pasted cells (a string), into sheets of cells. Hostile and broken files are
 * refused with a code before any parser sees them.
 */
export async function readTable(
  content: Uint8Array | string,
  filename: string,
  parse: ParseWorkbook = parseInWorker,
): Promise<Result<RawSheet[], FileProblem>> {
  const sheets = await readSheets(content, filename, parse);
  if (!sheets.ok) return sheets;
  const filled = sheets.value.some((sheet) => !sheet.rows.every(isBlankRow));
  return filled ? sheets : problem('file_without_table');
}

async function readSheets(content: Uint8Array | string, filename: string, parse: ParseWorkbook) {
  if (typeof content === 'string') {
    const tooLarge = content.length > BOUNDS.uploadBytes;
    return tooLarge ? tooLargeProblem(content.length) : readText(content, filename);
  }
  const type = fileTypeOf(content, filename);
  if (!type.ok) return type;
  if (type.value === 'text') return readText(decodeText(content), filename);
  const checked = await checkWorkbook(content);
  return checked.ok ? parse(content) : checked;
}

function tooLargeProblem(bytes: number) {
  return problem<FileProblem['code']>('file_too_large', {
    megabytes: inMegabytes(bytes),
    limit: inMegabytes(BOUNDS.uploadBytes),
  });
}
