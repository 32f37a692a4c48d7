/** A course, and one that has to be done before it. */
export interface RequiredLink {
  courseId: string;
  requiredCourseId: string;
}

/** A shortest chain of courses in which each requires the next, from one course to another; null when there is none. */
export function requiredChain(links: readonly RequiredLink[], from: string, to: string): string[] | null {
  const requiredBy = Map.groupBy(links, ({ courseId }) => courseId);
  const reachedFrom = new Map<string, string | null>([[from, null]]);
  for (const course of reachedFrom.keys()) {
    if (course === to) return backFrom(to, reachedFrom);
    for (const { requiredCourseId } of requiredBy.get(course) ?? [])
      if (!reachedFrom.has(requiredCourseId)) reachedFrom.set(requiredCourseId, course);
  }
  return null;
}

function backFrom(last: string, reachedFrom: ReadonlyMap<string, string | null>): string[] {
  const chain = [last];
  for (let before = reachedFrom.get(last); before; before = reachedFrom.get(before)) chain.unshift(before);
  return chain;
}

/** The chain by which a course would in the end require itself, with the course at both ends; null when it would not. */
export function circleBy(
  links: readonly RequiredLink[],
  { courseId, requiredCourseId }: RequiredLink,
): string[] | null {
  const chain = requiredChain(links, requiredCourseId, courseId);
  return chain && [courseId, ...chain];
}
