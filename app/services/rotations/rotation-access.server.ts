import { createHash } from 'node:crypto';
import { can, reachOf } from '#app/domain/access/can.ts';
import type { Reach } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { buildRotation } from '#app/domain/rotation-plans/build-problem.ts';
import type { RotationFacts } from '#app/domain/rotation-plans/facts.ts';
import type { RotationProblem } from '#app/domain/rotations/problem.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import { loadRotationFacts } from '#db/queries/rotation-facts.ts';
import { findRotation, type RotationHead } from '#db/queries/rotations.ts';

/** For a job, which whoever queued it was allowed to, and for checks that hold whoever asks. */
export const WHOLE_REGION: Reach = {
  region: true,
  ...{ branches: [], organisationIds: [], unitIds: [], programmeIds: [] },
  personId: null,
};

/**
 * The rotation, when the actor may do this to it. One out of reach does not exist; rotations are for those who plan, and
 * are refused to others who see the round.
 */
export async function requireRotation(
  context: ServiceContext,
  planId: string,
  permission: Permission = 'plan:read',
  db: Queries = context.db.read,
): Promise<RotationHead> {
  const head = await findRotation(db, planId, reachOf(context.actor, 'round:read'));
  if (!head) throw notFound();
  if (!can(context.actor, 'plan:read', belongingOf(head)) || !can(context.actor, permission, belongingOf(head)))
    throw new Fault('forbidden', 'forbidden');
  return head;
}

/** Stops a change to a plan that is over. */
export function requireGoingOn({ round }: RotationHead): void {
  if (round.state === 'closed') throw new Fault('conflict', 'round_closed');
}

export interface LoadedRotation {
  facts: RotationFacts;
  problem: RotationProblem;
  /** The same for the same problem, whatever weighs most: whether anything that matters has changed. */
  hash: string;
}

/** The engine's problem of a rotation as the records stand now. */
export async function loadRotation(db: Queries, head: RotationHead): Promise<LoadedRotation> {
  const facts = await loadRotationFacts(db, head);
  const problem = buildRotation(facts);
  const asked = JSON.stringify({ ...problem, weights: null });
  return { facts, problem, hash: createHash('sha256').update(asked).digest('hex') };
}
