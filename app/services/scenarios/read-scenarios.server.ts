import { MOST_SCENARIOS } from '#app/domain/placements/scenarios/scenario-form.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { isOpen } from '#app/services/rounds/round-access.server.ts';
import { findUnfinishedJob } from '#db/queries/jobs.ts';
import { listScenarios } from '#db/queries/scenarios.ts';
import type { FoundScenario } from '#db/queries/scenarios.ts';
import { loadForScenarios, requirePlanned } from './scenario-access.server.ts';
import { scenarioHasher } from './scenario-hash.server.ts';
import { SCENARIO_JOB } from './work-out-scenario.server.ts';

/** The scenarios of a round with what each has come to, and whether that still holds. */
export async function readScenarios(context: ServiceContext, roundId: string) {
  const head = await requirePlanned(context, roundId);
  const db = context.db.read;
  const found = await listScenarios(db, roundId);
  const all = found.flatMap(({ scenario }) => scenario.changes);
  const hashOf = scenarioHasher(await loadForScenarios(db, head, all, context.now));
  const scenarios = [];
  for (const one of found) {
    const { id, name, changes } = one.scenario;
    const isWorking = (await findUnfinishedJob(db, SCENARIO_JOB, id)) !== null;
    const answer = answerOf(one, hashOf);
    scenarios.push({ id, name, changes: changes.length, isWorking, answer });
  }
  const { id, name } = head.round;
  return { round: { id, name, isOpen: isOpen(head) }, scenarios, mayMakeMore: found.length < MOST_SCENARIOS };
}

/** What a scenario came to in numbers; null before it has been worked out. */
function answerOf({ scenario, answer: kept }: FoundScenario, hashOf: ReturnType<typeof scenarioHasher>) {
  if (!kept) return null;
  const { answer, createdAt, inputHash } = kept;
  const { now: standing, then, status, gap } = answer;
  return { createdAt, isOutOfDate: hashOf(scenario.changes) !== inputHash, now: standing, then, status, gap };
}
