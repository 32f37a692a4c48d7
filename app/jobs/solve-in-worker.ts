import { Worker } from 'node:worker_threads';
import type { SolverReport } from '#app/domain/placements/solver-report.ts';
import type { RunResult } from '#app/domain/scheduling/beside-lottery.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import type { SolveProgress } from '#app/domain/scheduling/proposal.ts';
import { proposalOf } from '#app/domain/scheduling/proposal-of.ts';
import { Interrupted, type JobTools } from './job-tools.ts';

const POLL_MILLISECONDS = 150;
/** The engine answers a request to stop between its own steps; after this long the thread is ended without it. */
const PATIENCE_MILLISECONDS = 2500;

type Message = { kind: 'progress'; progress: SolveProgress } | { kind: 'done'; proposal: RunResult };

/**
 * Solves in a thread of its own, so that pages are answered meanwhile. When the job is cancelled the best plan so far
 * is the answer, also when the engine does not stop in time, or null when there is none yet; when the process goes
 * down the job is left for later.
 */
export function solveInWorker(problem: Problem, tools: JobTools, startedAt: string): Promise<RunResult | null> {
  const stop = new SharedArrayBuffer(4);
  const worker = new Worker(new URL('./workers/solver.worker.ts', import.meta.url), { workerData: { problem, stop } });
  const best = { assignment: null as Assignment[] | null, bound: null as number | null };

  return new Promise<RunResult | null>((resolve, reject) => {
    let askedAt: number | null = null;
    const timer = setInterval(watch, POLL_MILLISECONDS);

    function end(settle: () => void): void {
      clearInterval(timer);
      void worker.terminate().then(settle, reject);
    }

    function watch(): void {
      if (tools.stopping()) return end(() => reject(new Interrupted('The process is going down')));
      if (!tools.cancelled()) return;
      Atomics.store(new Int32Array(stop), 0, 1);
      askedAt ??= performance.now();
      if (performance.now() - askedAt < PATIENCE_MILLISECONDS) return;
      end(() => resolve(best.assignment && proposalOf(problem, best.assignment, { bound: best.bound })));
    }

    worker.on('message', (message: Message) => {
      if (message.kind === 'done') return end(() => resolve(message.proposal));
      const { assignment, ...numbers } = message.progress;
      if (assignment) best.assignment = assignment;
      if (numbers.bound !== null) best.bound = numbers.bound;
      tools.progress({ startedAt, ...numbers } satisfies SolverReport);
    });
    worker.on('error', (error) => end(() => reject(error)));
  });
}
