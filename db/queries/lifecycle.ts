import { and, eq, gte, inArray, lt, lte } from 'drizzle-orm';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Transaction } from '../database.ts';
import { placements } from '../schema/index.ts';

/**
 * Lets published placements go on in the week they have come to, and be completed when their last week is over. The clock
 * does it and no person, so that it is neither a change in the history nor a new version of the row.
 */
export async function advancePlacements(tx: Transaction, thisWeek: IsoWeek): Promise<void> {
  const { state, fromWeek, toWeek } = placements;
  await tx
    .update(placements)
    .set({ state: 'ongoing' })
    .where(and(eq(state, 'published'), lte(fromWeek, thisWeek), gte(toWeek, thisWeek)));
  await tx
    .update(placements)
    .set({ state: 'completed' })
    .where(and(inArray(state, ['published', 'ongoing']), lt(toWeek, thisWeek)));
}
