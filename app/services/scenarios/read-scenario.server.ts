import { can } from '#app/domain/access/can.ts';
import { demandParts } from '#app/domain/placements/demands.ts';
import { changeKinds } from '#app/domain/placements/scenarios/change.ts';
import { periodsAfter } from '#app/domain/placements/scenarios/period-change.ts';
import type { SeenUnit } from '#app/domain/scheduling/changed-placements.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf, isOpen } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import { listNamedLearners } from '#db/queries/participants.ts';
import { unitSummaries } from '#db/queries/plan.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import type { AnswerRow } from '#db/queries/scenarios.ts';
import { describeScenarioChanges } from './describe-changes.server.ts';
import { findObstacles } from './promote-scenario.server.ts';
import { loadForScenarios, placesNobody, requireScenario } from './scenario-access.server.ts';
import { scenarioHasher } from './scenario-hash.server.ts';
import { isRunOvertaken, readScenarioRun } from './work-out-scenario.server.ts';

/** A scenario: its changes, and what it came to beside the plan of then, when it has been worked out. */
export async function readScenario(context: ServiceContext, roundId: string, scenarioId: string) {
  const { head, scenario, answer } = await requireScenario(context, roundId, scenarioId);
  const db = context.db.read;
  const { id, name, version, changes } = scenario;
  const loaded = await loadForScenarios(db, head, changes, context.now);
  const inputHash = scenarioHasher(loaded)(changes);
  const obstacles = await findObstacles(context, db, changes, loaded);
  return {
    round: { id: roundId, name: head.round.name, isOpen: isOpen(head) },
    scenario: { id, name, version },
    kinds: changeKinds(isOpen(head)),
    periods: periodsAfter(head.periods, changes).map((period) => ({
      id: period.id,
      fromWeek: period.fromWeek,
      toWeek: period.toWeek,
    })),
    changes: await describeScenarioChanges(context, db, head, { changes, obstacles }),
    isEmpty: placesNobody(loaded, changes),
    run: await readScenarioRun(context, roundId, scenarioId),
    isOvertaken: await isRunOvertaken(db, scenarioId, inputHash),
    answer: answer && {
      ...(await outcomeOf(context, db, head, answer)),
      isOutOfDate: inputHash !== answer.inputHash,
    },
  };
}

/** The answer in numbers, and who and what is otherwise by it, by name. */
async function outcomeOf({ actor }: ServiceContext, db: Queries, head: RoundHead, kept: AnswerRow) {
  const { answer, inputHash, createdAt, elapsedMs } = kept;
  const { differences, loads, conflicts, ...numbers } = answer;
  const seenUnits = differences.flatMap(({ from, to }) => [from, to].flatMap((one) => one?.unitId ?? []));
  const units = await unitSummaries(db, [...seenUnits, ...loads.map(({ unitId }) => unitId)]);
  const seesProtected = can(actor, 'protected:read', belongingOf(head));
  const locked = conflicts.map((reason) => ({ reason, ...demandParts(String(reason.params['demandId'])) }));
  const ids = [...differences, ...locked].map(({ learnerId }) => learnerId);
  const learners = await listNamedLearners(db, ids, seesProtected);
  const learnerOf = new Map(learners.map((learner) => [learner.id, learner]));
  const seen = (one: SeenUnit | null) =>
    one && { name: units.get(one.unitId)?.name ?? one.unitId, rank: one.rank, minutes: one.travelMinutes };
  return {
    ...{ inputHash, createdAt, elapsedMs },
    ...numbers,
    conflicts: locked.map(({ reason, learnerId, periodId }) => ({
      ...{ reason, periodId },
      name: learnerOf.get(learnerId)?.name ?? null,
    })),
    differences: differences.flatMap(({ demandId, learnerId, periodId, kind, from, to, reason }) => {
      const learner = learnerOf.get(learnerId);
      if (!learner) return [];
      const { name, cohort } = learner;
      return [{ demandId, periodId, kind, name, cohort, from: seen(from), to: seen(to), reason }];
    }),
    loads: loads.map((load) => ({ ...load, name: units.get(load.unitId)?.name ?? load.unitId })),
  };
}
