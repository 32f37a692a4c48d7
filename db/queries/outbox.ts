import { and, asc, count, desc, eq, exists, inArray, lt, lte, or, sql, notLike } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { Queries, Transaction } from '../database.ts';
import { newId } from '../ids.ts';
import { PASSING } from '../names.ts';
import { outbox, publications, rounds } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import { holdsText, roundWithin } from './within.ts';

export type OutboxMessage = typeof outbox.$inferSelect;

export interface NewMessage {
  dedupeKey: string;
  personId: string | null;
  recipient: string;
  subject: string;
  body: string;
  /** Instant before which it is not sent; at once when left out. */
  runAt?: string;
}

/** Queues mail with the change it tells of; a message whose key is there already is not queued again. */
export async function queueMessages(tx: Transaction, messages: readonly NewMessage[], now: string): Promise<void> {
  const rows = messages.map((message) => ({
    runAt: now,
    ...message,
    id: newId(),
    state: 'pending' as const,
    createdAt: now,
  }));
  for (const part of chunked(rows, 200)) await tx.insert(outbox).values(part).onConflictDoNothing();
}

/** Letters by their keys, whatever has become of them. */
export async function listLetters(db: Queries, dedupeKeys: readonly string[]): Promise<OutboxMessage[]> {
  const found: OutboxMessage[] = [];
  for (const part of chunked(dedupeKeys, 400))
    found.push(...(await db.select().from(outbox).where(inArray(outbox.dedupeKey, part))));
  return found;
}

/** Gives a letter that has not been sent another text; one that has gone keeps what it said. */
export async function rewordMessage(tx: Transaction, id: string, body: string): Promise<void> {
  await tx
    .update(outbox)
    .set({ body })
    .where(and(eq(outbox.id, id), eq(outbox.state, 'pending')));
}

/** Takes back mail whose keys begin so: what has not been sent, or every letter. */
export async function forgetMessages(tx: Transaction, prefix: string, which: 'unsent' | 'all'): Promise<void> {
  const isOfThem = sql<boolean>`substr(${outbox.dedupeKey}, 1, ${prefix.length}) = ${prefix}`;
  await tx.delete(outbox).where(and(isOfThem, which === 'unsent' ? eq(outbox.state, 'pending') : undefined));
}

/** Forgets a letter that nothing is to be known of any longer. */
export async function dropMessage(tx: Transaction, id: string): Promise<void> {
  await tx.delete(outbox).where(eq(outbox.id, id));
}

/** Takes up to `most` messages that are due, or whose sender has gone silent. */
export async function claimMessages(
  tx: Transaction,
  { token, now, until, most }: { token: string; now: string; until: string; most: number },
): Promise<OutboxMessage[]> {
  const due = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      or(
        and(eq(outbox.state, 'pending'), lte(outbox.runAt, now)),
        and(eq(outbox.state, 'sending'), lt(outbox.leaseUntil, now)),
      ),
    )
    .orderBy(asc(outbox.runAt))
    .limit(most);
  if (due.length === 0) return [];
  const ids = due.map((row) => row.id);
  return tx
    .update(outbox)
    .set({ state: 'sending', leaseToken: token, leaseUntil: until })
    .where(inArray(outbox.id, ids))
    .returning();
}

export async function markSent(tx: Transaction, ids: readonly string[], at: string): Promise<void> {
  for (const part of chunked(ids, 400)) {
    await tx
      .update(outbox)

      .set({
        state: 'sent',
        sentAt: at,
        attempts: sql`${outbox.attempts} + 1`,
        leaseToken: null,
        leaseUntil: null,
        error: null,
      })
      .where(inArray(outbox.id, part));
  }
}

/** Keeps a message for another try at `runAt`, or gives it up when `runAt` is null. */
export async function markUnsent(
  tx: Transaction,
  message: OutboxMessage,
  runAt: string | null,
  error: string,
): Promise<void> {
  await tx
    .update(outbox)
    .set({
      state: runAt === null ? 'failed' : 'pending',
      runAt: runAt ?? message.runAt,
      attempts: message.attempts + 1,
      error,
      leaseToken: null,
      leaseUntil: null,
    })
    .where(eq(outbox.id, message.id));
}

/** Frees what a process that no longer runs was sending. Only for an engine with a single process. */
export async function releaseMessages(tx: Transaction): Promise<void> {
  await tx
    .update(outbox)
    .set({ state: 'pending', leaseToken: null, leaseUntil: null })
    .where(eq(outbox.state, 'sending'));
}

/** The latest letters about rounds within reach, with the text in subject or receiver; other letters, such as invitations to surveys, for those who see the region. */
export async function listMessages(
  db: Queries,
  reach: Reach,
  { text = '', most }: { text?: string | undefined; most: number },
): Promise<OutboxMessage[]> {
  const small = text.toLocaleLowerCase('sv');
  const capital = small.charAt(0).toLocaleUpperCase('sv') + small.slice(1);
  // SQLite knows small letters of English alone, and subjects begin with any.
  const isMeant = or(
    holdsText(sql`lower(${outbox.recipient} || ' ' || ${outbox.subject})`, small),
    holdsText(outbox.subject, capital),
  );
  return db
    .select()
    .from(outbox)
    .where(and(messageWithin(db, reach), text === '' ? undefined : isMeant))
    .orderBy(desc(outbox.createdAt), asc(outbox.id))
    .limit(most);
}

export async function findMessage(db: Queries, id: string, reach: Reach): Promise<OutboxMessage | null> {
  const [message] = await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.id, id), messageWithin(db, reach)));
  return message ?? null;
}

/**
 * The key of a publication's letter begins with it (`publication:<id>:...`). Of a survey the invitation alone is seen: who
 * is sent more letters has not answered, and they would tell so by name.
 */
function messageWithin(db: Queries, reach: Reach): SQL | undefined {
  if (reach.region) return notLike(outbox.dedupeKey, `${PASSING}%`);
  const start = sql`'publication:' || ${publications.id} || ':'`;
  const ofRounds = db
    .select({ one: sql`1` })
    .from(publications)
    .innerJoin(rounds, eq(rounds.id, publications.roundId))
    .where(and(sql`substr(${outbox.dedupeKey}, 1, length(${start})) = ${start}`, roundWithin(db, reach)));
  return exists(ofRounds);
}

export async function countMessages(db: Queries): Promise<Record<string, number>> {
  const rows = await db.select({ state: outbox.state, number: count() }).from(outbox).groupBy(outbox.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.number]));
}
