import { can } from '#app/domain/access/can.ts';
import { changeKinds } from '#app/domain/placements/scenarios/change.ts';
import { placementDifferences } from '#app/domain/placements/scenarios/difference.ts';
import { loadDifferences } from '#app/domain/placements/scenarios/load-difference.ts';
import { periodsAfter } from '#app/domain/placements/scenarios/period-change.ts';
import type { ScenarioTask } from '#app/domain/scheduling/beside-scenario.ts';
import type { SeenUnit } from '#app/domain/scheduling/changed-placements.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf, isOpen } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import { listNamedLearners } from '#db/queries/participants.ts';
import { unitSummaries } from '#db/queries/plan.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import type { AnswerRow } from '#db/queries/scenarios.ts';
import { describeScenarioChanges } from './describe-changes.server.ts';
import { obstaclesTo } from './promote-scenario.server.ts';
import { loadScenario, requireScenario, taskOf } from './scenario-access.server.ts';
import { readScenarioRun } from './work-out-scenario.server.ts';

/** A scenario: its changes, and what it came to beside the plan as it is, when it has been worked out. */
export async function readScenario(context: ServiceContext, roundId: string, scenarioId: string) {
  const { head, scenario, answer } = await requireScenario(context, roundId, scenarioId);
  const db = context.db.read;
  const { id, name, version, changes } = scenario;
  const loaded = await loadScenario(db, head, changes, context.now);
  const { task, hash } = taskOf(loaded, changes);
  const obstacles = await obstaclesTo(context, db, changes, loaded);
  const described = await describeScenarioChanges(context, db, head, { changes, obstacles });
  return {
    round: { id: roundId, name: head.round.name, isOpen: isOpen(head) },
    scenario: { id, name, version },
    kinds: changeKinds(isOpen(head)),
    periods: periodsAfter(head.periods, changes).map((period) => ({
      id: period.id,
      fromWeek: period.fromWeek,
      toWeek: period.toWeek,
    })),
    changes: described,
    isEmpty: task.problem.demands.length === 0,
    run: await readScenarioRun(context, roundId, scenarioId),
    answer: answer && {
      ...(await outcomeOf(context, db, head, { answer, task })),
      inputHash: answer.inputHash,
      isOutOfDate: hash !== answer.inputHash,
      createdAt: answer.createdAt,
      elapsedMs: answer.elapsedMs,
    },
  };
}

export type ScenarioView = Awaited<ReturnType<typeof readScenario>>;
export type ScenarioOutcomeView = NonNullable<ScenarioView['answer']>;

interface Worked {
  answer: AnswerRow;
  task: ScenarioTask;
}

/** The answer in numbers, and who and what is otherwise by it. Differences are told by the round as it is now. */
async function outcomeOf(
  { actor }: ServiceContext,
  db: Queries,
  head: RoundHead,
  { answer: { answer }, task: { now, problem } }: Worked,
) {
  const then = { problem, assignments: answer.assignments };
  const isPossible = answer.then !== null;
  const differences = isPossible ? placementDifferences(now, then) : [];
  const loads = isPossible ? loadDifferences(now, then) : [];
  const seenUnits = differences.flatMap(({ from, to }) => [from, to].flatMap((one) => one?.unitId ?? []));
  const units = await unitSummaries(db, [...seenUnits, ...loads.map(({ unitId }) => unitId)]);
  const seesProtected = can(actor, 'protected:read', belongingOf(head));
  const learners = await listNamedLearners(
    db,
    differences.map(({ learnerId }) => learnerId),
    seesProtected,
  );
  const nameOf = new Map(learners.map((learner) => [learner.id, learner]));
  const reasonOf = new Map(answer.unplaced.map(({ demandId, reason }) => [demandId, reason]));
  const seen = (one: SeenUnit | null) =>
    one && { name: units.get(one.unitId)?.name ?? one.unitId, rank: one.rank, minutes: one.travelMinutes };
  return {
    now: answer.now,
    then: answer.then,
    status: answer.status,
    gap: answer.gap,
    conflicts: answer.conflicts,
    differences: differences.flatMap(({ demandId, learnerId, periodId, kind, from, to }) => {
      const learner = nameOf.get(learnerId);
      if (!learner) return [];
      const reason = to ? null : (reasonOf.get(demandId) ?? null);
      return [
        {
          demandId,
          periodId,
          kind,
          name: learner.name,
          cohort: learner.cohort,
          from: seen(from),
          to: seen(to),
          reason,
        },
      ];
    }),
    loads: loads.map((load) => ({ ...load, name: units.get(load.unitId)?.name ?? load.unitId })),
  };
}
