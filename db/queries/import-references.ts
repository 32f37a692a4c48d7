import { and, asc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { CourseRef, NamedRef } from '#app/domain/imports/lookups.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { capacities, courses, orders, organisations, programmes, unitClosures, units } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import { unitOwnedWithin, unitWithin } from './within.ts';

/** Current units that a file may name: all within reach, or with `owned` those that the reach may change. */
export async function listUnitRefs(db: Queries, reach: Reach, today: string, owned: boolean): Promise<NamedRef[]> {
  return db
    .select({ id: units.id, name: units.name, code: units.hsaId })
    .from(units)
    .where(
      and(owned ? unitOwnedWithin(reach) : unitWithin(db, reach), or(isNull(units.validTo), gte(units.validTo, today))),
    )
    .orderBy(asc(units.name), asc(units.id));
}

/** Courses of a programme, or of all, with their English names as aliases. */
export async function listCourseRefs(db: Queries, programmeId?: string): Promise<CourseRef[]> {
  const rows = await db
    .select({
      id: courses.id,
      code: courses.code,
      name: courses.name,
      term: courses.term,
      programmeId: programmes.id,
      programmeName: programmes.name,
      form: programmes.form,
    })
    .from(courses)
    .innerJoin(programmes, eq(programmes.id, courses.programmeId))
    .where(programmeId === undefined ? undefined : eq(courses.programmeId, programmeId))
    .orderBy(asc(courses.programmeId), asc(courses.code));
  return rows.map(({ name, programmeName, ...row }) => ({
    ...row,
    name: name.sv,
    aliases: [name.en],
    programmeName: programmeName.sv,
  }));
}

export async function listSchoolRefs(db: Queries): Promise<NamedRef[]> {
  return db
    .select({ id: organisations.id, name: organisations.name, code: organisations.shortName })
    .from(organisations)
    .where(eq(organisations.kind, 'education_provider'))
    .orderBy(asc(organisations.name));
}

export type CapacityRecord = typeof capacities.$inferSelect;
export type ClosureRecord = typeof unitClosures.$inferSelect;
export type OrderRecord = typeof orders.$inferSelect;

/** All places of the units in the weeks, whatever their form and level. */
export async function listCapacitiesOf(
  db: Queries,
  unitIds: readonly string[],
  { from, to }: WeekRange,
): Promise<CapacityRecord[]> {
  const found: CapacityRecord[] = [];
  for (const part of chunked(unitIds, 400)) {
    const within = and(inArray(capacities.unitId, part), gte(capacities.week, from), lte(capacities.week, to));
    found.push(...(await db.select().from(capacities).where(within)));
  }
  return found;
}

export async function listClosuresOf(db: Queries, unitIds: readonly string[]): Promise<ClosureRecord[]> {
  const found: ClosureRecord[] = [];
  for (const part of chunked(unitIds, 400))
    found.push(...(await db.select().from(unitClosures).where(inArray(unitClosures.unitId, part))));
  return found;
}

export async function listRoundOrders(db: Queries, roundId: string): Promise<OrderRecord[]> {
  return db.select().from(orders).where(eq(orders.roundId, roundId)).orderBy(asc(orders.id));
}
