import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { Published } from '#app/domain/scheduling/repair.ts';
import type { WhatItTakes } from '#app/domain/scheduling/what-it-takes.ts';
import { inSolverThread } from './solver-thread.ts';

export interface Forced {
  problem: Problem;
  standing: Published[];
  wanted: Assignment;
}

/** What it would take to place a demand at a unit, in a thread of its own. The time limit of the problem bounds it. */
export async function whatItTakesInWorker(account: string, forced: Forced): Promise<WhatItTakes> {
  return inSolverThread(account, '#app/platform/solver/what-it-takes.worker.ts', forced);
}
