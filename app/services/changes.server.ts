import type { ServiceContext } from '#app/platform/runtime.ts';
import type { NewChange } from '#db/queries/tracked.ts';

/** A change by the one who asks, now. */
export function changeBy(
  { actor, now }: ServiceContext,
  change: Omit<NewChange, 'at' | 'actorId' | 'actorName'>,
): NewChange {
  return { at: now.toISOString(), actorId: actor.accountId, actorName: actor.name, ...change };
}
