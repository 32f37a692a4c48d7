import { and, asc, count, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  persons,
  placements,
  placementSupervisors,
  supervisorAbsences,
  supervisors,
  supervisorTrainings,
  units,
} from '../schema/index.ts';
import { HOLDING } from './holding.ts';
import { holdsText, matchesSearch, supervisorWithin } from './within.ts';

export type Supervisor = typeof supervisors.$inferSelect;
export type SupervisorTraining = typeof supervisorTrainings.$inferSelect;
export type SupervisorAbsence = typeof supervisorAbsences.$inferSelect;

export interface SupervisorFilter {
  /** Folded. */
  search?: string;
  profession?: string;
  /** A unit and all below it. */
  unitId?: string;
  /** Only those active on the date. */
  activeOn?: string;
  ids?: readonly string[];
}

const columns = {
  id: supervisors.id,
  personId: supervisors.personId,
  givenName: persons.givenName,
  familyName: persons.familyName,
  profession: supervisors.profession,
  specialty: supervisors.specialty,
  licensedOn: supervisors.licensedOn,
  maxLearners: supervisors.maxLearners,
  percent: supervisors.percent,
  validFrom: supervisors.validFrom,
  validTo: supervisors.validTo,
  unitId: supervisors.unitId,
  unitName: units.name,
  unitPath: units.path,
};

/** Supervisors within reach that the filter lets through, by name. */
export async function listSupervisors(db: Queries, reach: Reach, filter: SupervisorFilter) {
  const { activeOn } = filter;
  return db
    .select(columns)
    .from(supervisors)
    .innerJoin(persons, eq(persons.id, supervisors.personId))
    .innerJoin(units, eq(units.id, supervisors.unitId))
    .where(
      and(
        supervisorWithin(db, reach),
        matchesSearch(persons.search, filter.search),
        filter.profession === undefined ? undefined : eq(supervisors.profession, filter.profession),
        filter.unitId === undefined ? undefined : holdsText(units.path, `/${filter.unitId}/`),
        filter.ids === undefined ? undefined : inArray(supervisors.id, [...filter.ids]),
        activeOn === undefined
          ? undefined
          : and(
              lte(supervisors.validFrom, activeOn),
              or(isNull(supervisors.validTo), gte(supervisors.validTo, activeOn)),
            ),
      ),
    )
    .orderBy(asc(persons.familyName), asc(persons.givenName), asc(supervisors.id));
}

export type SupervisorRow = Awaited<ReturnType<typeof listSupervisors>>[number];

export async function countSupervisors(db: Queries, reach: Reach): Promise<number> {
  const [row] = await db.select({ number: count() }).from(supervisors).where(supervisorWithin(db, reach));
  return row?.number ?? 0;
}

export async function listProfessions(db: Queries, reach: Reach): Promise<string[]> {
  const rows = await db
    .selectDistinct({ profession: supervisors.profession })
    .from(supervisors)
    .where(supervisorWithin(db, reach))
    .orderBy(asc(supervisors.profession));
  return rows.map(({ profession }) => profession);
}

/** One supervisor within reach with her person; null when there is none, or not for this reader. */
export async function findSupervisor(db: Queries, id: string, reach: Reach) {
  const [row] = await db
    .select({ supervisor: supervisors, person: persons, unitName: units.name })
    .from(supervisors)
    .innerJoin(persons, eq(persons.id, supervisors.personId))
    .innerJoin(units, eq(units.id, supervisors.unitId))
    .where(and(eq(supervisors.id, id), supervisorWithin(db, reach)));
  return row ?? null;
}

/** Trainings, absences and the weeks of placements, for supervisors within reach; what a load is made of. */
export async function listSupervisorFacts(
  db: Queries,
  reach: Reach,
  fromWeek: IsoWeek,
  { ids }: Pick<SupervisorFilter, 'ids'> = {},
) {
  const within = and(supervisorWithin(db, reach), ids === undefined ? undefined : inArray(supervisors.id, [...ids]));
  const trainings = await db
    .select({ training: supervisorTrainings })
    .from(supervisorTrainings)
    .innerJoin(supervisors, eq(supervisors.id, supervisorTrainings.supervisorId))
    .where(within)
    .orderBy(asc(supervisorTrainings.completedOn));
  const absences = await db
    .select({ absence: supervisorAbsences })
    .from(supervisorAbsences)
    .innerJoin(supervisors, eq(supervisors.id, supervisorAbsences.supervisorId))
    .where(and(within, gte(supervisorAbsences.toWeek, fromWeek)))
    .orderBy(asc(supervisorAbsences.fromWeek));
  const spans = await db
    .select({ supervisorId: placementSupervisors.supervisorId, from: placements.fromWeek, to: placements.toWeek })
    .from(placementSupervisors)
    .innerJoin(supervisors, eq(supervisors.id, placementSupervisors.supervisorId))
    .innerJoin(placements, eq(placements.id, placementSupervisors.placementId))
    .where(and(within, inArray(placements.state, HOLDING), gte(placements.toWeek, fromWeek)));
  return {
    trainings: trainings.map(({ training }) => training),
    absences: absences.map(({ absence }) => absence),
    spans,
  };
}

export async function findTraining(db: Queries, id: string, supervisorId: string): Promise<SupervisorTraining | null> {
  const [row] = await db
    .select()
    .from(supervisorTrainings)
    .where(and(eq(supervisorTrainings.id, id), eq(supervisorTrainings.supervisorId, supervisorId)));
  return row ?? null;
}

export async function findAbsence(db: Queries, id: string, supervisorId: string): Promise<SupervisorAbsence | null> {
  const [row] = await db
    .select()
    .from(supervisorAbsences)
    .where(and(eq(supervisorAbsences.id, id), eq(supervisorAbsences.supervisorId, supervisorId)));
  return row ?? null;
}
