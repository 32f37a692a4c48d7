import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { ok, problem } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { BOUNDS, inMegabytes } from './bounds.ts';
import type { FileProblem } from './problems.ts';
import { createPartScan } from './scan-part.ts';
import { hasPlainDirectory } from './zip-directory.ts';

const NEEDED_PARTS = ['[Content_Types].xml', 'xl/workbook.xml'];
const MACRO_PART = /vbaproject\.bin$|xl\/macrosheets\//i;

type Checked = Result<null, FileProblem>;

/**
 * Decides whether a workbook may be parsed. First by the zip's directory, which costs a few milliseconds whatever the
 * file claims to unpack to; then by unpacking piece by piece, never keeping more than a piece, to see that the
 * directory told the truth and that the XML is harmless.
 */
export async function checkWorkbook(bytes: Uint8Array): Promise<Checked> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!hasPlainDirectory(zip)) return problem('file_damaged');
  try {
    const archive = await fromBufferPromise(zip, { lazyEntries: true });
    if (archive.entryCount > BOUNDS.parts) return problem('file_too_many_parts', { limit: BOUNDS.parts });
    const entries: Entry[] = [];
    for await (const entry of archive.eachEntry()) entries.push(entry);
    const directory = checkDirectory(entries);
    return directory.ok ? await checkContents(archive, entries) : directory;
  } catch {
    return problem('file_damaged');
  }
}

function checkDirectory(entries: readonly Entry[]): Checked {
  const names = new Set(entries.map((entry) => entry.fileName));
  if (entries.some((entry) => entry.isEncrypted())) return problem('file_encrypted');
  if (entries.some((entry) => MACRO_PART.test(entry.fileName))) return problem('file_macros');
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (entries.some(isPackedTooHard)) return problem('file_packed_too_hard');
  if (unpacked > BOUNDS.unpackedBytes) {
    return problem('file_unpacks_too_large', { limit: inMegabytes(BOUNDS.unpackedBytes) });
  }
  return NEEDED_PARTS.every((name) => names.has(name)) ? ok(null) : problem('file_wrong_type');
}

function isPackedTooHard(entry: Entry): boolean {
  const { compressedSize, uncompressedSize } = entry;
  return uncompressedSize > BOUNDS.ratioFromBytes && uncompressedSize > compressedSize * BOUNDS.ratio;
}

async function checkContents(archive: ZipFile, entries: readonly Entry[]): Promise<Checked> {
  for (const entry of entries) {
    const scan = createPartScan(entry.fileName);
    const stream = await archive.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      const scanned = scan(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
      if (!scanned.ok) return scanned;
    }
  }
  return ok(null);
}
