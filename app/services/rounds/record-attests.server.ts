import { reachOf } from '#app/domain/access/can.ts';
import { isCovered } from '#app/domain/people/attests.ts';
import type { AttestSpan } from '#app/domain/people/attests.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { changeBy } from '#app/services/changes.server.ts';
import type { Queries } from '#db/database.ts';
import { newId } from '#db/ids.ts';
import { listAttests, listChangeable } from '#db/queries/participants.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { requireRound } from './round-access.server.ts';

/** Whose attests may be recorded from a round's list. */
export async function readAttestable(context: ServiceContext, roundId: string) {
  const { round } = await requireRound(context, roundId, 'learner:edit');
  const changeable = await changeableIn(context, context.db.read, roundId);
  return {
    round: { id: round.id, name: round.name },
    participants: changeable.map(({ id, givenName, familyName }) => ({
      id,
      name: { givenName, familyName, protectedCode: null },
    })),
    today: isoDate(context.now),
  };
}

export interface Recorded {
  recorded: number;
  /** Learners whose attest held all of that time already. */
  held: number;
  /** Null when there was nothing to record. */
  changeId: string | null;
}

/** Records for several that the same has been shown; those who hold it already are left alone. */
export async function recordAttests(
  context: ServiceContext,
  roundId: string,
  chosen: readonly string[],
  { kind, validFrom, validTo }: AttestSpan,
): Promise<Recorded> {
  return context.db.write(async (tx) => {
    await requireRound(context, roundId, 'learner:edit', tx);
    const ids = new Set(chosen);
    const learnerIds = (await changeableIn(context, tx, roundId))
      .filter(({ id }) => ids.has(id))
      .map(({ learnerId }) => learnerId);
    // Somebody out of reach, like nobody, does not exist.
    if (learnerIds.length === 0) throw notFound();
    const heldBy = Map.groupBy(await listAttests(tx, learnerIds), ({ learnerId }) => learnerId);
    const attest = { kind, validFrom, validTo };
    const lacking = learnerIds.filter((id) => !isCovered(heldBy.get(id) ?? [], attest));
    const counts = { recorded: lacking.length, held: learnerIds.length - lacking.length };
    if (lacking.length === 0) return { ...counts, changeId: null };
    const params = { count: lacking.length, attest: kind };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'attest.recorded', roundId, params }));
    await recorder.insert(
      'attests',
      lacking.map((learnerId) => ({ ...attest, id: newId(), learnerId })),
    );
    return { ...counts, changeId: recorder.changeId };
  });
}

function changeableIn({ actor }: ServiceContext, db: Queries, roundId: string) {
  const scope = { reach: reachOf(actor, 'learner:edit'), protectedReach: reachOf(actor, 'protected:read') };
  return listChangeable(db, roundId, scope);
}
