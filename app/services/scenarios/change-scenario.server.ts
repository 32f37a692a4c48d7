import { applyChanges, isAbout } from '#app/domain/placements/scenarios/apply.ts';
import { changeKinds } from '#app/domain/placements/scenarios/change.ts';
import type { Change, ScenarioChange } from '#app/domain/placements/scenarios/change.ts';
import { periodsAfter } from '#app/domain/placements/scenarios/period-change.ts';
import { ruleDifferences } from '#app/domain/placements/scenarios/rule-change.ts';
import { MOST_CHANGES, MOST_SCENARIOS } from '#app/domain/placements/scenarios/scenario-form.ts';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { rangesOverlap } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { isOpen } from '#app/services/rounds/round-access.server.ts';
import type { Transaction } from '#db/database.ts';
import { isUniqueViolation } from '#db/errors.ts';
import { newId } from '#db/ids.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { listScenarios } from '#db/queries/scenarios.ts';
import type { ScenarioRow } from '#db/queries/scenarios.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { loadForScenarios, requirePlanned, requireScenario, requireUnchanged } from './scenario-access.server.ts';

type Named = Result<{ scenarioId: string; changeId: string }, { code: 'name_taken' }>;

/** Which scenario is meant, and its version as it was shown. */
export interface ScenarioKey {
  roundId: string;
  scenarioId: string;
  version: number;
}

/** A new scenario of a round, without changes as yet. */
export async function makeScenario(context: ServiceContext, roundId: string, name: string): Promise<Named> {
  return named(context, async (tx) => {
    await requirePlanned(context, roundId, tx);
    return insertScenario(context, tx, { roundId, name, changes: [], kind: 'round.scenario_made' });
  });
}

/** A copy of a scenario under another name, to be changed further. */
export async function copyScenario(
  context: ServiceContext,
  roundId: string,
  scenarioId: string,
  name: string,
): Promise<Named> {
  return named(context, async (tx) => {
    const { scenario } = await requireScenario(context, roundId, scenarioId, tx);
    return insertScenario(context, tx, { roundId, name, changes: scenario.changes, kind: 'round.scenario_copied' });
  });
}

async function insertScenario(
  context: ServiceContext,
  tx: Transaction,
  { kind, ...scenario }: Pick<ScenarioRow, 'roundId' | 'name' | 'changes'> & { kind: string },
) {
  const { roundId, name } = scenario;
  if ((await listScenarios(tx, roundId)).length >= MOST_SCENARIOS) throw new Fault('conflict', 'scenarios_many');
  const recorder = await recordChange(tx, changeBy(context, { kind, roundId, params: { name } }));
  const { actor, now } = context;
  const id = newId();
  await recorder.insert('roundScenarios', [
    { id, ...scenario, createdAt: now.toISOString(), createdBy: actor.accountId },
  ]);
  return { scenarioId: id, changeId: recorder.changeId };
}

export async function renameScenario(context: ServiceContext, key: ScenarioKey, name: string): Promise<Named> {
  return named(context, async (tx) => {
    const { scenario } = await requireUnchanged(context, tx, key);
    const changeId = await patchScenario(context, tx, scenario, { kind: 'round.scenario_renamed', patch: { name } });
    return { scenarioId: scenario.id, changeId };
  });
}

async function named(
  context: ServiceContext,
  work: (tx: Transaction) => Promise<{ scenarioId: string; changeId: string }>,
): Promise<Named> {
  try {
    return ok(await context.db.write(work));
  } catch (error) {
    if (isUniqueViolation(error)) return err({ code: 'name_taken' });
    throw error;
  }
}

export async function removeScenario(context: ServiceContext, key: ScenarioKey): Promise<string> {
  return context.db.write(async (tx) => {
    const { scenario } = await requireUnchanged(context, tx, key);
    const { roundId } = key;
    const params = { name: scenario.name };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'round.scenario_removed', roundId, params }));
    await recorder.remove('roundScenarios', [scenario]);
    return recorder.changeId;
  });
}

