import { and, eq, exists, gte, inArray, lte, not, sql, sum } from 'drizzle-orm';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { capacities, unitClosures, units } from '../schema/index.ts';
import type { ReportArea } from './quality-report.ts';
import { holdsText, unitWithin } from './within.ts';

/**
 * Learner weeks that units within reach and scope have offered the forms in the weeks: their places week by week and level by level,
 * but for weeks in which they are closed. To all educations of a form together, for that is how units offer them.
 */
export async function sumOfferedWeeks(
  db: Queries,
  { reach, scope }: Pick<ReportArea, 'reach' | 'scope'>,
  { weeks, forms }: { weeks: WeekRange; forms: readonly PlacementForm[] },
): Promise<number> {
  const closed = db
    .select({ one: sql`1` })
    .from(unitClosures)
    .where(
      and(
        eq(unitClosures.unitId, capacities.unitId),
        lte(unitClosures.fromWeek, capacities.week),
        gte(unitClosures.toWeek, capacities.week),
      ),
    );
  const [row] = await db
    .select({ places: sum(capacities.places) })
    .from(capacities)
    .innerJoin(units, eq(units.id, capacities.unitId))
    .where(
      and(
        unitWithin(db, reach),
        scope.kind === 'unit' ? holdsText(units.path, `/${scope.id}/`) : undefined,
        inArray(capacities.form, [...forms]),
        gte(capacities.week, weeks.from),
        lte(capacities.week, weeks.to),
        not(exists(closed)),
      ),
    );
  return Number(row?.places ?? 0);
}
