import { ok, problem } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { BOUNDS } from './bounds.ts';
import type { FileProblem } from './problems.ts';

/** Longest mark that may be cut in two between chunks. */
const OVERLAP = 64;
const LESS_THAN = 0x3c;
/** A cell with a value is four tags; this many are more than the allowed cells can need. */
const MOST_TAGS = BOUNDS.cells * 6;
const MERGE = /<(?:\w+:)?mergeCell\s[^>]{0,40}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/** Looks through the unpacked bytes of one part of a workbook, chunk by chunk, for what the parser must never see. */
export function createPartScan(name: string): (chunk: Buffer) => Result<null, FileProblem> {
  const isXml = /\.(xml|rels|vml)$/i.test(name);
  const isSheet = /worksheets\/[^/]+\.xml$/i.test(name);
  const seen = { tags: 0, merged: 0, first: true };
  let tail = Buffer.alloc(0);
  return (chunk) => {
    if (!isXml) return ok(null);
    const text = Buffer.concat([tail, chunk]);
    tail = Buffer.from(text.subarray(-OVERLAP));
    if (seen.first && isUtf16(chunk)) return problem('file_unsafe_xml');
    seen.first = false;
    if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) return problem('file_unsafe_xml');
    if (/content_types/i.test(name) && text.includes('macroEnabled')) return problem('file_macros');
    if (!isSheet) return ok(null);
    seen.tags += countByte(chunk, LESS_THAN);
    if (text.includes('mergeCell ')) seen.merged += mergedCells(text.toString('latin1'));
    const tooMany = seen.tags > MOST_TAGS || seen.merged > BOUNDS.cells;
    return tooMany ? problem('file_too_many_cells', { limit: BOUNDS.cells }) : ok(null);
  };
}

function isUtf16(chunk: Buffer): boolean {
  return (
    chunk.length >= 2 &&
    (chunk[0] === 0 || chunk[1] === 0 || chunk.readUInt16BE(0) >= 0xfffe || chunk.readUInt16BE(0) === 0xfeff)
  );
}

function countByte(chunk: Buffer, byte: number): number {
  let count = 0;
  for (let at = chunk.indexOf(byte); at >= 0; at = chunk.indexOf(byte, at + 1)) count += 1;
  return count;
}

/** A merge is spread over its cells by the parser, so that one short line may cost billions of them. */
function mergedCells(text: string): number {
  let cells = 0;
  for (const [, left = '', top, right = '', bottom] of text.matchAll(MERGE)) {
    cells += (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
  }
  return cells;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
