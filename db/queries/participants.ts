import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { showPerson } from './protected-identity.ts';
import type { Queries } from '../database.ts';
import { learners, organisations, persons, roundLearners, wishes } from '../schema/index.ts';

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
