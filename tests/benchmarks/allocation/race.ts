import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { problemFromAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import type { Contender, Race, TimedAnswer } from './contender.ts';

/** What a contender reached, by the checker's account and not its own. */
export interface Result {
  contender: Contender;
  status: TimedAnswer['status'];
  objective: number | null;
  bound: number | null;
  unplaced: number | null;
  /** Broken hard rules; a plan that breaks any is no plan. */
  violations: number;
  ms: number;
  /** Of the processor; what ratios are made of, since a machine is seldom idle. */
  cpuMs: number;
  /** Most memory taken beyond what was in use before its thread began, in MB. */
  megabytes: number;
  /** Of the processor until the first plan; null where there is none before the end. */
  firstMs: number | null;
  /** What was proven five seconds of the processor in. */
  gapAtFive: number | null;
}

const SAMPLE_MS = 20;
const EARLY_MS = 5_000;

/** Lets a contender solve the round in a thread of this process, and checks what it answers. */
export async function race(contender: Contender, file: AllocFile, seconds: number): Promise<Result> {
  const before = process.memoryUsage.rss();
  const worker = new Worker(new URL('./contender.ts', import.meta.url));
  worker.postMessage({ contender, file, seconds } satisfies Race);
  await once(worker, 'message');
  let most = before;
  const sampling = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), SAMPLE_MS);
  try {
    worker.postMessage('go');
    const [answer] = (await once(worker, 'message')) as [TimedAnswer];
    return { ...checked(file, answer), contender, megabytes: Math.round((most - before) / 2 ** 20) };
  } finally {
    clearInterval(sampling);
    await worker.terminate();
  }
}

function checked(file: AllocFile, answer: TimedAnswer): Omit<Result, 'contender' | 'megabytes'> {
  const { status, assign, bound, ms, cpuMs } = answer;
  const told = { status, bound, ms, cpuMs, ...earlyOn(answer) };
  if (!assign) return { ...told, objective: null, unplaced: null, violations: 0 };
  const assignments = assign.flatMap((unit, at) =>
    unit < 0 ? [] : [{ demandId: `s${Math.floor(at / file.P)}/p${at % file.P}`, unitId: `u${unit}` }],
  );
  const { objective, unplaced, violations } = checkAssignments(problemFromAlloc(file, 1), assignments);
  return { ...told, objective, unplaced: unplaced.length, violations: violations.length };
}

function earlyOn({ milestones }: TimedAnswer): Pick<Result, 'firstMs' | 'gapAtFive'> {
  const firstMs = milestones.find(({ incumbent }) => incumbent !== null)?.cpuMs ?? null;
  const early = milestones.filter((milestone) => milestone.cpuMs <= EARLY_MS);
  const incumbent = least(early.flatMap((milestone) => milestone.incumbent ?? []));
  const bound = -least(early.flatMap((milestone) => (milestone.bound === null ? [] : -milestone.bound)));
  const gapAtFive = Number.isFinite(incumbent) && Number.isFinite(bound) ? gapOf(incumbent, bound) : null;
  return { firstMs, gapAtFive };
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

export function gapOf(objective: number, bound: number): number {
  return objective === 0 ? 0 : Math.max(0, (objective - bound) / objective);
}
