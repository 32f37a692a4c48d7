import type { ServiceContext } from '#app/platform/runtime.ts';
import type { NewChange } from '#db/queries/tracked.ts';

/** A change by the one who asks, now. */
export function changeBy(
  { actor, now }: ServiceContext,
  change: Omit<NewChange, 'at' | 'actorId' | 'actorName'>,
): NewChange {
  return { at: now.toISOString(), actorId: actor.accountId, actorName: actor.name, ...change };
}

/**
 * A learner's own act: it is told by the learner whom it is about, as each reader may see her, and not by a name that
 * would tell whoever reads the history of a protected identity.
 */
export function changeByLearner(context: ServiceContext, change: Parameters<typeof changeBy>[1]): NewChange {
  return { ...changeBy(context, change), actorName: '' };
}
