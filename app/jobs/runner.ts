import type { ServiceContext, Runtime } from '#app/platform/runtime.ts';
import { systemContext } from '#app/platform/runtime.ts';
import { newToken } from '#app/platform/secrets.ts';
import * as queue from '#app/services/jobs/queue.server.ts';
import type { Job } from '#app/services/jobs/queue.server.ts';
import { JOBS, RECURRING, type JobName } from './catalog.ts';
import { HANDLERS } from './handlers/index.ts';
import { Interrupted, type JobTools } from './job-tools.ts';

const POLL_MILLISECONDS = 400;
const REPORT_MILLISECONDS = 700;
const RETRY_SECONDS = 5;
/** A job that has been taken up so many times and never ended brings its process down: it would do so at every start. */
const MOST_TAKEOVERS = 20;

export interface JobRunner {
  stop(): Promise<void>;
}

/** Takes jobs from the database one at a time and runs them; safe beside other processes that do the same. */
export async function startJobRunner(runtime: Runtime): Promise<JobRunner> {
  const token = newToken();
  let stopping = false;
  if (runtime.db.dialect === 'sqlite') await queue.releaseOrphans(runtime.db);
  const lastRun = new Map<JobName, number>();

  async function runRecurring(): Promise<void> {
    for (const { name, everySeconds } of RECURRING) {
      const now = runtime.now().getTime();
      if (now - (lastRun.get(name) ?? 0) < everySeconds * 1000) continue;
      lastRun.set(name, now);
      await HANDLERS[name](
        systemContext(runtime),
        {},
        idleTools(() => stopping),
        runtime,
      );
    }
  }

  async function turn(): Promise<boolean> {
    await runRecurring();
    const job = await queue.claim(runtime.db, { token, now: runtime.now() });
    if (!job) return false;
    await runJob(runtime, job, token, () => stopping);
    return true;
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      const busy = await turn().catch((error: unknown) => {
        runtime.log.error({ err: error }, 'job runner');
        return false;
      });
      if (!busy && !stopping) await pause(POLL_MILLISECONDS);
    }
  }

  const running = loop();
  return {
    async stop() {
      stopping = true;
      await running;
    },
  };
}

async function runJob(runtime: Runtime, job: Job, token: string, stopping: () => boolean): Promise<void> {
  const { db, log } = runtime;
  const name = job.name as JobName;
  const kind = JOBS[name];
  if (!kind) {
    // Left by another version of the program: nobody here knows what it meant.
    log.warn({ job: job.id, jobName: job.name }, 'unknown job');
    await queue.finish(db, job.id, token, { state: 'failed', now: runtime.now(), error: 'unknown_job' });
    return;
  }
  if (job.attempts > kind.retries + MOST_TAKEOVERS) {
    log.error({ job: job.id, jobName: job.name }, 'job never ends');
    await queue.finish(db, job.id, token, { state: 'failed', now: runtime.now(), error: 'never_ends' });
    return;
  }
  const held = holdJob(runtime, job, token, stopping);
  try {
    const context: ServiceContext = systemContext(runtime);
    await HANDLERS[name](context, job.payload, held.tools, runtime);
    await held.close();
    const state = held.tools.cancelled() ? 'cancelled' : 'done';
    await queue.finish(db, job.id, token, { state, now: runtime.now() });
  } catch (error) {
    await held.close();
    await afterFailure(runtime, job, token, error);
  }
}

async function afterFailure(runtime: Runtime, job: Job, token: string, error: unknown): Promise<void> {
  const { db, log } = runtime;
  const now = runtime.now();
  if (error instanceof Interrupted) return queue.release(db, job.id, token, { runAt: now, error: null });
  log.error({ err: error, job: job.id, jobName: job.name }, 'job failed');
  const code = error instanceof Error ? error.name : 'unknown';
  const retries = JOBS[job.name as JobName].retries;
  if (job.attempts > retries) {
    await queue.finish(db, job.id, token, { state: 'failed', now, error: code });
    return;
  }
  const runAt = new Date(now.getTime() + RETRY_SECONDS * 1000 * job.attempts);
  return queue.release(db, job.id, token, { runAt, error: code });
}

/** Renews the lease while the job runs, carries its reports, and learns whether somebody wants it cancelled. */
function holdJob(runtime: Runtime, job: Job, token: string, stopping: () => boolean) {
  let report: { progress?: unknown; checkpoint?: unknown } = {};
  let cancelled = job.cancelRequestedAt !== null;
  let lost = false;
  let sending: Promise<void> = Promise.resolve();

  async function send(): Promise<void> {
    const sent = report;
    report = {};
    const current = await queue.report(runtime.db, job.id, token, { ...sent, now: runtime.now() });
    if (current === null) lost = true;
    else cancelled ||= current.cancelRequestedAt !== null;
  }
  const timer = setInterval(() => {
    sending = sending
      .then(send)
      .catch((error: unknown) => runtime.log.error({ err: error, job: job.id }, 'job report'));
  }, REPORT_MILLISECONDS);

  const tools: JobTools = {
    jobId: job.id,
    checkpoint: job.checkpoint,
    progress: (value) => (report = { ...report, progress: value }),
    keep: (checkpoint) => (report = { ...report, checkpoint }),
    cancelled: () => cancelled,
    stopping: () => stopping() || lost,
  };
  return {
    tools,
    async close() {
      clearInterval(timer);
      await sending;
      if (!lost) await send();
    },
  };
}

function idleTools(stopping: () => boolean): JobTools {
  return { jobId: '', checkpoint: null, progress: () => {}, keep: () => {}, cancelled: () => false, stopping };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
