import type { IsoWeek } from '../shared/weeks.ts';
import type { Facts } from './facts.ts';
import type { Problem } from './problem.ts';

/** A place that a unit could be asked for: in every week of a period. */
export interface AskedPlace {
  unitId: string;
  periodId: string;
}

/** Every unit and period in which some learner could be there, as far as rules about one placement tell. */
export function placesToAskFor({ candidates }: Facts): AskedPlace[] {
  const found = new Map(candidates.map(({ cell, placing: { unit, demand } }) => [cell, [unit.id, demand.periodId]]));
  return [...found.values()].map(([unitId = '', periodId = '']) => ({ unitId, periodId }));
}

/**
 * The problem when the unit takes one more in every week of the period: whoever says yes to that answers for the unit's
 * places, those of the form and its supervisors together, so that each of them grows by one.
 */
export function withOneMore(problem: Problem, { unitId, periodId }: AskedPlace): Problem {
  const weeks = new Set(
    problem.demands.filter((demand) => demand.periodId === periodId).flatMap((demand) => demand.weeks),
  );
  return {
    ...problem,
    resources: problem.resources.map((resource) => {
      if (!resource.unitIds.includes(unitId)) return resource;
      const grown = [...weeks].map((week): [IsoWeek, number] => [week, (resource.places[week] ?? 0) + 1]);
      return { ...resource, places: { ...resource.places, ...Object.fromEntries(grown) } };
    }),
  };
}
