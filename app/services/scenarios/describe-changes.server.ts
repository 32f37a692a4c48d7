import { can } from '#app/domain/access/can.ts';
import { ruleChanges } from '#app/domain/placements/rule-changes.ts';
import type { ScenarioChange } from '#app/domain/placements/scenarios/change.ts';
import type { Obstacle } from '#app/domain/placements/scenarios/promote.ts';
import { withRule } from '#app/domain/placements/scenarios/rule-change.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import { listNamedLearners } from '#db/queries/participants.ts';
import { unitSummaries } from '#db/queries/plan.ts';
import type { RoundHead } from '#db/queries/rounds.ts';

/** A list of changes with the names of what they are about, and what stands in the way of each being made. */
export async function describeScenarioChanges(
  { actor }: ServiceContext,
  db: Queries,
  { round, programme, periods }: RoundHead,
  { changes, obstacles }: { changes: readonly ScenarioChange[]; obstacles: ReadonlyMap<string, Obstacle | null> },
) {
  const ids = (key: 'unitId' | 'learnerId') =>
    changes.flatMap((change) => (key in change ? [(change as Partial<Record<typeof key, string>>)[key] ?? ''] : []));
  const units = await unitSummaries(db, ids('unitId'));
  const seesProtected = can(actor, 'protected:read', belongingOf({ programme }));
  const learners = await listNamedLearners(db, ids('learnerId'), seesProtected);
  const nameOf = new Map(learners.map(({ id, name }) => [id, name]));
  const periodOf = new Map(periods.map(({ id, fromWeek, toWeek }) => [id, { from: fromWeek, to: toWeek }]));
  return changes.map((change) => ({
    id: change.id,
    kind: change.kind,
    unit: 'unitId' in change ? (units.get(change.unitId) ?? null) : null,
    learner: 'learnerId' in change ? (nameOf.get(change.learnerId) ?? null) : null,
    /** The period's weeks as they are. */
    period: 'periodId' in change ? (periodOf.get(change.periodId) ?? null) : null,
    weeks: 'from' in change ? { from: change.from, to: change.to } : null,
    by: 'by' in change ? change.by : 0,
    rules: change.kind === 'rule_set' ? ruleChanges(round.rules, withRule(round.rules, change)) : null,
    obstacle: obstacles.get(change.id) ?? null,
  }));
}

export type ChangeView = Awaited<ReturnType<typeof describeScenarioChanges>>[number];
