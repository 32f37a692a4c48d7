import { and, count, eq, gte, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { placements, placementSupervisors } from '../schema/index.ts';
import { placementWithin } from './within.ts';

const TOLD = ['published', 'ongoing'] as const;

/** Published placements within reach that begin in these weeks and have nobody named as supervisor. */
export async function countWithoutSupervisor(
  db: Queries,
  reach: Reach,
  weeks: { from: IsoWeek; to: IsoWeek },
): Promise<number> {
  const [row] = await db
    .select({ number: count() })
    .from(placements)
    .leftJoin(placementSupervisors, eq(placementSupervisors.placementId, placements.id))
    .where(
      and(
        isNull(placementSupervisors.id),
        isNotNull(placements.learnerId),
        inArray(placements.state, [...TOLD]),
        gte(placements.fromWeek, weeks.from),
        lte(placements.fromWeek, weeks.to),
        placementWithin(db, reach),
      ),
    );
  return row?.number ?? 0;
}
