import { finderOf } from './finder.ts';
import type { Finder } from './finder.ts';
import type { CourseRef, Lookups, NamedRef } from './lookups.ts';

/** The indexes that rows are read with, built once for an import. */
export interface Finders {
  unit: Finder<NamedRef>;
  course: Finder<CourseRef>;
  school: Finder<NamedRef>;
}

export function findersOf(lookups: Lookups): Finders {
  return { unit: finderOf(lookups.units), course: finderOf(lookups.courses), school: finderOf(lookups.schools) };
}
