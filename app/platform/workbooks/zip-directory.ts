const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/**
 * Whether a zip's directory is as plain as office programs write it: one disk, no comment, no zip64, and exactly as
 * many entries as it claims. Readers disagree about anything else, and then the one that checks is not the one that
 * reads.
 */
export function hasPlainDirectory(zip: Buffer): boolean {
  const end = zip.length - END_LENGTH;
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) return false;
  const disks = zip.readUInt32LE(end + 4);
  const claimed = zip.readUInt16LE(end + 10);
  const size = zip.readUInt32LE(end + 12);
  const start = zip.readUInt32LE(end + 16);
  const commentLength = zip.readUInt16LE(end + 20);
  if (disks !== 0 || commentLength !== 0 || start + size !== end) return false;
  return countEntries(zip, start, end) === claimed && zip.readUInt16LE(end + 8) === claimed;
}

function countEntries(zip: Buffer, start: number, end: number): number {
  let at = start;
  let count = 0;
  while (at + ENTRY_LENGTH <= end && zip.readUInt32LE(at) === ENTRY) {
    at += ENTRY_LENGTH + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    count += 1;
  }
  return at === end ? count : -1;
}
