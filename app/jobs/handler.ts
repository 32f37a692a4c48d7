import type { Runtime, ServiceContext } from '#app/platform/runtime.ts';
import type { JobName, JobPayload } from './catalog.ts';
import type { JobTools } from './job-tools.ts';

/** Runs one kind of job; safe to run twice, since a process may die after the work and before it is noted. */
export type Handler<N extends JobName> = (
  context: ServiceContext,
  payload: JobPayload<N>,
  tools: JobTools,
  runtime: Runtime,
) => Promise<void>;
