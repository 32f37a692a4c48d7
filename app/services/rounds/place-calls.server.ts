import { can } from '#app/domain/access/can.ts';
import type { AskedPlace } from '#app/domain/scheduling/one-more-place.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { pricePlacesInWorker } from '#app/platform/solver/place-prices-in-worker.ts';
import { listUnitContacts } from '#db/queries/units.ts';
import { standingOf } from './changeable-plan.server.ts';
import { belongingOf, isOpen, requireAmendable, requireRound } from './round-access.server.ts';

/** Whoever asks waits for the answer. */
const SECONDS = 10;

/**
 * The units that are worth a call: what one more place in a period would give the plan, the most valuable first, with whom
 * to ask. In a published round what is placed stands, and places are for those who have none. Null before there is a plan.
 */
export async function readPlaceCalls(context: ServiceContext, roundId: string) {
  const head = await requireRound(context, roundId, 'plan:read');
  if (!can(context.actor, 'placement:edit', belongingOf(head))) throw new Fault('forbidden');
  requireAmendable(head);
  const { read } = context.db;
  const { problem, published, version } = await standingOf(read, head, isoDate(context.now));
  const standing = published.map(({ demandId, unitId }) => ({ demandId, unitId }));
  const round = { id: head.round.id, name: head.round.name, isPublished: !isOpen(head) };
  if (standing.length === 0) return { round, periods: head.periods, found: null };
  const locks = isOpen(head) ? problem.locks : standing;
  const prices = await pricePlacesInWorker(context.actor.accountId, `${roundId} ${version}`, {
    problem: { ...problem, locks, timeLimitSeconds: SECONDS },
    standing,
  });
  const { worths, unsettled, ...rest } = prices;
  const contacts = await listUnitContacts(
    read,
    [...worths, ...unsettled].map(({ unitId }) => unitId),
  );
  const periodOf = new Map(head.periods.map((period) => [period.id, period]));
  function described<Place extends AskedPlace>(place: Place) {
    const [unit, period] = [contacts.get(place.unitId), periodOf.get(place.periodId)];
    if (!unit || !period) return [];
    return [{ ...place, unit, weeks: { from: period.fromWeek, to: period.toWeek } }];
  }
  return {
    round,
    periods: head.periods,
    found: {
      calls: worths.flatMap(described),
      unsettled: unsettled.flatMap(described),
      ...rest,
    },
  };
}
