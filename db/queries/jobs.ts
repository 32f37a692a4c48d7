import { and, asc, desc, eq, inArray, lt, lte, or } from 'drizzle-orm';
import type { Queries, Transaction } from '../database.ts';
import { newId } from '../ids.ts';
import { jobs } from '../schema/index.ts';

export type Job = typeof jobs.$inferSelect;

export interface NewJob {
  name: string;
  subject: string;
  payload: unknown;
  createdBy: string;
  now: string;
}

const UNFINISHED = ['queued', 'running'] as const;

/** Queues a job, or returns the unfinished one of the same name and subject. */
export async function enqueueJob(tx: Transaction, job: NewJob): Promise<Job> {
  return (await findUnfinishedJob(tx, job.name, job.subject)) ?? insertJob(tx, job);
}

/** Queues a job beside those of the same name and subject that are running, or returns the one that waits already and is not to be stopped. */
export async function enqueueAnother(tx: Transaction, job: NewJob): Promise<Job> {
  const unfinished = await listUnfinishedJobs(tx, job.name, job.subject);
  return (
    unfinished.find(({ state, cancelRequestedAt }) => state === 'queued' && cancelRequestedAt === null) ??
    insertJob(tx, job)
  );
}

async function insertJob(tx: Transaction, job: NewJob): Promise<Job> {
  const [queued] = await tx
    .insert(jobs)
    .values({
      id: newId(),
      name: job.name,
      subject: job.subject,
      payload: job.payload,
      state: 'queued',
      runAt: job.now,
      createdBy: job.createdBy,
      createdAt: job.now,
    })
    .returning();
  if (!queued) throw new Error('A job was not written');
  return queued;
}

export async function findUnfinishedJob(db: Queries, name: string, subject: string): Promise<Job | null> {
  const [job] = await listUnfinishedJobs(db, name, subject);
  return job ?? null;
}

/** The jobs of a name and subject that wait or are running, the oldest first. */
export async function listUnfinishedJobs(db: Queries, name: string, subject: string): Promise<Job[]> {
  return db
    .select()
    .from(jobs)
    .where(and(eq(jobs.name, name), eq(jobs.subject, subject), inArray(jobs.state, [...UNFINISHED])))
    .orderBy(asc(jobs.createdAt));
}

export async function findLatestJob(db: Queries, name: string, subject: string): Promise<Job | null> {
  const [job] = await db
    .select()
    .from(jobs)
    .where(and(eq(jobs.name, name), eq(jobs.subject, subject)))
    .orderBy(desc(jobs.createdAt))
    .limit(1);
  return job ?? null;
}

export async function findJob(db: Queries, id: string): Promise<Job | null> {
  const [job] = await db.select().from(jobs).where(eq(jobs.id, id));
  return job ?? null;
}

export interface Lease {
  token: string;
  now: string;
  until: string;
}

/** Takes the oldest job that is due or whose holder has gone silent; null when there is none. */
export async function claimJob(tx: Transaction, lease: Lease): Promise<Job | null> {
  const [due] = await tx
    .select()
    .from(jobs)
    .where(
      or(
        and(eq(jobs.state, 'queued'), lte(jobs.runAt, lease.now)),
        and(eq(jobs.state, 'running'), lt(jobs.leaseUntil, lease.now)),
      ),
    )
    .orderBy(asc(jobs.runAt))
    .limit(1);
  if (!due) return null;
  const [claimed] = await tx
    .update(jobs)
    .set({ state: 'running', leaseToken: lease.token, leaseUntil: lease.until, attempts: due.attempts + 1 })
    .where(eq(jobs.id, due.id))
    .returning();
  return claimed ?? null;
}

export interface JobReport {
  leaseUntil: string;
  progress?: unknown;
  checkpoint?: unknown;
}

/** Renews the lease and stores how far the job has come; null when the lease has been lost. */
export async function reportJob(tx: Transaction, id: string, token: string, report: JobReport): Promise<Job | null> {
  const [job] = await tx
    .update(jobs)
    .set(report)
    .where(and(eq(jobs.id, id), eq(jobs.leaseToken, token), eq(jobs.state, 'running')))
    .returning();
  return job ?? null;
}

export interface JobEnding {
  state: 'done' | 'failed' | 'cancelled';
  finishedAt: string;
  error?: string | null;
}

/** Ends a job that is still held by `token`; false when another process has taken it over. */
export async function finishJob(tx: Transaction, id: string, token: string, ending: JobEnding): Promise<boolean> {
  const ended = await tx
    .update(jobs)
    .set({ ...ending, leaseUntil: null, leaseToken: null })
    .where(and(eq(jobs.id, id), eq(jobs.leaseToken, token), eq(jobs.state, 'running')))
    .returning({ id: jobs.id });
  return ended.length > 0;
}

/** Puts a job back in the queue, to be taken at `runAt`. */
export async function releaseJob(
  tx: Transaction,
  id: string,
  token: string,
  runAt: string,
  error: string | null,
): Promise<void> {
  await tx
    .update(jobs)
    .set({ state: 'queued', leaseUntil: null, leaseToken: null, runAt, error })
    .where(and(eq(jobs.id, id), eq(jobs.leaseToken, token)));
}

/** Frees what a process that no longer runs was holding. Only for an engine with a single process. */
export async function releaseAllJobs(tx: Transaction): Promise<void> {
  await tx.update(jobs).set({ state: 'queued', leaseUntil: null, leaseToken: null }).where(eq(jobs.state, 'running'));
}

export async function requestCancel(tx: Transaction, id: string, now: string): Promise<void> {
  await tx
    .update(jobs)
    .set({ cancelRequestedAt: now })
    .where(and(eq(jobs.id, id), inArray(jobs.state, [...UNFINISHED])));
}
