import type { ServiceContext } from '#app/platform/runtime.ts';
import { findChange } from '#db/queries/history.ts';
import { describeChanges } from './list-history.server.ts';
import type { HistoryEntry } from './list-history.server.ts';

export type MadeChange = Pick<HistoryEntry, 'id' | 'kind' | 'params' | 'learner' | 'mayUndo'>;

/** What the reader has just done, to be told once on the page that she came to; null when it was another's or is undone. */
export async function findMadeChange(ctx: ServiceContext, changeId: string): Promise<MadeChange | null> {
  const change = await findChange(ctx.db.read, changeId);
  if (!change || change.actorId !== ctx.actor.accountId || change.undoneBy !== null) return null;
  const [entry] = await describeChanges(ctx, [change]);
  if (!entry) return null;
  const { id, kind, params, learner, mayUndo } = entry;
  return { id, kind, params, learner, mayUndo };
}
