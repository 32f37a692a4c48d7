import { and, asc, count, eq, gte, inArray, isNull, lt, lte, or } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { Sector, UnitKind } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Renaming } from '#app/domain/units/former-names.ts';
import type { Queries } from '../database.ts';
import { changeRows, changes, organisations, unitClosures, units } from '../schema/index.ts';
import { matchesSearch, unitOwnedWithin, unitWithin } from './within.ts';

export type Unit = typeof units.$inferSelect;
export type UnitClosure = typeof unitClosures.$inferSelect;

export interface UnitFilter {
  /** Folded. */
  search?: string;
  kind?: UnitKind;
  sector?: Sector;
  town?: string;
  organisationId?: string;
  /** `current` on the date, `ended` before it, else all. */
  validity?: 'current' | 'ended';
  today: string;
}

export interface UnitRow {
  id: string;
  parentId: string | null;
  parentName: string | null;
  name: string;
  kind: UnitKind;
  sector: Sector;
  town: string;
  organisationName: string;
  hsaId: string | null;
  validTo: string | null;
}

/** Units within reach that the filter lets through, by name. */
export async function listUnits(db: Queries, reach: Reach, filter: UnitFilter): Promise<Omit<UnitRow, 'parentName'>[]> {
  return db
    .select({
      id: units.id,
      parentId: units.parentId,
      name: units.name,
      kind: units.kind,
      sector: units.sector,
      town: units.town,
      organisationName: organisations.shortName,
      hsaId: units.hsaId,
      validTo: units.validTo,
    })
    .from(units)
    .innerJoin(organisations, eq(organisations.id, units.organisationId))
    .where(and(unitWithin(db, reach), ...conditions(filter)))
    .orderBy(asc(units.name), asc(units.id));
}

function conditions(filter: UnitFilter): (SQL | undefined)[] {
  return [
    matchesSearch(units.search, filter.search),
    filter.kind && eq(units.kind, filter.kind),
    filter.sector && eq(units.sector, filter.sector),
    filter.town === undefined ? undefined : eq(units.town, filter.town),
    filter.organisationId === undefined ? undefined : eq(units.organisationId, filter.organisationId),
    filter.validity === 'ended' ? lt(units.validTo, filter.today) : undefined,
    filter.validity === 'current' ? isCurrent(filter.today) : undefined,
  ];
}

function isCurrent(today: string): SQL | undefined {
  return and(lte(units.validFrom, today), or(isNull(units.validTo), gte(units.validTo, today)));
}

export async function countUnits(db: Queries, reach: Reach): Promise<number> {
  const [row] = await db.select({ number: count() }).from(units).where(unitWithin(db, reach));
  return row?.number ?? 0;
}

