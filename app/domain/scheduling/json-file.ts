import type { z } from 'zod';
import { syntaxFaultPosition } from './json-syntax.ts';
import { lineAt, lineOfPath } from './locate-json.ts';

/** Something wrong with a file that somebody gave. */
export interface FileFault {
  line: number;
  /** Where in the file, such as `units[3].cap`; empty for the file as a whole. */
  path: string;
  message: string;
}

const MOST_FAULTS = 20;

/** What a text says as JSON, with the format that it names; or where it stops being JSON. */
export function parseJson(
  text: string,
): { ok: true; data: unknown; format: unknown } | { ok: false; faults: FileFault[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, faults: [syntaxFault(text)] };
  }
  return { ok: true, data, format: typeof data === 'object' && data && 'format' in data ? data.format : undefined };
}

/** What a schema finds wrong with a file, each with its line. */
export function faultsOf(text: string, error: z.ZodError): FileFault[] {
  return error.issues.slice(0, MOST_FAULTS).map(({ path, message }) => ({
    line: lineOfPath(text, path),
    path: path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
      .join('')
      .replace(/^\./, ''),
    message,
  }));
}

/** Where a text stops being JSON. */
function syntaxFault(text: string): FileFault {
  const position = syntaxFaultPosition(text);
  const found =
    position < text.length ? `unexpected ${JSON.stringify(text.slice(position, position + 10))}` : 'unexpected end';
  return { line: lineAt(text, position), path: '', message: `not valid JSON: ${found}` };
}
