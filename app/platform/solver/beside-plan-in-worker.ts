import type { BesidePlan } from '#app/domain/scheduling/beside-plan.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { inSolverThread } from './solver-thread.ts';

export interface TriedRules {
  problem: Problem;
  standing: Assignment[];
  /** The same problem with the rules that plans are weighed by. */
  weighedBy: Problem;
}

interface Kept {
  answer: Promise<BesidePlan>;
  /** How many wait for it; nobody when it is there. */
  waiting: number;
  stop: AbortController;
}

const MOST_KEPT = 16;
const kept = new Map<string, Kept>();

/**
 * What rules would give, worked out in a thread of its own and kept for as long as the same is asked. When everybody who
 * waits for it has left, the thread is ended. The time limit of the problem bounds it.
 * @throws the signal's reason for whoever has left
 */
export async function besidePlanInWorker(
  account: string,
  version: string,
  { signal, ...tried }: TriedRules & { signal: AbortSignal },
): Promise<BesidePlan> {
  signal.throwIfAborted();
  const found = kept.get(version) ?? begin(account, version, tried);
  found.waiting += 1;
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([found.answer, left]);
  } finally {
    found.waiting -= 1;
    if (signal.aborted && found.waiting === 0) {
      kept.delete(version);
      found.stop.abort(signal.reason);
    }
  }
}

function begin(account: string, version: string, tried: TriedRules): Kept {
  const stop = new AbortController();
  const script = '#app/platform/solver/beside-plan.worker.ts';
  const answer = inSolverThread<BesidePlan>(account, script, tried, stop.signal);
  const found: Kept = { answer, waiting: 0, stop };
  kept.set(version, found);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  answer.catch(() => kept.delete(version));
  return found;
}
