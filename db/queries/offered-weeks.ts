import { and, eq, exists, gte, inArray, lte, not, sql } from 'drizzle-orm';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { capacities, unitClosures, units } from '../schema/index.ts';
import type { ReportArea } from './quality-report.ts';
import { holdsText, unitWithin } from './within.ts';

/**
 * Learner weeks that units within reach and scope have offered the forms in the weeks: week by week what they have stated
 * for each form, or for its levels where for nothing else, no more than what they take of all forms together, and nothing
 * while they are closed.
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
  const { unitId, week, form, level, places } = capacities;
  const offered = db
    .select({
      ...{ unitId, week, form },
      places: sql<number>`coalesce(sum(case when ${level} not like 'T%' then ${places} end), sum(${places}))`.as(
        'form_places',
      ),
    })
    .from(capacities)
    .where(and(gte(week, weeks.from), lte(week, weeks.to), not(exists(closed))))
    .groupBy(unitId, week, form)
    .as('offered');
  const isOfForms = inArray(offered.form, [...forms]);
  const offers = db
    .select({
      stated: sql<number>`sum(case when ${isOfForms} then ${offered.places} else 0 end)`.as('stated'),
      most: sql<number | null>`sum(case when ${offered.form} = 'all' then ${offered.places} end)`.as('most'),
    })
    .from(offered)
    .innerJoin(units, eq(units.id, offered.unitId))
    .where(and(unitWithin(db, reach), scope.kind === 'unit' ? holdsText(units.path, `/${scope.id}/`) : undefined))
    .groupBy(offered.unitId, offered.week)
    .as('offers');
  const [row] = await db
    .select({
      places: sql<number>`sum(case when ${offers.most} < ${offers.stated} then ${offers.most} else ${offers.stated} end)`,
    })
    .from(offers);
  return Number(row?.places ?? 0);
}
