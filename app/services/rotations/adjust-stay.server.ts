import { plannedStays } from '#app/domain/rotation-plans/stays.ts';
import { joinStays } from '#app/domain/rotation-plans/stays.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { isTold } from '#app/domain/placements/schedule.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { listHoldingPlacements } from '#db/queries/plan.ts';
import { loadRotationFacts } from '#db/queries/rotation-facts.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { applyStays } from './apply-stays.server.ts';
import { askWhy, type AskedWhy } from './read-resident.server.ts';
import { requireGoingOn, requireRotation } from './rotation-access.server.ts';

/** Locks a stay, so that it is the same in every proposal and repair, or unlocks it. */
export async function lockStay(
  context: ServiceContext,
  planId: string,
  { stayId, locked }: { stayId: string; locked: boolean },
): Promise<{ changeId: string; learnerId: string }> {
  return context.db.write(async (tx) => {
    requireGoingOn(await requireRotation(context, planId, 'placement:edit', tx));
    const before = (await listHoldingPlacements(tx, planId)).find(({ id }) => id === stayId);
    if (!before || before.learnerId === null) throw notFound();
    const kind = locked ? 'placement.locked' : 'placement.unlocked';
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind, roundId: planId, params: { learner: before.learnerId } }),
    );
    await recorder.update('placements', [{ before, patch: { locked, updatedAt: context.now.toISOString() } }]);
    return { changeId: recorder.changeId, learnerId: before.learnerId };
  });
}

/**
 * Has a resident do a block where it was asked for, her other blocks moving as is best, and locks it there. Refused as
 * `stay_not_possible` when others have the place, or a rule forbids it, by now.
 */
export async function moveStay(
  context: ServiceContext,
  planId: string,
  asked: AskedWhy & { learnerId: string },
): Promise<string> {
  return context.db.write(async (tx) => {
    const head = await requireRotation(context, planId, 'placement:edit', tx);
    requireGoingOn(head);
    const facts = await loadRotationFacts(tx, head);
    const found = askWhy(context, facts, asked);
    if (found?.why?.kind !== 'possible') throw new Fault('conflict', 'stay_not_possible');
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind: 'placement.moved', roundId: planId, params: { learner: asked.learnerId } }),
    );
    const at = context.now.toISOString();
    await applyStays(tx, recorder, head, {
      stays: plannedStays(facts.firstWeek, joinStays(found.why.stays)),
      learnerIds: new Set([asked.learnerId]),
      source: 'manual',
      at,
    });
    const there = (await listHoldingPlacements(tx, planId)).filter(
      ({ learnerId, periodId, unitId, locked, state }) =>
        learnerId === asked.learnerId &&
        periodId === asked.blockId &&
        unitId === asked.unitId &&
        !locked &&
        !isTold(state),
    );
    await recorder.update(
      'placements',
      there.map((before) => ({ before, patch: { locked: true, updatedAt: at } })),
    );
    if (head.round.state === 'draft')
      await recorder.update('rounds', [{ before: head.round, patch: { state: 'proposed' } }]);
    return recorder.changeId;
  });
}
