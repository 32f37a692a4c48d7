import type { ServiceContext } from '#app/platform/runtime.ts';
import { describeChanges } from '#app/services/history/list-history.server.ts';
import { listChanges } from '#db/queries/history.ts';
import { requireRotation } from './rotation-access.server.ts';

const MOST = 100;

/** What has been done in a rotation, the latest first. */
export async function readRotationHistory(context: ServiceContext, planId: string) {
  await requireRotation(context, planId, 'history:read');
  const changes = await listChanges(context.db.read, null, { roundId: planId, most: MOST });
  return { entries: await describeChanges(context, changes) };
}
