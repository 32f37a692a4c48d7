import { buildProblem } from '#app/domain/placements/build-problem.ts';
import { demandFrom } from '#app/domain/placements/demands.ts';
import { assignmentsOf } from '#app/domain/placements/judge-move.ts';
import { asTold, isEnded, isTold } from '#app/domain/placements/schedule.ts';
import { whyNot } from '#app/domain/scheduling/explain.ts';
import type { WhyNot } from '#app/domain/scheduling/explain.ts';
import type { ReasonCode } from '#app/domain/scheduling/proposal.ts';
import { isIsoWeek } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { loadFacts } from '#app/services/rounds/load-problem.server.ts';
import { listPlanPlacements } from '#db/queries/plan.ts';
import { listOwnWishes } from '#db/queries/schedule.ts';
import type { OwnWish } from '#db/queries/schedule.ts';

/**
 * What became of the wishes of whoever asks: for each of her placements which wish it met, and what stands in the way of
 * the others, as she has been told of the plan. Says a rule and weeks, nothing about anybody else.
 */
export async function readOwnWishes(context: ServiceContext) {
  const wishes = await listOwnWishes(context.db.read, context.actor.personId);
  const rounds = Map.groupBy(wishes, ({ roundId, learnerId }) => `${roundId} ${learnerId}`);
  const told = await Promise.all([...rounds.values()].map((own) => inRound(context, own)));
  return told.flat();
}

async function inRound({ db }: ServiceContext, wishes: readonly OwnWish[]) {
  const [first] = wishes;
  if (!first) return [];
  const { roundId, roundName, learnerId } = first;
  const [facts, all] = await Promise.all([loadFacts(db.read, roundId), listPlanPlacements(db.read, roundId)]);
  const records = facts.records.map(asTold).filter(({ state }) => isTold(state) || isEnded(state));
  const placements = all.map(asTold).filter(({ state }) => isTold(state));
  const problem = buildProblem({ ...facts, records });
  const assignments = assignmentsOf(problem, placements);
  const own = placements.filter((placement) => placement.learnerId === learnerId);
  return own.flatMap(({ id, periodId, unitId, unitName, fromWeek, toWeek }) => {
    const period = facts.periods.find((one) => one.id === periodId);
    if (!period) return [];
    const demandId = demandFrom(period, learnerId, fromWeek);
    return [
      {
        ...{ id, roundName, unitName },
        weeks: { from: fromWeek, to: toWeek },
        wishes: wishes.map((wish) => ({
          ...{ unitId: wish.unitId, unitName: wish.unitName, rank: wish.rank },
          isGranted: wish.unitId === unitId,
          obstacle: obstacleOf(whyNot(problem, assignments, demandId, wish.unitId)),
        })),
      },
    ];
  });
}

/** Which rule, and where it is about places the weeks; null where nothing stands in the way. */
function obstacleOf(why: WhyNot | null): { code: ReasonCode; weeks: IsoWeek[] } | null {
  if (why === null) return { code: 'unknown_unit', weeks: [] };
  if (why.kind === 'possible') return null;
  return { code: why.reason.code, weeks: why.kind === 'full' ? why.weeks.filter(isIsoWeek) : [] };
}
