import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Candidate, Registered } from '#app/domain/surveys/audience.ts';
import type { IsoDate, WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  capacities,
  learners,
  persons,
  placements,
  placementSupervisors,
  programmes,
  supervisors,
  units,
} from '../schema/index.ts';
import { lastKnownWeek } from './holding.ts';
import { isToldWithin } from './survey-audience.ts';

const OF_PLACEMENT = {
  programmeId: learners.programmeId,
  form: programmes.form,
  schoolId: learners.educationOrganisationId,
  cohort: learners.cohort,
  unitName: units.name,
  unitPath: units.path,
  fromWeek: placements.fromWeek,
  toWeek: lastKnownWeek(),
};

/** Who is named as a supervisor, main or daily, of such placements; once for each placement. */
export async function listSupervising(db: Queries, weeks: WeekRange): Promise<Candidate[]> {
  return db
    .select({
      personId: persons.id,
      givenName: persons.givenName,
      email: persons.email,
      language: persons.language,
      protectedIdentity: persons.protectedIdentity,
      subjectId: supervisors.id,
      ...OF_PLACEMENT,
    })
    .from(placementSupervisors)
    .innerJoin(supervisors, eq(supervisors.id, placementSupervisors.supervisorId))
    .innerJoin(persons, eq(persons.id, supervisors.personId))
    .innerJoin(placements, eq(placements.id, placementSupervisors.placementId))
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .innerJoin(programmes, eq(programmes.id, learners.programmeId))
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(isToldWithin(weeks))
    .orderBy(asc(placements.id), asc(supervisors.id));
}

/** The units where such placements are, by their contact; once for each placement. */
export async function listReceiving(db: Queries, weeks: WeekRange): Promise<Candidate[]> {
  const rows = await db
    .select({ unitId: units.id, contactName: units.contactName, email: units.contactEmail, ...OF_PLACEMENT })
    .from(placements)
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .innerJoin(programmes, eq(programmes.id, learners.programmeId))
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(isToldWithin(weeks))
    .orderBy(asc(placements.id));
  return rows.map(({ unitId, contactName, ...row }) => ({
    ...row,
    ...{ personId: unitId, subjectId: unitId, givenName: contactName ?? row.unitName },
    ...{ language: 'sv', protectedIdentity: null },
  }));
}

/** Supervisors registered on some of the days. */
export async function listRegisteredSupervisors(
  db: Queries,
  days: { from: IsoDate; to: IsoDate },
): Promise<Registered[]> {
  return db
    .select({ personId: supervisors.personId, unitPath: units.path })
    .from(supervisors)
    .innerJoin(units, eq(units.id, supervisors.unitId))
    .where(
      and(lte(supervisors.validFrom, days.to), or(isNull(supervisors.validTo), gte(supervisors.validTo, days.from))),
    );
}

/** Units that have said what they can take in some of the weeks. */
export async function listUnitsWithPlaces(db: Queries, weeks: WeekRange): Promise<Registered[]> {
  return db
    .selectDistinct({ personId: units.id, unitPath: units.path })
    .from(capacities)
    .innerJoin(units, eq(units.id, capacities.unitId))
    .where(and(gte(capacities.week, weeks.from), lte(capacities.week, weeks.to)));
}
