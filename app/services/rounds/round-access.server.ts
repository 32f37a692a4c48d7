import { can, reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { isOpenRound } from '#app/domain/placements/amend.ts';
import { asTold, isEnded, isTold, type Standing } from '#app/domain/placements/schedule.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import type { Queries } from '#db/database.ts';
import { findRound, type RoundHead } from '#db/queries/rounds.ts';

interface Programmed {
  programme: Pick<RoundHead['programme'], 'id' | 'branch' | 'educationOrganisationId'>;
}

export function belongingOf({ programme }: Programmed) {
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
  const head = await requireAnyRound(context, roundId, permission, db);
  // A rotation has pages and acts of its own.
  if (head.round.kind !== 'periods') throw notFound('is_rotation');
  return head;
}

/** The same for a round of any kind: what people are told of both is the same. */
export async function requireAnyRound(
  context: ServiceContext,
  roundId: string,
  permission: Permission,
  db: Queries = context.db.read,
): Promise<RoundHead> {
  const head = await findRound(db, roundId, reachOf(context.actor, 'round:read'));
  if (!head) throw notFound();
  if (!can(context.actor, permission, belongingOf(head))) throw new Fault('forbidden', 'forbidden');
  return head;
}

/** The round, when it is published and the actor changes placements in it; else refused as `round_not_published`. */
export async function requireRepairable(context: ServiceContext, roundId: string, db?: Queries): Promise<RoundHead> {
  const head = await requireRound(context, roundId, 'plan:read', db);
  if (!can(context.actor, 'placement:edit', belongingOf(head))) throw new Fault('forbidden');
  if (head.round.state !== 'published') throw new Fault('conflict', 'round_not_published');
  return head;
}

/** Whether the actor sees the round's plan: a draft is for those who plan, what has been published for all with a part in it. */
export function seesPlan({ actor }: ServiceContext, head: RoundHead): boolean {
  return can(actor, 'placement:read', belongingOf(head)) && (seesDrafts(actor, head) || !isOpen(head));
}

/** The plan's placements as the actor may know them: to those who plan as they are, to others as they have been told. */
export function shownPlacements<T extends Standing>(
  { actor }: ServiceContext,
  head: RoundHead,
  placements: readonly T[],
): T[] {
  return seesDrafts(actor, head)
    ? placements.filter(({ state }) => holdsPlace(state))
    : placements.map(asTold).filter(({ state }) => isTold(state));
}

/** Every placement of the plan, also those that have ended, as the actor may know them. */
export function shownRecords<T extends Standing>(
  { actor }: ServiceContext,
  round: Programmed,
  records: readonly T[],
): T[] {
  return seesDrafts(actor, round)
    ? [...records]
    : records.map(asTold).filter(({ state }) => isTold(state) || isEnded(state));
}

/** Whether the actor sees a round's plan while it is being made, and its changes before anybody is told. */
export function seesDrafts(actor: Actor, round: Programmed): boolean {
  return can(actor, 'plan:read', belongingOf(round));
}

/** The round, when the actor sees its plan. */
export async function requirePlan(context: ServiceContext, roundId: string): Promise<RoundHead> {
  const head = await requireRound(context, roundId, 'placement:read');
  if (!seesPlan(context, head)) throw new Fault('forbidden', 'plan_not_published');
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

/** Whether a round is not over. One that is published may still be amended, and those concerned told anew. */
export function isAmendable({ round }: RoundHead): boolean {
  return round.state !== 'closed';
}

/** Stops a change to a round that is over. */
export function requireAmendable(head: RoundHead): void {
  if (!isAmendable(head)) throw new Fault('conflict', 'round_closed');
}
