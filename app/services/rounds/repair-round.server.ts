import { can } from '#app/domain/access/can.ts';
import { countFlaws, flawsOf } from '#app/domain/placements/repair-problem.ts';
import type { CountedReason, Reason } from '#app/domain/scheduling/proposal.ts';
import type { Repair } from '#app/domain/scheduling/repair.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { repairInWorker } from '#app/platform/solver/repair-in-worker.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { listPlanLearners, unitSummaries } from '#db/queries/plan.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { carryOutChanges, standingOf, type ChangeOrder } from './changeable-plan.server.ts';
import { belongingOf, requireRepairable } from './round-access.server.ts';

/** How many placements of a published round have to be seen to; null for a round or a reader whom it does not concern. */
export async function countToRepair(context: ServiceContext, head: RoundHead): Promise<number | null> {
  if (head.round.state !== 'published' || !can(context.actor, 'placement:edit', belongingOf(head))) return null;
  const { problem, published } = await standingOf(context.db.read, head, isoDate(context.now));
  return countFlaws(flawsOf(problem, published));
}

/**
 * The fewest changes that mend a published round, with why each is needed, and what no change can mend. Nothing is saved.
 * Refused as `round_not_published` while the round is open or when it is over.
 */
export async function readRepair(context: ServiceContext, roundId: string) {
  const head = await requireRepairable(context, roundId);
  const { problem, published, repairable, rows, version } = await standingOf(
    context.db.read,
    head,
    isoDate(context.now),
  );
  const needsNothing = countFlaws(flawsOf(problem, published)) === 0;
  const repaired = needsNothing ? null : await repairInWorker(context.actor.accountId, problem, published);
  const lines = repaired ? linesOf(repaired) : [];
  const units = await unitSummaries(
    context.db.read,
    lines.flatMap(({ from, to }) => [...(from === null ? [] : [from]), ...(to === null ? [] : [to])]),
  );
  const seesProtected = can(context.actor, 'protected:read', belongingOf(head));
  const learners = await listPlanLearners(context.db.read, roundId, seesProtected);
  const byId = new Map(learners.map((learner) => [learner.id, learner]));
  const described = lines.flatMap(({ demandId, from, to, reason }) => {
    const at = repairable.get(demandId);
    const learner = at && byId.get(at.learnerId);
    if (!at || !learner) return [];
    return [
      {
        demandId,
        /** The placement's own page. */
        placement: at.demandId,
        name: learner.name,
        from: from === null ? null : (units.get(from)?.name ?? from),
        to: to === null ? null : { id: to, name: units.get(to)?.name ?? to },
        weeks: { from: at.from, to: at.to },
        notice: at.notice,
        reason,
      },
    ];
  });
  return {
    round: { id: head.round.id, name: head.round.name },
    version,
    changes: described.flatMap(({ to, ...line }) => (to === null ? [] : [{ ...line, to }])),
    /** What stays broken whatever changes. */
    unmended: described.filter(({ to }) => to === null),
    /** Those who have a place though they have paused or ended their education. */
    left: rows.flatMap(({ periodId, learnerId }) => {
      const learner = learnerId === null ? undefined : byId.get(learnerId);
      return learner && !learner.isActive ? [{ demandId: `${periodId}~${learner.id}`, name: learner.name }] : [];
    }),
    isProven: repaired?.isProven ?? true,
    fewest: repaired?.bound ?? 0,
  };
}

export type RepairView = Awaited<ReturnType<typeof readRepair>>;

interface Line {
  demandId: string;
  from: string | null;
  to: string | null;
  reason: Reason | CountedReason | null;
}

function linesOf({ changes, added, proposal }: Repair): Line[] {
  const changed = new Set(changes.map(({ demandId }) => demandId));
  const open = proposal.unplaced.filter(({ demandId }) => !changed.has(demandId));
  return [
    ...changes.map(({ demandId, from, to, reason }) => ({ demandId, from, to, reason })),
    ...added.map(({ demandId, unitId }) => ({ demandId, from: null, to: unitId, reason: null })),
    ...open.map(({ demandId, reasons: [reason] }) => ({ demandId, from: null, to: null, reason: reason ?? null })),
  ];
}

/**
 * Carries out some of the changes, all in one transaction. Refused as `changed_since` when anything that matters has
 * changed meanwhile, and as `belong_together` when what is chosen would break a rule without what is not.
 */
export async function acceptRepair(context: ServiceContext, roundId: string, order: ChangeOrder): Promise<string> {
  return context.db.write(async (tx) => {
    const head = await requireRepairable(context, roundId, tx);
    const params = { changed: order.chosen.length };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'plan.repaired', roundId, params }));
    await carryOutChanges(context, tx, recorder, { head, ...order });
    return recorder.changeId;
  });
}
