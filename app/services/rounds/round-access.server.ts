import { can, reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { isOpenRound } from '#app/domain/placements/amend.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Queries } from '#db/database.ts';
import { findRound, type RoundHead } from '#db/queries/rounds.ts';

export function belongingOf({ programme }: Pick<RoundHead, 'programme'>) {
  return {
    branch: programme.branch,
    programmeId: programme.id,
    organisationIds: [programme.educationOrganisationId],
  };
}

/**
 * The round, when the actor may do this to it. A round that she may not see does not exist for her; one that she may
 * see but not change is forbidden.
 */
export async function requireRound(
  context: ServiceContext,
  roundId: string,
  permission: Permission = 'round:read',
  db: Queries = context.db.read,
): Promise<RoundHead> {
  const head = await findRound(db, roundId, reachOf(context.actor, 'round:read'));
  if (!head) throw notFound();
  if (!can(context.actor, permission, belongingOf(head))) throw new Fault('forbidden', 'forbidden');
  return head;
}

/** Whether its plan may still be changed by a proposal or by hand: a published or closed round is changed by other means. */
export function isOpen({ round }: RoundHead): boolean {
  return isOpenRound(round.state);
}

/** Stops a change to what has been decided. */
export function requireOpen(head: RoundHead): void {
  if (!isOpen(head)) throw new Fault('conflict', 'round_published');
}

/** Stops a change to a round that is over. One that is published may still be amended, and those concerned told anew. */
export function requireAmendable({ round }: RoundHead): void {
  if (round.state === 'closed') throw new Fault('conflict', 'round_closed');
}
