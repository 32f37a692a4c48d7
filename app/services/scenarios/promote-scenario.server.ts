import { can, reachOf } from '#app/domain/access/can.ts';
import type { ScenarioChange } from '#app/domain/placements/scenarios/change.ts';
import { obstaclesTo } from '#app/domain/placements/scenarios/promote.ts';
import type { Obstacle } from '#app/domain/placements/scenarios/promote.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { enqueueProposal } from '#app/services/rounds/propose-round.server.ts';
import { belongingOf, requireOpen } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { listOwnedUnitIds } from '#db/queries/units.ts';
import { carryOut } from './carry-out.server.ts';
import { loadForScenarios, requireScenario, requireUnchanged } from './scenario-access.server.ts';
import { scenarioHasher } from './scenario-hash.server.ts';
import type { LoadedRound } from './scenario-access.server.ts';

/** What stands in the way of each change being made by the actor, by the change's id; null where nothing does. */
export async function findObstacles(
  context: ServiceContext,
  db: Queries,
  changes: readonly ScenarioChange[],
  round: LoadedRound,
): Promise<Map<string, Obstacle | null>> {
  const unitIds = changes.flatMap((change) => ('unitId' in change ? [change.unitId] : []));
  const owned = new Set(await listOwnedUnitIds(db, unitIds, reachOf(context.actor, 'capacity:edit')));
  return obstaclesTo(changes, { ...round, ownsUnit: (id) => owned.has(id) });
}

export interface PromoteOrder {
  version: number;
  /** What the answer that was shown was made from. */
  inputHash: string;
}

/**
 * Makes the changes of a scenario in the round itself and asks for the proposal that follows them, all or nothing. What the
 * round cannot hold, or the actor may not change, stays in the scenario. Refused as `changed_since` when the scenario, the
 * round or its plan is another than the one whose outcome was shown.
 */
export async function promoteScenario(
  context: ServiceContext,
  roundId: string,
  scenarioId: string,
  { version, inputHash }: PromoteOrder,
): Promise<string> {
  return context.db.write(async (tx) => {
    await requireUnchanged(context, tx, { roundId, scenarioId, version });
    const { head, scenario, answer } = await requireScenario(context, roundId, scenarioId, tx);
    requireOpen(head);
    requireMayPlace(context, head);
    const loaded = await loadForScenarios(tx, head, scenario.changes, context.now);
    if (answer?.inputHash !== inputHash || scenarioHasher(loaded)(scenario.changes) !== inputHash)
      throw new Fault('conflict', 'changed_since');
    if (answer.answer.then === null) throw new Fault('conflict', 'scenario_impossible');
    const obstacles = await findObstacles(context, tx, scenario.changes, loaded);
    const isCarried = ({ id }: ScenarioChange) => obstacles.get(id) === null;
    const carried = scenario.changes.filter(isCarried);
    if (carried.length === 0) throw new Fault('conflict', 'nothing_to_promote');
    const params = { name: scenario.name, changes: carried.length };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'round.scenario_promoted', roundId, params }));
    await carryOut(context, tx, recorder, { head, name: scenario.name, changes: carried });
    const left = scenario.changes.filter((change) => !isCarried(change));
    await recorder.update('roundScenarios', [{ before: scenario, patch: { changes: left } }]);
    await enqueueProposal(context, tx, roundId);
    return recorder.changeId;
  });
}

function requireMayPlace({ actor }: ServiceContext, head: RoundHead): void {
  if (!can(actor, 'placement:edit', belongingOf(head))) throw new Fault('forbidden');
}
