import { can, reachOf } from '#app/domain/access/can.ts';
import { demandParts } from '#app/domain/placements/build-problem.ts';
import { fixedBecause } from '#app/domain/placements/amend.ts';
import { changeFrom, problemFrom } from '#app/domain/placements/change-from.ts';
import { assignmentsOf, judgeMove } from '#app/domain/placements/judge-move.ts';
import { isTold } from '#app/domain/placements/schedule.ts';
import { explainPlacement, whyNot, type Explanation } from '#app/domain/scheduling/explain.ts';
import { moveOptions } from '#app/domain/scheduling/move-options.ts';
import { RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { isoDate, type IsoWeek } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { rankForPlacement, type PlacementNeed } from '#app/services/people/rank-for-placement.server.ts';
import { loadFacts } from '#app/services/rounds/load-problem.server.ts';
import { belongingOf, requirePlan, shownPlacements } from '#app/services/rounds/round-access.server.ts';
import { findLatestAct } from '#db/queries/history.ts';
import { listPlanLearners, listPlanPlacements, unitSummaries } from '#db/queries/plan.ts';

const RULE_NAMES = Object.fromEntries(RULES.map((rule) => [rule.id, rule.name]));

interface Asked {
  roundId: string;
  demandId: string;
  /** The week from which a change is to hold. */
  from: IsoWeek | null;
}

async function findDemand(context: ServiceContext, { roundId, demandId, from: asked }: Asked) {
  const head = await requirePlan(context, roundId);
  const may = (permission: 'placement:edit' | 'protected:read') => can(context.actor, permission, belongingOf(head));
  const { periodId, learnerId } = demandParts(demandId);
  const [learners, all, facts] = await Promise.all([
    listPlanLearners(context.db.read, roundId, may('protected:read')),
    listPlanPlacements(context.db.read, roundId),
    loadFacts(context.db.read, roundId),
  ]);
  const placements = shownPlacements(context, head, all);
  const learner = learners.find((one) => one.id === learnerId);
  const period = head.periods.find((one) => one.id === periodId);
  if (!learner || !period) throw notFound();
  const placement = placements.find((one) => one.learnerId === learnerId && one.periodId === periodId) ?? null;
  const today = isoDate(context.now);
  const change = changeFrom({ period, learnerId, placement, roundState: head.round.state }, facts, { asked, today });
  const fixed = fixedBecause(head.round.state, period.toWeek, today);
  return {
    head,
    learner,
    placement,
    placements,
    /** As it is when the change holds from the week chosen. */
    problem: problemFrom(facts, periodId, learnerId, change.from),
    /** As it is for the placement in all its weeks. */
    whole: () => problemFrom(facts, periodId, learnerId, change.weeks.from),
    change,
    fixed,
    mayEdit: may('placement:edit') && !fixed,
  };
}

/** One learner in one period: where, why there, why not the wishes, and where else it could be. */
export async function readPlacement(context: ServiceContext, asked: Asked) {
  const { demandId } = asked;
  const { head, learner, placement, placements, problem, whole, change, fixed, mayEdit } = await findDemand(
    context,
    asked,
  );
  const assignments = assignmentsOf(placements);
  const explanation = explainPlacement(whole(), { assignments }, demandId);
  const options = moveOptions(problem, assignments, demandId);
  const wishes = learner.wishes.map((wish) => ({
    ...wish,
    granted: wish.unitId === placement?.unitId,
    whyNot: wish.unitId === placement?.unitId ? null : whyNot(problem, assignments, demandId, wish.unitId),
  }));
  const units = await unitSummaries(
    context.db.read,
    options.map((option) => option.unitId),
  );
  return {
    round: { id: head.round.id, name: head.round.name },
    learner: { id: learner.id, name: learner.name, homeTown: learner.homeTown },
    change,
    placement,
    mayEdit,
    fixed,
    /** Its round has been published: a change is told of afterwards. */
    isPublished: head.round.state === 'published',
    isTold: placement !== null && isTold(placement.state),
    wishes,
    explanation: explanation && {
      costs: explanation.costs,
      cost: explanation.cost,
      better: betterThan(explanation, (unitId) => units.get(unitId)?.name ?? unitId),
    },
    lockedBy: placement?.locked
      ? await findLatestAct(context.db.read, { entity: 'placements', entityId: placement.id, kind: 'placement.locked' })
      : null,
    options: options.map((option) => ({
      ...option,
      name: units.get(option.unitId)?.name ?? option.unitId,
      town: units.get(option.unitId)?.town ?? '',
      wishRank: learner.wishes.find((wish) => wish.unitId === option.unitId)?.rank ?? null,
    })),
    ruleNames: RULE_NAMES,
  };
}

export type PlacementView = Awaited<ReturnType<typeof readPlacement>>;

/** What moving a learner to a unit would mean, before anything is saved. */
export async function previewMove(context: ServiceContext, asked: Asked, unitId: string) {
  const { demandId } = asked;
  const { head, learner, placement, placements, problem, change, mayEdit } = await findDemand(context, asked);
  const unit = (await unitSummaries(context.db.read, [unitId])).get(unitId);
  if (!unit || !mayEdit || placement?.unitId === unitId) throw notFound();
  return {
    round: { id: head.round.id, name: head.round.name },
    learner: { name: learner.name },
    change,
    placement: placement && { unitName: placement.unitName, version: placement.version },
    unit,
    isPublished: head.round.state === 'published',
    supervision: await supervisionAfter(context, placement, {
      unitId,
      profession: head.programme.supervisorProfession,
      from: change.from,
      to: change.weeks.to,
    }),
    wishRank: learner.wishes.find((wish) => wish.unitId === unitId)?.rank ?? null,
    judged: judgeMove(problem, placements, demandId, unitId),
    ruleNames: RULE_NAMES,
  };
}

/** The unit that would suit best for this learner alone, when that is another one, and why she is not there. */
function betterThan({ cost, alternatives }: Explanation, nameOf: (unitId: string) => string) {
  const better = alternatives.find((other) => other.cost < cost && other.whyNot.kind !== 'forbidden');
  return better ? { unitName: nameOf(better.unitId), cost: better.cost, whyNot: better.whyNot } : null;
}

const MOST_NAMED = 3;

/** Whom a move takes the learner away from, and who at the new unit could supervise her. */
async function supervisionAfter(
  { actor, db }: ServiceContext,
  placement: { supervisors: string[] } | null,
  need: PlacementNeed,
) {
  const ranked = await rankForPlacement(
    db.read,
    { reach: reachOf(actor, 'supervisor:read'), filter: { unitId: need.unitId } },
    need,
  );
  const sound = ranked.filter(({ doubts }) => !doubts.some((doubt) => doubt !== 'untrained'));
  return {
    lost: placement?.supervisors ?? [],
    possible: sound.slice(0, MOST_NAMED).map(({ name }) => name),
  };
}
