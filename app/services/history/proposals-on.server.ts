import type { Queries } from '#db/database.ts';
import { listStandingAfter, listStandingBefore } from '#db/queries/history.ts';
import type { Change } from '#db/queries/history.ts';

/** An act that a proposal follows, which stands on what it changed. */
const FOLLOWED_BY_PROPOSAL = 'round.scenario_promoted';
const PROPOSED = 'plan.proposed';
const REDONE = 'change.redone';

/** Whether a change did what acts of a kind do, for the first time or again after it had been undone. */
function isOf({ kind, params }: Change, wanted: string): boolean {
  return kind === wanted || (kind === REDONE && params.kind === wanted);
}

/**
 * The proposals that have been made from an act's outcome, latest first. They are undone with it: neither can be undone
 * alone where the plan of before breaks rules now, and the plan of now would break those of before.
 */
export async function proposalsOn(db: Queries, change: Change): Promise<Change[]> {
  if (!isOf(change, FOLLOWED_BY_PROPOSAL)) return [];
  return (await listStandingAfter(db, change, [PROPOSED, REDONE])).filter((later) => isOf(later, PROPOSED));
}

/** The act that a proposal stands on, which undoes it too; null for what is no proposal, or stands on none. */
export async function actUnder(db: Queries, change: Change): Promise<Change | null> {
  if (!isOf(change, PROPOSED)) return null;
  const earlier = await listStandingBefore(db, change, [FOLLOWED_BY_PROPOSAL, REDONE]);
  return earlier.find((one) => isOf(one, FOLLOWED_BY_PROPOSAL)) ?? null;
}
