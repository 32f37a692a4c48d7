import type { z } from 'zod';
import { ALLOC_FORMAT, allocSchema } from './alloc-schema.ts';
import type { AllocFile } from './alloc-schema.ts';
import { syntaxFaultPosition } from './json-syntax.ts';
import { lineAt, lineOfPath } from './locate-json.ts';
import { problemFromAlloc } from './placement-alloc.ts';
import type { Problem } from './problem.ts';
import { PROBLEM_FORMAT } from './problem.ts';
import { problemSchema } from './problem-schema.ts';

export interface FileFault {
  line: number;
  /** Where in the file, such as `units[3].cap`; empty for the file as a whole. */
  path: string;
  message: string;
}

export type ProblemFile =
  | { kind: 'problem'; problem: Problem }
  | { kind: 'alloc'; problem: Problem; file: AllocFile }
  | { kind: 'bad'; faults: FileFault[] };

const MOST_FAULTS = 20;

/** Reads a problem file in either format; a bad one gives its faults with their lines. `timeLimitSeconds` overrides the file's. */
export function readProblemFile(text: string, timeLimitSeconds: number | null): ProblemFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'bad', faults: [syntaxFault(text)] };
  }
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (format === ALLOC_FORMAT) {
    const parsed = allocSchema.safeParse(data);
    if (!parsed.success) return { kind: 'bad', faults: faultsOf(text, parsed.error) };
    return { kind: 'alloc', file: parsed.data, problem: problemFromAlloc(parsed.data, timeLimitSeconds ?? 60) };
  }
  if (format !== PROBLEM_FORMAT) {
    const message = `expected "${ALLOC_FORMAT}" or "${PROBLEM_FORMAT}"`;
    return { kind: 'bad', faults: [{ line: lineOfPath(text, ['format']), path: 'format', message }] };
  }
  const parsed = problemSchema.safeParse(data);
  if (!parsed.success) return { kind: 'bad', faults: faultsOf(text, parsed.error) };
  const problem: Problem = parsed.data;
  return { kind: 'problem', problem: { ...problem, timeLimitSeconds: timeLimitSeconds ?? problem.timeLimitSeconds } };
}

/** A schema's complaints with the lines they concern. */
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

/** Where a text that is not JSON goes wrong. */
export function syntaxFault(text: string): FileFault {
  const position = syntaxFaultPosition(text);
  const found =
    position < text.length ? `unexpected ${JSON.stringify(text.slice(position, position + 10))}` : 'unexpected end';
  return { line: lineAt(text, position), path: '', message: `not valid JSON: ${found}` };
}
