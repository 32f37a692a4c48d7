import { and, asc, count, eq, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { LearningGroup } from '#app/domain/learning/assignment-form.ts';
import type { MasteredModule } from '#app/domain/learning/completion.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { Queries } from '../database.ts';
import {
  accounts,
  learners,
  moduleProgress,
  organisations,
  pathAssignments,
  persons,
  programmes,
  supervisors,
  units,
} from '../schema/index.ts';
import type { Bilingual } from '../schema/columns.ts';
import { nameColumns, nameFor } from './protected-identity.ts';
import { holdsText, programmeWithin } from './within.ts';

export type PathAssignment = typeof pathAssignments.$inferSelect;

/** An assignment with names for its group. */
export interface NamedAssignment extends PathAssignment {
  programme: Bilingual | null;
  unitName: string | null;
}

const STUDYING = ['active', 'paused'] as const;

/** Programmes whose learners may be assigned a path, and the professions whose supervisors may. */
export async function listAssignable(db: Queries, reach: Reach) {
  return db
    .select({ id: programmes.id, profession: programmes.supervisorProfession })
    .from(programmes)
    .where(programmeWithin(reach));
}

/** Groups of learners: each programme within reach with its cohorts and how many study in each. */
export async function listLearnerGroups(db: Queries, reach: Reach) {
  return db
    .select({
      programmeId: programmes.id,
      programme: programmes.name,
      school: organisations.shortName,
      cohort: learners.cohort,
      people: count(),
    })
    .from(learners)
    .innerJoin(programmes, eq(programmes.id, learners.programmeId))
    .innerJoin(organisations, eq(organisations.id, programmes.educationOrganisationId))
    .where(and(programmeWithin(reach), inArray(learners.status, STUDYING)))
    .groupBy(programmes.id, organisations.id, learners.cohort)
    .orderBy(asc(programmes.id), asc(learners.cohort));
}

/** Supervisors in office on the day with their profession and the path of their unit. */
export async function listSupervisorPlaces(db: Queries, professions: readonly string[], on: IsoDate) {
  return db
    .select({ personId: supervisors.personId, profession: supervisors.profession, path: units.path })
    .from(supervisors)
    .innerJoin(units, eq(units.id, supervisors.unitId))
    .where(and(inArray(supervisors.profession, [...professions]), inOffice(on)));
}

export async function listUnitNames(db: Queries) {
  return db.select({ id: units.id, name: units.name, town: units.town, path: units.path }).from(units);
}

/** All assignments, the latest first. */
export async function listAssignments(db: Queries): Promise<NamedAssignment[]> {
  return named(db, undefined);
}

export async function findAssignment(db: Queries, id: string): Promise<NamedAssignment | null> {
  const [found] = await named(db, eq(pathAssignments.id, id));
  return found ?? null;
}

async function named(db: Queries, condition: SQL | undefined): Promise<NamedAssignment[]> {
  const rows = await db
    .select({ assignment: pathAssignments, programme: programmes.name, unitName: units.name })
    .from(pathAssignments)
    .leftJoin(programmes, eq(programmes.id, pathAssignments.programmeId))
    .leftJoin(units, eq(units.id, pathAssignments.unitId))
    .where(condition)
    .orderBy(sql`${pathAssignments.assignedOn} desc`, asc(pathAssignments.id));
  return rows.map(({ assignment, ...names }) => ({ ...assignment, ...names }));
}

/** The paths that are assigned to a person as a learner or a supervisor, by when they should be done. */
export async function listAssignedTo(db: Queries, personId: string, on: IsoDate): Promise<PathAssignment[]> {
  const asLearner = await db
    .select({ assignment: pathAssignments })
    .from(pathAssignments)
    .innerJoin(learners, eq(learners.programmeId, pathAssignments.programmeId))
    .where(and(eq(learners.personId, personId), isStudying()));
  const asSupervisor = await db
    .select({ assignment: pathAssignments })
    .from(pathAssignments)
    .innerJoin(supervisors, eq(supervisors.profession, pathAssignments.profession))
    .innerJoin(units, eq(units.id, supervisors.unitId))
    .where(and(eq(supervisors.personId, personId), isUnder(), inOffice(on)));
  const found = new Map([...asLearner, ...asSupervisor].map(({ assignment }) => [assignment.id, assignment]));
  const dayOf = ({ dueOn }: PathAssignment) => dueOn ?? '9999';
  return [...found.values()].sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id));
}

function isStudying(): SQL | undefined {
  return and(
    eq(pathAssignments.groupKind, 'learners'),
    or(isNull(pathAssignments.cohort), eq(pathAssignments.cohort, learners.cohort)),
    inArray(learners.status, STUDYING),
  );
}

