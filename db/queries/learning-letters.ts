import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { LearningGroup } from '#app/domain/learning/assignment-form.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { Queries } from '../database.ts';
import { accounts, persons, reviewLetters } from '../schema/index.ts';
import { groupPersonIds } from './path-assignments.ts';

/** Somebody who can sign in, and how to write to her. */
export interface Recipient {
  accountId: string;
  personId: string;
  givenName: string;
  language: 'sv' | 'en';
  email: string;
}

async function recipients(db: Queries, condition: SQL | undefined): Promise<Recipient[]> {
  return db
    .select({
      accountId: accounts.id,
      personId: persons.id,
      givenName: persons.givenName,
      language: persons.language,
      email: accounts.email,
    })
    .from(accounts)
    .innerJoin(persons, eq(persons.id, accounts.personId))
    .where(and(isNull(accounts.disabledAt), condition))
    .orderBy(asc(accounts.id));
}

/** Those in a group who can sign in, each once however many accounts she has. */
export async function listGroupRecipients(db: Queries, group: LearningGroup, on: IsoDate): Promise<Recipient[]> {
  const found = await recipients(db, inArray(persons.id, groupPersonIds(db, group, on)));
  return [...new Map(found.map((one) => [one.personId, one])).values()];
}

/** Those who want to be told of questions to answer again. */
export async function listReviewRecipients(db: Queries): Promise<Recipient[]> {
  return recipients(db, inArray(accounts.id, db.select({ id: reviewLetters.accountId }).from(reviewLetters)));
}

/** Whether an account wants to be told of questions to answer again. */
export async function findReviewLetters(db: Queries, accountId: string): Promise<boolean> {
  const found = await db.select().from(reviewLetters).where(eq(reviewLetters.accountId, accountId));
  return found.length > 0;
}

/** Notes since when an account wants to be told, or with null that it does not. */
export async function keepReviewLetters(tx: Queries, accountId: string, since: string | null): Promise<void> {
  if (since === null) await tx.delete(reviewLetters).where(eq(reviewLetters.accountId, accountId));
  else await tx.insert(reviewLetters).values({ accountId, since }).onConflictDoNothing();
}
