import { can } from '#app/domain/access/can.ts';
import type { PairValues } from '#app/domain/placements/pair-form.ts';
import { togetherIn } from '#app/domain/placements/pairs-in-plan.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { newId } from '#db/ids.ts';
import { listLearnerPairs } from '#db/queries/learner-pairs.ts';
import { listHoldingPlacements, listPlanLearners } from '#db/queries/plan.ts';
import { listRoundLearners } from '#db/queries/rounds.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { belongingOf, isOpen, requireOpen, requireRound } from './round-access.server.ts';

/** The pairs of a round with how they are placed, and who could be paired. */
export async function readPairs(context: ServiceContext, roundId: string) {
  const { actor, db } = context;
  const head = await requireRound(context, roundId, 'round:edit');
  const learners = await listPlanLearners(db.read, roundId, can(actor, 'protected:read', belongingOf(head)));
  const placements = await listHoldingPlacements(db.read, roundId);
  const byId = new Map(learners.map((learner) => [learner.id, learner]));
  return {
    round: { id: head.round.id, name: head.round.name },
    isOpen: isOpen(head),
    pairs: (await listLearnerPairs(db.read, roundId)).flatMap(({ id, firstId, secondId, required }) => {
      const [first, second] = [byId.get(firstId), byId.get(secondId)];
      if (!first || !second) return [];
      const now = togetherIn(placements, firstId, secondId);
      return [{ id, first: first.name, second: second.name, required, now }];
    }),
    learners: learners.map(({ id, name, cohort }) => ({ id, name, cohort })),
  };
}

/** Pairs two learners of the round; who are paired already are so in the new way. */
export async function pairLearners(
  context: ServiceContext,
  roundId: string,
  values: PairValues,
): Promise<Result<{ changeId: string }, { field: 'firstId' | 'secondId'; code: 'choose' }>> {
  const [firstId, secondId] =
    values.firstId < values.secondId ? [values.firstId, values.secondId] : [values.secondId, values.firstId];
  const required = values.kind === 'required';
  return context.db.write(async (tx) => {
    requireOpen(await requireRound(context, roundId, 'round:edit', tx));
    const present = new Set((await listRoundLearners(tx, roundId)).map(({ learnerId }) => learnerId));
    for (const field of ['firstId', 'secondId'] as const)
      if (!present.has(values[field])) return err({ field, code: 'choose' });
    const known = (await listLearnerPairs(tx, roundId)).find(
      (pair) => pair.firstId === firstId && pair.secondId === secondId,
    );
    const params = { learner: values.firstId };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'round.paired', roundId, params }));
    if (known) await recorder.update('learnerPairs', [{ before: known, patch: { required } }]);
    else await recorder.insert('learnerPairs', [{ id: newId(), roundId, firstId, secondId, required }]);
    return ok({ changeId: recorder.changeId });
  });
}

export async function unpairLearners(context: ServiceContext, roundId: string, pairId: string): Promise<string> {
  return context.db.write(async (tx) => {
    requireOpen(await requireRound(context, roundId, 'round:edit', tx));
    const pair = (await listLearnerPairs(tx, roundId)).find(({ id }) => id === pairId);
    if (!pair) throw new Fault('conflict', 'changed_since');
    const params = { learner: pair.firstId };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'round.unpaired', roundId, params }));
    await recorder.remove('learnerPairs', [pair]);
    return recorder.changeId;
  });
}
