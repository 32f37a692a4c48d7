import type { Database } from '#db/database.ts';
import * as jobs from '#db/queries/jobs.ts';
import { releaseMessages } from '#db/queries/outbox.ts';

export type { Job } from '#db/queries/jobs.ts';

const LEASE_SECONDS = 15;

function leaseFrom(now: Date): string {
  return new Date(now.getTime() + LEASE_SECONDS * 1000).toISOString();
}

/** Takes the next due job for the holder of `token`. */
export function claim(db: Database, { token, now }: { token: string; now: Date }) {
  return db.write((tx) => jobs.claimJob(tx, { token, now: now.toISOString(), until: leaseFrom(now) }));
}

export interface Report {
  progress?: unknown;
  checkpoint?: unknown;
  now: Date;
}

/** Keeps the lease and stores progress; null when another process holds the job by now. */
export function report(db: Database, id: string, token: string, { now, ...values }: Report) {
  return db.write((tx) => jobs.reportJob(tx, id, token, { ...values, leaseUntil: leaseFrom(now) }));
}

export interface Ending {
  state: 'done' | 'failed' | 'cancelled';
  now: Date;
  error?: string;
}

export function finish(db: Database, id: string, token: string, { state, now, error }: Ending) {
  return db.write((tx) =>
    jobs.finishJob(tx, id, token, { state, finishedAt: now.toISOString(), error: error ?? null }),
  );
}

export function release(
  db: Database,
  id: string,
  token: string,
  { runAt, error }: { runAt: Date; error: string | null },
) {
  return db.write((tx) => jobs.releaseJob(tx, id, token, runAt.toISOString(), error));
}

/** Frees the jobs and letters of a process that has died; only where there can be no other process. */
export function releaseOrphans(db: Database) {
  return db.write(async (tx) => {
    await jobs.releaseAllJobs(tx);
    await releaseMessages(tx);
  });
}
