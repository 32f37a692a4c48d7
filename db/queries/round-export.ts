import { and, asc, desc, eq, gte, inArray, lte, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reach } from '#app/domain/access/can.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { StatedPlaces } from '#app/domain/placements/week-places.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  capacities,
  learners,
  organisations,
  persons,
  placements,
  placementSupervisors,
  roundLearners,
  supervisors,
  units,
  wishes,
} from '../schema/index.ts';
import { HOLDING } from './holding.ts';
import { OWNER_GROUP_OF } from './owner-groups.ts';
import { nameColumns, nameFor } from './protected-identity.ts';

const owner = alias(organisations, 'owner');
const education = alias(organisations, 'education');
const employer = alias(organisations, 'employer');

/** Every placement of a round, side exits too, with its unit and the four responsibilities. */
export async function listExportPlacements(db: Queries, roundId: string, protectedReach: Reach) {
  const rows = await db
    .select({
      id: placements.id,
      periodId: placements.periodId,
      learnerId: learners.id,
      cohort: learners.cohort,
      fromWeek: placements.fromWeek,
      toWeek: placements.toWeek,
      state: placements.state,
      endedBy: placements.endedBy,
      locked: placements.locked,
      financing: placements.financing,
      educationOrganisation: education.name,
      employerOrganisation: employer.name,
      unit: { id: units.id, name: units.name, hsaId: units.hsaId, town: units.town, sector: units.sector },
      owner: { id: owner.id, name: owner.name, kind: owner.kind },
      ...nameColumns(db, protectedReach),
    })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(owner, eq(owner.id, units.organisationId))
    .innerJoin(education, eq(education.id, placements.educationOrganisationId))
    .leftJoin(employer, eq(employer.id, placements.employerOrganisationId))
    .leftJoin(learners, eq(learners.id, placements.learnerId))
    .leftJoin(persons, eq(persons.id, learners.personId))
    .where(eq(placements.roundId, roundId))
    .orderBy(asc(placements.id));
  return rows.map(({ givenName, familyName, isOpen, unit, owner: { kind, ...of }, cohort, ...row }) => ({
    ...row,
    cohort: cohort ?? '',
    fromWeek: row.fromWeek as IsoWeek,
    toWeek: row.toWeek as IsoWeek,
    learner: row.learnerId === null ? null : nameFor({ givenName, familyName, isOpen }, row.learnerId),
    unit: { ...unit, owner: { ...of, group: OWNER_GROUP_OF[kind] } },
  }));
}

export interface ExportLearner {
  id: string;
  name: PersonName;
  cohort: string;
}

/** Who takes part in a round and still studies. */
export async function listExportLearners(
  db: Queries,
  roundId: string,
  protectedReach: Reach,
): Promise<ExportLearner[]> {
  const rows = await db
    .select({ id: learners.id, cohort: learners.cohort, ...nameColumns(db, protectedReach) })
    .from(roundLearners)
    .innerJoin(learners, eq(learners.id, roundLearners.learnerId))
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(and(eq(roundLearners.roundId, roundId), eq(learners.status, 'active')))
    .orderBy(asc(learners.id));
  return rows.map(({ id, cohort, ...name }) => ({ id, cohort, name: nameFor(name, id) }));
}

/** Names of the supervisors on a round's placements, main ones first; one with protected identity is left out. */
export async function listExportSupervisors(
  db: Queries,
  roundId: string,
): Promise<{ placementId: string; name: string }[]> {
  const rows = await db
    .select({
      placementId: placementSupervisors.placementId,
      givenName: persons.givenName,
      familyName: persons.familyName,
      isProtected: persons.protectedIdentity,
    })
    .from(placementSupervisors)
    .innerJoin(placements, eq(placements.id, placementSupervisors.placementId))
    .innerJoin(supervisors, eq(supervisors.id, placementSupervisors.supervisorId))
    .innerJoin(persons, eq(persons.id, supervisors.personId))
    .where(eq(placements.roundId, roundId))
    .orderBy(desc(placementSupervisors.role), asc(persons.familyName), asc(persons.givenName));
  return rows
    .filter(({ isProtected }) => isProtected === null)
    .map(({ placementId, givenName, familyName }) => ({ placementId, name: `${givenName} ${familyName}` }));
}

export async function listExportWishes(db: Queries, roundId: string) {
  return db
    .select({ learnerId: wishes.learnerId, unitId: wishes.unitId, unitName: units.name, rank: wishes.rank })
    .from(wishes)
    .innerJoin(units, eq(units.id, wishes.unitId))
    .where(eq(wishes.roundId, roundId))
    .orderBy(asc(wishes.rank));
}

/** Places that units have stated for all forms, and for one form, in a span of weeks; levels apart. */
export async function listStatedPlaces(db: Queries, form: PlacementForm, weeks: WeekRange): Promise<StatedPlaces[]> {
  const rows = await db
    .select({
      unitId: capacities.unitId,
      form: capacities.form,
      level: capacities.level,
      week: capacities.week,
      places: capacities.places,
    })
    .from(capacities)
    .where(
      and(inArray(capacities.form, ['all', form]), gte(capacities.week, weeks.from), lte(capacities.week, weeks.to)),
    );
  return rows.map((row) => ({ ...row, week: row.week as IsoWeek }));
}

/** What other rounds hold in a span of weeks. */
export async function listOthersHeld(db: Queries, roundId: string, weeks: WeekRange) {
  const rows = await db
    .select({ unitId: placements.unitId, from: placements.fromWeek, to: placements.toWeek })
    .from(placements)
    .where(
      and(
        ne(placements.roundId, roundId),
        inArray(placements.state, HOLDING),
        lte(placements.fromWeek, weeks.to),
        gte(placements.toWeek, weeks.from),
      ),
    );
  return rows.map((row) => ({ unitId: row.unitId, from: row.from as IsoWeek, to: row.to as IsoWeek }));
}

/** Units by id, with the name of who runs them. */
export async function listUnitOwners(db: Queries): Promise<Map<string, { unit: string; owner: string }>> {
  const rows = await db
    .select({ id: units.id, unit: units.name, owner: owner.name })
    .from(units)
    .innerJoin(owner, eq(owner.id, units.organisationId));
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
