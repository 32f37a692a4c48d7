/** How the keys of all letters about an assignment begin. */
export function pathLettersOf(assignmentId: string): string {
  return `path:${assignmentId}:`;
}
