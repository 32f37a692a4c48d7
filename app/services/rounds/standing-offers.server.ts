import { createHash } from 'node:crypto';
import { withPlacesStillHeld } from '#app/domain/placements/places-still-held.ts';
import { inTurn, isOfferable, type Waiting } from '#app/domain/placements/swap-offers.ts';
import type { IsoDate } from '#app/domain/shared/weeks.ts';
import type { Queries } from '#db/database.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { listSwapOffers, type SwapOfferRow } from '#db/queries/swap-offers.ts';
import { standingOf } from './changeable-plan.server.ts';

export interface StandingOffer extends Waiting {
  offer: SwapOfferRow;
  learnerId: string;
  /** The units before her own. */
  unitIds: string[];
}

/**
 * How a published round stands, with what its learners would rather have, in the order of the queue: only of placements
 * that stand as their learners know them and have not begun. What has been passed by is left aside.
 */
export async function standingWithOffers(db: Queries, head: Pick<RoundHead, 'round'>, today: IsoDate) {
  const standing = await standingOf(db, head, today);
  const rows = await listSwapOffers(db, head.round.id);
  const learners = new Map(standing.problem.learners.map((learner) => [learner.id, learner]));
  const byPlacement = new Map(rows.map((row) => [row.placementId, row]));
  const offers = [...standing.repairable].flatMap(([demandId, { row, learnerId }]): StandingOffer[] => {
    const offer = row && byPlacement.get(row.id);
    const learner = learners.get(learnerId);
    if (!row || !offer || !learner || !isOfferable(row, today)) return [];
    const { wishes, burden } = learner;
    const { unitIds, createdAt } = offer;
    return [{ demandId, offer, learnerId, unitId: row.unitId, unitIds, wishes, burden, createdAt }];
  });
  const version = createHash('sha256')
    .update([standing.version, ...rows.map(({ id, version }) => `${id} ${version}`)].join('\n'))
    .digest('base64url');
  return {
    ...standing,
    /** The problem in which places are given away. */
    market: withPlacesStillHeld(standing.problem, standing.rows),
    offers: inTurn(offers),
    version,
  };
}
