import { z } from 'zod';
import type { ScenarioAnswer, ScenarioTask } from '#app/domain/scheduling/beside-scenario.ts';
import type { SolverReport } from '#app/domain/placements/solver-report.ts';
import { keptAnswer } from '#app/domain/placements/scenarios/kept-answer.ts';
import { scenarioTask } from '#app/domain/placements/scenarios/scenario-problem.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { isAmendable } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import { enqueueAnother, findLatestJob, listUnfinishedJobs, requestCancel } from '#db/queries/jobs.ts';
import type { Job } from '#db/queries/jobs.ts';
import { findRound } from '#db/queries/rounds.ts';
import { findScenario, keepAnswer } from '#db/queries/scenarios.ts';
import { loadForScenarios, placesNobody, requireScenario } from './scenario-access.server.ts';
import { hashScenario, scenarioHasher } from './scenario-hash.server.ts';

export const SCENARIO_JOB = 'work-out-scenario';

/** Everything is within reach of a job: whoever queued it was allowed to. */
const WHOLE_REGION = { region: true, branches: [], organisationIds: [], unitIds: [], programmeIds: [], personId: null };

/** What a running job has said that it works on. */
const begun = z.object({ inputHash: z.string() });

/** Whether a job works on what has been changed since it began; one that waits begins with what is then. */
function isOvertaken({ state, checkpoint }: Job, inputHash: string): boolean | null {
  if (state !== 'running') return false;
  const told = begun.safeParse(checkpoint);
  return told.success ? told.data.inputHash !== inputHash : null;
}

/**
 * Queues a scenario to be worked out as it is now; asking twice gives the same job. Work on how it was before is ended, and
 * another follows. Refused where nobody would be placed.
 */
export async function askForAnswer(context: ServiceContext, roundId: string, scenarioId: string): Promise<Job> {
  return context.db.write(async (tx) => {
    const { head, scenario } = await requireScenario(context, roundId, scenarioId, tx);
    const loaded = await loadForScenarios(tx, head, scenario.changes, context.now);
    if (placesNobody(loaded, scenario.changes)) throw new Fault('invalid', 'scenario_without_learners');
    const inputHash = scenarioHasher(loaded)(scenario.changes);
    const unfinished = await listUnfinishedJobs(tx, SCENARIO_JOB, scenarioId);
    const current = unfinished.find((job) => job.cancelRequestedAt === null && isOvertaken(job, inputHash) === false);
    if (current) return current;
    const now = context.now.toISOString();
    for (const { id } of unfinished) await requestCancel(tx, id, now);
    return enqueueAnother(tx, {
      name: SCENARIO_JOB,
      subject: scenarioId,
      payload: { roundId, scenarioId },
      createdBy: context.actor.accountId,
      now,
    });
  });
}

/** Ends the work with the best plan that there is so far. */
export async function cancelAnswer(context: ServiceContext, roundId: string, scenarioId: string): Promise<void> {
  await requireScenario(context, roundId, scenarioId);
  await context.db.write(async (tx) => {
    for (const { id } of await listUnfinishedJobs(tx, SCENARIO_JOB, scenarioId))
      await requestCancel(tx, id, context.now.toISOString());
  });
}

/** How far the latest work on a scenario has come; null before there was any. */
export async function readScenarioRun(context: ServiceContext, roundId: string, scenarioId: string) {
  await requireScenario(context, roundId, scenarioId);
  const job = await findLatestJob(context.db.read, SCENARIO_JOB, scenarioId);
  if (!job) return null;
  const { id, state, createdAt } = job;
  return { id, state, createdAt, progress: job.progress as SolverReport | null };
}

/** Whether the latest work on a scenario began before something that matters to it was changed, and still goes on. */
export async function isRunOvertaken(db: Queries, scenarioId: string, inputHash: string): Promise<boolean> {
  const job = await findLatestJob(db, SCENARIO_JOB, scenarioId);
  return job !== null && isOvertaken(job, inputHash) === true;
}

export interface WorkOut {
  roundId: string;
  scenarioId: string;
  /** Null when it was cancelled before there was any plan. */
  solve: (task: ScenarioTask) => Promise<ScenarioAnswer | null>;
  /** Told what the work is on, before it begins. */
  begins?: (work: z.output<typeof begun>) => void;
}

/**
 * Works a scenario out and keeps the answer with what it was made from, so that it can be told when it no longer holds. The
 * round is not touched.
 */
export async function workOutScenario(
  context: ServiceContext,
  { roundId, scenarioId, solve, begins }: WorkOut,
): Promise<void> {
  const { db, now } = context;
  const started = performance.now();
  const head = await findRound(db.read, roundId, WHOLE_REGION);
  const found = await findScenario(db.read, roundId, scenarioId);
  // Removed or over meanwhile: there is nothing left to wonder about.
  if (!head || !found || !isAmendable(head)) return;
  const { changes } = found.scenario;
  const task = scenarioTask(await loadForScenarios(db.read, head, changes, now), changes);
  const inputHash = hashScenario(task.now, task.problem);
  begins?.({ inputHash });
  const answer = await solve(task);
  if (!answer) return;
  const kept = keptAnswer(task, answer);
  const elapsedMs = Math.round(performance.now() - started);
  await db.write(async (tx) => {
    const present = await findScenario(tx, roundId, scenarioId);
    // Another process may have answered meanwhile on how things have come to be since.
    if (!present || (present.answer && present.answer.createdAt > now.toISOString())) return;
    await keepAnswer(tx, { scenarioId, createdAt: now.toISOString(), inputHash, elapsedMs, answer: kept });
  });
}
