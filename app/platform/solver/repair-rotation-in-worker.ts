import type { PublishedStay, RotationProblem } from '#app/domain/rotations/problem.ts';
import type { RotationRepair } from '#app/domain/rotations/repair.ts';
import { inSolverThread } from './solver-thread.ts';

/** Mends a rotation in a thread of its own. The time limit of the problem bounds it. */
export async function repairRotationInWorker(
  account: string,
  problem: RotationProblem,
  published: PublishedStay[],
): Promise<RotationRepair> {
  return inSolverThread(account, '#app/platform/solver/repair-rotation.worker.ts', { problem, published });
}
