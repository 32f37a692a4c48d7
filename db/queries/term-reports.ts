import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, min, or, sum } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reach } from '#app/domain/access/can.ts';
import type { IsoDate, WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  changeRows,
  changes,
  orders,
  organisations,
  periods,
  placements,
  placementSupervisors,
  programmes,
  rounds,
  supervisors,
  supervisorTrainings,
  units,
} from '../schema/index.ts';
import { chunked } from './chunks.ts';
import { OWNER_GROUP_OF } from './owner-groups.ts';
import { placementWithin, supervisorWithin } from './within.ts';

const owner = alias(organisations, 'owner');
const employer = alias(organisations, 'employer');

export type TermPlacement = Awaited<ReturnType<typeof listTermPlacements>>[number];

/** Placements with a learner that were planned for any of the weeks, also those that have ended, with unit and owner. */
export async function listTermPlacements(db: Queries, reach: Reach, weeks: WeekRange) {
  const rows = await db
    .select({
      id: placements.id,
      roundId: placements.roundId,
      periodId: placements.periodId,
      learnerId: placements.learnerId,
      educationOrganisationId: placements.educationOrganisationId,
      form: placements.form,
      fromWeek: placements.fromWeek,
      toWeek: placements.toWeek,
      endedBy: placements.endedBy,
      periodTo: periods.toWeek,
      state: placements.state,
      profession: programmes.supervisorProfession,
      programme: { id: programmes.id, name: programmes.name },
      employer: employer.name,
      financing: placements.financing,
      unit: { id: units.id, name: units.name, path: units.path },
      owner: { id: owner.id, name: owner.name, kind: owner.kind },
    })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(owner, eq(owner.id, units.organisationId))
    .innerJoin(periods, eq(periods.id, placements.periodId))
    .innerJoin(rounds, eq(rounds.id, placements.roundId))
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .leftJoin(employer, eq(employer.id, placements.employerOrganisationId))
    .where(
      and(
        placementWithin(db, reach),
        isNotNull(placements.learnerId),
        lte(placements.fromWeek, weeks.to),
        gte(placements.toWeek, weeks.from),
      ),
    )
    .orderBy(asc(placements.fromWeek), asc(placements.id));
  return rows.map(({ owner: { kind, ...of }, ...row }) => ({ ...row, owner: { ...of, group: OWNER_GROUP_OF[kind] } }));
}

/** How placements have stood before and after each recorded change, the first change first: their state, or why they end early. */
export async function listPlacementStates(db: Queries, placementIds: readonly string[]) {
  const found: { placementId: string; at: string; before: string | null; after: string | null }[] = [];
  const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
  const stateOf = (row: Record<string, unknown> | null) => textOf(row?.endedBy) ?? textOf(row?.state);
  for (const part of chunked(placementIds, 400)) {
    const rows = await db
      .select({ placementId: changeRows.entityId, at: changes.at, before: changeRows.before, after: changeRows.after })
      .from(changeRows)
      .innerJoin(changes, eq(changes.id, changeRows.changeId))
      .where(and(eq(changeRows.entity, 'placements'), inArray(changeRows.entityId, part)))
      .orderBy(asc(changes.ordinal));
    found.push(...rows.map((row) => ({ ...row, before: stateOf(row.before), after: stateOf(row.after) })));
  }
  return found;
}

/** Places that schools have ordered, by round. */
export async function sumOrders(db: Queries): Promise<Map<string, number>> {
  const rows = await db
    .select({ roundId: orders.roundId, places: sum(orders.places) })
    .from(orders)
    .groupBy(orders.roundId);
  return new Map(rows.map(({ roundId, places }) => [roundId, Number(places ?? 0)]));
}

/** Supervisors named on placements, with when each was named; null when that was not recorded. */
export async function listNamingTimes(db: Queries, placementIds: readonly string[]) {
  const found: { placementId: string; profession: string; at: string | null }[] = [];
  for (const part of chunked(placementIds, 400)) {
    const rows = await db
      .select({
        placementId: placementSupervisors.placementId,
        profession: supervisors.profession,
        at: min(changes.at),
      })
      .from(placementSupervisors)
      .innerJoin(supervisors, eq(supervisors.id, placementSupervisors.supervisorId))
      .leftJoin(
        changeRows,
        and(eq(changeRows.entity, 'placementSupervisors'), eq(changeRows.entityId, placementSupervisors.id)),
      )
      .leftJoin(changes, eq(changes.id, changeRows.changeId))
      .where(inArray(placementSupervisors.placementId, part))
      .groupBy(placementSupervisors.id, placementSupervisors.placementId, supervisors.profession);
    found.push(...rows);
  }
  return found;
}

/** Supervisors within reach who belong to a unit on any of the days, with their trainings. */
export async function listTermSupervisors(db: Queries, reach: Reach, days: { from: IsoDate; to: IsoDate }) {
  const people = await db
    .select({
      id: supervisors.id,
      profession: supervisors.profession,
      unit: { id: units.id, name: units.name, path: units.path },
      owner: owner.name,
    })
    .from(supervisors)
    .innerJoin(units, eq(units.id, supervisors.unitId))
    .innerJoin(owner, eq(owner.id, units.organisationId))
    .where(
      and(
        supervisorWithin(db, reach),
        lte(supervisors.validFrom, days.to),
        or(isNull(supervisors.validTo), gte(supervisors.validTo, days.from)),
      ),
    )
    .orderBy(asc(supervisors.id));
  const trainings = await db.select().from(supervisorTrainings).orderBy(asc(supervisorTrainings.id));
  const trainingsOf = Map.groupBy(trainings, ({ supervisorId }) => supervisorId);
  return people.map((person) => ({ ...person, trainings: trainingsOf.get(person.id) ?? [] }));
}
