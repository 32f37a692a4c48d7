import { can } from '#app/domain/access/can.ts';
import { countFlaws, flawsOf } from '#app/domain/placements/repair-problem.ts';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import type { Assignment } from '#app/domain/scheduling/problem.ts';
import { afterMoves, type ProposedExchanges } from '#app/domain/scheduling/swaps/propose-exchanges.ts';
import { isWorse } from '#app/domain/scheduling/worse.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { exchangesInWorker } from '#app/platform/solver/exchanges-in-worker.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { carryOutMove } from '#app/services/placements/change-placement.server.ts';
import { listPlanLearners, unitSummaries } from '#db/queries/plan.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { belongingOf, requireRepairable } from './round-access.server.ts';
import { standingWithOffers } from './standing-offers.server.ts';

type Standing = Awaited<ReturnType<typeof standingWithOffers>>;

/** Those who would rather be elsewhere, in the order of the queue, and what they can get. Nothing is saved. */
export async function readSwaps(context: ServiceContext, roundId: string) {
  const head = await requireRepairable(context, roundId);
  const { read } = context.db;
  const standing = await standingWithOffers(read, head, isoDate(context.now));
  const { problem, published, offers } = standing;
  const { exchanges, isProven } = await propose(context, standing);
  const units = await unitSummaries(
    read,
    offers.flatMap(({ unitId, unitIds }) => [unitId, ...unitIds]),
  );
  const seesProtected = can(context.actor, 'protected:read', belongingOf(head));
  const learners = new Map(
    (await listPlanLearners(read, roundId, seesProtected)).map((learner) => [learner.id, learner.name]),
  );
  const unit = (id: string) => ({ id, name: units.get(id)?.name ?? id });
  const queue = offers.flatMap(({ demandId, learnerId, unitId, unitIds, createdAt }) => {
    const name = learners.get(learnerId);
    const at = standing.repairable.get(demandId);
    if (!name || !at) return [];
    const weeks = { from: at.from, to: at.to };
    return [
      { demandId, name, weeks, notice: at.notice, at: unit(unitId), wanted: unitIds.map(unit), since: createdAt },
    ];
  });
  const byDemand = new Map(queue.map((one) => [one.demandId, one]));
  const demands = new Map(problem.demands.map((demand) => [demand.id, demand]));
  const minutes = (demandId: string, unitId: string) =>
    demands.get(demandId)?.options.find((option) => option.unitId === unitId)?.travelMinutes ?? null;
  return {
    round: { id: head.round.id, name: head.round.name, swapsUntil: head.round.swapsUntil },
    version: standing.version,
    isProven,
    exchanges: exchanges.map(({ kind, free, moves }) => ({
      kind,
      free,
      moves: moves.flatMap(({ demandId, unitId }) => {
        const one = byDemand.get(demandId);
        if (!one) return [];
        const { name, weeks, notice, at, wanted } = one;
        const travel = { from: minutes(demandId, at.id), to: minutes(demandId, unitId) };
        const rank = wanted.findIndex(({ id }) => id === unitId) + 1;
        return [{ demandId, name, weeks, notice, from: at, to: unit(unitId), rank, travel }];
      }),
    })),
    queue,
    /** Placements that have to be seen to before anybody gets a better one. */
    toMend: countFlaws(flawsOf(problem, published)),
  };
}

export type SwapsView = Awaited<ReturnType<typeof readSwaps>>;

function propose(context: ServiceContext, { market, published, offers }: Standing): Promise<ProposedExchanges> {
  if (offers.length === 0) return Promise.resolve({ exchanges: [], isProven: true });
  const held = published.map(({ demandId, unitId }) => ({ demandId, unitId }));
  const wanted = offers.map(({ demandId, unitIds }) => ({ demandId, unitIds }));
  return exchangesInWorker(context.actor.accountId, { problem: market, held, offers: wanted });
}

export interface ExchangeOrder {
  /** The round as it was when the exchanges were proposed. */
  version: string;
  chosen: readonly (readonly Assignment[])[];
}

/**
 * Carries out some of the exchanges, all in one transaction; whoever has moved no longer waits. Refused as `changed_since`
 * when anything that matters has changed meanwhile, and as `belong_together` when what is chosen would break a rule
 * without what is not.
 */
export async function acceptSwaps(
  context: ServiceContext,
  roundId: string,
  { version, chosen }: ExchangeOrder,
): Promise<string> {
  return context.db.write(async (tx) => {
    const head = await requireRepairable(context, roundId, tx);
    const standing = await standingWithOffers(tx, head, isoDate(context.now));
    if (standing.version !== version) throw new Fault('conflict', 'changed_since');
    const moves = chosen.flat();
    requireFair(standing, moves);
    const at = context.now.toISOString();
    const recorder = await recordChange(
      tx,
      changeBy(context, { kind: 'plan.exchanged', roundId, params: { moved: moves.length } }),
    );
    for (const { demandId, unitId } of moves) {
      const one = standing.repairable.get(demandId);
      if (!one) throw new Fault('invalid', 'no_such_change');
      const { periodId, learnerId, row, from, to } = one;
      await carryOutMove(recorder, tx, head, {
        periodId,
        learnerId,
        unitId,
        weeks: { from, to },
        row,
        heldTo: null,
        at,
      });
    }
    const movers = new Set(moves.map(({ demandId }) => demandId));
    await recorder.remove(
      'swapOffers',
      standing.offers.filter(({ demandId }) => movers.has(demandId)).map(({ offer }) => offer),
    );
    return recorder.changeId;
  });
}

/** The moves are what is posted, so that each is held against what its learner wants, and all of them against the rules. */
function requireFair({ market, published, offers }: Standing, moves: readonly Assignment[]): void {
  const wantedBy = new Map(offers.map(({ demandId, unitIds }) => [demandId, unitIds]));
  const isWanted = ({ demandId, unitId }: Assignment) => wantedBy.get(demandId)?.includes(unitId) ?? false;
  const isOnce = new Set(moves.map(({ demandId }) => demandId)).size === moves.length;
  if (moves.length === 0 || !isOnce || !moves.every(isWanted)) throw new Fault('invalid', 'no_such_change');
  const after = checkAssignments(market, afterMoves(published, moves));
  if (isWorse(after.violations, checkAssignments(market, published).violations))
    throw new Fault('conflict', 'belong_together');
}
