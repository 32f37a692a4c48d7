import { can } from '#app/domain/access/can.ts';
import type { Change } from '#app/domain/scheduling/remedies/change.ts';
import type { Remedies } from '#app/domain/scheduling/remedies/find-remedies.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { isoDate, type IsoWeek } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { remediesInWorker } from '#app/platform/solver/remedies-in-worker.ts';
import { listPlanLearners, unitSummaries } from '#db/queries/plan.ts';
import { listUnitContacts } from '#db/queries/units.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { standingOf } from './changeable-plan.server.ts';
import { belongingOf, isOpen, requireAmendable, requireRound } from './round-access.server.ts';

/** Whoever asks waits for the answer. */
const SECONDS = 10;
const RULE_NAMES = Object.fromEntries(RULES.map((rule) => [rule.id, rule.name]));

/**
 * What would place everybody in a round: who has no place, what lacks, and the smallest changes of each kind that would
 * mend it, with where each is made and whom to ask. In a published round what is placed stands unless a change says
 * otherwise. For planners alone.
 */
export async function readRemedies(context: ServiceContext, roundId: string) {
  const head = await requireRound(context, roundId, 'plan:read');
  if (!can(context.actor, 'placement:edit', belongingOf(head))) throw new Fault('forbidden');
  requireAmendable(head);
  const { problem, published, repairable, version } = await standingOf(context.db.read, head, isoDate(context.now));
  const standing = published.map(({ demandId, unitId }) => ({ demandId, unitId }));
  const locks = isOpen(head) ? problem.locks : standing;
  const found = await remediesInWorker(context.actor.accountId, `${roundId} ${version}`, {
    problem: { ...problem, locks, timeLimitSeconds: SECONDS },
    standing,
  });
  const named = await namesFor(context, { head, problem, repairable }, found);
  return {
    round: { id: head.round.id, name: head.round.name, isPublished: !isOpen(head) },
    wanted: problem.demands.length,
    /** Demands of the plan at hand that have no place. */
    openNow: problem.demands.length - standing.length,
    unplaced: named.demands(found.unplaced),
    unplacedAtLeast: found.unplacedAtLeast,
    shortages: found.shortages.map(({ demandIds, unitIds, weeks, ...shortage }) => ({
      ...shortage,
      ...{ weeks: spanOf(weeks), wanted: demandIds.length, units: unitIds.length },
    })),
    collisions: found.collisions.map(({ reason, locks: conflict, tooMany }) => ({
      ...{ reason, tooMany, locks: named.locks(conflict) },
    })),
    decidedOut: found.decidedOut.flatMap(({ demandId, decisions, allowed, reasons }) =>
      named.demands([demandId]).map((who) => ({
        ...who,
        ...{ allowed, reasons, decisions: decisions.length },
      })),
    ),
    leftOut: named.locks(found.leftOut),
    crowding: found.crowding && named.locks(found.crowding),
    remedies: found.remedies.map(({ kind, changes, weight, atLeast, unplaced, unplacedAtLeast }) => ({
      ...{ kind, weight, atLeast, unplacedAtLeast },
      changes: changes.flatMap((one) => named.change(one) ?? []),
      unplaced: named.demands(unplaced),
    })),
    ruleNames: RULE_NAMES,
  };
}

export type RemediesView = Awaited<ReturnType<typeof readRemedies>>;

interface Named {
  head: RoundHead;
  problem: Problem;
  repairable: Awaited<ReturnType<typeof standingOf>>['repairable'];
}

/** Names of all that the answer speaks of. */
async function namesFor(context: ServiceContext, { head, problem, repairable }: Named, found: Remedies) {
  const { read } = context.db;
  const learners = await listPlanLearners(read, head.round.id, can(context.actor, 'protected:read', belongingOf(head)));
  const byId = new Map(learners.map((learner) => [learner.id, learner]));
  const changes = found.remedies.flatMap((remedy) => remedy.changes);
  const locks = [...found.leftOut, ...(found.crowding ?? []), ...found.collisions.flatMap((one) => one.locks)];
  const unitIds = [...changes, ...locks].flatMap((one) => ('unitId' in one ? one.unitId : []));
  const units = await unitSummaries(read, unitIds);
  const contacts = await listUnitContacts(read, unitIds);
  const unitOf = (id: string) => ({ id, name: units.get(id)?.name ?? id, town: units.get(id)?.town ?? '' });
  function demand(demandId: string) {
    const at = repairable.get(demandId);
    const learner = at && byId.get(at.learnerId);
    /** The demand whose page shows the placement. */
    return at && learner ? { placement: at.demandId, name: learner.name, weeks: { from: at.from, to: at.to } } : null;
  }
  const demands = (ids: readonly string[]) => ids.flatMap((id) => demand(id) ?? []);
  function change(one: Change) {
    if (one.kind === 'place') {
      const { kind, count, weeks, unitId } = one;
      return { kind, count, weeks: spanOf(weeks), unit: unitOf(unitId), contact: contacts.get(unitId) ?? null };
    }
    const who = demand(one.demandId);
    if (!who) return null;
    if (one.kind === 'period') return { ...who, kind: one.kind, to: spanOf(one.to.weeks) };
    const unit = unitOf(one.unitId);
    if (one.kind === 'unlock') return { ...who, kind: one.kind, unit };
    const attests = problem.units.find(({ id }) => id === one.unitId)?.requiredAttests ?? [];
    return { ...who, kind: one.kind, unit, reason: one.reason, attests };
  }
  return {
    demands,
    change,
    locks: (list: readonly { demandId: string; unitId: string }[]) =>
      list.flatMap(({ demandId, unitId }) => demands([demandId]).map((who) => ({ ...who, unit: unitOf(unitId) }))),
  };
}

function spanOf(weeks: readonly IsoWeek[]) {
  const sorted = [...weeks].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined) throw new RangeError('No weeks');
  return { from, to };
}
