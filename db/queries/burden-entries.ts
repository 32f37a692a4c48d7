import { and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { burdenEntries, changeRows, changes, learners, rounds } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import type { LearnerIds } from './participants.ts';

export type BurdenEntryRow = typeof burdenEntries.$inferSelect;

/** The accounts of learners of a round, but for what the round itself has added to them. */
export async function listBurdensBefore(db: Queries, roundId: string, among: LearnerIds): Promise<BurdenEntryRow[]> {
  const isOfOthers = or(isNull(burdenEntries.roundId), ne(burdenEntries.roundId, roundId));
  return db
    .select()
    .from(burdenEntries)
    .where(and(inArray(burdenEntries.learnerId, among), isOfOthers))
    .orderBy(asc(burdenEntries.recordedAt), asc(burdenEntries.id));
}

/** What a round has added to accounts. */
export async function listBurdensOf(db: Queries, roundId: string): Promise<BurdenEntryRow[]> {
  return db
    .select()
    .from(burdenEntries)
    .where(eq(burdenEntries.roundId, roundId))
    .orderBy(asc(burdenEntries.recordedAt), asc(burdenEntries.id));
}

/** The accounts of some learners, with the names of the rounds; the latest entry first. */
export async function listAccounts(db: Queries, learnerIds: readonly string[]) {
  if (learnerIds.length === 0) return [];
  const rows = await db
    .select({ entry: burdenEntries, roundName: rounds.name })
    .from(burdenEntries)
    .leftJoin(rounds, eq(rounds.id, burdenEntries.roundId))
    .where(inArray(burdenEntries.learnerId, [...learnerIds]))
    .orderBy(asc(burdenEntries.recordedAt), asc(burdenEntries.id));
  return rows.map(({ entry, roundName }) => ({ ...entry, roundName })).toReversed();
}

/** Whose learner a person is, in all her educations. */
export async function listLearnersOf(db: Queries, personId: string): Promise<string[]> {
  const rows = await db.select({ id: learners.id }).from(learners).where(eq(learners.personId, personId));
  return rows.map(({ id }) => id);
}

/** Of these placements those that were given up in an exchange that their learners wished for, and that stands. */
export async function listExchanged(db: Queries, placementIds: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const part of chunked(placementIds, 400)) {
    const rows = await db
      .select({ id: changeRows.entityId })
      .from(changeRows)
      .innerJoin(changes, eq(changes.id, changeRows.changeId))
      .where(and(eq(changes.kind, 'plan.exchanged'), isNull(changes.undoneBy), inArray(changeRows.entityId, part)));
    for (const { id } of rows) found.add(id);
  }
  return found;
}
