import type { ServiceContext } from '#app/platform/runtime.ts';
import { previewReceivers } from '#app/services/publication/preview-publication.server.ts';
import { checkRotationPlan } from './check-rotation.server.ts';
import { requireRotation } from './rotation-access.server.ts';

/** What publication of a rotation would do: who is told, and what its plan lacks or breaks by now. */
export async function previewRotation(context: ServiceContext, planId: string, origin: string) {
  const head = await requireRotation(context, planId, 'round:publish');
  const { broken, missing } = await checkRotationPlan(context.db.read, planId);
  return {
    ...(await previewReceivers(context, head, origin)),
    broken: broken.length,
    missing: missing.length,
  };
}
