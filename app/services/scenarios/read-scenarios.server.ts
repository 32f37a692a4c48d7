import { MOST_SCENARIOS } from '#app/domain/placements/scenarios/scenario-form.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { isOpen } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import { findUnfinishedJob } from '#db/queries/jobs.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { listScenarios } from '#db/queries/scenarios.ts';
import type { FoundScenario } from '#db/queries/scenarios.ts';
import { loadScenario, requirePlanned, taskOf } from './scenario-access.server.ts';
import { SCENARIO_JOB } from './work-out-scenario.server.ts';

/** The scenarios of a round with what each has come to, and whether that still holds. */
export async function readScenarios(context: ServiceContext, roundId: string) {
  const head = await requirePlanned(context, roundId);
  const db = context.db.read;
  const found = await listScenarios(db, roundId);
  const scenarios = [];
  for (const one of found) {
    const { id, name, changes } = one.scenario;
    const isWorking = (await findUnfinishedJob(db, SCENARIO_JOB, id)) !== null;
    const answer = await answerOf(db, head, one, context.now);
    scenarios.push({ id, name, changes: changes.length, isWorking, answer });
  }
  const { id, name } = head.round;
  return { round: { id, name, isOpen: isOpen(head) }, scenarios, mayMakeMore: found.length < MOST_SCENARIOS };
}

/** What a scenario came to in numbers; null before it has been worked out. */
async function answerOf(db: Queries, head: RoundHead, { scenario, answer: kept }: FoundScenario, now: Date) {
  if (!kept) return null;
  const { changes } = scenario;
  const { hash } = taskOf(await loadScenario(db, head, changes, now), changes);
  const { answer, createdAt, inputHash } = kept;
  const { now: standing, then, status, gap } = answer;
  return { createdAt, isOutOfDate: hash !== inputHash, now: standing, then, status, gap };
}
