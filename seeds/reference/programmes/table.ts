import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { coursePrerequisites, courses, programmes } from '#db/schema/programmes.ts';

export type ProgrammeRow = typeof programmes.$inferInsert;
export type CourseRow = typeof courses.$inferInsert;
export type PrerequisiteRow = typeof coursePrerequisites.$inferInsert;

/** Code, term of the programme, weeks, Swedish name, English name. */
export type CourseSeed = readonly [code: string, term: number, weeks: number, sv: string, en: string];

export interface ProgrammeSeed extends Omit<ProgrammeRow, 'name' | 'requiredSectors' | 'validFrom'> {
  id: string;
  form: PlacementForm;
  sv: string;
  en: string;
  requiredSectors?: ProgrammeRow['requiredSectors'];
  validFrom?: string;
  courses: readonly CourseSeed[];
  /**
   * Course by course, those that have to be done before, by code. Only where the product holds the earlier placements, or
   * is to: whoever has none of them is placed in no later course.
   */
  prerequisites?: Readonly<Record<string, readonly string[]>>;
}

export function programmeRow({
  sv,
  en,
  courses: _,
  prerequisites: __,
  requiredSectors = {},
  validFrom,
  ...rest
}: ProgrammeSeed): ProgrammeRow {
  return { ...rest, name: { sv, en }, requiredSectors, validFrom: validFrom ?? '2021-07-01' };
}

export function courseRows(programme: ProgrammeSeed): CourseRow[] {
  return programme.courses.map(([code, term, weeks, sv, en]) => ({
    id: `${programme.id}:${code}`,
    programmeId: programme.id,
    code,
    name: { sv, en },
    term,
    weeks,
  }));
}

export function prerequisiteRows({ id, prerequisites = {} }: ProgrammeSeed): PrerequisiteRow[] {
  return Object.entries(prerequisites).flatMap(([code, required]) =>
    required.map((before) => ({
      id: `${id}:${code}:${before}`,
      courseId: `${id}:${code}`,
      requiredCourseId: `${id}:${before}`,
    })),
  );
}
