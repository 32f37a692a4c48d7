import { readFileSync, statSync } from 'node:fs';
import type { FileFault } from '#app/domain/scheduling/json-file.ts';

/** Exit status of a bad file or bad arguments. */
export const BAD_FILE = 2;
/** Twenty thousand learners with forty units each are some 20 MB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The text of a file that somebody names, or why it is not read; what is far too large is not even opened. */
export function readText(path: string): { text: string } | { fault: string } {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return { fault: `${path}: ${size} bytes, more than ${MOST_BYTES}: split the problem` };
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { fault: `${path}: ${messageOf(error)}` };
  }
}

/** A line each: the file, the line, the place in it, and what to do. */
export function faultLines(path: string, faults: readonly FileFault[]): string {
  return faults
    .map((fault) => `${path}:${fault.line}: ${fault.path ? `${fault.path}: ` : ''}${fault.message}`)
    .join('\n');
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Says on standard error what was wrong, and gives the exit status. */
export function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return BAD_FILE;
}
