import { similarity } from '#app/domain/shared/text.ts';
import type { Finders } from './finders.ts';
import type { CourseRef, ImportContext } from './lookups.ts';
import { COURSE } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';

/**
 * The course of a row. Programmes that are read in two towns have the same course codes: the round's programme or the
 * file's column of programmes tells them apart.
 */
export function readCourse(reader: RowReader, find: Finders, { defaults }: ImportContext): CourseRef | null {
  const [cell] = reader.cells('course');
  const answer = cell ? find.course(cell.ref ?? cell.text) : null;
  if (!answer?.ambiguous) return reader.ref('course', find.course, COURSE);
  const courses = answer.suggestions.flatMap(({ id }) => find.course(id).ref ?? []);
  const [programme] = reader.cells('programme');
  const named = programme ? byProgrammeName(courses, programme.text) : undefined;
  const usual = courses.find((course) => course.programmeId === defaults.programmeId);
  return named ?? usual ?? reader.ref('course', find.course, COURSE);
}

/** How much better the best programme must fit than the next to be taken for the one that is meant. */
const MARGIN = 0.08;

function byProgrammeName(courses: readonly CourseRef[], name: string): CourseRef | undefined {
  const scored = courses.map((course) => ({ course, score: similarity(course.programmeName, name) }));
  const [best, second] = scored.sort((a, b) => b.score - a.score);
  return best && best.score >= 0.4 && best.score - (second?.score ?? 0) >= MARGIN ? best.course : undefined;
}
