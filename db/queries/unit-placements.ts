import { and, asc, eq, gte, lte, sql, inArray } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { Standing } from '#app/domain/placements/schedule.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { capacities, courses, learners, organisations, periods, persons, placements } from '../schema/index.ts';
import { HOLDING, STANDING, isKnownOutside, lastKnownWeek } from './holding.ts';
import { nameColumns, nameFor } from './protected-identity.ts';
import { learnerWithin } from './within.ts';

export interface UnitReader {
  learners: Reach;
  protectedLearners: Reach;
  /** Reads the unit's roster, so knows all that are placed there. */
  roster: boolean;
  /** Sees proposals that nobody has decided yet. */
  plans: boolean;
}

export interface UnitPlacement extends Standing {
  id: string;
  form: PlacementForm;
  fromWeek: IsoWeek;
  educationName: string;
  /** Null for a place without a name, and for a learner outside the reader's reach: then only counted. */
  learner: { id: string; name: PersonName; cohort: string; linked: boolean } | null;
  hidden: boolean;
}

/** Places stated for a unit in a span of weeks, all forms and levels. */
export async function listCapacity(db: Queries, unitId: string, from: IsoWeek, to: IsoWeek) {
  return db
    .select({ form: capacities.form, level: capacities.level, week: capacities.week, places: capacities.places })
    .from(capacities)
    .where(and(eq(capacities.unitId, unitId), gte(capacities.week, from), lte(capacities.week, to)));
}

/**
 * Form, term and weeks of every placement at a unit in a span of weeks, whoever the learner is: as they are for those who plan,
 * as they have been told for others.
 */
export async function listPlacedSpans(
  db: Queries,
  { unitId, from, to, plans }: { unitId: string; from: IsoWeek; to: IsoWeek; plans: boolean },
) {
  const last = plans ? sql<IsoWeek>`${placements.toWeek}` : lastKnownWeek();
  return db
    .select({ form: placements.form, term: courses.term, from: placements.fromWeek, to: last })
    .from(placements)
    .innerJoin(periods, eq(periods.id, placements.periodId))
    .innerJoin(courses, eq(courses.id, periods.courseId))
    .where(
      and(
        eq(placements.unitId, unitId),
        plans ? inArray(placements.state, HOLDING) : isKnownOutside(),
        lte(placements.fromWeek, to),
        gte(last, from),
      ),
    );
}

/** Learners at a unit from a week on, in order of start; those the reader may not see are rows without a learner. */
export async function listUnitPlacements(
  db: Queries,
  { unitId, fromWeek }: { unitId: string; fromWeek: IsoWeek },
  reader: UnitReader,
): Promise<UnitPlacement[]> {
  const rows = await db
    .select({
      id: placements.id,
      form: placements.form,
      fromWeek: placements.fromWeek,
      ...STANDING,
      educationName: organisations.shortName,
      learnerId: learners.id,
      cohort: learners.cohort,
      within: sql<number>`case when ${learnerWithin(db, reader.learners)} then 1 else 0 end`,
      ...nameColumns(db, reader.protectedLearners),
    })
    .from(placements)
    .innerJoin(organisations, eq(organisations.id, placements.educationOrganisationId))
    .leftJoin(learners, eq(learners.id, placements.learnerId))
    .leftJoin(persons, eq(persons.id, learners.personId))
    .where(
      and(
        eq(placements.unitId, unitId),
        reader.plans ? inArray(placements.state, HOLDING) : isKnownOutside(),
        gte(reader.plans ? sql`${placements.toWeek}` : lastKnownWeek(), fromWeek),
      ),
    )
    .orderBy(asc(placements.fromWeek), asc(placements.form), asc(placements.id));
  return rows.map(({ learnerId, cohort, within, givenName, familyName, isOpen, ...row }) => {
    const linked = Number(within) === 1;
    const shown = learnerId !== null && (linked || reader.roster);
    return {
      ...row,
      hidden: learnerId !== null && !shown,
      learner: shown
        ? { id: learnerId, name: nameFor({ givenName, familyName, isOpen }, learnerId), cohort: cohort ?? '', linked }
        : null,
    };
  });
}
