import { demandParts } from '#app/domain/placements/build-problem.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireRound } from './round-access.server.ts';
import { loadProblem } from './load-problem.server.ts';

export interface PeriodSupply {
  periodId: string;
  /** Units with a free place in every week of the period. */
  units: number;
  /** Free places over those units: at each the smallest of its shared limits in the tightest week. */
  places: number;
}

/** What is free for a round in each of its periods, when everybody else has been served. */
export async function readSupply(context: ServiceContext, roundId: string): Promise<PeriodSupply[]> {
  const head = await requireRound(context, roundId);
  const problem = await loadProblem(context.db.read, roundId);
  return head.periods.map((period) => {
    const free = freePlaces(problem, period.id);
    return {
      periodId: period.id,
      units: free.filter((places) => places > 0).length,
      places: free.reduce((sum, one) => sum + one, 0),
    };
  });
}

function freePlaces(problem: Problem, periodId: string): number[] {
  const demand = problem.demands.find((one) => demandParts(one.id).periodId === periodId);
  if (!demand) return [];
  return demand.options.map(({ unitId }) => {
    const limits = problem.resources.filter((resource) => resource.unitIds.includes(unitId));
    return Math.min(...limits.map((limit) => Math.min(...demand.weeks.map((week) => limit.places[week] ?? 0))));
  });
}