/** Adds a change to the end of the list. Refused where what it is about is not there, or nothing of that kind may change. */
export async function addChange(
  context: ServiceContext,
  key: ScenarioKey,
  change: Change,
): Promise<Result<{ changeId: string }, { field: string; code: string }>> {
  return context.db.write(async (tx) => {
    const { head, scenario } = await requireUnchanged(context, tx, key);
    if (!changeKinds(isOpen(head)).includes(change.kind)) throw new Fault('conflict', 'round_published');
    if (scenario.changes.length >= MOST_CHANGES) throw new Fault('conflict', 'changes_many');
    const round = await loadForScenarios(tx, head, [...scenario.changes, withId(change)], context.now);
    const { facts } = applyChanges(round, scenario.changes, round.available);
    if (!isAbout(facts, change, round.available)) throw new Fault('conflict', 'changed_since');
    if (change.kind === 'period_moved' && overlaps(head, scenario, change))
      return err({ field: 'weeks', code: 'periods_overlap' });
    const changes = [...scenario.changes.filter((one) => !isReplaced(one, change)), withId(change)];
    return ok({ changeId: await writeChanges(context, tx, scenario, changes) });
  });
}

function overlaps(
  { periods }: RoundHead,
  { changes }: ScenarioRow,
  change: Change & { kind: 'period_moved' },
): boolean {
  return periodsAfter(periods, changes).some(
    ({ id, fromWeek, toWeek }) => id !== change.periodId && rangesOverlap({ from: fromWeek, to: toWeek }, change),
  );
}

/** What can only be so in one way takes the place of how it was before in the list. */
function isReplaced(one: Change, change: Change): boolean {
  switch (change.kind) {
    case 'period_moved':
      return one.kind === change.kind && one.periodId === change.periodId;
    case 'lock_set':
    case 'lock_lifted':
      return (
        (one.kind === 'lock_set' || one.kind === 'lock_lifted') &&
        one.periodId === change.periodId &&
        one.learnerId === change.learnerId
      );
    case 'learner_leaves':
    case 'learner_joins':
      return (one.kind === 'learner_leaves' || one.kind === 'learner_joins') && one.learnerId === change.learnerId;
    default:
      return false;
  }
}

/** Sets the rules of a scenario: what differs from the round's becomes its changes. */
export async function setScenarioRules(
  context: ServiceContext,
  key: ScenarioKey,
  rules: readonly RuleSetting[],
): Promise<string> {
  return context.db.write(async (tx) => {
    const { head, scenario } = await requireUnchanged(context, tx, key);
    if (!isOpen(head)) throw new Fault('conflict', 'round_published');
    const others = scenario.changes.filter(({ kind }) => kind !== 'rule_set');
    const changes = [...others, ...ruleDifferences(head.round.rules, rules).map(withId)];
    return writeChanges(context, tx, scenario, changes);
  });
}

export async function removeChange(context: ServiceContext, key: ScenarioKey, id: string): Promise<string> {
  return context.db.write(async (tx) => {
    const { scenario } = await requireUnchanged(context, tx, key);
    const changes = scenario.changes.filter((change) => change.id !== id);
    return writeChanges(context, tx, scenario, changes);
  });
}

function withId<C extends Change>(change: C): ScenarioChange {
  return { ...change, id: newId() };
}

function writeChanges(context: ServiceContext, tx: Transaction, scenario: ScenarioRow, changes: ScenarioChange[]) {
  return patchScenario(context, tx, scenario, { kind: 'round.scenario_changed', patch: { changes } });
}

async function patchScenario(
  context: ServiceContext,
  tx: Transaction,
  scenario: ScenarioRow,
  { kind, patch }: { kind: string; patch: Partial<Pick<ScenarioRow, 'name' | 'changes'>> },
): Promise<string> {
  const params = { name: patch.name ?? scenario.name };
  const recorder = await recordChange(tx, changeBy(context, { kind, roundId: scenario.roundId, params }));
  await recorder.update('roundScenarios', [{ before: scenario, patch }]);
  return recorder.changeId;
}
