import type { KeptRotation } from '#app/domain/rotation-plans/report.ts';
import type { PlanPriority } from '#app/domain/rotation-plans/vocabulary.ts';
import { weightsOf } from '#app/domain/rotation-plans/weights.ts';
import type { RotationPlan } from '#app/domain/rotations/plan.ts';
import type { RotationProblem } from '#app/domain/rotations/problem.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { newId } from '#db/ids.ts';
import { insertProposal } from '#db/queries/plan.ts';
import { findRotation } from '#db/queries/rotations.ts';
import { loadRotation, WHOLE_REGION } from './rotation-access.server.ts';

export interface RunRotation {
  planId: string;
  jobId: string;
  /** Who asked for the proposal. */
  requestedBy: { accountId: string; name: string };
  /** What is to weigh most; what the plan says unless told. */
  priority?: PlanPriority | undefined;
  /** Null when it was cancelled before any plan was found. */
  solve: (problem: RotationProblem) => Promise<RotationPlan | null>;
}

/**
 * Plans a rotation and keeps the answer with what it was asked. Nothing else changes: a proposal is accepted by somebody,
 * and not when what it was made of has changed.
 */
export async function runRotation(context: ServiceContext, run: RunRotation): Promise<void> {
  const { planId, jobId, requestedBy, solve } = run;
  const started = performance.now();
  const head = await findRotation(context.db.read, planId, WHOLE_REGION);
  // Undone meanwhile: there is nothing left to propose.
  if (!head) return;
  const priority = run.priority ?? head.plan.priority;
  const { problem: asked, hash } = await loadRotation(context.db.read, head);
  const problem = { ...asked, weights: weightsOf(priority) };
  const plan = await solve(problem);
  if (!plan) return;
  await context.db.write(async (tx) => {
    if (!(await findRotation(tx, planId, WHOLE_REGION))) return;
    await insertProposal(tx, {
      id: newId(),
      roundId: planId,
      jobId,
      createdAt: context.now.toISOString(),
      createdBy: requestedBy.accountId,
      status: plan.status,
      objective: plan.objective,
      bound: Math.floor(plan.bound),
      elapsedMs: Math.round(performance.now() - started),
      engineVersion: plan.engineVersion,
      inputHash: hash,
      problem,
      result: { ...plan, priority } satisfies KeptRotation,
    });
  });
}