/** Names of units by id, for rows whose parents may be outside the filter. */
export async function listUnitNames(db: Queries, reach: Reach): Promise<Map<string, string>> {
  const rows = await db.select({ id: units.id, name: units.name }).from(units).where(unitWithin(db, reach));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export type UnitContact = Pick<
  Unit,
  'id' | 'name' | 'town' | 'sector' | 'contactName' | 'contactEmail' | 'contactPhone'
>;

/** Whom to ask at some units, whoever may see them. */
export async function listUnitContacts(db: Queries, ids: readonly string[]): Promise<Map<string, UnitContact>> {
  if (ids.length === 0) return new Map();
  const { id, name, town, sector, contactName, contactEmail, contactPhone } = units;
  const rows = await db
    .select({ id, name, town, sector, contactName, contactEmail, contactPhone })
    .from(units)
    .where(inArray(id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** What the filters of the list can be set to. */
export async function listUnitFilterValues(db: Queries, reach: Reach) {
  const within = unitWithin(db, reach);
  const towns = await db.selectDistinct({ town: units.town }).from(units).where(within).orderBy(asc(units.town));
  const owners = await db
    .selectDistinct({ id: organisations.id, name: organisations.name })
    .from(units)
    .innerJoin(organisations, eq(organisations.id, units.organisationId))
    .where(within)
    .orderBy(asc(organisations.name));
  return { towns: towns.map(({ town }) => town), owners };
}

export interface UnitChoice {
  id: string;
  name: string;
  town: string;
  path: string;
}

/** Current units to choose among; `owned` limits them to those that the reach may change. */
export async function listUnitChoices(db: Queries, reach: Reach, today: string, owned = false): Promise<UnitChoice[]> {
  return db
    .select({ id: units.id, name: units.name, town: units.town, path: units.path })
    .from(units)
    .where(and(owned ? unitOwnedWithin(reach) : unitWithin(db, reach), isCurrent(today)))
    .orderBy(asc(units.name));
}

/** One unit within reach; null when there is none, or not for this reader. */
export async function findUnit(db: Queries, id: string, reach: Reach): Promise<Unit | null> {
  const [unit] = await db
    .select()
    .from(units)
    .where(and(eq(units.id, id), unitWithin(db, reach)));
  return unit ?? null;
}

/** One unit that the reach may change. */
export async function findOwnedUnit(db: Queries, id: string, reach: Reach): Promise<Unit | null> {
  const [unit] = await db
    .select()
    .from(units)
    .where(and(eq(units.id, id), unitOwnedWithin(reach)));
  return unit ?? null;
}

/** Those of the units that the reach may change. */
export async function listOwnedUnitIds(db: Queries, ids: readonly string[], reach: Reach): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: units.id })
    .from(units)
    .where(and(inArray(units.id, [...new Set(ids)]), unitOwnedWithin(reach)));
  return rows.map(({ id }) => id);
}

/** Units above it (from the top) and directly below it, as far as the reader may see. */
export async function listUnitFamily(db: Queries, unit: Unit, reach: Reach) {
  const ancestorIds = unit.path.split('/').filter((id) => id !== '' && id !== unit.id);
  const rows = await db
    .select({ id: units.id, name: units.name, parentId: units.parentId, kind: units.kind, validTo: units.validTo })
    .from(units)
    .where(and(unitWithin(db, reach), or(inArray(units.id, ancestorIds), eq(units.parentId, unit.id))))
    .orderBy(asc(units.name));
  return {
    ancestors: ancestorIds.flatMap((id) => rows.find((row) => row.id === id) ?? []),
    children: rows.filter((row) => row.parentId === unit.id && !ancestorIds.includes(row.id)),
  };
}

/** Closures of a unit that are not over by the week. */
export async function listClosures(db: Queries, unitId: string, fromWeek: IsoWeek): Promise<UnitClosure[]> {
  return db
    .select()
    .from(unitClosures)
    .where(and(eq(unitClosures.unitId, unitId), gte(unitClosures.toWeek, fromWeek)))
    .orderBy(asc(unitClosures.fromWeek));
}

export async function findClosure(db: Queries, id: string, unitId: string): Promise<UnitClosure | null> {
  const [closure] = await db
    .select()
    .from(unitClosures)
    .where(and(eq(unitClosures.id, id), eq(unitClosures.unitId, unitId)));
  return closure ?? null;
}

export async function findUnitByHsaId(db: Queries, hsaId: string): Promise<{ id: string } | null> {
  const [unit] = await db.select({ id: units.id }).from(units).where(eq(units.hsaId, hsaId));
  return unit ?? null;
}

/** The names that a unit has had, from the earliest on, as its recorded changes tell. */
export async function listRenamings(db: Queries, unitId: string): Promise<Renaming[]> {
  const rows = await db
    .select({ at: changes.at, before: changeRows.before, after: changeRows.after })
    .from(changeRows)
    .innerJoin(changes, eq(changes.id, changeRows.changeId))
    .where(and(eq(changeRows.entity, 'units'), eq(changeRows.entityId, unitId)))
    .orderBy(asc(changes.ordinal));
  return rows.flatMap(({ at, before, after }) => {
    const [from, to] = [before?.name, after?.name];
    return typeof from === 'string' && typeof to === 'string' && from !== to ? [{ at, from, to }] : [];
  });
}
