import { can } from '#app/domain/access/can.ts';
import { demandIdOf, travelTable } from '#app/domain/placements/build-problem.ts';
import { readPlanFindings } from '#app/domain/placements/plan-findings.ts';
import type { Proposal } from '#app/domain/scheduling/proposal.ts';
import { rankReasons } from '#app/domain/scheduling/rank-reasons.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { findLatestResult, listPlanLearners, listPlanPlacements } from '#db/queries/plan.ts';
import { loadRoundFacts } from '#db/queries/round-facts.ts';
import { belongingOf, requireRound } from './round-access.server.ts';

/** The plan of a round: one row for each learner and period, placed or not, with what can be said about it at once. */
export async function readPlan(context: ServiceContext, roundId: string) {
  const head = await requireRound(context, roundId, 'placement:read');
  const seesProtected = can(context.actor, 'protected:read', belongingOf(head));
  const db = context.db.read;
  const [learners, placements, latest, facts] = await Promise.all([
    listPlanLearners(db, roundId, seesProtected),
    listPlanPlacements(db, roundId),
    findLatestResult(db, roundId),
    loadRoundFacts(db, roundId),
  ]);
  const minutesBetween = travelTable(facts?.learners ?? [], facts?.units ?? []);
  const byDemand = new Map(
    placements.map((placement) => [demandIdOf(placement.periodId, placement.learnerId), placement]),
  );
  const unplaced = new Map(((latest as Proposal | null)?.unplaced ?? []).map((one) => [one.demandId, one.reasons]));
  const rows = learners.flatMap((learner) =>
    head.periods.map((period) => {
      const demandId = demandIdOf(period.id, learner.id);
      const placement = byDemand.get(demandId) ?? null;
      return {
        demandId,
        learnerId: learner.id,
        name: learner.name,
        cohort: learner.cohort,
        homeTown: learner.homeTown,
        periodId: period.id,
        wishes: learner.wishes.length,
        wishRank: placement ? (learner.wishes.find((wish) => wish.unitId === placement.unitId)?.rank ?? null) : null,
        minutes: placement ? minutesBetween(learner.id, placement.unitId) : null,
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
    }),
  );
  return { rows, findings: readPlanFindings(rows) };
}

export type PlanRow = Awaited<ReturnType<typeof readPlan>>['rows'][number];
