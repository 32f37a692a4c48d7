import { and, asc, count, eq, exists, gte, inArray, lte, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reach } from '#app/domain/access/can.ts';
import type { RosterPlacement } from '#app/domain/placements/roster.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  courses,
  learners,
  organisations,
  periods,
  persons,
  placements,
  placementSupervisors,
  supervisors,
  units,
} from '../schema/index.ts';
import { STANDING, isKnownOutside, lastKnownWeek } from './holding.ts';
import { nameColumns, nameFor } from './protected-identity.ts';
import { holdsText, matchesSearch, placementWithin, unitOwnedWithin } from './within.ts';

export interface RosterReader {
  roster: Reach;
  protectedLearners: Reach;
  personId: string;
}

export interface RosterUnit {
  id: string;
  name: string;
  town: string;
  path: string;
  parentName: string | null;
}

/** Where the reader is herself a supervisor. */
function supervisesAt(db: Queries, personId: string): SQL {
  const hers = db
    .select({ one: sql`1` })
    .from(supervisors)
    .where(and(eq(supervisors.unitId, units.id), eq(supervisors.personId, personId)));
  return exists(hers);
}

function unitInRoster(db: Queries, { roster, personId }: RosterReader): SQL | undefined {
  const own = roster.personId === null ? undefined : supervisesAt(db, personId);
  return or(unitOwnedWithin(roster), own);
}

const parent = alias(units, 'parent');
const UNIT = { id: units.id, name: units.name, town: units.town, path: units.path, parentName: parent.name };

/** A unit whose roster the reader may see; null when there is none. */
export async function findRosterUnit(db: Queries, unitId: string, reader: RosterReader): Promise<RosterUnit | null> {
  const [row] = await db
    .select(UNIT)
    .from(units)
    .leftJoin(parent, eq(parent.id, units.parentId))
    .where(and(eq(units.id, unitId), unitInRoster(db, reader)));
  return row ?? null;
}

/** Units whose roster the reader may see, by name, with how many learners they and the units below have in a week. */
export async function listRosterUnits(
  db: Queries,
  reader: RosterReader,
  { week, search }: { week: IsoWeek; search?: string },
): Promise<(RosterUnit & { learners: number })[]> {
  const rows = await db
    .select(UNIT)
    .from(units)
    .leftJoin(parent, eq(parent.id, units.parentId))
    .where(and(unitInRoster(db, reader), matchesSearch(units.search, search)))
    .orderBy(asc(units.name), asc(units.id));
  const counted = await db
    .select({ path: units.path, learners: count() })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(
      and(
        unitInRoster(db, reader),
        seenBy(db, reader),
        isKnownOutside(),
        lte(placements.fromWeek, week),
        gte(lastKnownWeek(), week),
      ),
    )
    .groupBy(units.path);
  return rows.map((row) => {
    const below = counted.filter(({ path }) => path.includes(`/${row.id}/`));
    return { ...row, learners: below.reduce((sum, { learners: number }) => sum + number, 0) };
  });
}

/** All at one's own units; elsewhere, for those who plan a branch or a programme, only their own learners. */
function seenBy(db: Queries, { roster, personId }: RosterReader): SQL | undefined {
  if (roster.region) return undefined;
  const units_ = { ...roster, branches: [], programmeIds: [] };
  const own = roster.personId === null ? undefined : supervisesAt(db, personId);
  return or(unitOwnedWithin(units_), own, placementWithin(db, { ...roster, organisationIds: [], personId: null }));
}

/** Placements at a unit and the units below it that touch the weeks, as far as the unit knows; names as the reader may see them. */
export async function listRoster(
  db: Queries,
  unit: RosterUnit,
  weeks: WeekRange,
  reader: RosterReader,
): Promise<RosterPlacement[]> {
  const rows = await db
    .select({
      id: placements.id,
      unitId: units.id,
      unitName: units.name,
      learnerId: learners.id,
      form: placements.form,
      course: courses.name,
      school: organisations.shortName,
      fromWeek: placements.fromWeek,
      ...STANDING,
      ...nameColumns(db, reader.protectedLearners),
    })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(periods, eq(periods.id, placements.periodId))
    .innerJoin(courses, eq(courses.id, periods.courseId))
    .innerJoin(organisations, eq(organisations.id, placements.educationOrganisationId))
    .leftJoin(learners, eq(learners.id, placements.learnerId))
    .leftJoin(persons, eq(persons.id, learners.personId))
    .where(
      and(
        holdsText(units.path, `/${unit.id}/`),
        seenBy(db, reader),
        isKnownOutside(),
        lte(placements.fromWeek, weeks.to),
        gte(lastKnownWeek(), weeks.from),
      ),
    )
    .orderBy(asc(placements.fromWeek), asc(placements.id));
  const named = await listNamed(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ learnerId, givenName, familyName, isOpen, ...row }) => {
    const people = named.filter(({ placementId }) => placementId === row.id);
    return {
      ...row,
      fromWeek: row.fromWeek as IsoWeek,
      learner: learnerId === null ? null : nameFor({ givenName, familyName, isOpen }, learnerId),
      supervisors: people
        .filter(({ isProtected }) => isProtected === null)
        .map((one) => `${one.givenName} ${one.familyName}`),
      mine: people.some(({ personId }) => personId === reader.personId),
    };
  });
}

async function listNamed(db: Queries, placementIds: readonly string[]) {
  if (placementIds.length === 0) return [];
  return db
    .select({
      placementId: placementSupervisors.placementId,
      personId: supervisors.personId,
      givenName: persons.givenName,
      familyName: persons.familyName,
      isProtected: persons.protectedIdentity,
    })
    .from(placementSupervisors)
    .innerJoin(supervisors, eq(supervisors.id, placementSupervisors.supervisorId))
    .innerJoin(persons, eq(persons.id, supervisors.personId))
    .where(inArray(placementSupervisors.placementId, [...placementIds]))
    .orderBy(asc(persons.familyName), asc(persons.givenName));
}
