import { and, asc, desc, eq, gte, inArray, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reach } from '#app/domain/access/can.ts';
import type { Standing } from '#app/domain/placements/schedule.ts';
import type { FinancingSource, PlacementForm, RoundState } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  attests,
  conflicts,
  learners,
  organisations,
  placements,
  placementSupervisors,
  persons,
  rounds,
  supervisors,
  units,
  wishes,
} from '../schema/index.ts';
import { HOLDING, STANDING } from './holding.ts';
import { learnerWithin } from './within.ts';

export interface LearnerPeriod extends Standing {
  id: string;
  roundId: string;
  roundName: string;
  roundState: RoundState;
  form: PlacementForm;
  fromWeek: IsoWeek;
  unitId: string;
  unitName: string;
  /** The other three of the four responsibilities; a student has no employer. */
  educationName: string;
  employerName: string | null;
  financing: FinancingSource;
  supervisors: { linkId: string; id: string; name: string; role: 'main' | 'daily' }[];
}

/** A learner's time at units, latest first, with what has ended; proposals only for those who plan. */
export async function listLearnerPeriods(db: Queries, learnerId: string, plans: boolean): Promise<LearnerPeriod[]> {
  const education = alias(organisations, 'education');
  const employer = alias(organisations, 'employer');
  const rows = await db
    .select({
      id: placements.id,
      roundId: placements.roundId,
      roundName: rounds.name,
      roundState: rounds.state,
      form: placements.form,
      fromWeek: placements.fromWeek,
      ...STANDING,
      unitId: placements.unitId,
      unitName: units.name,
      educationName: education.shortName,
      employerName: employer.shortName,
      financing: placements.financing,
    })
    .from(placements)
    .innerJoin(rounds, eq(rounds.id, placements.roundId))
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(education, eq(education.id, placements.educationOrganisationId))
    .leftJoin(employer, eq(employer.id, placements.employerOrganisationId))
    .where(and(eq(placements.learnerId, learnerId), plans ? undefined : ne(placements.state, 'proposed')))
    .orderBy(desc(placements.fromWeek));
  const named = await listNamedSupervisors(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    supervisors: named.filter(({ placementId }) => placementId === row.id).map(({ placementId: _, ...one }) => one),
  }));
}

/** Supervisors named on placements, main ones first. */
export async function listNamedSupervisors(db: Queries, placementIds: readonly string[]) {
  if (placementIds.length === 0) return [];
  const rows = await db
    .select({
      placementId: placementSupervisors.placementId,
      linkId: placementSupervisors.id,
      id: supervisors.id,
      givenName: persons.givenName,
      familyName: persons.familyName,
      role: placementSupervisors.role,
    })
    .from(placementSupervisors)
    .innerJoin(supervisors, eq(supervisors.id, placementSupervisors.supervisorId))
    .innerJoin(persons, eq(persons.id, supervisors.personId))
    .where(inArray(placementSupervisors.placementId, [...placementIds]))
    .orderBy(desc(placementSupervisors.role), asc(persons.familyName));
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, name: `${givenName} ${familyName}` }));
}

export async function listWishes(db: Queries, learnerId: string) {
  return db
    .select({
      id: wishes.id,
      roundName: rounds.name,
      term: rounds.term,
      rank: wishes.rank,
      unitId: wishes.unitId,
      unitName: units.name,
    })
    .from(wishes)
    .innerJoin(rounds, eq(rounds.id, wishes.roundId))
    .innerJoin(units, eq(units.id, wishes.unitId))
    .where(eq(wishes.learnerId, learnerId))
    .orderBy(desc(rounds.createdAt), asc(wishes.rank));
}

export async function listConflicts(db: Queries, learnerId: string) {
  return db
    .select({ id: conflicts.id, kind: conflicts.kind, unitId: conflicts.unitId, unitName: units.name })
    .from(conflicts)
    .innerJoin(units, eq(units.id, conflicts.unitId))
    .where(eq(conflicts.learnerId, learnerId))
    .orderBy(asc(units.name));
}

export type ConflictRow = typeof conflicts.$inferSelect;

export async function findConflict(db: Queries, id: string, learnerId: string): Promise<ConflictRow | null> {
  const [row] = await db
    .select()
    .from(conflicts)
    .where(and(eq(conflicts.id, id), eq(conflicts.learnerId, learnerId)));
  return row ?? null;
}

export type AttestRow = typeof attests.$inferSelect;

export async function listAttests(db: Queries, learnerId: string): Promise<AttestRow[]> {
  return db
    .select()
    .from(attests)
    .where(eq(attests.learnerId, learnerId))
    .orderBy(asc(attests.kind), desc(attests.validFrom));
}

export async function findAttest(db: Queries, id: string, learnerId: string): Promise<AttestRow | null> {
  const [row] = await db
    .select()
    .from(attests)
    .where(and(eq(attests.id, id), eq(attests.learnerId, learnerId)));
  return row ?? null;
}

/** Paths of the units where each learner within reach is or is going, from a week on. */
export async function listUnitPaths(db: Queries, reach: Reach, fromWeek: IsoWeek): Promise<Map<string, string[]>> {
  const rows = await db
    .selectDistinct({ learnerId: learners.id, path: units.path })
    .from(placements)
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(and(learnerWithin(db, reach), inArray(placements.state, HOLDING), gte(placements.toWeek, fromWeek)));
  const paths = new Map<string, string[]>();
  for (const { learnerId, path } of rows) paths.set(learnerId, [...(paths.get(learnerId) ?? []), path]);
  return paths;
}
