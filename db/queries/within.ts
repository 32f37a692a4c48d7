import { and, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { Queries } from '../database.ts';
import type { Column } from '../dialect.ts';
import {
  courses,
  learners,
  orders,
  persons,
  placements,
  programmes,
  rounds,
  studyDirectors,
  supervisors,
  units,
} from '../schema/index.ts';
import { HOLDING } from './holding.ts';

const EVERYTHING = sql`1 = 1`;
const NOTHING = sql`1 = 0`;

function anyOf(conditions: readonly (SQL | undefined)[]): SQL {
  return or(...conditions) ?? NOTHING;
}

/** Whether a text column holds exactly this text somewhere; unlike `like`, no letter in it is a wildcard. */
export function holdsText(column: Column | SQL, text: string): SQL {
  return sql`replace(${column}, ${text}, '') <> ${column}`;
}

/** Every word of a folded search is found in a folded column. */
export function matchesSearch(column: Column, folded: string | undefined): SQL | undefined {
  const terms = (folded ?? '').split(' ').filter((term) => term !== '');
  return terms.length === 0 ? undefined : and(...terms.map((term) => holdsText(column, term)));
}

function underUnits(ids: readonly string[]): SQL | undefined {
  return ids.length === 0 ? undefined : or(...ids.map((id) => holdsText(units.path, `/${id}/`)));
}

function programmesOf(db: Queries, reach: Reach) {
  const conditions = [
    reach.branches.length > 0 ? inArray(programmes.branch, reach.branches) : undefined,
    reach.programmeIds.length > 0 ? inArray(programmes.id, reach.programmeIds) : undefined,
  ];
  return db.select({ id: programmes.id }).from(programmes).where(anyOf(conditions));
}

/**
 * Units to look at. Those who plan a branch or a programme see every unit, since they place at all of them; an
 * organisation sees its own and those where its learners are placed; a supervisor sees her own.
 */
export function unitWithin(db: Queries, reach: Reach): SQL {
  if (reach.region || reach.branches.length > 0 || reach.programmeIds.length > 0) return EVERYTHING;
  const { organisationIds, personId } = reach;
  const placedThere = db
    .select({ one: sql`1` })
    .from(placements)
    .where(
      and(
        eq(placements.unitId, units.id),
        inArray(placements.state, HOLDING),
        or(
          inArray(placements.educationOrganisationId, organisationIds),
          inArray(placements.employerOrganisationId, organisationIds),
        ),
      ),
    );
  const supervisesThere = db
    .select({ one: sql`1` })
    .from(supervisors)
    .where(and(eq(supervisors.unitId, units.id), eq(supervisors.personId, personId ?? '')));
  return anyOf([
    organisationIds.length > 0 ? or(inArray(units.organisationId, organisationIds), exists(placedThere)) : undefined,
    underUnits(reach.unitIds),
    personId === null ? undefined : exists(supervisesThere),
  ]);
}

/** Units to change: as `unitWithin`, but having learners somewhere does not make it one's own. */
export function unitOwnedWithin(reach: Reach): SQL {
  if (reach.region || reach.branches.length > 0 || reach.programmeIds.length > 0) return EVERYTHING;
  return anyOf([
    reach.organisationIds.length > 0 ? inArray(units.organisationId, reach.organisationIds) : undefined,
    underUnits(reach.unitIds),
  ]);
}

/** Learners of a branch, a programme, an education provider or employer, of a unit where they are placed, or oneself. */
export function learnerWithin(db: Queries, reach: Reach): SQL {
  if (reach.region) return EVERYTHING;
  const { organisationIds, personId } = reach;
  const placedThere = db
    .select({ one: sql`1` })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(and(eq(placements.learnerId, learners.id), inArray(placements.state, HOLDING), underUnits(reach.unitIds)));
  return anyOf([
    reach.branches.length + reach.programmeIds.length > 0
      ? inArray(learners.programmeId, programmesOf(db, reach))
      : undefined,
    organisationIds.length > 0
      ? or(
          inArray(learners.educationOrganisationId, organisationIds),
          inArray(learners.employerOrganisationId, organisationIds),
        )
      : undefined,
    reach.unitIds.length > 0 ? exists(placedThere) : undefined,
    personId === null ? undefined : eq(learners.personId, personId),
  ]);
}

/** Whether the reader may know who a learner is: not protected, or within the reach of `protected:read`. */
export function openTo(db: Queries, protectedReach: Reach): SQL {
  return anyOf([isNull(persons.protectedIdentity), learnerWithin(db, protectedReach)]);
}

/** Supervisors of the professions that one's programmes ask for, at one's units or organisation's units, or oneself. */
export function supervisorWithin(db: Queries, reach: Reach): SQL {
  if (reach.region) return EVERYTHING;
  const professions = db
    .select({ profession: programmes.supervisorProfession })
    .from(programmes)
    .where(inArray(programmes.id, programmesOf(db, reach)));
  const owned = anyOf([
    reach.organisationIds.length > 0 ? inArray(units.organisationId, reach.organisationIds) : undefined,
    underUnits(reach.unitIds),
  ]);
  return anyOf([
    reach.branches.length + reach.programmeIds.length > 0 ? inArray(supervisors.profession, professions) : undefined,
    reach.organisationIds.length + reach.unitIds.length > 0
      ? inArray(supervisors.unitId, db.select({ id: units.id }).from(units).where(owned))
      : undefined,
    reach.personId === null ? undefined : eq(supervisors.personId, reach.personId),
  ]);
}

/** Study directors of one's branch or the branches of one's programmes, those who answer for one's units, or oneself. */
export function directorWithin(db: Queries, reach: Reach): SQL {
  if (reach.region) return EVERYTHING;
  const branches = db
    .select({ branch: programmes.branch })
    .from(programmes)
    .where(inArray(programmes.id, programmesOf(db, reach)));
  return anyOf([
    reach.branches.length > 0 ? inArray(studyDirectors.branch, reach.branches) : undefined,
    reach.programmeIds.length > 0 ? inArray(studyDirectors.branch, branches) : undefined,
    ...reach.unitIds.map((id) => holdsText(sql`cast(${studyDirectors.unitIds} as text)`, `"${id}"`)),
    reach.personId === null ? undefined : eq(studyDirectors.personId, reach.personId),
  ]);
}

/** Rounds of one's branch or programmes, or of one's organisation's programmes. */
export function roundWithin(db: Queries, reach: Reach): SQL {
  if (reach.region) return EVERYTHING;
  const ofOrganisations = db
    .select({ id: programmes.id })
    .from(programmes)
    .where(inArray(programmes.educationOrganisationId, reach.organisationIds));
  return anyOf([
    reach.branches.length + reach.programmeIds.length > 0
      ? inArray(rounds.programmeId, programmesOf(db, reach))
      : undefined,
    reach.organisationIds.length > 0 ? inArray(rounds.programmeId, ofOrganisations) : undefined,
  ]);
}

/** Programmes of one's branch, one's organisation as education provider, or named. */
export function programmeWithin(reach: Reach): SQL {
  if (reach.region) return EVERYTHING;
  return anyOf([
    reach.branches.length > 0 ? inArray(programmes.branch, reach.branches) : undefined,
    reach.organisationIds.length > 0 ? inArray(programmes.educationOrganisationId, reach.organisationIds) : undefined,
    reach.programmeIds.length > 0 ? inArray(programmes.id, reach.programmeIds) : undefined,
  ]);
}

/** Courses of such programmes. */
export function courseWithin(db: Queries, reach: Reach): SQL {
  return inArray(courses.programmeId, db.select({ id: programmes.id }).from(programmes).where(programmeWithin(reach)));
}

/** Orders for rounds of one's branch or programmes, or made by one's organisation. */
export function orderWithin(db: Queries, reach: Reach): SQL {
  if (reach.region) return EVERYTHING;
  const inRounds = db
    .select({ id: rounds.id })
    .from(rounds)
    .where(inArray(rounds.programmeId, programmesOf(db, reach)));
  return anyOf([
    reach.branches.length + reach.programmeIds.length > 0 ? inArray(orders.roundId, inRounds) : undefined,
    reach.organisationIds.length > 0 ? inArray(orders.schoolId, reach.organisationIds) : undefined,
  ]);
}

/** Placements of one's programmes, of one's organisation's learners, at one's units, or one's own. */
export function placementWithin(db: Queries, reach: Reach): SQL {
  if (reach.region) return EVERYTHING;
  const { organisationIds, personId } = reach;
  const inRounds = db
    .select({ id: rounds.id })
    .from(rounds)
    .where(inArray(rounds.programmeId, programmesOf(db, reach)));
  const atUnits = db.select({ id: units.id }).from(units).where(underUnits(reach.unitIds));
  const own = db
    .select({ id: learners.id })
    .from(learners)
    .where(eq(learners.personId, personId ?? ''));
  return anyOf([
    reach.branches.length + reach.programmeIds.length > 0 ? inArray(placements.roundId, inRounds) : undefined,
    organisationIds.length > 0
      ? or(
          inArray(placements.educationOrganisationId, organisationIds),
          inArray(placements.employerOrganisationId, organisationIds),
        )
      : undefined,
    reach.unitIds.length > 0 ? inArray(placements.unitId, atUnits) : undefined,
    personId === null ? undefined : inArray(placements.learnerId, own),
  ]);
}
