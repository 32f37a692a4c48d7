import { can } from '#app/domain/access/can.ts';
import { WISH_LINES, wishesSeen } from '#app/domain/placements/wishes-form.ts';
import type { WishesValues } from '#app/domain/placements/wishes-form.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { newId } from '#db/ids.ts';
import { listPlanLearners, listWishRows, unitSummaries } from '#db/queries/plan.ts';
import { listOfferingUnits } from '#db/queries/round-facts.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { belongingOf, requireOpen, requireRound } from './round-access.server.ts';

/** A learner's wishes in a round, and the units that offer places in it. */
export async function readWishes(context: ServiceContext, roundId: string, learnerId: string) {
  const head = await requireRound(context, roundId, 'round:edit');
  const seesProtected = can(context.actor, 'protected:read', belongingOf(head));
  const learners = await listPlanLearners(context.db.read, roundId, seesProtected);
  const learner = learners.find(({ id }) => id === learnerId);
  if (!learner) throw notFound();
  const wished = learner.wishes.map(({ unitId }) => unitId);
  const offering = await listOfferingUnits(context.db.read, head);
  const units = await unitSummaries(context.db.read, [...new Set([...offering, ...wished])]);
  return {
    round: { id: head.round.id, name: head.round.name },
    learner: { id: learner.id, name: learner.name },
    wishes: wished,
    seen: wishesSeen(wished),
    lines: Math.max(WISH_LINES, wished.length),
    units: [...units.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv')),
  };
}

export type WishesRefusal = { field: string; code: 'choose' };

/** Replaces a learner's wishes in a round that is still open; the next proposal follows them. */
export async function saveWishes(
  context: ServiceContext,
  { roundId, learnerId }: { roundId: string; learnerId: string },
  values: WishesValues,
): Promise<Result<{ changeId: string }, WishesRefusal>> {
  return context.db.write(async (tx) => {
    const head = await requireRound(context, roundId, 'round:edit', tx);
    requireOpen(head);
    const learners = await listPlanLearners(tx, roundId, true);
    if (!learners.some(({ id }) => id === learnerId)) throw notFound();
    const before = await listWishRows(tx, roundId, learnerId);
    if (wishesSeen(before.map(({ unitId }) => unitId)) !== values.seen) throw new Fault('conflict', 'changed_since');
    const wanted = values.wishes.filter((unitId) => unitId !== '');
    const choices = new Set([...(await listOfferingUnits(tx, head)), ...before.map(({ unitId }) => unitId)]);
    const strange = values.wishes.findIndex((unitId) => unitId !== '' && !choices.has(unitId));
    if (strange >= 0) return err({ field: `wishes.${strange}`, code: 'choose' });
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind: 'wishes.updated', roundId, params: { learner: learnerId } }),
    );
    await recorder.remove('wishes', before.slice(wanted.length));
    const kept = before.slice(0, wanted.length).map((row, index) => ({ row, unitId: wanted[index] ?? row.unitId }));
    const moved = kept.filter(({ row, unitId }) => row.unitId !== unitId);
    await recorder.update(
      'wishes',
      moved.map(({ row, unitId }) => ({ before: row, patch: { unitId } })),
    );
    await recorder.insert(
      'wishes',
      wanted
        .slice(before.length)
        .map((unitId, index) => ({ id: newId(), roundId, learnerId, unitId, rank: before.length + index + 1 })),
    );
    return ok({ changeId: recorder.changeId });
  });
}
