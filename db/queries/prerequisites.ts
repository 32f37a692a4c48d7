import { asc, eq } from 'drizzle-orm';
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
