import { and, eq, lte } from 'drizzle-orm';
import type { Queries, Transaction } from '../database.ts';
import { surveyErasures, surveyMailings, surveyWaves } from '../schema/index.ts';

export type Mailing = typeof surveyMailings.$inferSelect;

/** Notes what a wave has yet to write to those who have not answered; what it is to write already is not noted twice. */
export async function planMailings(tx: Transaction, mailings: readonly Mailing[]): Promise<void> {
  if (mailings.length > 0)
    await tx
      .insert(surveyMailings)
      .values([...mailings])
      .onConflictDoNothing();
}

/** The waves that have something to write by the instant. */
export async function listDueWaves(db: Queries, now: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ waveId: surveyMailings.waveId })
    .from(surveyMailings)
    .where(lte(surveyMailings.runAt, now));
  return rows.map(({ waveId }) => waveId);
}

/** Strikes out what a wave has to write by the instant, and gives it: once, to whoever writes it in the same transaction. */
export async function takeMailings(tx: Transaction, waveId: string, now: string): Promise<Mailing[]> {
  return tx
    .delete(surveyMailings)
    .where(and(eq(surveyMailings.waveId, waveId), lte(surveyMailings.runAt, now)))
    .returning();
}

/** A wave that has closed writes no more. */
export async function dropMailings(tx: Transaction, waveId: string): Promise<void> {
  await tx.delete(surveyMailings).where(eq(surveyMailings.waveId, waveId));
}

/** Notes that the files of the database may still tell of the invited of a wave. */
export async function noteErasure(tx: Transaction, waveId: string): Promise<void> {
  await tx.insert(surveyErasures).values({ waveId }).onConflictDoNothing();
}

export async function listErasures(db: Queries): Promise<string[]> {
  return (await db.select().from(surveyErasures)).map(({ waveId }) => waveId);
}

export async function strikeErasure(tx: Transaction, waveId: string): Promise<void> {
  await tx.delete(surveyErasures).where(eq(surveyErasures.waveId, waveId));
}

export async function listOpenWaveIds(db: Queries): Promise<string[]> {
  const rows = await db.select({ id: surveyWaves.id }).from(surveyWaves).where(eq(surveyWaves.state, 'open'));
  return rows.map(({ id }) => id);
}
