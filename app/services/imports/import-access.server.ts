import { can, canSomewhere, reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { isForRound } from '#app/domain/imports/kinds.ts';
import type { ImportKind } from '#app/domain/imports/kinds.ts';
import { isOpenRound } from '#app/domain/placements/amend.ts';
import type { RoundState } from '#app/domain/placements/vocabulary.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { belongingOf, requireRound } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import { findImport, findOutcomes } from '#db/queries/imports.ts';
import type { ImportRecord } from '#db/queries/imports.ts';
import type { RoundHead } from '#db/queries/rounds.ts';

/** What one must be allowed to change, beside being allowed to bring in files. */
export const CHANGES: Readonly<Record<ImportKind, Permission>> = {
  class_list: 'round:edit',
  capacity: 'capacity:edit',
  order: 'order:edit',
  earlier_results: 'survey:edit',
  journeys: 'unit:edit',
};

/** Survey results are of groups all over the region: whoever brings them in answers for surveys in all of it. */
export function mayBringIn(actor: Actor, kind: ImportKind): boolean {
  return kind === 'earlier_results' ? reachOf(actor, CHANGES[kind]).region : canSomewhere(actor, CHANGES[kind]);
}

/** The round that the rows are for; null for what is for the units or the region, whatever the round. */
export async function requireTarget(
  ctx: ServiceContext,
  kind: ImportKind,
  roundId: string | null,
  db: Queries = ctx.db.read,
): Promise<RoundHead | null> {
  if (!canSomewhere(ctx.actor, 'import:run')) throw notFound();
  if (!mayBringIn(ctx.actor, kind)) throw new Fault('forbidden', 'forbidden');
  if (roundId === null) {
    if (isForRound(kind)) throw notFound();
    return null;
  }
  const head = await requireRound(ctx, roundId, isForRound(kind) ? CHANGES[kind] : 'round:read', db);
  if (!can(ctx.actor, 'import:run', belongingOf(head))) throw new Fault('forbidden', 'forbidden');
  return head;
}

/** Whether a round in this state takes in a file of the kind: latecomers join a published one, orders come before it. */
export function takesIn(state: RoundState, kind: ImportKind): boolean {
  return kind === 'class_list' ? state !== 'closed' : isOpenRound(state);
}

/** Stops a file for a round that is past it; what is not for a round is taken in whenever it comes. */
export function requireTakingIn(head: RoundHead | null, kind: ImportKind): void {
  if (!head || !isForRound(kind) || takesIn(head.round.state, kind)) return;
  throw new Fault('conflict', head.round.state === 'closed' ? 'round_closed' : 'round_published');
}

export interface OwnImport {
  record: ImportRecord;
  head: RoundHead | null;
}

/** A file on its way in is for whoever brought it: to others it does not exist. */
export async function requireOwnImport(
  ctx: ServiceContext,
  importId: string,
  db: Queries = ctx.db.read,
): Promise<OwnImport> {
  const record = await findImport(db, importId);
  if (!record || record.createdBy !== ctx.actor.accountId) throw notFound();
  return { record, head: await requireTarget(ctx, record.kind, record.roundId, db) };
}

/** A file that has been committed is there for all who may change what it was for. */
export async function requireImport(ctx: ServiceContext, importId: string): Promise<OwnImport> {
  const record = await findImport(ctx.db.read, importId);
  const isOwn = record?.createdBy === ctx.actor.accountId;
  if (!record || (!isOwn && record.state === 'staged')) throw notFound();
  if (!isOwn && record.roundId === null && !reachOf(ctx.actor, 'round:read').region) throw notFound();
  return { record, head: await requireTarget(ctx, record.kind, record.roundId) };
}

/** Whether the file has been committed and that has not been undone. */
export async function isInForce(
  db: Queries,
  { state, changeId }: Pick<ImportRecord, 'state' | 'changeId'>,
): Promise<boolean> {
  if (state === 'staged' || changeId === null) return false;
  return (await findOutcomes(db, [changeId])).get(changeId)?.undoneBy === null;
}

/** What has been committed can no longer be mapped or put right, unless that has been undone. */
export async function requireChangeable(db: Queries, record: ImportRecord): Promise<void> {
  if (await isInForce(db, record)) throw new Fault('conflict', 'already_committed');
}
