import { can } from '#app/domain/access/can.ts';
import type { TravelExceptionValues } from '#app/domain/placements/travel-exception-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { newId } from '#db/ids.ts';
import { listPlanLearners } from '#db/queries/plan.ts';
import { listRoundLearners } from '#db/queries/rounds.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { findTravelException, listTravelExceptions } from '#db/queries/travel-exceptions.ts';
import { belongingOf, isOpen, requireOpen, requireRound } from './round-access.server.ts';

/** Who is excepted from the longest journey of a round, and who else takes part in it. */
export async function readTravelExceptions(context: ServiceContext, roundId: string) {
  const { actor, db } = context;
  const head = await requireRound(context, roundId, 'round:edit');
  const learners = await listPlanLearners(db.read, head.round.id, can(actor, 'protected:read', belongingOf(head)));
  const excepted = new Map((await listTravelExceptions(db.read, head.round.id)).map((one) => [one.learnerId, one]));
  return {
    round: { id: head.round.id, name: head.round.name },
    isOpen: isOpen(head),
    excepted: learners.flatMap(({ id, name }) => {
      const exception = excepted.get(id);
      return exception ? [{ id: exception.id, name, reason: exception.reason }] : [];
    }),
    others: learners.filter(({ id }) => !excepted.has(id)).map(({ id, name, cohort }) => ({ id, name, cohort })),
  };
}

/** Excepts a learner of the round; one who is excepted already gets the new reason. */
export async function exceptFromTravel(
  context: ServiceContext,
  roundId: string,
  { learnerId, reason }: TravelExceptionValues,
): Promise<Result<{ changeId: string }, { code: 'choose' }>> {
  return context.db.write(async (tx) => {
    requireOpen(await requireRound(context, roundId, 'round:edit', tx));
    const takesPart = (await listRoundLearners(tx, roundId)).some((row) => row.learnerId === learnerId);
    if (!takesPart) return err({ code: 'choose' });
    const known = await findTravelException(tx, roundId, learnerId);
    const params = { learner: learnerId };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'round.travel_excepted', roundId, params }));
    if (known) await recorder.update('travelExceptions', [{ before: known, patch: { reason } }]);
    else await recorder.insert('travelExceptions', [{ id: newId(), roundId, learnerId, reason }]);
    return ok({ changeId: recorder.changeId });
  });
}

export async function removeTravelException(
  context: ServiceContext,
  roundId: string,
  exceptionId: string,
): Promise<string> {
  return context.db.write(async (tx) => {
    requireOpen(await requireRound(context, roundId, 'round:edit', tx));
    const exception = (await listTravelExceptions(tx, roundId)).find(({ id }) => id === exceptionId);
    if (!exception) throw new Fault('conflict', 'changed_since');
    const params = { learner: exception.learnerId };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'round.travel_limited', roundId, params }));
    await recorder.remove('travelExceptions', [exception]);
    return recorder.changeId;
  });
}
