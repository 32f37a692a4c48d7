import { can, reachOf } from '#app/domain/access/can.ts';
import { fixedBecause } from '#app/domain/placements/amend.ts';
import { demandParts, stretchesOf } from '#app/domain/placements/demands.ts';
import { changeFrom, problemFrom } from '#app/domain/placements/change-from.ts';
import { judgeMove } from '#app/domain/placements/judge-move.ts';
import { isTold } from '#app/domain/placements/schedule.ts';
import { explainPlacement, whyNot, type Explanation } from '#app/domain/scheduling/explain.ts';
import { moveOptions } from '#app/domain/scheduling/move-options.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { RULES } from '#app/domain/scheduling/rules/catalog.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { placeById } from '#app/domain/shared/places.ts';
import { isoDate, weekInRange, type IsoWeek } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { rankForPlacement, type PlacementNeed } from '#app/services/people/rank-for-placement.server.ts';
import { unitStates } from '#app/services/quality/judgements.server.ts';
import { loadFacts } from '#app/services/rounds/load-problem.server.ts';
import { belongingOf, requirePlan, shownPlacements, shownRecords } from '#app/services/rounds/round-access.server.ts';
import { findLatestAct } from '#db/queries/history.ts';
import { listPlacementRecords } from '#db/queries/placement-records.ts';
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
  const { periodId, learnerId, laterFrom } = demandParts(demandId);
  const [learners, all, facts] = await Promise.all([
    listPlanLearners(context.db.read, roundId, may('protected:read')),
    listPlanPlacements(context.db.read, roundId),
    loadFacts(context.db.read, roundId),
  ]);
  const placements = shownPlacements(context, head, all);
  const learner = learners.find((one) => one.id === learnerId);
  const period = head.periods.find((one) => one.id === periodId);
  if (!learner || !period) throw notFound();
  const own = placements.filter((one) => one.learnerId === learnerId && one.periodId === periodId);
  const placement = own.find(({ fromWeek }) => fromWeek === (laterFrom ?? period.fromWeek)) ?? null;
  const today = isoDate(context.now);
  const demand = { demandId, period, placement, roundState: head.round.state };
  const records = shownRecords(context, head, facts.records);
  const stretches = stretchesOf(records)(period, learnerId);
  if (!placement && !stretches.some((one) => one.demandId === demandId)) throw notFound();
  const change = changeFrom(demand, { records }, { asked, today });
  const fixed = fixedBecause(head.round.state, period.toWeek, today);
  return {
    head,
    learner,
    placement,
    others: stretches
      .filter((one) => one.demandId !== demandId)
      .map((one) => ({
        ...one,
        unitName: own.find(({ fromWeek }) => one.isPlaced && fromWeek === one.weeks.from)?.unitName ?? null,
      })),
    /** As it is when the change holds from the week chosen. */
    changed: problemFrom({ ...facts, records }, demand, change, placements),
    /** As it is for the placement in all its weeks. */
    whole: () =>
      problemFrom({ ...facts, records }, demand, { weeks: change.weeks, from: change.weeks.from }, placements),
    change,
    fixed,
    mayEdit: may('placement:edit') && !fixed,
  };
}

/** The demand itself or, when a change has made other parts of the period, the one with its first week in it. */
export async function demandNow(context: ServiceContext, { roundId, demandId }: Asked): Promise<string> {
  const head = await requirePlan(context, roundId);
  const { periodId, learnerId, laterFrom } = demandParts(demandId);
  const period = head.periods.find((one) => one.id === periodId);
  if (!period) throw notFound();
  const records = shownRecords(context, head, await listPlacementRecords(context.db.read, [roundId]));
  const stretches = stretchesOf(records)(period, learnerId);
  const first = laterFrom ?? period.fromWeek;
  const isOne = stretches.some((one) => one.demandId === demandId);
  const now = stretches.find(({ weeks }) => weekInRange(first, weeks)) ?? stretches[0];
  return isOne || !now ? demandId : now.demandId;
}

