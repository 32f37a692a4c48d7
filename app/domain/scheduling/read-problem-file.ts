import { ALLOC_FORMAT, allocSchema } from './alloc-schema.ts';
import type { AllocFile } from './alloc-schema.ts';
import { faultsOf, parseJson } from './json-file.ts';
import type { FileFault } from './json-file.ts';
import { lineOfPath } from './locate-json.ts';
import { problemFromAlloc } from './placement-alloc.ts';
import type { Problem } from './problem.ts';
import { PROBLEM_FORMAT } from './problem.ts';
import { problemSchema } from './problem-schema.ts';

export type ProblemFile =
  | { kind: 'problem'; problem: Problem }
  | { kind: 'alloc'; problem: Problem; file: AllocFile }
  | { kind: 'bad'; faults: FileFault[] };

/** Reads a problem file in either format; a bad one gives its faults with their lines. `timeLimitSeconds` overrides the file's. */
export function readProblemFile(text: string, timeLimitSeconds: number | null): ProblemFile {
  const json = parseJson(text);
  if (!json.ok) return { kind: 'bad', faults: json.faults };
  const { data, format } = json;
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
