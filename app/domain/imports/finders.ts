import { finderOf } from './finder.ts';
import type { Finder } from './finder.ts';
import type { CourseRef, GroupRef, Lookups, NamedRef, ThemeRef } from './lookups.ts';

/** The indexes that rows are read with, built once for an import. */
export interface Finders {
  unit: Finder<NamedRef>;
  course: Finder<CourseRef>;
  /** Whether the form has courses, and none of them is read in the term. */
  hasNoCourseIn: (form: string, term: number) => boolean;
  school: Finder<NamedRef>;
  group: Finder<GroupRef>;
  instrument: Finder<NamedRef>;
  /** Among the themes of one instrument, or of all. */
  theme: (instrument?: string) => Finder<ThemeRef>;
}

export function findersOf(lookups: Lookups): Finders {
  const themes = new Map(
    [...Map.groupBy(lookups.themes, ({ instrument }) => instrument)].map(([id, own]) => [id, finderOf(own)]),
  );
  const terms = new Map(
    [...Map.groupBy(lookups.courses, ({ form }) => form as string)].map(([form, own]) => [
      form,
      new Set(own.map(({ term }) => term)),
    ]),
  );
  const anyTheme = finderOf(lookups.themes);
  const noTheme = finderOf<ThemeRef>([]);
  return {
    unit: finderOf(lookups.units),
    course: finderOf(lookups.courses),
    hasNoCourseIn: (form, term) => terms.get(form)?.has(term) === false,
    school: finderOf(lookups.schools),
    group: finderOf(lookups.groups),
    instrument: finderOf(lookups.instruments),
    theme: (instrument) => (instrument === undefined ? anyTheme : (themes.get(instrument) ?? noTheme)),
  };
}
