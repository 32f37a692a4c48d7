import { asc, eq, inArray } from 'drizzle-orm';
import type { CoursePrerequisite } from '#app/domain/placements/round-facts.ts';
import type { Queries } from '../database.ts';
import { coursePrerequisites, courses } from '../schema/index.ts';

/** Which courses of a programme have to be done before which, in an order that does not change. */
export async function listPrerequisites(db: Queries, programmeId: string): Promise<CoursePrerequisite[]> {
  return db
    .select({
      courseId: coursePrerequisites.courseId,
      requiredCourseId: coursePrerequisites.requiredCourseId,
      requiredCode: courses.code,
    })
    .from(coursePrerequisites)
    .innerJoin(courses, eq(courses.id, coursePrerequisites.requiredCourseId))
    .where(eq(courses.programmeId, programmeId))
    .orderBy(asc(coursePrerequisites.courseId), asc(coursePrerequisites.requiredCourseId));
}

export type PrerequisiteRecord = typeof coursePrerequisites.$inferSelect;

/** The same as they are kept, by the course that requires and the one that is required, as both are read. */
export async function listPrerequisiteRecords(db: Queries, programmeId: string): Promise<PrerequisiteRecord[]> {
  const rows = await db
    .select({ row: coursePrerequisites })
    .from(coursePrerequisites)
    .innerJoin(courses, eq(courses.id, coursePrerequisites.courseId))
    .where(eq(courses.programmeId, programmeId))
    .orderBy(asc(courses.term), asc(courses.code), asc(coursePrerequisites.requiredCourseId));
  return rows.map(({ row }) => row);
}

/** Some of them, those that there are, with the programme of each. */
export async function findPrerequisites(db: Queries, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({
      courseId: coursePrerequisites.courseId,
      requiredCourseId: coursePrerequisites.requiredCourseId,
      programmeId: courses.programmeId,
    })
    .from(coursePrerequisites)
    .innerJoin(courses, eq(courses.id, coursePrerequisites.courseId))
    .where(inArray(coursePrerequisites.id, [...ids]));
}
