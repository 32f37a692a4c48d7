import type { IsoWeek } from '../shared/weeks.ts';
import type { Facts } from './facts.ts';
import type { Problem, SharedResource } from './problem.ts';

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
 * places, those of the form and its level and its supervisors together, so that each of them grows by one.
 */
export function withOneMore(problem: Problem, place: AskedPlace): Problem {
  const weeks = weeksOf(problem, place);
  return {
    ...problem,
    resources: problem.resources.map((resource) => {
      if (!isOfUnit(resource, place)) return resource;
      const grown = [...weeks].map((week): [IsoWeek, number] => [week, (resource.places[week] ?? 0) + 1]);
      return { ...resource, places: { ...resource.places, ...Object.fromEntries(grown) } };
    }),
  };
}

/** A unit that takes one more has no more beds for that. */
function isOfUnit({ kind, unitIds }: SharedResource, { unitId }: AskedPlace): boolean {
  return kind !== 'beds' && unitIds.includes(unitId);
}

function weeksOf({ demands }: Problem, { periodId }: AskedPlace): Set<IsoWeek> {
  return new Set(demands.filter((demand) => demand.periodId === periodId).flatMap((demand) => demand.weeks));
}

/**
 * Does some work on the problem with one more place, without judging and pricing every option anew: the options are the
 * same objects, and their slots have one more place for as long as the work lasts. `facts` must not be used meanwhile.
 */
export function whileOneMore<T>(facts: Facts, asked: AskedPlace, work: (grown: Facts) => T): T {
  const weeks: ReadonlySet<string> = weeksOf(facts.problem, asked);
  const raised = facts.slots.slots.filter(
    (slot) => isOfUnit(slot.resource, asked) && slot.weeks.every((week) => weeks.has(week)),
  );
  for (const slot of raised) slot.free += 1;
  try {
    return work({ ...facts, problem: withOneMore(facts.problem, asked) });
  } finally {
    for (const slot of raised) slot.free -= 1;
  }
}
