import { and, asc, eq, sql } from 'drizzle-orm';
import type { FirstAnswer } from '#app/domain/learning/item-statistics.ts';
import type { Queries } from '../database.ts';
import { moduleAnswers, moduleProgress } from '../schema/index.ts';

export type ProgressRow = typeof moduleProgress.$inferSelect;
export type AnswerRow = typeof moduleAnswers.$inferSelect;

/** How far one account has come, in every module that it has opened. */
export async function listModuleProgress(db: Queries, accountId: string): Promise<ProgressRow[]> {
  return db
    .select()
    .from(moduleProgress)
    .where(eq(moduleProgress.accountId, accountId))
    .orderBy(asc(moduleProgress.moduleId));
}

export async function findModuleProgress(
  db: Queries,
  accountId: string,
  moduleId: string,
): Promise<ProgressRow | null> {
  const [found] = await db
    .select()
    .from(moduleProgress)
    .where(and(eq(moduleProgress.accountId, accountId), eq(moduleProgress.moduleId, moduleId)));
  return found ?? null;
}

/** One account's answers to a module's questions, the earliest first. */
export async function listModuleAnswers(db: Queries, accountId: string, moduleId: string): Promise<AnswerRow[]> {
  return db
    .select()
    .from(moduleAnswers)
    .where(and(eq(moduleAnswers.accountId, accountId), eq(moduleAnswers.moduleId, moduleId)))
    .orderBy(asc(moduleAnswers.answeredAt), asc(moduleAnswers.id));
}

/** Keeps that an account has seen a module, where in it, and what else is told; what is not told stays. */
export async function keepModuleProgress(
  tx: Queries,
  key: { accountId: string; moduleId: string },
  told: { seenAt: string } & Partial<Pick<ProgressRow, 'place' | 'readAt' | 'masteredAt' | 'masteredVersion'>>,
): Promise<void> {
  await tx
    .insert(moduleProgress)
    .values({ ...key, ...told })
    .onConflictDoUpdate({
      target: [moduleProgress.accountId, moduleProgress.moduleId],
      set: {
        ...told,
        // What was read first, or mastered first, was so then.
        ...(told.readAt && { readAt: sql`coalesce(${moduleProgress.readAt}, ${told.readAt})` }),
      },
    });
}

export async function addModuleAnswers(tx: Queries, rows: readonly AnswerRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(moduleAnswers).values([...rows]);
}

/** All answers of one account, the earliest first. */
export async function listAllAnswers(db: Queries, accountId: string): Promise<AnswerRow[]> {
  return db
    .select()
    .from(moduleAnswers)
    .where(eq(moduleAnswers.accountId, accountId))
    .orderBy(asc(moduleAnswers.answeredAt), asc(moduleAnswers.id));
}

/** What one account answered at one time; nothing where the sitting is somebody else's. */
export async function listSittingAnswers(db: Queries, accountId: string, sittingId: string): Promise<AnswerRow[]> {
  return db
    .select()
    .from(moduleAnswers)
    .where(and(eq(moduleAnswers.accountId, accountId), eq(moduleAnswers.sittingId, sittingId)))
    .orderBy(asc(moduleAnswers.moduleId), asc(moduleAnswers.id));
}

/**
 * Everybody's first sitting of a module at its present version, before reading and after. Readers are numbered: whose
 * the answers are is not told.
 */
export async function listFirstAnswers(db: Queries, moduleId: string, moduleVersion: number): Promise<FirstAnswer[]> {
  const { accountId, sittingId, occasion, itemId, form, choice } = moduleAnswers;
  const rows = await db
    .select({ accountId, sittingId, occasion, itemId, form, choice })
    .from(moduleAnswers)
    .where(and(eq(moduleAnswers.moduleId, moduleId), eq(moduleAnswers.moduleVersion, moduleVersion)))
    .orderBy(asc(moduleAnswers.answeredAt), asc(moduleAnswers.id));
  const readers = new Map<string, number>();
  const first = new Map<string, string>();
  return rows.flatMap(({ accountId, sittingId, occasion, ...answer }) => {
    if (occasion === 'review') return [];
    const key = `${occasion} ${accountId}`;
    if (!first.has(key)) first.set(key, sittingId);
    if (!readers.has(accountId)) readers.set(accountId, readers.size);
    return first.get(key) === sittingId ? [{ ...answer, occasion, reader: readers.get(accountId) ?? 0 }] : [];
  });
}
