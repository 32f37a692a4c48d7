import { and, eq, exists, gte, inArray, lte, not, sql } from 'drizzle-orm';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { capacities, unitClosures, units } from '../schema/index.ts';
import type { ReportArea } from './quality-report.ts';
import { holdsText, unitWithin } from './within.ts';

/**
 * Learner weeks that units within reach and scope have offered the forms in the weeks: week by week what they have stated
 * for each form and level, no more than what they take of all forms together, and nothing while they are closed.
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
  const isOfForms = inArray(capacities.form, [...forms]);
  const offers = db
    .select({
      stated: sql<number>`sum(case when ${isOfForms} then ${capacities.places} else 0 end)`.as('stated'),
      most: sql<number | null>`sum(case when ${capacities.form} = 'all' then ${capacities.places} end)`.as('most'),
    })
    .from(capacities)
    .innerJoin(units, eq(units.id, capacities.unitId))
    .where(
      and(
        unitWithin(db, reach),
        scope.kind === 'unit' ? holdsText(units.path, `/${scope.id}/`) : undefined,
        gte(capacities.week, weeks.from),
        lte(capacities.week, weeks.to),
        not(exists(closed)),
      ),
    )
    .groupBy(capacities.unitId, capacities.week)
    .as('offers');
  const [row] = await db
    .select({
      places: sql<number>`sum(case when ${offers.most} < ${offers.stated} then ${offers.most} else ${offers.stated} end)`,
    })
    .from(offers);
  return Number(row?.places ?? 0);
}
