import { mayBeClosed } from '#app/domain/placements/amend.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { countUntold } from '#db/queries/publications.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { recordRoundBurdens } from './record-burdens.server.ts';
import { requireAnyRound } from './round-access.server.ts';

/**
 * Closes a round, or a rotation, whose weeks have passed: from then on nothing in it changes, and what its learners have
 * carried is settled.
 * @throws Fault conflict round_goes_on, or changes_untold while somebody is to hear of a change
 */
export async function closeRound(context: ServiceContext, roundId: string): Promise<string> {
  return context.db.write(async (tx) => {
    const head = await requireAnyRound(context, roundId, 'round:edit', tx);
    if (!mayBeClosed(head.round.state, head.periods, isoDate(context.now)))
      throw new Fault('conflict', 'round_goes_on');
    if ((await countUntold(tx, [roundId])).has(roundId)) throw new Fault('conflict', 'changes_untold');
    const params = { name: head.round.name };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'round.closed', roundId, params }));
    await recorder.update('rounds', [{ before: head.round, patch: { state: 'closed' } }]);
    await recordRoundBurdens(tx, recorder, head, context.now);
    return recorder.changeId;
  });
}
