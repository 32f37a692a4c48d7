import type { Queries } from '#db/database.ts';
import { findEarlierOfKind, listLaterOfKind } from '#db/queries/history.ts';
import type { Change } from '#db/queries/history.ts';

/** Acts that a proposal follows, which stands on what they changed. */
const FOLLOWED_BY_PROPOSAL = 'round.scenario_promoted';
const PROPOSED = 'plan.proposed';

/**
 * The proposals that have been made from an act's outcome, latest first. They are undone with it: neither can be undone
 * alone where the plan of before breaks rules now, and the plan of now would break those of before.
 */
export async function proposalsOn(db: Queries, change: Change): Promise<Change[]> {
  return change.kind === FOLLOWED_BY_PROPOSAL ? listLaterOfKind(db, change, PROPOSED) : [];
}

/** The act that a proposal stands on, which undoes it too; null for what is no proposal, or stands on none. */
export async function actUnder(db: Queries, change: Change): Promise<Change | null> {
  return change.kind === PROPOSED ? findEarlierOfKind(db, change, FOLLOWED_BY_PROPOSAL) : null;
}
