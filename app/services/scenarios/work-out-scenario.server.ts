import type { ScenarioAnswer, ScenarioTask } from '#app/domain/scheduling/beside-scenario.ts';
import type { SolverReport } from '#app/domain/placements/solver-report.ts';
import { keptAnswer } from '#app/domain/placements/scenarios/kept-answer.ts';
import { scenarioTask } from '#app/domain/placements/scenarios/scenario-problem.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { isAmendable } from '#app/services/rounds/round-access.server.ts';
import { enqueueJob, findLatestJob, findUnfinishedJob, requestCancel } from '#db/queries/jobs.ts';
import type { Job } from '#db/queries/jobs.ts';
import { findRound } from '#db/queries/rounds.ts';
import { findScenario, keepAnswer } from '#db/queries/scenarios.ts';
import { loadForScenarios, placesNobody, requireScenario } from './scenario-access.server.ts';
import { hashScenario } from './scenario-hash.server.ts';

export const SCENARIO_JOB = 'work-out-scenario';

/** Everything is within reach of a job: whoever queued it was allowed to. */
const WHOLE_REGION = { region: true, branches: [], organisationIds: [], unitIds: [], programmeIds: [], personId: null };

/** Queues a scenario to be worked out; asking twice gives the same job. Refused where nobody would be placed. */
export async function askForAnswer(context: ServiceContext, roundId: string, scenarioId: string): Promise<Job> {
  return context.db.write(async (tx) => {
    const { head, scenario } = await requireScenario(context, roundId, scenarioId, tx);
    const loaded = await loadForScenarios(tx, head, scenario.changes, context.now);
    if (placesNobody(loaded, scenario.changes)) throw new Fault('invalid', 'scenario_without_learners');
    return enqueueJob(tx, {
      name: SCENARIO_JOB,
      subject: scenarioId,
      payload: { roundId, scenarioId },
      createdBy: context.actor.accountId,
      now: context.now.toISOString(),
    });
  });
}

/** Ends the work with the best plan that there is so far. */
export async function cancelAnswer(context: ServiceContext, roundId: string, scenarioId: string): Promise<void> {
  await requireScenario(context, roundId, scenarioId);
  const job = await findUnfinishedJob(context.db.read, SCENARIO_JOB, scenarioId);
  if (job) await context.db.write((tx) => requestCancel(tx, job.id, context.now.toISOString()));
}

/** How far the latest work on a scenario has come; null before there was any. */
export async function readScenarioRun(context: ServiceContext, roundId: string, scenarioId: string) {
  await requireScenario(context, roundId, scenarioId);
  const job = await findLatestJob(context.db.read, SCENARIO_JOB, scenarioId);
  if (!job) return null;
  const { id, state, createdAt } = job;
  return { id, state, createdAt, progress: job.progress as SolverReport | null };
}

export interface WorkOut {
  roundId: string;
  scenarioId: string;
  /** Null when it was cancelled before there was any plan. */
  solve: (task: ScenarioTask) => Promise<ScenarioAnswer | null>;
}

/**
 * Works a scenario out and keeps the answer with what it was made from, so that it can be told when it no longer holds. The
 * round is not touched.
 */
export async function workOutScenario(context: ServiceContext, { roundId, scenarioId, solve }: WorkOut): Promise<void> {
  const { db, now } = context;
  const started = performance.now();
  const head = await findRound(db.read, roundId, WHOLE_REGION);
  const found = await findScenario(db.read, roundId, scenarioId);
  // Removed or over meanwhile: there is nothing left to wonder about.
  if (!head || !found || !isAmendable(head)) return;
  const { changes } = found.scenario;
  const task = scenarioTask(await loadForScenarios(db.read, head, changes, now), changes);
  const inputHash = hashScenario(task.now, task.problem);
  const answer = await solve(task);
  if (!answer) return;
  const kept = keptAnswer(task, answer);
  const elapsedMs = Math.round(performance.now() - started);
  await db.write(async (tx) => {
    if (!(await findScenario(tx, roundId, scenarioId))) return;
    await keepAnswer(tx, { scenarioId, createdAt: now.toISOString(), inputHash, elapsedMs, answer: kept });
  });
}
