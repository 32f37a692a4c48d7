/** What a running job can say and ask. */
export interface JobTools {
  jobId: string;
  /** What the job stored last time it ran, when it was interrupted. */
  checkpoint: unknown;
  /** Shown to whoever waits. */
  progress(value: unknown): void;
  /** Kept for a later run, should this one be cut off. */
  keep(checkpoint: unknown): void;
  /** True when a person has asked the job to end with what it has. */
  cancelled(): boolean;
  /** True when the process is going down: leave at once, the job will be taken up again. */
  stopping(): boolean;
}

/** Thrown by a handler that leaves because the process is going down. */
export class Interrupted extends Error {}
