import { and, eq, gte, inArray, lt, lte } from 'drizzle-orm';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Transaction } from '../database.ts';
import { placements } from '../schema/index.ts';
import { lastKnownWeek } from './holding.ts';

/**
 * Brings published placements to where they are in the week that it is: going on from the first week, and completed when
 * the last is over that those concerned have been told of. What has ended without their knowing goes on as told. The clock
 * does it and no person, so that it is neither a change in the history nor a new version of the row.
 */
export async function advancePlacements(tx: Transaction, thisWeek: IsoWeek): Promise<void> {
  const { state, toldState, fromWeek } = placements;
  const isOn = and(lte(fromWeek, thisWeek), gte(lastKnownWeek(), thisWeek));
  const isOver = lt(lastKnownWeek(), thisWeek);
  await tx
    .update(placements)
    .set({ state: 'ongoing' })
    .where(and(inArray(state, ['published', 'completed']), isOn));
  await tx
    .update(placements)
    .set({ state: 'completed' })
    .where(and(inArray(state, ['published', 'ongoing']), isOver));
  const isHeld = eq(placements.noticeDue, true);
  await tx
    .update(placements)
    .set({ toldState: 'ongoing' })
    .where(and(isHeld, eq(toldState, 'published'), isOn));
  await tx
    .update(placements)
    .set({ toldState: 'completed' })
    .where(and(isHeld, inArray(toldState, ['published', 'ongoing']), isOver));
}
