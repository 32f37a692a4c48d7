import type { SwapOfferValues } from '#app/domain/placements/swap-forms.ts';
import { isOfferable, takesOffers } from '#app/domain/placements/swap-offers.ts';
import { wishesSeen } from '#app/domain/placements/wishes-form.ts';
import { possibleUnits } from '#app/domain/scheduling/swaps/propose-exchanges.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { err, ok, type Result } from '#app/domain/shared/result.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeByLearner } from '#app/services/changes.server.ts';
import { standingOf } from '#app/services/rounds/changeable-plan.server.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { unitSummaries } from '#db/queries/plan.ts';
import { listOwnSwaps } from '#db/queries/swap-offers.ts';
import { recordChange } from '#db/queries/tracked.ts';

/** Placements of whoever asks that she may say she would rather not have, or has said so of. */
export async function readOwnSwaps({ db: { read }, actor, now }: ServiceContext) {
  const today = isoDate(now);
  const own = (await listOwnSwaps(read, actor.personId)).filter(
    ({ placement, round, offer }) => isOfferable(placement, today) && (offer !== null || takesOffers(round, today)),
  );
  const units = await unitSummaries(
    read,
    own.flatMap(({ offer }) => offer?.unitIds ?? []),
  );
  return own.map(({ placement: { id, fromWeek, toWeek }, round, unitName, offer }) => ({
    id,
    unit: unitName,
    weeks: { from: fromWeek, to: toWeek },
    /** The last day; null when it has passed. */
    until: takesOffers(round, today) ? round.swapsUntil : null,
    wanted: (offer?.unitIds ?? []).map((unitId) => units.get(unitId)?.name ?? unitId),
  }));
}

export type OwnSwap = Awaited<ReturnType<typeof readOwnSwaps>>[number];

type Own = Awaited<ReturnType<typeof listOwnSwaps>>[number];

/** Her own placement, which has not begun; that of somebody else does not exist for her. */
async function requireOwn({ actor, now }: ServiceContext, placementId: string, db: Queries): Promise<Own> {
  const own = (await listOwnSwaps(db, actor.personId)).find(({ placement }) => placement.id === placementId);
  if (!own || !isOfferable(own.placement, isoDate(now))) throw notFound();
  return own;
}

/** The same, while she may say so: else refused as `swaps_closed`. */
async function requireTaking(context: ServiceContext, placementId: string, db: Queries): Promise<Own> {
  const own = await requireOwn(context, placementId, db);
  if (!takesOffers(own.round, isoDate(context.now))) throw new Fault('conflict', 'swaps_closed');
  return own;
}

/** Where she could be instead by the rules that look at her, whether or not there is a place. */
async function choicesFor({ now }: ServiceContext, { placement, round }: Own, db: Queries): Promise<string[]> {
  const { problem, published, repairable } = await standingOf(db, { round }, isoDate(now));
  const [demandId] = [...repairable].find(([, { row }]) => row?.id === placement.id) ?? [];
  return demandId === undefined ? [] : possibleUnits(problem, published, demandId);
}

/** What she would rather have than one of her placements, and what she may choose among. */
export async function readOwnSwap(context: ServiceContext, placementId: string) {
  const { read } = context.db;
  const own = await requireTaking(context, placementId, read);
  const wanted = own.offer?.unitIds ?? [];
  const units = await unitSummaries(read, [...(await choicesFor(context, own, read)), ...wanted]);
  const { fromWeek, toWeek } = own.placement;
  return {
    placement: { id: placementId, unit: own.unitName, weeks: { from: fromWeek, to: toWeek } },
    until: own.round.swapsUntil,
    wanted,
    seen: wishesSeen(wanted),
    units: [...units.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv')),
  };
}

export type SwapOfferRefusal = { field: string; code: 'choose' };

/** Says where she would rather be. Her turn is that of the first time she said so. */
export async function saveOwnSwap(
  context: ServiceContext,
  placementId: string,
  { seen, wanted }: SwapOfferValues,
): Promise<Result<null, SwapOfferRefusal>> {
  return context.db.write(async (tx) => {
    const own = await requireTaking(context, placementId, tx);
    const { offer, placement } = own;
    if (wishesSeen(offer?.unitIds ?? []) !== seen) throw new Fault('conflict', 'changed_since');
    const choices = new Set([...(await choicesFor(context, own, tx)), ...(offer?.unitIds ?? [])]);
    const strange = wanted.findIndex((unitId) => unitId !== '' && !choices.has(unitId));
    if (strange >= 0) return err({ field: `wanted.${strange}`, code: 'choose' });
    const unitIds = wanted.filter((unitId) => unitId !== '');
    const { roundId } = placement;
    const learnerId = placement.learnerId ?? '';
    const recorder = await recordChange(
      tx,
      changeByLearner(context, { kind: 'swap.offered', roundId, params: { learner: learnerId } }),
    );
    if (offer) await recorder.update('swapOffers', [{ before: offer, patch: { unitIds } }]);
    else {
      const createdAt = context.now.toISOString();
      await recorder.insert('swapOffers', [{ id: newId(), roundId, placementId, learnerId, unitIds, createdAt }]);
    }
    return ok(null);
  });
}

/** Takes back what she has said, also when the last day for saying so has passed. */
export async function withdrawOwnSwap(context: ServiceContext, placementId: string): Promise<void> {
  await context.db.write(async (tx) => {
    const { offer, placement } = await requireOwn(context, placementId, tx);
    if (!offer) return;
    const params = { learner: offer.learnerId };
    const recorder = await recordChange(
      tx,
      changeByLearner(context, { kind: 'swap.withdrawn', roundId: placement.roundId, params }),
    );
    await recorder.remove('swapOffers', [offer]);
  });
}
