import { count, eq, getTableName } from 'drizzle-orm';
import type { GivenAnswer } from '#app/domain/surveys/given-answer.ts';
import type { Database, Queries, Transaction } from '../database.ts';
import { newId } from '../ids.ts';
import { outbox, surveyAnswers, surveyComments, surveyInvitations, surveySealedAnswers } from '../schema/index.ts';
import { chunked } from './chunks.ts';

export type StoredAnswer = typeof surveyAnswers.$inferSelect;

/** Keeps what was sent by an invitation to an open wave. */
export async function insertSealedAnswer(tx: Transaction, waveId: string, sealed: string): Promise<void> {
  await tx.insert(surveySealedAnswers).values({ id: newId(), waveId, sealed });
}

/** Keeps a unit's answer under its name. */
export async function insertNamedAnswer(
  tx: Transaction,
  { waveId, programmeId, unitId }: Pick<StoredAnswer, 'waveId' | 'programmeId' | 'unitId'>,
  values: StoredAnswer['values'],
): Promise<void> {
  await tx.insert(surveyAnswers).values({ id: newId(), waveId, programmeId, unitId, values });
}

/** What can be read of the answers, in no order: those of closed waves and of units. */
export async function listAnswers(db: Queries, waveId: string): Promise<StoredAnswer[]> {
  return db.select().from(surveyAnswers).where(eq(surveyAnswers.waveId, waveId));
}

/** How many have answered a wave, sealed or not. */
export async function countAnswers(db: Queries, waveId: string): Promise<number> {
  const [read] = await db.select({ answers: count() }).from(surveyAnswers).where(eq(surveyAnswers.waveId, waveId));
  const [sealed] = await db
    .select({ answers: count() })
    .from(surveySealedAnswers)
    .where(eq(surveySealedAnswers.waveId, waveId));
  return (read?.answers ?? 0) + (sealed?.answers ?? 0);
}

/**
 * Forgets who was invited and writes the answers and the comments under new ids, each in an order of chance: afterwards
 * nothing tells who of those invited from a unit has answered, nor which comment went with what. `open` opens what was sealed. Gives the answers as
 * they now stand, in the order of their ids.
 */
export async function severAnswers(
  tx: Transaction,
  waveId: string,
  open: (sealed: string) => GivenAnswer,
): Promise<StoredAnswer[]> {
  await tx.delete(surveyInvitations).where(eq(surveyInvitations.waveId, waveId));
  const sealed = await tx.delete(surveySealedAnswers).where(eq(surveySealedAnswers.waveId, waveId)).returning();
  const given = sealed.map((row) => open(row.sealed));
  const read = await tx.delete(surveyAnswers).where(eq(surveyAnswers.waveId, waveId)).returning();
  const said = await tx.delete(surveyComments).where(eq(surveyComments.waveId, waveId)).returning();
  const comments = given.flatMap(({ unitId, comments: own }) => own.map((comment) => ({ ...comment, waveId, unitId })));
  for (const part of chunked(underNewIds([...said, ...comments]), 200)) await tx.insert(surveyComments).values(part);
  const answers = given.map(({ programmeId, unitId, values }) => ({ waveId, programmeId, unitId, values }));
  const anew = underNewIds([...read, ...answers]);
  for (const part of chunked(anew, 200)) await tx.insert(surveyAnswers).values(part);
  return anew;
}

/**
 * Leaves nothing in the files of the database of who was asked by waves that have closed, and of what was sealed; false
 * when somebody was in the way.
 */
export async function scrubSevered(db: Database): Promise<boolean> {
  return db.scrub([surveyInvitations, surveySealedAnswers, outbox].map((one) => getTableName(one)));
}

/** The ids are given by chance, and so is the order, which is theirs: engines keep the order in which rows came. */
function underNewIds<T extends object>(rows: readonly T[]): (T & { id: string })[] {
  return rows.map((row) => ({ ...row, id: newId() })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
