import type { KeptRotation } from '#app/domain/rotation-plans/report.ts';
import { plannedStays } from '#app/domain/rotation-plans/stays.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { listRotationRuns } from '#db/queries/runs.ts';
import { MOST_RUNS } from './read-proposal.server.ts';
import { applyStays } from './apply-stays.server.ts';
import { loadRotation, requireGoingOn, requireRotation } from './rotation-access.server.ts';

/**
 * Makes a proposal the plan, in one change. Refused as `changed_since` when anything that it was made of has changed.
 */
export async function acceptProposal(context: ServiceContext, planId: string, proposalId: string): Promise<string> {
  return context.db.write(async (tx) => {
    const head = await requireRotation(context, planId, 'placement:edit', tx);
    requireGoingOn(head);
    const runs = await listRotationRuns(tx, planId, MOST_RUNS);
    const { problem, hash } = await loadRotation(tx, head);
    const chosen = runs.find(({ id, inputHash }) => id === proposalId && inputHash === hash);
    if (!chosen) throw new Fault('conflict', 'changed_since');
    const { stays } = chosen.result as KeptRotation;
    const params = { stays: stays.length, residents: problem.residents.length };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'rotation.accepted', roundId: planId, params }));
    await applyStays(tx, recorder, head, {
      stays: plannedStays(head.plan.firstWeek, stays),
      learnerIds: new Set(problem.residents.map(({ id }) => id)),
      source: 'engine',
      at: context.now.toISOString(),
    });
    if (head.round.state === 'draft')
      await recorder.update('rounds', [{ before: head.round, patch: { state: 'proposed' } }]);
    return recorder.changeId;
  });
}
