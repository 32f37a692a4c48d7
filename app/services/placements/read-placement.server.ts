import { can, reachOf } from '#app/domain/access/can.ts';
import { demandParts } from '#app/domain/placements/build-problem.ts';
import { fixedBecause, hasBegun } from '#app/domain/placements/amend.ts';
import { assignmentsOf, judgeMove } from '#app/domain/placements/judge-move.ts';
import { isTold } from '#app/domain/placements/schedule.ts';
import { explainPlacement, whyNot, type Explanation } from '#app/domain/scheduling/explain.ts';
import { moveOptions } from '#app/domain/scheduling/move-options.ts';
import { RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { rankForPlacement, type PlacementNeed } from '#app/services/people/rank-for-placement.server.ts';
import { loadProblem } from '#app/services/rounds/load-problem.server.ts';
import { belongingOf, requirePlan, shownPlacements } from '#app/services/rounds/round-access.server.ts';
import { findLatestAct } from '#db/queries/history.ts';
import { listPlanLearners, listPlanPlacements, unitSummaries } from '#db/queries/plan.ts';

const RULE_NAMES = Object.fromEntries(RULES.map((rule) => [rule.id, rule.name]));

async function findDemand(context: ServiceContext, roundId: string, demandId: string) {
  const head = await requirePlan(context, roundId);
  const may = (permission: 'placement:edit' | 'protected:read') => can(context.actor, permission, belongingOf(head));
  const { periodId, learnerId } = demandParts(demandId);
  const [learners, all, problem] = await Promise.all([
    listPlanLearners(context.db.read, roundId, may('protected:read')),
    listPlanPlacements(context.db.read, roundId),
    loadProblem(context.db.read, roundId),
  ]);
  const placements = shownPlacements(context, head, all);
  const learner = learners.find((one) => one.id === learnerId);
  const period = head.periods.find((one) => one.id === periodId);
  if (!learner || !period) throw notFound();
  const placement = placements.find((one) => one.learnerId === learnerId && one.periodId === periodId) ?? null;
  const fixed = fixedBecause(head.round.state, period.toWeek, isoDate(context.now));
  return { head, learner, period, placement, placements, problem, fixed, mayEdit: may('placement:edit') && !fixed };
}

/** One learner in one period: where, why there, why not the wishes, and where else it could be. */
export async function readPlacement(context: ServiceContext, roundId: string, demandId: string) {
  const { head, learner, period, placement, placements, problem, fixed, mayEdit } = await findDemand(
    context,
    roundId,
    demandId,
  );
  const assignments = assignmentsOf(placements);
  const explanation = explainPlacement(problem, { assignments }, demandId);
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
    period: { id: period.id, fromWeek: period.fromWeek, toWeek: period.toWeek, courseName: period.courseName },
    placement,
    mayEdit,
    fixed,
    /** Its round has been published: a change is told of afterwards. */
    isPublished: head.round.state === 'published',
    hasBegun: hasBegun(head.round.state, period.fromWeek, isoDate(context.now)),
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
export async function previewMove(context: ServiceContext, roundId: string, demandId: string, unitId: string) {
  const { head, learner, period, placement, placements, problem, mayEdit } = await findDemand(
    context,
    roundId,
    demandId,
  );
  const unit = (await unitSummaries(context.db.read, [unitId])).get(unitId);
  if (!unit || !mayEdit || placement?.unitId === unitId) throw notFound();
  return {
    round: { id: head.round.id, name: head.round.name },
    learner: { name: learner.name },
    period: { fromWeek: period.fromWeek, toWeek: period.toWeek },
    placement: placement && { unitName: placement.unitName, version: placement.version },
    unit,
    isPublished: head.round.state === 'published',
    hasBegun: hasBegun(head.round.state, period.fromWeek, isoDate(context.now)),
    supervision: await supervisionAfter(context, placement, {
      unitId,
      profession: head.programme.supervisorProfession,
      from: period.fromWeek,
      to: period.toWeek,
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