/** One learner in one period: where, why there, why not the wishes, and where else it could be. */
export async function readPlacement(context: ServiceContext, asked: Asked) {
  const { head, learner, placement, others, changed, whole, change, fixed, mayEdit } = await findDemand(context, asked);
  const { problem, demandId, assignments } = changed;
  const { problem: ofWhole, ...unchanged } = whole();
  const explanation = explainPlacement(ofWhole, unchanged, unchanged.demandId);
  // What others have and what bars a learner is for those who place her.
  const options = mayEdit ? moveOptions(problem, assignments, demandId) : [];
  const wishes = learner.wishes.map((wish) => ({
    ...wish,
    granted: wish.unitId === placement?.unitId,
    whyNot: !mayEdit || wish.unitId === placement?.unitId ? null : whyNot(problem, assignments, demandId, wish.unitId),
  }));
  const units = await unitSummaries(
    context.db.read,
    options.map((option) => option.unitId),
  );
  const states = await unitStates(context);
  return {
    round: { id: head.round.id, name: head.round.name, programmeId: head.programme.id },
    learner: { id: learner.id, name: learner.name, homeTown: learner.homeTown },
    change,
    placement,
    bedIn: placement && bedIn(ofWhole, unchanged.demandId, placement.unitId),
    /** The other parts of the period. */
    others,
    mayEdit,
    fixed,
    /** Its round has been published: a change is told of afterwards. */
    isPublished: head.round.state === 'published',
    isTold: placement !== null && isTold(placement.state),
    /** Something has been decided specially for the learner; why is told on the page of decisions alone. */
    isDecided: mayEdit && problem.learners.some(({ id, decisions }) => id === learner.id && decisions !== undefined),
    wishes,
    explanation: explanation && {
      costs: explanation.costs,
      cost: explanation.cost,
      better: mayEdit ? betterThan(explanation, (unitId) => units.get(unitId)?.name ?? unitId) : null,
    },
    lockedBy: placement?.locked
      ? await findLatestAct(context.db.read, { entity: 'placements', entityId: placement.id, kind: 'placement.locked' })
      : null,
    options: options.map((option) => ({
      ...option,
      name: units.get(option.unitId)?.name ?? option.unitId,
      town: units.get(option.unitId)?.town ?? '',
      quality: states.get(option.unitId) ?? null,
      wishRank: learner.wishes.find((wish) => wish.unitId === option.unitId)?.rank ?? null,
    })),
    ruleNames: RULE_NAMES,
  };
}

/** The place in which the region has a bed for whoever is placed at a unit; null when she needs none. */
function bedIn({ demands }: Problem, demandId: string, unitId: string): string | null {
  const options = demands.find(({ id }) => id === demandId)?.options ?? [];
  const place = options.find((option) => option.unitId === unitId)?.bed?.place;
  return place === undefined ? null : (placeById(place)?.name ?? place);
}

export type PlacementView = Awaited<ReturnType<typeof readPlacement>>;

/** What moving a learner to a unit would mean, before anything is saved. */
export async function previewMove(context: ServiceContext, asked: Asked, unitId: string) {
  const { head, learner, placement, changed, change, mayEdit } = await findDemand(context, asked);
  const unit = (await unitSummaries(context.db.read, [unitId])).get(unitId);
  if (!unit || !mayEdit || placement?.unitId === unitId) throw notFound();
  return {
    round: { id: head.round.id, name: head.round.name },
    learner: { name: learner.name },
    change,
    placement: placement && { id: placement.id, unitName: placement.unitName, version: placement.version },
    unit,
    isPublished: head.round.state === 'published',
    supervision: await supervisionAfter(context, placement, {
      unitId,
      profession: head.programme.supervisorProfession,
      from: change.from,
      to: change.weeks.to,
    }),
    wishRank: learner.wishes.find((wish) => wish.unitId === unitId)?.rank ?? null,
    judged: judgeMove(changed.problem, changed.assignments, changed.demandId, unitId),
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
