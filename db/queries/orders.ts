import { and, asc, eq } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { OrderLine } from '#app/domain/placements/order-balance.ts';
import type { Queries } from '../database.ts';
import { courses, learners, orders, organisations, roundLearners } from '../schema/index.ts';
import { orderWithin } from './within.ts';

/** What schools have ordered for a round, within reach. */
export async function listOrderLines(db: Queries, roundId: string, reach: Reach): Promise<OrderLine[]> {
  return db
    .select({
      id: orders.id,
      schoolId: orders.schoolId,
      school: organisations.shortName,
      courseId: orders.courseId,
      courseCode: courses.code,
      courseName: courses.name,
      fromWeek: orders.fromWeek,
      toWeek: orders.toWeek,
      places: orders.places,
      sector: orders.sector,
    })
    .from(orders)
    .innerJoin(organisations, eq(organisations.id, orders.schoolId))
    .innerJoin(courses, eq(courses.id, orders.courseId))
    .where(and(eq(orders.roundId, roundId), orderWithin(db, reach)))
    .orderBy(asc(orders.fromWeek), asc(orders.toWeek), asc(courses.code), asc(organisations.shortName), asc(orders.id));
}

/** Everybody who takes part in a round, with who educates them. */
export async function listParticipantSchools(
  db: Queries,
  roundId: string,
): Promise<{ id: string; schoolId: string }[]> {
  return db
    .select({ id: learners.id, schoolId: learners.educationOrganisationId })
    .from(roundLearners)
    .innerJoin(learners, eq(learners.id, roundLearners.learnerId))
    .where(eq(roundLearners.roundId, roundId));
}
