import type { Queries } from '#db/database.ts';
import { listLaterOfKind } from '#db/queries/history.ts';
import type { Change } from '#db/queries/history.ts';

/** Acts that a proposal follows, which stands on what they changed. */
const FOLLOWED_BY_PROPOSAL: readonly string[] = ['round.scenario_promoted'];

/**
 * The proposals that have been made from an act's outcome, latest first. They are undone with it: neither can be undone
 * alone where the plan of before breaks rules now, and the plan of now would break those of before.
 */
export async function proposalsOn(db: Queries, change: Change): Promise<Change[]> {
  return FOLLOWED_BY_PROPOSAL.includes(change.kind) ? listLaterOfKind(db, change, 'plan.proposed') : [];
}
