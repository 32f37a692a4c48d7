import { and, eq, exists, inArray, or, sql } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { AttestSpan } from '#app/domain/people/attests.ts';
import type { Queries } from '../database.ts';
import { attests, conflicts, learners, persons, roundLearners, supervisors, wishes } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import type { Learner, Person } from './learners.ts';
import { nameColumns } from './protected-identity.ts';
import { learnerWithin, openTo, supervisorWithin } from './within.ts';

export type Wish = typeof wishes.$inferSelect;
export type Conflict = typeof conflicts.$inferSelect;

/** A learner of the programme with all that a class list may change. */
export interface EnrolledLearner {
  learner: Learner;
  person: Person;
  /** Whether the reader may know who she is. */
  isOpen: boolean;
  inRound: boolean;
  wishes: Wish[];
  conflicts: Conflict[];
  attests: AttestSpan[];
}

/** Everybody in a programme, whatever her status, with her part in the round. */
export async function listEnrolled(
  db: Queries,
  { programmeId, roundId, protectedReach }: { programmeId: string; roundId: string; protectedReach: Reach },
): Promise<EnrolledLearner[]> {
  const rows = await db
    .select({ learner: learners, person: persons, isOpen: nameColumns(db, protectedReach).isOpen })
    .from(learners)
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(eq(learners.programmeId, programmeId));
  const present = await db
    .select({ id: roundLearners.learnerId })
    .from(roundLearners)
    .where(eq(roundLearners.roundId, roundId));
  const inProgramme = db.select({ id: learners.id }).from(learners).where(eq(learners.programmeId, programmeId));
  const wished = await db.select().from(wishes).where(eq(wishes.roundId, roundId)).orderBy(wishes.rank);
  const barred = await db
    .select()
    .from(conflicts)
    .where(and(inArray(conflicts.learnerId, inProgramme)));
  const shown = await db.select().from(attests).where(inArray(attests.learnerId, inProgramme));
  const inRound = new Set(present.map(({ id }) => id));
  const wishesOf = Map.groupBy(wished, (wish) => wish.learnerId);
  const attestsOf = Map.groupBy(shown, (attest) => attest.learnerId);
  const conflictsOf = Map.groupBy(barred, (conflict) => conflict.learnerId);
  return rows.map(({ learner, person, isOpen }) => ({
    learner,
    person,
    isOpen: Number(isOpen) === 1,
    inRound: inRound.has(learner.id),
    wishes: wishesOf.get(learner.id) ?? [],
    conflicts: conflictsOf.get(learner.id) ?? [],
    attests: attestsOf.get(learner.id) ?? [],
  }));
}

/** Whoever has one of the numbers, in any role; by the blind index of the number. */
export async function listPersonsByIdentity(db: Queries, indexes: readonly string[]): Promise<Person[]> {
  const found: Person[] = [];
  for (const part of chunked(indexes, 400))
    found.push(...(await db.select().from(persons).where(inArray(persons.identityIndex, part))));
  return found;
}

/** Whose registers one may look in. */
export interface PersonReach {
  learners: Reach;
  protectedLearners: Reach;
  supervisors: Reach;
}

/**
 * Whoever has one of the addresses and is a learner or supervisor within reach: an address is easily guessed, so that it
 * leads to nobody else.
 */
export async function listPersonsByEmail(
  db: Queries,
  emails: readonly string[],
  reach: PersonReach,
): Promise<Person[]> {
  const found: Person[] = [];
  for (const part of chunked(emails, 400))
    found.push(
      ...(await db
        .select()
        .from(persons)
        .where(and(inArray(persons.email, part), personWithin(db, reach)))),
    );
  return found;
}

function personWithin(db: Queries, { learners: reach, protectedLearners, supervisors: ofSupervisors }: PersonReach) {
  const asLearner = db
    .select({ one: sql`1` })
    .from(learners)
    .where(and(eq(learners.personId, persons.id), learnerWithin(db, reach), openTo(db, protectedLearners)));
  const asSupervisor = db
    .select({ one: sql`1` })
    .from(supervisors)
    .where(and(eq(supervisors.personId, persons.id), supervisorWithin(db, ofSupervisors)));
  return or(exists(asLearner), exists(asSupervisor));
}
