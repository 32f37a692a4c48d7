import type { ServiceContext } from '#app/platform/runtime.ts';
import { describeChanges } from '#app/services/history/list-history.server.ts';
import { listChanges } from '#db/queries/history.ts';
import { requireRound } from './round-access.server.ts';

const MOST = 100;

/** What has been done in a round, the latest first. */
export async function readRoundHistory(context: ServiceContext, roundId: string) {
  await requireRound(context, roundId, 'history:read');
  const changes = await listChanges(context.db.read, null, { roundId, most: MOST });
  return { entries: await describeChanges(context, changes) };
}
