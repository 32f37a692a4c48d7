import { and, asc, eq } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { Branch } from '#app/domain/placements/vocabulary.ts';
import type { Queries } from '../database.ts';
import { persons, programmes, studyDirectors, units } from '../schema/index.ts';
import { directorWithin, matchesSearch } from './within.ts';

export type StudyDirector = typeof studyDirectors.$inferSelect;

export interface DirectorFilter {
  /** Folded. */
  search?: string;
  branch?: Branch;
}

function directorsOf(db: Queries) {
  return db
    .select({
      director: studyDirectors,
      givenName: persons.givenName,
      familyName: persons.familyName,
      email: persons.email,
      phone: persons.phone,
    })
    .from(studyDirectors)
    .innerJoin(persons, eq(persons.id, studyDirectors.personId));
}

type Row = Awaited<ReturnType<typeof directorsOf>>[number];

function flat({ director, ...person }: Row) {
  return { ...director, ...person };
}
export type DirectorRow = ReturnType<typeof flat>;

/** Study directors within reach, regional ones first, then by name. */
export async function listDirectors(db: Queries, reach: Reach, filter: DirectorFilter): Promise<DirectorRow[]> {
  const rows = await directorsOf(db)
    .where(
      and(
        directorWithin(db, reach),
        matchesSearch(persons.search, filter.search),
        filter.branch && eq(studyDirectors.branch, filter.branch),
      ),
    )
    .orderBy(asc(studyDirectors.branch), asc(persons.familyName), asc(studyDirectors.id));
  return [
    ...rows.filter((row) => row.director.level === 'regional'),
    ...rows.filter((row) => row.director.level === 'local'),
  ].map(flat);
}

/** All study directors, to decide who answers for a learner that the reader may see. */
export async function listMandates(db: Queries): Promise<DirectorRow[]> {
  const rows = await directorsOf(db).orderBy(asc(persons.familyName), asc(studyDirectors.id));
  return rows.map(flat);
}

export async function findDirector(db: Queries, id: string, reach: Reach) {
  const [row] = await db
    .select({ director: studyDirectors, person: persons })
    .from(studyDirectors)
    .innerJoin(persons, eq(persons.id, studyDirectors.personId))
    .where(and(eq(studyDirectors.id, id), directorWithin(db, reach)));
  return row ?? null;
}

/** Names of all programmes and units, for what a study director answers for. */
export async function listResponsibilityChoices(db: Queries) {
  const allProgrammes = await db
    .select({ id: programmes.id, name: programmes.name, branch: programmes.branch, form: programmes.form })
    .from(programmes);
  const allUnits = await db
    .select({ id: units.id, name: units.name, kind: units.kind, town: units.town })
    .from(units)
    .orderBy(asc(units.name));
  return { programmes: allProgrammes, units: allUnits };
}
