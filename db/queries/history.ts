import { and, desc, eq, exists, gt, gte, inArray, isNull, like, lt, max, ne, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { changeRows, changes, learners, persons } from '../schema/index.ts';
import type { Reach } from '#app/domain/access/can.ts';
import { holdsText, learnerWithin, openTo } from './within.ts';
import type { Entity } from './tracked.ts';

export type Change = typeof changes.$inferSelect;
export type ChangeRow = typeof changeRows.$inferSelect;

/** One thing whose history is read: its row, the rows that belong to it, and acts that name it without changing it. */
export interface Subject {
  entity: Entity;
  id: string;
}

export interface ChangeFilter {
  actorId?: string;
  /** The part before the dot: `unit`, `learner`. */
  about?: string;
  fromInstant?: string;
  /** Not included. */
  toInstant?: string;
  /** Only what was done in this round. */
  roundId?: string;
  subjects?: readonly Subject[];
  /** Rows of these tables that name the id, before or after: closures of a unit, attests of a learner. */
  belongsTo?: { entities: readonly Entity[]; id: string };
  /** Changes older than this ordinal. */
  before?: number;
  most: number;
}

export interface HistoryReader {
  /** Reach of `history:read`: all of it, or one's own acts and the learners within it. */
  reach: Reach;
  actorId: string;
}

/** The ordinal of the last act of these kinds in each of these rounds; rounds without one are left out. */
export async function findLastOrdinals(
  db: Queries,
  roundIds: readonly string[],
  kinds: readonly string[],
): Promise<Map<string, number>> {
  if (roundIds.length === 0) return new Map();
  const rows = await db
    .select({ roundId: changes.roundId, ordinal: max(changes.ordinal) })
    .from(changes)
    .where(and(inArray(changes.roundId, [...roundIds]), inArray(changes.kind, [...kinds])))
    .groupBy(changes.roundId);
  return new Map(rows.flatMap(({ roundId, ordinal }) => (roundId && ordinal !== null ? [[roundId, ordinal]] : [])));
}

/** The latest act of a kind that touched a row; null when there is none. */
export async function findLatestAct(
  db: Queries,
  { entity, entityId, kind }: { entity: Entity; entityId: string; kind: string },
): Promise<Pick<Change, 'actorName' | 'at'> | null> {
  const [row] = await db
    .select({ actorName: changes.actorName, at: changes.at })
    .from(changeRows)
    .innerJoin(changes, eq(changes.id, changeRows.changeId))
    .where(and(eq(changeRows.entity, entity), eq(changeRows.entityId, entityId), eq(changes.kind, kind)))
    .orderBy(desc(changes.ordinal))
    .limit(1);
  return row ?? null;
}

/** Changes that the reader may see, latest first. */
export async function listChanges(db: Queries, reader: HistoryReader | null, filter: ChangeFilter): Promise<Change[]> {
  return db
    .select()
    .from(changes)
    .where(
      and(
        reader ? visibleTo(db, reader) : undefined,
        filter.actorId === undefined ? undefined : eq(changes.actorId, filter.actorId),
        filter.roundId === undefined ? undefined : eq(changes.roundId, filter.roundId),
        filter.about === undefined ? undefined : like(changes.kind, `${filter.about}.%`),
        filter.fromInstant === undefined ? undefined : gte(changes.at, filter.fromInstant),
        filter.toInstant === undefined ? undefined : lt(changes.at, filter.toInstant),
        filter.before === undefined ? undefined : lt(changes.ordinal, filter.before),
        aboutSubjects(db, filter),
      ),
    )
    .orderBy(desc(changes.ordinal))
    .limit(filter.most);
}

function visibleTo(db: Queries, { reach, actorId }: HistoryReader): SQL | undefined {
  if (reach.region) return undefined;
  const ofLearners = db
    .select({ one: sql`1` })
    .from(changeRows)
    .where(
      and(
        eq(changeRows.changeId, changes.id),
        eq(changeRows.entity, 'learners'),
        inArray(changeRows.entityId, db.select({ id: learners.id }).from(learners).where(learnerWithin(db, reach))),
      ),
    );
  return or(eq(changes.actorId, actorId), exists(ofLearners));
}

function aboutSubjects(db: Queries, { subjects, belongsTo }: ChangeFilter): SQL | undefined {
  if (!subjects && !belongsTo) return undefined;
  const matches: (SQL | undefined)[] = (subjects ?? []).map(({ entity, id }) =>
    and(eq(changeRows.entity, entity), eq(changeRows.entityId, id)),
  );
  if (belongsTo) {
    const text = `"${belongsTo.id}"`;
    const naming = [changeRows.after, changeRows.before].map((column) => holdsText(sql`cast(${column} as text)`, text));
    matches.push(and(inArray(changeRows.entity, [...belongsTo.entities]), or(...naming)));
  }
  const touching = db
    .select({ one: sql`1` })
    .from(changeRows)
    .where(and(eq(changeRows.changeId, changes.id), or(...matches)));
  const named = (subjects ?? []).map(({ id }) => holdsText(sql`cast(${changes.params} as text)`, `"${id}"`));
  return or(exists(touching), ...named);
}

export async function findChange(db: Queries, id: string): Promise<Change | null> {
  const [change] = await db.select().from(changes).where(eq(changes.id, id));
  return change ?? null;
}

/** Rows of some changes, at most `most` for all of them together. */
export async function listChangeRows(db: Queries, changeIds: readonly string[], most = 2000): Promise<ChangeRow[]> {
  if (changeIds.length === 0) return [];
  return db
    .select()
    .from(changeRows)
    .where(inArray(changeRows.changeId, [...changeIds]))
    .orderBy(changeRows.changeId, changeRows.ordinal)
    .limit(most);
}

/** The latest change, after the given one, to any of the rows that it touched: what stands in the way of an undo. */
export async function findLaterChange(db: Queries, change: Change): Promise<Change | null> {
  const touched = db
    .select({ key: sql`${changeRows.entity} || '/' || ${changeRows.entityId}` })
    .from(changeRows)
    .where(eq(changeRows.changeId, change.id));
  const [later] = await db
    .selectDistinct({ change: changes })
    .from(changeRows)
    .innerJoin(changes, eq(changes.id, changeRows.changeId))
    .where(
      and(
        gt(changes.ordinal, change.ordinal),
        isNull(changes.undoneBy),
        inArray(sql`${changeRows.entity} || '/' || ${changeRows.entityId}`, touched),
      ),
    )
    .orderBy(desc(changes.ordinal))
    .limit(1);
  return later?.change ?? null;
}

/** Acts of some kinds in the change's round that came after it and still stand, latest first. */
export async function listStandingAfter(db: Queries, change: Change, kinds: readonly string[]): Promise<Change[]> {
  return listStanding(db, change.roundId, and(inArray(changes.kind, [...kinds]), gt(changes.ordinal, change.ordinal)));
}

/** The same that came before it. */
export async function listStandingBefore(db: Queries, change: Change, kinds: readonly string[]): Promise<Change[]> {
  return listStanding(db, change.roundId, and(inArray(changes.kind, [...kinds]), lt(changes.ordinal, change.ordinal)));
}

async function listStanding(db: Queries, roundId: string | null, condition: SQL | undefined): Promise<Change[]> {
  if (roundId === null) return [];
  return db
    .select()
    .from(changes)
    .where(and(eq(changes.roundId, roundId), isNull(changes.undoneBy), condition))
    .orderBy(desc(changes.ordinal));
}

export async function listActors(db: Queries, reader: HistoryReader) {
  const rows = await db
    .selectDistinct({ id: changes.actorId, name: changes.actorName })
    .from(changes)
    .where(and(visibleTo(db, reader), ne(changes.actorName, '')));
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of these persons, those whose identity is protected and hidden from the reader. */
export async function listHiddenPersons(
  db: Queries,
  personIds: readonly string[],
  protectedReach: Reach,
): Promise<string[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .select({ id: persons.id, isOpen: sql<number>`case when ${openTo(db, protectedReach)} then 1 else 0 end` })
    .from(persons)
    .leftJoin(learners, eq(learners.personId, persons.id))
    .where(inArray(persons.id, [...personIds]));
  return rows.filter(({ isOpen }) => Number(isOpen) !== 1).map(({ id }) => id);
}
