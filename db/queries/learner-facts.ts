import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { LearnerFacts } from '#app/domain/placements/round-facts.ts';
import type { Queries } from '../database.ts';
import { listBurdensBefore } from './burden-entries.ts';
import { HOLDING } from './holding.ts';
import { participantIds } from './participants.ts';
import type { LearnerIds } from './participants.ts';
import { listSpecialDecisions } from './special-decisions.ts';
import { listTravelExceptions } from './travel-exceptions.ts';
import { attests, conflicts, learners, periods, persons, placements, rounds, units, wishes } from '../schema/index.ts';

/** What is known of those who take part in a round and are active, by id. */
export async function loadParticipants(db: Queries, roundId: string): Promise<LearnerFacts[]> {
  return loadLearners(db, roundId, participantIds(db, roundId));
}

/** What is known of learners of a round's programme who might join it, as it would be of those who take part. */
export async function loadJoiningLearners(
  db: Queries,
  roundId: string,
  learnerIds: readonly string[],
): Promise<LearnerFacts[]> {
  const rows = await db
    .select({ id: learners.id })
    .from(learners)
    .innerJoin(rounds, eq(rounds.programmeId, learners.programmeId))
    .where(and(eq(rounds.id, roundId), inArray(learners.id, [...new Set(learnerIds)])));
  if (rows.length === 0) return [];
  return loadLearners(
    db,
    roundId,
    rows.map(({ id }) => id),
  );
}

async function loadLearners(db: Queries, roundId: string, among: LearnerIds): Promise<LearnerFacts[]> {
  const rows = await db
    .select({
      id: learners.id,
      personId: learners.personId,
      birthDate: persons.birthDate,
      homePostcode: persons.homePostcode,
      homeTown: persons.homeTown,
      car: persons.car,
    })
    .from(learners)
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(and(inArray(learners.id, among), eq(learners.status, 'active')))
    .orderBy(asc(learners.id));
  const wished = Map.groupBy(
    await db.select().from(wishes).where(eq(wishes.roundId, roundId)).orderBy(asc(wishes.rank)),
    (row) => row.learnerId,
  );
  const excepted = new Set((await listTravelExceptions(db, roundId)).map(({ learnerId }) => learnerId));
  const decided = Map.groupBy(await listSpecialDecisions(db, roundId), (row) => row.learnerId);
  const burdens = Map.groupBy(await listBurdensBefore(db, roundId, among), (row) => row.learnerId);
  const { attestsOf, conflictsOf, visitsOf } = await loadPersons(db, roundId, among);
  return rows.map(({ personId, ...row }) => {
    const visits = visitsOf.get(personId) ?? [];
    return {
      ...row,
      anyDistance: excepted.has(row.id),
      burdens: (burdens.get(row.id) ?? []).map(({ term, kind, hundredths }) => ({ term, kind, hundredths })),
      decisions: (decided.get(row.id) ?? []).map(({ kind, unitIds, minutes }) => ({ kind, unitIds, minutes })),
      attests: (attestsOf.get(personId) ?? []).map(({ kind, validFrom, validTo }) => ({ kind, validFrom, validTo })),
      conflicts: (conflictsOf.get(personId) ?? []).map(({ unitId, kind }) => ({ unitId, kind })),
      wishes: (wished.get(row.id) ?? []).map(({ unitId, rank }) => ({ unitId, rank })),
      visited: visits
        .filter(({ learnerId }) => learnerId === row.id)
        .map(({ unitId, sector, courseId, fromWeek, toWeek, endedBy }) => ({
          ...{ unitId, sector, courseId, fromWeek, toWeek },
          isWhole: endedBy === null,
        })),
      elsewhere: visits
        .filter(({ learnerId }) => learnerId !== row.id)
        .map(({ fromWeek, toWeek }) => ({ from: fromWeek, to: toWeek })),
    };
  });
}

/** What is known of the persons of a round in all their educations, by person: a person is only in one place at a time. */
async function loadPersons(db: Queries, roundId: string, among: LearnerIds) {
  const inRound = db.select({ id: learners.personId }).from(learners).where(inArray(learners.id, among));
  const ofPersons = inArray(learners.personId, inRound);
  // One after the other: inside a transaction there is one connection.
  const shown = await db
    .select({ personId: learners.personId, attest: attests })
    .from(attests)
    .innerJoin(learners, eq(learners.id, attests.learnerId))
    .where(ofPersons)
    .orderBy(asc(attests.id));
  const barred = await db
    .select({ personId: learners.personId, conflict: conflicts })
    .from(conflicts)
    .innerJoin(learners, eq(learners.id, conflicts.learnerId))
    .where(ofPersons)
    .orderBy(asc(conflicts.id));
  const visits = await db
    .select({
      personId: learners.personId,
      learnerId: placements.learnerId,
      unitId: placements.unitId,
      sector: units.sector,
      courseId: periods.courseId,
      fromWeek: placements.fromWeek,
      toWeek: placements.toWeek,
      endedBy: placements.endedBy,
    })
    .from(placements)
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(periods, eq(periods.id, placements.periodId))
    .where(and(ofPersons, ne(placements.roundId, roundId), inArray(placements.state, HOLDING)))
    .orderBy(asc(placements.fromWeek), asc(placements.id));
  const grouped = <T>(rows: readonly { personId: string; value: T }[]): Map<string, T[]> => {
    const groups = Map.groupBy(rows, ({ personId }) => personId);
    return new Map([...groups].map(([id, members]) => [id, members.map(({ value }) => value)]));
  };
  return {
    attestsOf: grouped(shown.map(({ personId, attest }) => ({ personId, value: attest }))),
    conflictsOf: grouped(barred.map(({ personId, conflict }) => ({ personId, value: conflict }))),
    visitsOf: grouped(visits.map((visit) => ({ personId: visit.personId, value: visit }))),
  };
}
