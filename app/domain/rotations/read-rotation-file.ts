import { lineOfPath } from '../scheduling/locate-json.ts';
import { faultsOf, parseJson } from '../scheduling/json-file.ts';
import type { FileFault } from '../scheduling/json-file.ts';
import { ROTATION_PROBLEM_FORMAT } from './problem.ts';
import type { RotationProblem } from './problem.ts';
import { rotationProblemSchema } from './problem-schema.ts';
import { problemFromRotation } from './rotation-file.ts';
import { ROTATION_FILE_FORMAT, rotationFileSchema } from './rotation-schema.ts';
import type { RotationFile } from './rotation-schema.ts';

export type ReadRotation =
  | { kind: 'problem'; problem: RotationProblem }
  | { kind: 'rotation'; problem: RotationProblem; file: RotationFile }
  | { kind: 'bad'; faults: FileFault[] };

const DEFAULT_SECONDS = 60;

/** Reads a rotation problem in either format; a bad one gives its faults with their lines. `seconds` and `seed` override the file's. */
export function readRotationFile(text: string, seconds: number | null, seed: number | null): ReadRotation {
  const json = parseJson(text);
  if (!json.ok) return { kind: 'bad', faults: json.faults };
  const { data, format } = json;
  if (format === ROTATION_FILE_FORMAT) {
    const parsed = rotationFileSchema.safeParse(data);
    if (!parsed.success) return { kind: 'bad', faults: faultsOf(text, parsed.error) };
    const problem = problemFromRotation(parsed.data, seconds ?? DEFAULT_SECONDS);
    return { kind: 'rotation', file: parsed.data, problem: { ...problem, seed: seed ?? problem.seed } };
  }
  if (format !== ROTATION_PROBLEM_FORMAT) {
    const message = `expected "${ROTATION_FILE_FORMAT}" or "${ROTATION_PROBLEM_FORMAT}"`;
    return { kind: 'bad', faults: [{ line: lineOfPath(text, ['format']), path: 'format', message }] };
  }
  const parsed = rotationProblemSchema.safeParse(data);
  if (!parsed.success) return { kind: 'bad', faults: faultsOf(text, parsed.error) };
  const problem: RotationProblem = parsed.data;
  return {
    kind: 'problem',
    problem: { ...problem, timeLimitSeconds: seconds ?? problem.timeLimitSeconds, seed: seed ?? problem.seed },
  };
}
