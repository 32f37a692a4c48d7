import { Fault } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Queries, Transaction } from '#db/database.ts';
import { enqueueJob, findLatestJob, findUnfinishedJob, requestCancel, type Job } from '#db/queries/jobs.ts';
import { listActiveParticipants } from '#db/queries/rounds.ts';
import { requireOpen, requireRound } from './round-access.server.ts';

export const PROPOSE_JOB = 'propose-round';

/** Stops whoever may not ask for a proposal, or for a round that nothing can be proposed for. */
async function requireProposable(context: ServiceContext, db: Queries, roundId: string): Promise<void> {
  const head = await requireRound(context, roundId, 'round:propose', db);
  requireOpen(head);
  if (head.periods.length === 0) throw new Fault('invalid', 'round_without_periods');
  const learners = await listActiveParticipants(db, roundId);
  if (learners.length === 0) throw new Fault('invalid', 'round_without_learners');
}

/** Queues the optimiser on a round; asking twice gives the same job. */
export async function proposeRound(context: ServiceContext, roundId: string): Promise<Job> {
  return context.db.write((tx) => enqueueProposal(context, tx, roundId));
}

/** The same inside a transaction, after what the proposal is to follow. */
export async function enqueueProposal(context: ServiceContext, tx: Transaction, roundId: string): Promise<Job> {
  await requireProposable(context, tx, roundId);
  const { actor, now } = context;
  return enqueueJob(tx, {
    name: PROPOSE_JOB,
    subject: roundId,
    payload: { roundId, requestedBy: { accountId: actor.accountId, name: actor.name } },
    createdBy: actor.accountId,
    now: now.toISOString(),
  });
}

/** Ends the optimiser with the best plan it has found so far. */
export async function cancelProposal(context: ServiceContext, roundId: string): Promise<void> {
  await requireRound(context, roundId, 'round:propose');
  const job = await findUnfinishedJob(context.db.read, PROPOSE_JOB, roundId);
  if (job) await context.db.write((tx) => requestCancel(tx, job.id, context.now.toISOString()));
}

/** The latest run of the optimiser on a round, running or ended. */
export async function latestRun(context: ServiceContext, roundId: string): Promise<Job | null> {
  await requireRound(context, roundId);
  return findLatestJob(context.db.read, PROPOSE_JOB, roundId);
}
