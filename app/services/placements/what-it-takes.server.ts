import { can } from '#app/domain/access/can.ts';
import { demandParts } from '#app/domain/placements/demands.ts';
import { changedPlacements, totalsOf, type SeenUnit } from '#app/domain/scheduling/changed-placements.ts';
import { RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { whatItTakesInWorker } from '#app/platform/solver/what-it-takes-in-worker.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { carryOutChanges, standingOf, type ChangeOrder } from '#app/services/rounds/changeable-plan.server.ts';
import { belongingOf, isOpen, requireAmendable, requireRound } from '#app/services/rounds/round-access.server.ts';
import type { Queries } from '#db/database.ts';
import { listPlanLearners, unitSummaries } from '#db/queries/plan.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { recordChange } from '#db/queries/tracked.ts';

const RULE_NAMES = Object.fromEntries(RULES.map((rule) => [rule.id, rule.name]));

interface Wanted {
  roundId: string;
  /** As the placement's page names it. */
  demandId: string;
  unitId: string;
}

async function requireChangeable(context: ServiceContext, roundId: string, db?: Queries): Promise<RoundHead> {
  const head = await requireRound(context, roundId, 'plan:read', db);
  if (!can(context.actor, 'placement:edit', belongingOf(head))) throw new Fault('forbidden');
  requireAmendable(head);
  return head;
}

/**
 * What would have to change for a learner to be placed at a unit: which other placements would move, where to and what
 * that means for those whose they are. Nothing is saved. Not found when the weeks have passed, when she is there already
 * or when the unit offers no place in them.
 */
export async function readWhatItTakes(context: ServiceContext, { roundId, demandId, unitId }: Wanted) {
  const head = await requireChangeable(context, roundId);
  const { read } = context.db;
  const { problem, published, repairable, version } = await standingOf(read, head, isoDate(context.now));
  const [key, own] = [...repairable].find(([, one]) => one.demandId === demandId) ?? [];
  const learners = await listPlanLearners(read, roundId, can(context.actor, 'protected:read', belongingOf(head)));
  const byId = new Map(learners.map((learner) => [learner.id, learner]));
  const learner = own && byId.get(own.learnerId);
  const demand = problem.demands.find(({ id }) => id === key);
  const isOption = demand?.options.some((option) => option.unitId === unitId) && own?.row?.unitId !== unitId;
  if (!learner || !demand || !isOption) throw notFound();
  const wanted = { demandId: demand.id, unitId };
  const answer = await whatItTakesInWorker(context.actor.accountId, { problem, standing: published, wanted });
  const changes = answer.kind === 'possible' ? changedPlacements(problem, published, answer.assignments) : [];
  const units = await unitSummaries(read, [
    unitId,
    ...changes.flatMap(({ from, to }) => [from, to].flatMap((seen) => seen?.unitId ?? [])),
  ]);
  const named = (seen: SeenUnit | null) => seen && { ...seen, name: units.get(seen.unitId)?.name ?? seen.unitId };
  const reasonOf = new Map(
    (answer.kind === 'possible' ? answer.changes : []).map((change) => [change.demandId, change.reason]),
  );
  const lines = changes.flatMap(({ demandId: changed, from, to }) => {
    const at = repairable.get(changed);
    const who = at && byId.get(at.learnerId);
    if (!at || !who) return [];
    return [
      {
        demandId: changed,
        /** The demand whose page shows the placement. */
        placement: at.demandId,
        name: who.name,
        weeks: { from: at.from, to: at.to },
        from: named(from),
        to: named(to),
        /** The placement that was asked for. */
        isWanted: changed === demand.id,
        /** Why it cannot stay where it is beside the others. */
        reason: reasonOf.get(changed) ?? null,
      },
    ];
  });
  return {
    round: { id: head.round.id, name: head.round.name },
    isPublished: !isOpen(head),
    learner: { name: learner.name },
    weeks: { from: own.from, to: own.to },
    unit: { id: unitId, name: units.get(unitId)?.name ?? unitId },
    version,
    answer: answer.kind === 'impossible' ? answer : { ...answer, totals: totalsOf(changes) },
    lines: lines.toSorted((a, b) => Number(b.isWanted) - Number(a.isWanted)),
    ruleNames: RULE_NAMES,
  };
}

export type WhatItTakesView = Awaited<ReturnType<typeof readWhatItTakes>>;

/** Carries out what it takes, the wanted placement and the others together, in one act. Refused like a repair. */
export async function rearrange(
  context: ServiceContext,
  { roundId, demandId }: Omit<Wanted, 'unitId'>,
  order: ChangeOrder,
): Promise<string> {
  return context.db.write(async (tx) => {
    const head = await requireChangeable(context, roundId, tx);
    const params = { learner: demandParts(demandId).learnerId, changed: order.chosen.length - 1 };
    const recorder = await recordChange(tx, changeBy(context, { kind: 'placement.rearranged', roundId, params }));
    await carryOutChanges(context, tx, recorder, { head, ...order });
    return recorder.changeId;
  });
}
