import { reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { countPeriods, stretchesOf } from '#app/domain/placements/demands.ts';
import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listPlacementRecords } from '#db/queries/placement-records.ts';
import { listParticipation, listPeriodSpans, listRounds } from '#db/queries/rounds.ts';
import type { RoundSummary } from '#db/queries/rounds.ts';
import { shownRecords } from './round-access.server.ts';

/**
 * Rounds within reach, those of them that are wanted, with how many placements they want and have, as far as the actor may know. Who has finished or left
 * since still counts where she was placed: the numbers of a past term stay.
 */
export async function summariseRounds(
  context: ServiceContext,
  permission: Permission,
  isWanted: (round: RoundSummary) => boolean = () => true,
) {
  const read = context.db.read;
  const rounds = (await listRounds(read, reachOf(context.actor, permission))).filter(isWanted);
  const ids = rounds.map(({ id }) => id);
  const [records, participants, periods] = await Promise.all([
    listPlacementRecords(read, ids),
    listParticipation(read, ids),
    listPeriodSpans(read, ids),
  ]);
  const recordsOf = Map.groupBy(records, ({ roundId }) => roundId);
  const learnersOf = Map.groupBy(participants, ({ roundId }) => roundId);
  const periodsOf = Map.groupBy(periods, ({ roundId }) => roundId);
  return rounds.map((round) => {
    const shown = shownRecords(context, round, recordsOf.get(round.id) ?? []);
    const held = shown.flatMap(({ learnerId, state }) => (learnerId !== null && holdsPlace(state) ? [learnerId] : []));
    const active = (learnersOf.get(round.id) ?? []).map(({ learnerId }) => learnerId);
    const counted = [...new Set([...active, ...held])];
    const { wanted, placed } = countPeriods(stretchesOf(shown), periodsOf.get(round.id) ?? [], counted);
    return { ...round, learners: counted.length, wanted, placed };
  });
}

export type SummarisedRound = Awaited<ReturnType<typeof summariseRounds>>[number];
