import { and, asc, count, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { Branch, PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { Queries } from '../database.ts';
import { learners, organisations, persons, programmes } from '../schema/index.ts';
import type { Bilingual } from '../schema/columns.ts';
import { nameColumns, nameFor } from './protected-identity.ts';
import { learnerWithin, matchesSearch, openTo } from './within.ts';

export type Learner = typeof learners.$inferSelect;
export type Person = typeof persons.$inferSelect;
export type LearnerStatus = Learner['status'];

/** Whose learners, and which of the protected ones by name. */
export interface LearnerReader {
  learners: Reach;
  protectedLearners: Reach;
}

export interface LearnerFilter {
  /** Folded. */
  search?: string;
  form?: PlacementForm;
  programmeId?: string;
  cohort?: string;
  status?: LearnerStatus;
  protectedOnly?: boolean;
}

export interface LearnerRow {
  id: string;
  name: PersonName;
  /** The identity is protected, whether or not this reader may know whose it is. */
  isProtected: boolean;
  programmeId: string;
  programme: Bilingual;
  form: PlacementForm;
  branch: Branch;
  cohort: string;
  status: LearnerStatus;
  educationName: string;
}

/** Learners within reach that the filter lets through. A protected learner is not found by the name one may not know. */
export async function listLearners(db: Queries, reader: LearnerReader, filter: LearnerFilter): Promise<LearnerRow[]> {
  const search = matchesSearch(persons.search, filter.search);
  const rows = await db
    .select({
      id: learners.id,
      programmeId: learners.programmeId,
      programme: programmes.name,
      form: programmes.form,
      branch: programmes.branch,
      cohort: learners.cohort,
      status: learners.status,
      educationName: organisations.shortName,
      protectedIdentity: persons.protectedIdentity,
      ...nameColumns(db, reader.protectedLearners),
    })
    .from(learners)
    .innerJoin(persons, eq(persons.id, learners.personId))
    .innerJoin(programmes, eq(programmes.id, learners.programmeId))
    .innerJoin(organisations, eq(organisations.id, learners.educationOrganisationId))
    .where(
      and(
        learnerWithin(db, reader.learners),
        search && and(search, openTo(db, reader.protectedLearners)),
        filter.form && eq(programmes.form, filter.form),
        filter.programmeId === undefined ? undefined : eq(learners.programmeId, filter.programmeId),
        filter.cohort === undefined ? undefined : eq(learners.cohort, filter.cohort),
        filter.status && eq(learners.status, filter.status),
        filter.protectedOnly ? isNotNull(persons.protectedIdentity) : undefined,
      ),
    )
    .orderBy(asc(persons.familyName), asc(persons.givenName), asc(learners.id));
  // A protected learner's place in the order would tell her first letter: those without a name come last.
  const named = rows.map(({ givenName, familyName, isOpen, protectedIdentity, ...row }) => ({
    ...row,
    name: nameFor({ givenName, familyName, isOpen }, row.id),
    isProtected: protectedIdentity !== null,
  }));
  const hidden = named.filter(({ name }) => name.protectedCode !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...named.filter(({ name }) => name.protectedCode === null), ...hidden];
}

export async function countLearners(db: Queries, reach: Reach): Promise<number> {
  const [row] = await db.select({ number: count() }).from(learners).where(learnerWithin(db, reach));
  return row?.number ?? 0;
}

/** What the filters of the list can be set to. */
export async function listLearnerFilterValues(db: Queries, reach: Reach) {
  const rows = await db
    .selectDistinct({ id: programmes.id, name: programmes.name, form: programmes.form, cohort: learners.cohort })
    .from(learners)
    .innerJoin(programmes, eq(programmes.id, learners.programmeId))
    .where(learnerWithin(db, reach));
  const found = new Map(rows.map(({ id, name, form }) => [id, { id, name, form }]));
  return { programmes: [...found.values()], cohorts: [...new Set(rows.map(({ cohort }) => cohort))].sort() };
}

export interface LearnerDetail {
  learner: Learner;
  /** Empty of all that could tell who or where she is, when the reader may not know. */
  person: Omit<Person, 'identitySealed' | 'identityIndex' | 'search'> & { hasIdentity: boolean };
  name: PersonName;
  isProtected: boolean;
  programme: { name: Bilingual; form: PlacementForm; branch: Branch };
}

/** One learner within reach; null when there is none, or not for this reader. */
export async function findLearner(db: Queries, id: string, reader: LearnerReader): Promise<LearnerDetail | null> {
  const [row] = await db
    .select({
      learner: learners,
      person: persons,
      programmeName: programmes.name,
      form: programmes.form,
      branch: programmes.branch,
      isOpen: nameColumns(db, reader.protectedLearners).isOpen,
    })
    .from(learners)
    .innerJoin(persons, eq(persons.id, learners.personId))
    .innerJoin(programmes, eq(programmes.id, learners.programmeId))
    .where(and(eq(learners.id, id), learnerWithin(db, reader.learners)));
  if (!row) return null;
  const name = nameFor({ ...row.person, isOpen: row.isOpen }, id);
  return {
    learner: name.protectedCode === null ? row.learner : { ...row.learner, externalId: null },
    person: personFor(row.person, name),
    name,
    isProtected: row.person.protectedIdentity !== null,
    programme: { name: row.programmeName, form: row.form, branch: row.branch },
  };
}

function personFor(person: Person, name: PersonName): LearnerDetail['person'] {
  const { identitySealed, identityIndex: _index, search: _search, ...rest } = person;
  if (name.protectedCode === null) return { ...rest, hasIdentity: identitySealed !== null };
  return {
    ...rest,
    givenName: '',
    familyName: '',
    email: null,
    phone: null,
    identityKind: null,
    birthDate: null,
    homePostcode: null,
    homeTown: null,
    car: null,
    protectedIdentity: null,
    hasIdentity: false,
  };
}

/** The rows as they are, for a change that has been authorised. */
export async function findLearnerRows(db: Queries, id: string): Promise<{ learner: Learner; person: Person } | null> {
  const [row] = await db
    .select({ learner: learners, person: persons })
    .from(learners)
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(eq(learners.id, id));
  return row ?? null;
}

/** Whether a person is registered in a programme, whatever her status there. */
export async function isEnrolled(db: Queries, personId: string, programmeId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: learners.id })
    .from(learners)
    .where(and(eq(learners.personId, personId), eq(learners.programmeId, programmeId)));
  return row !== undefined;
}

/** Whether a learner is within a reach, such as that of an edit; and by name, within that of `protected:read`. */
export async function isLearnerWithin(db: Queries, id: string, reach: Reach, protectedReach: Reach): Promise<boolean> {
  const [row] = await db
    .select({ one: sql<number>`1` })
    .from(learners)
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(and(eq(learners.id, id), learnerWithin(db, reach), openTo(db, protectedReach)));
  return row !== undefined;
}

/** Organisations by id, for the responsibilities and forms. */
export async function listOrganisations(db: Queries, ids?: readonly string[]) {
  return db
    .select({
      id: organisations.id,
      name: organisations.name,
      shortName: organisations.shortName,
      kind: organisations.kind,
    })
    .from(organisations)
    .where(ids ? inArray(organisations.id, [...ids]) : undefined)
    .orderBy(asc(organisations.name));
}
