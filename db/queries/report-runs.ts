import { desc, eq } from 'drizzle-orm';
import type { Queries, Transaction } from '../database.ts';
import { newId } from '../ids.ts';
import { reportRuns } from '../schema/index.ts';

export type ReportRun = typeof reportRuns.$inferSelect;

export async function insertReportRun(tx: Transaction, run: Omit<ReportRun, 'id'>): Promise<void> {
  await tx.insert(reportRuns).values({ ...run, id: newId() });
}

/** The latest files that have been taken out, by somebody or by everybody. */
export async function listReportRuns(
  db: Queries,
  { accountId, most }: { accountId: string | null; most: number },
): Promise<ReportRun[]> {
  return db
    .select()
    .from(reportRuns)
    .where(accountId === null ? undefined : eq(reportRuns.accountId, accountId))
    .orderBy(desc(reportRuns.at), desc(reportRuns.id))
    .limit(most);
}
