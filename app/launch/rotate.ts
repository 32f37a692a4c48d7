import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { RotationPlan } from '#app/domain/rotations/plan.ts';
import { readRotationFile } from '#app/domain/rotations/read-rotation-file.ts';
import type { ReadRotation } from '#app/domain/rotations/read-rotation-file.ts';
import { solutionForRotation } from '#app/domain/rotations/rotation-file.ts';
import type { RotationProgress } from '#app/domain/rotations/run.ts';
import { solveRotation } from '#app/domain/rotations/solve.ts';

const FOUND = 0;
const INFEASIBLE = 1;
const BAD_FILE = 2;
const USAGE = 'Usage: npm run rotate -- problem.json --out plan.json [--time seconds] [--seed number] [--progress]';
/** Five thousand residents are some 3 MB. */
const MOST_BYTES = 64 * 1024 * 1024;

interface Request {
  path: string;
  out: string | undefined;
  seconds: number | null;
  seed: number | null;
  progress: boolean;
}

process.exitCode = await rotate(process.argv.slice(2));

/**
 * Plans rotations from a file. Exit status: 0 everything planned, 1 not everything (the reasons on standard output as
 * JSON), 2 bad file or arguments (where, and what to do, on standard error).
 */
async function rotate(argv: string[]): Promise<number> {
  const request = readArguments(argv);
  if (!request) return refuse(USAGE);
  const file = readFile(request);
  if (typeof file === 'string') return refuse(file);
  const started = performance.now();
  const options = { now: () => performance.now(), ...(request.progress ? { onProgress: showProgress(started) } : {}) };
  const plan = await solveRotation(file.problem, options);
  const runtime = Number(((performance.now() - started) / 1000).toFixed(3));
  try {
    if (request.out) writeFileSync(request.out, `${JSON.stringify(outputOf(file, plan, runtime))}\n`);
  } catch (error) {
    return refuse(`${request.out}: ${messageOf(error)}`);
  }
  return report(plan, runtime);
}

function readArguments(argv: string[]): Request | null {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        time: { type: 'string' },
        seed: { type: 'string' },
        progress: { type: 'boolean', default: false },
      },
    });
    const [path, ...rest] = positionals;
    const seconds = values.time === undefined ? null : Number(values.time);
    const seed = values.seed === undefined ? null : Number(values.seed);
    const sane = (seconds === null || seconds > 0) && (seed === null || Number.isInteger(seed));
    if (path === undefined || rest.length > 0 || !sane) return null;
    return { path, out: values.out, seconds, seed, progress: values.progress };
  } catch {
    return null;
  }
}

/** The file, or what is wrong with it. */
function readFile({ path, seconds, seed }: Request): Exclude<ReadRotation, { kind: 'bad' }> | string {
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return `${path}: ${size} bytes, more than ${MOST_BYTES}: split the problem`;
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return `${path}: ${messageOf(error)}`;
  }
  const file = readRotationFile(text, seconds, seed);
  if (file.kind !== 'bad') return file;
  return file.faults
    .map((fault) => `${path}:${fault.line}: ${fault.path ? `${fault.path}: ` : ''}${fault.message}`)
    .join('\n');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return BAD_FILE;
}

function showProgress(started: number): (progress: RotationProgress) => void {
  return ({ phase, incumbent, bound, gap }) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    const percent = gap === null ? '-' : `${(gap * 100).toFixed(3)} %`;
    process.stderr.write(`${seconds} s  ${phase}  ${incumbent ?? '-'}  bound ${bound ?? '-'}  gap ${percent}\n`);
  };
}

function outputOf(file: Exclude<ReadRotation, { kind: 'bad' }>, plan: RotationPlan, runtime: number) {
  if (file.kind === 'problem') return { ...plan, runtime };
  const { bound, status, missing, reasons } = plan;
  return { ...solutionForRotation(file.file, plan.stays, plan.objective), bound, status, missing, reasons, runtime };
}

function report(plan: RotationPlan, runtime: number): number {
  const { status, objective, bound, gap, missing, reasons } = plan;
  if (status === 'partial' || status === 'infeasible') {
    process.stdout.write(`${JSON.stringify({ status, objective, bound, missing, reasons, runtime })}\n`);
    return INFEASIBLE;
  }
  const lines = [
    `status     ${status}`,
    `objective  ${objective}`,
    `bound      ${bound}`,
    `gap        ${(gap * 100).toFixed(3)} %`,
    `time       ${runtime.toFixed(1)} s`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return FOUND;
}
