import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkRotation } from '#app/domain/rotations/check.ts';
import { whyNotThere } from '#app/domain/rotations/explain.ts';
import type { WhyQuestion } from '#app/domain/rotations/explain.ts';
import type { PublishedStay } from '#app/domain/rotations/problem.ts';
import { readPlanFile } from '#app/domain/rotations/read-plan-file.ts';
import { repairRotation } from '#app/domain/rotations/repair.ts';
import type { RotationRepair } from '#app/domain/rotations/repair.ts';
import type { RotationPlan } from '#app/domain/rotations/plan.ts';
import { readRotationFile } from '#app/domain/rotations/read-rotation-file.ts';
import type { ReadRotation } from '#app/domain/rotations/read-rotation-file.ts';
import { solutionForRotation } from '#app/domain/rotations/rotation-file.ts';
import { solveRotation } from '#app/domain/rotations/solve.ts';
import { faultLines, messageOf, readText, refuse } from './command-files.ts';
import { showProgress } from './show-progress.ts';

const FOUND = 0;
const INFEASIBLE = 1;
const USAGE = `Usage: npm run rotate -- problem.json --out plan.json [--time seconds] [--seed number] [--progress]
  [--repair published.json]             the plan with the fewest published stays changed
  [--why resident/block/clinic[/week]]  why a block is not there, in the plan that is made`;

interface Request {
  path: string;
  out: string | undefined;
  seconds: number | null;
  seed: number | null;
  progress: boolean;
  /** A published plan to stay close to. */
  repair: string | undefined;
  why: WhyQuestion | undefined;
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
  const published = request.repair === undefined ? null : readPublished(request.repair, file);
  if (typeof published === 'string') return refuse(published);
  const repaired = published && (await repairRotation(file.problem, published, options));
  const plan = repaired?.plan ?? (await solveRotation(file.problem, options));
  const { violations } = checkRotation(file.problem, plan.stays, plan.waves);
  // Contradictory fixed stays are in the plan as they are given, and told as reasons.
  if (violations.length > 0 && plan.reasons.length === 0)
    throw new Error(`unlawful plan: ${JSON.stringify(violations)}`);
  const why = request.why && { why: whyNotThere(file.problem, plan.stays, request.why) };
  const extra = { ...(repaired && changesOf(repaired)), ...why };
  const runtime = Number(((performance.now() - started) / 1000).toFixed(3));
  try {
    if (request.out) writeFileSync(request.out, `${JSON.stringify({ ...outputOf(file, plan, runtime), ...extra })}\n`);
  } catch (error) {
    return refuse(`${request.out}: ${messageOf(error)}`);
  }
  return report(plan, runtime, extra);
}

function changesOf({ changed, changes, fewestProven }: RotationRepair) {
  return { changed, changes, fewestProven };
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
        repair: { type: 'string' },
        why: { type: 'string' },
      },
    });
    const [path, ...rest] = positionals;
    const seconds = values.time === undefined ? null : Number(values.time);
    const seed = values.seed === undefined ? null : Number(values.seed);
    const sane = (seconds === null || seconds > 0) && (seed === null || Number.isInteger(seed));
    const why = values.why === undefined ? undefined : questionOf(values.why);
    if (path === undefined || rest.length > 0 || !sane || why === null) return null;
    return { path, out: values.out, seconds, seed, progress: values.progress, repair: values.repair, why };
  } catch {
    return null;
  }
}

function questionOf(text: string): WhyQuestion | null {
  const [residentId, blockId, clinicId, week] = text.split('/');
  if (!residentId || !blockId || !clinicId) return null;
  if (week === undefined) return { residentId, blockId, clinicId };
  return Number.isInteger(Number(week)) ? { residentId, blockId, clinicId, from: Number(week) } : null;
}

type GoodFile = Exclude<ReadRotation, { kind: 'bad' }>;

/** The file, or what is wrong with it. */
function readFile({ path, seconds, seed }: Request): GoodFile | string {
  const read = readText(path);
  if ('fault' in read) return read.fault;
  const file = readRotationFile(read.text, seconds, seed);
  return file.kind === 'bad' ? faultLines(path, file.faults) : file;
}

function readPublished(path: string, file: GoodFile): PublishedStay[] | string {
  const read = readText(path);
  if ('fault' in read) return read.fault;
  const plan = readPlanFile(read.text, file);
  return 'faults' in plan ? faultLines(path, plan.faults) : plan.stays;
}

function outputOf(file: GoodFile, plan: RotationPlan, runtime: number) {
  if (file.kind === 'problem') return { ...plan, runtime };
  const { bound, status, missing, reasons } = plan;
  return { ...solutionForRotation(file.file, plan.stays, plan.objective), bound, status, missing, reasons, runtime };
}

function report(plan: RotationPlan, runtime: number, extra: object): number {
  const { status, objective, bound, gap, missing, reasons } = plan;
  if (status === 'partial' || status === 'infeasible') {
    process.stdout.write(`${JSON.stringify({ status, objective, bound, missing, reasons, runtime, ...extra })}\n`);
    return INFEASIBLE;
  }
  const lines = [
    `status     ${status}`,
    `objective  ${objective}`,
    `bound      ${bound}`,
    `gap        ${(gap * 100).toFixed(3)} %`,
    `time       ${runtime.toFixed(1)} s`,
    ...Object.entries(extra).map(([name, value]) => `${name.padEnd(10)} ${JSON.stringify(value)}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return FOUND;
}
