import type { Problem } from '#app/domain/scheduling/problem.ts';
import type { Published, Repair } from '#app/domain/scheduling/repair.ts';
import { inSolverThread } from './solver-thread.ts';

/** Mends a published plan in a thread of its own. The time limit of the problem bounds it. */
export async function repairInWorker(account: string, problem: Problem, published: Published[]): Promise<Repair> {
  return inSolverThread(account, '#app/platform/solver/repair.worker.ts', { problem, published });
}
