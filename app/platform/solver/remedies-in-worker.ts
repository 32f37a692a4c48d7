import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { Remedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import { inSolverThread } from './solver-thread.ts';

export interface StandingPlan {
  problem: Problem;
  standing: Assignment[];
}

const MOST_KEPT = 8;
const kept = new Map<string, Promise<Remedies>>();

/**
 * What would place everybody, worked out in a thread of its own and kept for as long as its version is asked for. The time
 * limit of the problem bounds it.
 */
export async function remediesInWorker(account: string, version: string, plan: StandingPlan): Promise<Remedies> {
  const known = kept.get(version);
  if (known) return known;
  const answer = inSolverThread<Remedies>(account, '#app/platform/solver/remedies.worker.ts', plan);
  kept.set(version, answer);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  answer.catch(() => kept.delete(version));
  return answer;
}
