import type { SolverReport } from '#app/domain/placements/solver-report.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { latestRun } from './propose-round.server.ts';

/** The latest run of the optimiser on a round, as a page shows it. */
export async function readRun(context: ServiceContext, roundId: string) {
  const job = await latestRun(context, roundId);
  if (!job) return null;
  const { id, state, createdAt, finishedAt } = job;
  return { id, state, createdAt, finishedAt, progress: job.progress as SolverReport | null };
}
