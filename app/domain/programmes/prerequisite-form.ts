import { z } from 'zod';

const course = () => z.string('choose').min(1, 'choose');

/** A course and one that has to be done before it. */
export const prerequisiteForm = z
  .object({ courseId: course(), requiredCourseId: course() })
  .refine(({ courseId, requiredCourseId }) => courseId !== requiredCourseId, {
    message: 'same_course',
    path: ['requiredCourseId'],
  });
export type PrerequisiteValues = z.output<typeof prerequisiteForm>;

export const removePrerequisiteForm = z
  .object({ prerequisiteId: z.string().min(1), prerequisiteVersion: z.coerce.number().int() })
  .transform(({ prerequisiteId, prerequisiteVersion }) => ({ id: prerequisiteId, version: prerequisiteVersion }));
