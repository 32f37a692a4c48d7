import type { Assignment, Demand, Problem } from './problem.ts';
import { wishedRank, wishesFor } from './rules/wishes.ts';

/** A unit as a demand sees it. */
export interface SeenUnit {
  unitId: string;
  /** 1 is the first wish; null when it is not wished for. */
  rank: number | null;
  /** One way; null when the unit is no option any more. */
  travelMinutes: number | null;
}

export interface ChangedPlacement {
  demandId: string;
  from: SeenUnit | null;
  to: SeenUnit | null;
}

/** The demands that another plan places otherwise, in the order of the problem's demands. */
export function changedPlacements(
  { demands, learners }: Problem,
  before: readonly Assignment[],
  after: readonly Assignment[],
): ChangedPlacement[] {
  const [now, then] = [before, after].map((plan) => new Map(plan.map(({ demandId, unitId }) => [demandId, unitId])));
  const learnerOf = new Map(learners.map((learner) => [learner.id, learner]));
  function seen(demand: Demand, unitId: string | undefined): SeenUnit | null {
    if (unitId === undefined) return null;
    const learner = learnerOf.get(demand.learnerId);
    return {
      unitId,
      rank: learner ? wishedRank(wishesFor(learner, demand), unitId) : null,
      travelMinutes: demand.options.find((option) => option.unitId === unitId)?.travelMinutes ?? null,
    };
  }
  return demands.flatMap((demand) => {
    const [from, to] = [now?.get(demand.id), then?.get(demand.id)];
    return from === to ? [] : [{ demandId: demand.id, from: seen(demand, from), to: seen(demand, to) }];
  });
}

/** What changed placements come to for those whose they are. */
export interface ChangeTotals {
  /** Placements that come higher up on, or onto, the learner's list of wishes. */
  better: number;
  worse: number;
  /** One way, of those that have a place before and after. */
  travelMinutes: number;
}

export function totalsOf(changes: readonly ChangedPlacement[]): ChangeTotals {
  const stayed = changes.flatMap(({ from, to }) => (from && to ? [{ from, to }] : []));
  const steps = stayed.map(({ from, to }) => rankOf(from) - rankOf(to));
  return {
    better: steps.filter((step) => step > 0).length,
    worse: steps.filter((step) => step < 0).length,
    travelMinutes: stayed.reduce((sum, { from, to }) => sum + (to.travelMinutes ?? 0) - (from.travelMinutes ?? 0), 0),
  };
}

/** What is not wished for comes after every wish. */
function rankOf({ rank }: SeenUnit): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}
