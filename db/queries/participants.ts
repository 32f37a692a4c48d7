import { and, asc, count, eq, inArray, notInArray } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { Queries } from '../database.ts';
import { attests, learners, organisations, persons, roundLearners, wishes } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import { showPerson } from './protected-identity.ts';
import { learnerWithin, openTo } from './within.ts';

export interface Participant {
  /** The row that makes the learner take part. */
  id: string;
  learnerId: string;
  name: PersonName;
  cohort: string;
  education: string;
  employer: string | null;
  wishes: number;
}

/** Learners, or the question which they are. */
export type LearnerIds = string[] | ReturnType<typeof participantIds>;

/** Of all who take part in a round, as part of another query. */
export function participantIds(db: Queries, roundId: string) {
  return db.select({ id: roundLearners.learnerId }).from(roundLearners).where(eq(roundLearners.roundId, roundId));
}

/** Who takes part in a round, with education and employer. */
export async function listParticipants(db: Queries, roundId: string, seesProtected: boolean): Promise<Participant[]> {
  const names = new Map(
    (await db.select({ id: organisations.id, name: organisations.name }).from(organisations)).map((row) => [
      row.id,
      row.name,
    ]),
  );
  const stated = await db
    .select({ learnerId: wishes.learnerId, number: count() })
    .from(wishes)
    .where(eq(wishes.roundId, roundId))
    .groupBy(wishes.learnerId);
  const wished = new Map(stated.map((row) => [row.learnerId, row.number]));
  const rows = await db
    .select({ id: roundLearners.id, learner: learners, person: persons })
    .from(roundLearners)
    .innerJoin(learners, eq(learners.id, roundLearners.learnerId))
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(eq(roundLearners.roundId, roundId))
    .orderBy(asc(persons.familyName), asc(persons.givenName), asc(learners.id));
  return rows.map(({ id, learner, person }) => ({
    id,
    learnerId: learner.id,
    name: showPerson({ ...person, id: learner.id }, seesProtected),
    cohort: learner.cohort,
    education: names.get(learner.educationOrganisationId) ?? '',
    employer: learner.employerOrganisationId === null ? null : (names.get(learner.employerOrganisationId) ?? ''),
    wishes: wished.get(learner.id) ?? 0,
  }));
}

export async function findParticipations(db: Queries, roundId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(roundLearners)
    .where(and(eq(roundLearners.roundId, roundId), inArray(roundLearners.id, [...ids])));
}

/** A learner to choose among or to tell of. */
export interface NamedLearner {
  id: string;
  name: PersonName;
  cohort: string;
}

/** The learners by name, as one who reads protected identities or does not sees them. */
export async function listNamedLearners(
  db: Queries,
  ids: readonly string[],
  seesProtected: boolean,
): Promise<NamedLearner[]> {
  const found: NamedLearner[] = [];
  for (const part of chunked([...new Set(ids)], 400))
    found.push(...(await namedLearners(db, inArray(learners.id, part), seesProtected)));
  return found;
}

/** Active learners of a programme who do not take part in the round, by name. */
export async function listJoinable(
  db: Queries,
  { roundId, programmeId }: { roundId: string; programmeId: string },
  seesProtected: boolean,
): Promise<NamedLearner[]> {
  const taking = participantIds(db, roundId);
  const others = and(
    eq(learners.programmeId, programmeId),
    eq(learners.status, 'active'),
    notInArray(learners.id, taking),
  );
  return namedLearners(db, others, seesProtected);
}

async function namedLearners(db: Queries, where: SQL | undefined, seesProtected: boolean): Promise<NamedLearner[]> {
  const rows = await db
    .select({ learner: learners, person: persons })
    .from(learners)
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(where)
    .orderBy(asc(persons.familyName), asc(persons.givenName), asc(learners.id));
  return rows.map(({ learner: { id, cohort }, person }) => ({
    id,
    name: showPerson({ ...person, id }, seesProtected),
    cohort,
  }));
}

interface Scope {
  /** Of the edit. */
  reach: Reach;
  protectedReach: Reach;
}

/** Those in a round whom one may both change and know by name. */
export async function listChangeable(db: Queries, roundId: string, { reach, protectedReach }: Scope) {
  return db
    .select({
      id: roundLearners.id,
      learnerId: roundLearners.learnerId,
      givenName: persons.givenName,
      familyName: persons.familyName,
    })
    .from(roundLearners)
    .innerJoin(learners, eq(learners.id, roundLearners.learnerId))
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(and(eq(roundLearners.roundId, roundId), learnerWithin(db, reach), openTo(db, protectedReach)))
    .orderBy(asc(persons.familyName), asc(persons.givenName), asc(learners.id));
}

/** What learners have shown. */
export async function listAttests(db: Queries, learnerIds: readonly string[]) {
  const found: (typeof attests.$inferSelect)[] = [];
  for (const part of chunked(learnerIds, 400))
    found.push(...(await db.select().from(attests).where(inArray(attests.learnerId, part))));
  return found;
}
