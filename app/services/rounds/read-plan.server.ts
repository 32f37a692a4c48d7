import { can } from '#app/domain/access/can.ts';
import { stretchesOf } from '#app/domain/placements/demands.ts';
import { boardingTerms, needsBed, placeOfUnit } from '#app/domain/placements/housing.ts';
import { travelTable } from '#app/domain/placements/journeys.ts';
import type { TravelTable } from '#app/domain/placements/journeys.ts';
import { readPlanFindings } from '#app/domain/placements/plan-findings.ts';
import type { RoundFacts } from '#app/domain/placements/round-facts.ts';
import type { Proposal } from '#app/domain/scheduling/proposal.ts';
import { rankReasons } from '#app/domain/scheduling/rank-reasons.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { placeById } from '#app/domain/shared/places.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { findLatestResult, listPlanLearners, listPlanPlacements } from '#db/queries/plan.ts';
import { loadRoundFacts } from '#db/queries/round-facts.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { belongingOf, requirePlan, shownPlacements, shownRecords } from './round-access.server.ts';

/** The plan of a round: one row for each learner and period, placed or not, with what can be said about it at once. */
export async function readPlan(context: ServiceContext, roundId: string) {
  const head = await requirePlan(context, roundId);
  const facts = await loadRoundFacts(context.db.read, roundId);
  if (!facts) throw notFound();
  return describePlan(context, head, facts);
}

/** The same of a round that the reader may see, with its facts at hand. */
export async function describePlan(context: ServiceContext, head: RoundHead, facts: RoundFacts) {
  const roundId = head.round.id;
  const seesProtected = can(context.actor, 'protected:read', belongingOf(head));
  const db = context.db.read;
  const [learners, all, latest] = await Promise.all([
    listPlanLearners(db, roundId, seesProtected),
    listPlanPlacements(db, roundId),
    findLatestResult(db, roundId),
  ]);
  const placements = shownPlacements(context, head, all);
  const stretches = stretchesOf(shownRecords(context, head, facts.records));
  const stretchesIn = (periods: RoundHead['periods'], learnerId: string) =>
    periods.flatMap((period) => stretches(period, learnerId).map((stretch) => ({ ...stretch, period })));
  const journeyBetween = travelTable(facts, facts.units);
  const bedOf = bedsIn(facts);
  const keyOf = (periodId: string, learnerId: string, week: string) => `${periodId} ${learnerId} ${week}`;
  const byStart = new Map(
    placements.map((placement) => [keyOf(placement.periodId, placement.learnerId, placement.fromWeek), placement]),
  );
  const unplaced = new Map(((latest as Proposal | null)?.unplaced ?? []).map((one) => [one.demandId, one.reasons]));
  const rows = learners.flatMap((learner) =>
    stretchesIn(head.periods, learner.id).flatMap(({ period, demandId, weeks, isSettled }) => {
      const placement = byStart.get(keyOf(period.id, learner.id, weeks.from)) ?? null;
      if (!placement && !learner.isActive) return [];
      const journey = journeyOf(learner, placement, journeyBetween);
      const row = {
        demandId,
        learnerId: learner.id,
        name: learner.name,
        cohort: learner.cohort,
        homeTown: learner.homeTown,
        hasLeft: !learner.isActive,
        hasInterrupted: !placement && isSettled,
        periodId: period.id,
        /** Of the placement; without one those that are yet to be placed. */
        weeks,
        wishes: learner.wishes.length,
        wishRank: placement ? (learner.wishes.find((wish) => wish.unitId === placement.unitId)?.rank ?? null) : null,
        ...journey,
        bedIn: placement && journey.minutes !== null ? bedOf(learner.id, placement.unitId, journey.minutes) : null,
        // Ranked again: a proposal may be older than the ranking.
        reason: placement ? null : (rankReasons(unplaced.get(demandId) ?? [])[0] ?? null),
        placement: placement && {
          id: placement.id,
          unitId: placement.unitId,
          unitName: placement.unitName,
          unitTown: placement.unitTown,
          state: placement.state,
          locked: placement.locked,
          supervisors: placement.supervisors,
          version: placement.version,
        },
      };
      return [row];
    }),
  );
  return { rows, findings: readPlanFindings(rows) };
}

/** The place in which the region has a bed for a learner whose journey to a unit is too long; null when she needs none. */
function bedsIn({ rules, learners, units }: RoundFacts) {
  const terms = boardingTerms(rules);
  const byId = new Map(learners.map((learner) => [learner.id, learner]));
  const placeOf = new Map(units.map((unit) => [unit.id, placeOfUnit(unit)]));
  return (learnerId: string, unitId: string, minutes: number): string | null => {
    const learner = byId.get(learnerId);
    if (!terms || !learner || !needsBed(learner, minutes, terms)) return null;
    return placeById(placeOf.get(unitId) ?? '')?.name ?? null;
  };
}

function journeyOf(
  { id, isActive }: { id: string; isActive: boolean },
  placement: { unitId: string } | null,
  journeyBetween: TravelTable,
) {
  const journey = placement && isActive ? journeyBetween(id, placement.unitId) : null;
  return { minutes: journey?.minutes ?? null, isJourneyKnown: journey?.isKnown ?? false };
}

export type PlanRow = Awaited<ReturnType<typeof describePlan>>['rows'][number];
