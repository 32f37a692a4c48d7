import { ok, problem } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { BOUNDS, inMegabytes } from './bounds.ts';
import type { FileProblem } from './problems.ts';

export type FileType = 'workbook' | 'text';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OTHER_BINARIES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a, 0x90],
];
const MACRO_NAMES = /\.(xlsm|xltm|xlam|xlsb)$/i;
const TEXT_NAMES = /\.(csv|tsv|txt|tab)$/i;

/** What a file is by its first bytes; its name must agree. */
export function fileTypeOf(bytes: Uint8Array, name: string): Result<FileType, FileProblem> {
  if (bytes.length === 0) return problem('file_empty');
  if (bytes.length > BOUNDS.uploadBytes) {
    return problem('file_too_large', { megabytes: inMegabytes(bytes.length), limit: inMegabytes(BOUNDS.uploadBytes) });
  }
  if (startsWith(bytes, OLE)) return problem(isEncryptedOffice(bytes) ? 'file_encrypted' : 'file_old_excel');
  if (MACRO_NAMES.test(name)) return problem('file_macros');
  if (startsWith(bytes, ZIP)) return /\.xlsx$/i.test(name) ? ok('workbook') : problem('file_wrong_type');
  const isText = TEXT_NAMES.test(name) && !OTHER_BINARIES.some((magic) => startsWith(bytes, magic));
  return isText ? ok('text') : problem('file_wrong_type');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Office keeps a password-protected workbook in an old container with a stream of this name. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
