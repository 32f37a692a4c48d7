import type { PlanPriority } from '#app/domain/rotation-plans/vocabulary.ts';
import { rotationProblemSchema } from '#app/domain/rotations/problem-schema.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { enqueueJob, findLatestJob, findUnfinishedJob, requestCancel } from '#db/queries/jobs.ts';
import type { RotationReport } from '#app/domain/rotation-plans/report.ts';
import { loadRotation, requireGoingOn, requireRotation } from './rotation-access.server.ts';

const JOB = 'propose-rotation';

/**
 * Queues the engine on a rotation; asking twice gives the same job. Refused where there is nothing to plan, or where the
 * plan is larger than can be searched (`rotation_too_large`).
 */
export async function proposeRotation(context: ServiceContext, planId: string, priority?: PlanPriority): Promise<void> {
  const head = await requireRotation(context, planId, 'round:propose');
  requireGoingOn(head);
  if (head.blocks.length === 0) throw new Fault('invalid', 'rotation_without_blocks');
  const { problem } = await loadRotation(context.db.read, head);
  if (problem.residents.length === 0) throw new Fault('invalid', 'rotation_without_residents');
  if (!rotationProblemSchema.safeParse(problem).success) throw new Fault('invalid', 'rotation_too_large');
  const { actor, now } = context;
  await context.db.write((tx) =>
    enqueueJob(tx, {
      name: JOB,
      subject: planId,
      payload: { planId, requestedBy: { accountId: actor.accountId, name: actor.name }, priority },
      createdBy: actor.accountId,
      now: now.toISOString(),
    }),
  );
}

/** Ends the engine with the best plan it has found so far. */
export async function cancelRotation(context: ServiceContext, planId: string): Promise<void> {
  await requireRotation(context, planId, 'round:propose');
  const job = await findUnfinishedJob(context.db.read, JOB, planId);
  if (job) await context.db.write((tx) => requestCancel(tx, job.id, context.now.toISOString()));
}

/** The latest run of the engine on a rotation, as a page shows it. */
export async function readRotationRun(context: ServiceContext, planId: string) {
  await requireRotation(context, planId);
  const job = await findLatestJob(context.db.read, JOB, planId);
  if (!job) return null;
  const { id, state, createdAt, finishedAt } = job;
  return { id, state, createdAt, finishedAt, progress: job.progress as RotationReport | null };
}
