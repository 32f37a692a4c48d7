import { and, asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { PlacementFacts, PlacementStep, Standing } from '#app/domain/placements/schedule.ts';
import type { Attest, FinancingSource, PlacementForm, PlacementState } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  attests,
  changeRows,
  changes,
  courses,
  learners,
  organisations,
  periods,
  persons,
  placements,
  placementSupervisors,
  rounds,
  supervisors,
  units,
  wishes,
} from '../schema/index.ts';
import { STANDING } from './holding.ts';
import type { Bilingual } from '../schema/index.ts';

export interface OwnPlacement extends Standing {
  id: string;
  learnerId: string;
  form: PlacementForm;
  fromWeek: IsoWeek;
  version: number;
  updatedAt: string;
  course: Bilingual;
  unit: OwnUnit;
  /** The four responsibilities; a student has no employer. */
  education: string;
  employer: string | null;
  owner: string;
  financing: FinancingSource;
}

export interface OwnUnit {
  id: string;
  name: string;
  address: string | null;
  postcode: string | null;
  town: string;
  latitude: number | null;
  longitude: number | null;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  welcome: string | null;
  requiredAttests: Attest[];
}

const education = alias(organisations, 'education');
const employer = alias(organisations, 'employer');
const owner = alias(organisations, 'owner');

const COLUMNS = {
  id: placements.id,
  form: placements.form,
  fromWeek: placements.fromWeek,
  ...STANDING,
  version: placements.version,
  updatedAt: placements.updatedAt,
  financing: placements.financing,
  learnerId: learners.id,
  course: courses.name,
  education: education.name,
  employer: employer.name,
  owner: owner.name,
  unit: {
    id: units.id,
    name: units.name,
    address: units.address,
    postcode: units.postcode,
    town: units.town,
    latitude: units.latitude,
    longitude: units.longitude,
    contactName: units.contactName,
    contactEmail: units.contactEmail,
    contactPhone: units.contactPhone,
    welcome: units.welcome,
    requiredAttests: units.requiredAttests,
  },
};

/** A person's own placements in some states, all programmes and terms, in order of time. */
export async function listOwnPlacements(
  db: Queries,
  personId: string,
  states: readonly PlacementState[],
): Promise<OwnPlacement[]> {
  const rows = await db
    .select(COLUMNS)
    .from(placements)
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .innerJoin(periods, eq(periods.id, placements.periodId))
    .innerJoin(courses, eq(courses.id, periods.courseId))
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(owner, eq(owner.id, units.organisationId))
    .innerJoin(education, eq(education.id, placements.educationOrganisationId))
    .leftJoin(employer, eq(employer.id, placements.employerOrganisationId))
    .where(and(eq(learners.personId, personId), inArray(placements.state, [...states])))
    .orderBy(asc(placements.fromWeek), asc(placements.id));
  return rows.map((row) => ({
    ...row,
    fromWeek: row.fromWeek as IsoWeek,
  }));
}

/** How placements have stood over time, the first change first. */
export async function listPlacementSteps(db: Queries, placementIds: readonly string[]): Promise<PlacementStep[]> {
  if (placementIds.length === 0) return [];
  const rows = await db
    .select({ placementId: changeRows.entityId, at: changes.at, before: changeRows.before, after: changeRows.after })
    .from(changeRows)
    .innerJoin(changes, eq(changes.id, changeRows.changeId))
    .where(and(eq(changeRows.entity, 'placements'), inArray(changeRows.entityId, [...placementIds])))
    .orderBy(asc(changes.ordinal), asc(changeRows.ordinal));
  return rows.map(({ before, after, ...row }) => ({ ...row, before: factsOf(before), after: factsOf(after) }));
}

function factsOf(row: Record<string, unknown> | null): PlacementFacts | null {
  if (!row) return null;
  // A row kept before some of these columns were added lacks them.
  const kept = row as unknown as Partial<PlacementFacts> &
    Pick<PlacementFacts, 'unitId' | 'fromWeek' | 'toWeek' | 'state'>;
  const { unitId, fromWeek, toWeek, state, endedBy = null, noticeDue = false, toldState = null, toldTo = null } = kept;
  return { unitId, fromWeek, toWeek, state, endedBy, noticeDue, toldState, toldTo };
}

export async function listOwnAttests(db: Queries, personId: string) {
  return db
    .select({
      learnerId: attests.learnerId,
      kind: attests.kind,
      validFrom: attests.validFrom,
      validTo: attests.validTo,
    })
    .from(attests)
    .innerJoin(learners, eq(learners.id, attests.learnerId))
    .where(eq(learners.personId, personId))
    .orderBy(asc(attests.validFrom));
}

/** Names of the supervisors of placements, main ones first. One with protected identity is left out. */
export async function listSupervisorNames(db: Queries, placementIds: readonly string[]) {
  if (placementIds.length === 0) return [];
  const rows = await db
    .select({
      placementId: placementSupervisors.placementId,
      role: placementSupervisors.role,
      givenName: persons.givenName,
      familyName: persons.familyName,
      isProtected: persons.protectedIdentity,
    })
    .from(placementSupervisors)
    .innerJoin(supervisors, eq(supervisors.id, placementSupervisors.supervisorId))
    .innerJoin(persons, eq(persons.id, supervisors.personId))
    .where(inArray(placementSupervisors.placementId, [...placementIds]))
    .orderBy(asc(persons.familyName), asc(persons.givenName));
  return rows
    .filter(({ isProtected }) => isProtected === null)
    .map(({ placementId, role, givenName, familyName }) => ({ placementId, role, name: `${givenName} ${familyName}` }))
    .sort((a, b) => Number(b.role === 'main') - Number(a.role === 'main'));
}

export interface OwnWish {
  roundId: string;
  roundName: string;
  learnerId: string;
  unitId: string;
  unitName: string;
  rank: number;
}

/** What a person has wished for in rounds that have been published and are not over, the first wish first. */
export async function listOwnWishes(db: Queries, personId: string): Promise<OwnWish[]> {
  return db
    .select({
      roundId: wishes.roundId,
      roundName: rounds.name,
      learnerId: wishes.learnerId,
      unitId: wishes.unitId,
      unitName: units.name,
      rank: wishes.rank,
    })
    .from(wishes)
    .innerJoin(learners, eq(learners.id, wishes.learnerId))
    .innerJoin(rounds, eq(rounds.id, wishes.roundId))
    .innerJoin(units, eq(units.id, wishes.unitId))
    .where(and(eq(learners.personId, personId), eq(rounds.state, 'published')))
    .orderBy(asc(rounds.name), asc(wishes.roundId), asc(wishes.learnerId), asc(wishes.rank));
}
