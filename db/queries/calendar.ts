import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Queries, Transaction } from '../database.ts';
import { accounts, calendarFeeds, persons } from '../schema/index.ts';

export interface FeedOwner {
  personId: string;
  language: 'sv' | 'en';
}

/** Whose feed a token opens; null when it is unknown, revoked, or the person's account has been disabled. */
export async function findFeedOwner(db: Queries, tokenHash: string): Promise<FeedOwner | null> {
  const [row] = await db
    .select({ personId: persons.id, language: persons.language })
    .from(calendarFeeds)
    .innerJoin(persons, eq(persons.id, calendarFeeds.personId))
    .innerJoin(accounts, and(eq(accounts.personId, persons.id), isNull(accounts.disabledAt)))
    .where(and(eq(calendarFeeds.tokenHash, tokenHash), isNull(calendarFeeds.revokedAt)));
  return row ?? null;
}

/** Since when a person has had a feed that works; null when she has none. */
export async function findFeedStart(db: Queries, personId: string): Promise<string | null> {
  const [row] = await db
    .select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.personId, personId), isNull(calendarFeeds.revokedAt)))
    .orderBy(desc(calendarFeeds.createdAt));
  return row?.createdAt ?? null;
}

export async function insertFeed(tx: Transaction, feed: typeof calendarFeeds.$inferInsert): Promise<void> {
  await tx.insert(calendarFeeds).values(feed);
}

/** Ends every feed of a person. */
export async function revokeFeeds(tx: Transaction, personId: string, at: string): Promise<void> {
  await tx
    .update(calendarFeeds)
    .set({ revokedAt: at })
    .where(and(eq(calendarFeeds.personId, personId), isNull(calendarFeeds.revokedAt)));
}
