import { Fault } from '#app/domain/shared/fault.ts';
import type { IsoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { requireRepairable } from './round-access.server.ts';

/** A round with the last day on which its learners may say that they would rather be elsewhere. */
export async function readSwapDeadline(context: ServiceContext, roundId: string) {
  const { id, name, swapsUntil } = (await requireRepairable(context, roundId)).round;
  return { id, name, swapsUntil };
}

export interface SwapDeadline {
  /** What the form showed; empty for none. */
  seen: string;
  swapsUntil: IsoDate | null;
}

/** Says until when learners may say that they would rather be elsewhere, or that they may not. */
export async function setSwapDeadline(
  context: ServiceContext,
  roundId: string,
  { seen, swapsUntil }: SwapDeadline,
): Promise<string> {
  return context.db.write(async (tx) => {
    const head = await requireRepairable(context, roundId, tx);
    if ((head.round.swapsUntil ?? '') !== seen) throw new Fault('conflict', 'changed_since');
    const kind = swapsUntil === null ? 'round.swaps_closed' : 'round.swaps_opened';
    const recorder = await recordChange(tx, changeBy(context, { kind, roundId }));
    await recorder.update('rounds', [{ before: head.round, patch: { swapsUntil } }]);
    return recorder.changeId;
  });
}