function isUnder(): SQL | undefined {
  const part = sql<string>`'/' || ${pathAssignments.unitId} || '/'`;
  return and(eq(pathAssignments.groupKind, 'supervisors'), sql`replace(${units.path}, ${part}, '') <> ${units.path}`);
}

function inOffice(on: IsoDate): SQL | undefined {
  return and(lte(supervisors.validFrom, on), or(isNull(supervisors.validTo), gte(supervisors.validTo, on)));
}

/** Somebody in a group, with a name as the reader may see it. */
export interface GroupMember {
  /** Of the learner; of the person where she supervises. */
  id: string;
  personId: string;
  name: PersonName;
}

/** Those in a group, by name; those whose name the reader may not know come last. */
export async function listMembers(
  db: Queries,
  group: LearningGroup,
  on: IsoDate,
  protectedReach: Reach,
): Promise<GroupMember[]> {
  const members =
    group.groupKind === 'learners' ? await learnersIn(db, group, protectedReach) : await supervisorsIn(db, group, on);
  const isHidden = ({ name }: GroupMember) => Number(name.protectedCode !== null);
  return members.toSorted((a, b) => isHidden(a) - isHidden(b));
}

async function learnersIn(db: Queries, group: LearningGroup, protectedReach: Reach): Promise<GroupMember[]> {
  const rows = await db
    .select({ id: learners.id, personId: learners.personId, ...nameColumns(db, protectedReach) })
    .from(learners)
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(ofProgramme(group))
    .orderBy(asc(persons.familyName), asc(persons.givenName), asc(learners.id));
  return rows.map(({ id, personId, ...name }) => ({ id, personId, name: nameFor(name, id) }));
}

async function supervisorsIn(db: Queries, group: LearningGroup, on: IsoDate): Promise<GroupMember[]> {
  const rows = await db
    .select({ personId: persons.id, givenName: persons.givenName, familyName: persons.familyName })
    .from(persons)
    .where(inArray(persons.id, supervisorIds(db, group, on)))
    .orderBy(asc(persons.familyName), asc(persons.givenName), asc(persons.id));
  return rows.map(({ personId, ...name }) => ({ id: personId, personId, name: { ...name, protectedCode: null } }));
}

function ofProgramme({ programmeId, cohort }: LearningGroup): SQL | undefined {
  return and(
    eq(learners.programmeId, programmeId ?? ''),
    cohort === null ? undefined : eq(learners.cohort, cohort),
    inArray(learners.status, STUDYING),
  );
}

function supervisorIds(db: Queries, { profession, unitId }: LearningGroup, on: IsoDate) {
  return db
    .select({ personId: supervisors.personId })
    .from(supervisors)
    .innerJoin(units, eq(units.id, supervisors.unitId))
    .where(and(eq(supervisors.profession, profession ?? ''), holdsText(units.path, `/${unitId}/`), inOffice(on)));
}

/** The persons in a group, for a condition of another query. */
export function groupPersonIds(db: Queries, group: LearningGroup, on: IsoDate) {
  return group.groupKind === 'learners'
    ? db.select({ personId: learners.personId }).from(learners).where(ofProgramme(group))
    : supervisorIds(db, group, on);
}

/** What those in a group have mastered of some modules: nothing of what anybody has answered is read. */
export async function listMastered(
  db: Queries,
  group: LearningGroup,
  on: IsoDate,
  moduleIds: readonly string[],
): Promise<MasteredModule[]> {
  const rows = await db
    .select({
      personId: accounts.personId,
      moduleId: moduleProgress.moduleId,
      version: moduleProgress.masteredVersion,
      masteredAt: moduleProgress.masteredAt,
    })
    .from(moduleProgress)
    .innerJoin(accounts, eq(accounts.id, moduleProgress.accountId))
    .where(
      and(
        inArray(moduleProgress.moduleId, [...moduleIds]),
        isNotNull(moduleProgress.masteredVersion),
        inArray(accounts.personId, groupPersonIds(db, group, on)),
      ),
    );
  return rows.map(({ version, masteredAt, ...row }) => ({
    ...row,
    version: version ?? 0,
    masteredAt: masteredAt ?? '',
  }));
}

/** Those in a group who have an account to sign in with. */
export async function listWithAccount(db: Queries, group: LearningGroup, on: IsoDate): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ personId: accounts.personId })
    .from(accounts)
    .where(and(isNull(accounts.disabledAt), inArray(accounts.personId, groupPersonIds(db, group, on))));
  return new Set(rows.map(({ personId }) => personId));
}
