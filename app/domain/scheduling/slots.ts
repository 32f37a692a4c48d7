import type { Demand, Problem, SharedResource } from './problem.ts';

/** Weeks in which the same demands compete for a resource, merged into one limit: the scarcest week decides. */
export interface Slot {
  index: number;
  resource: SharedResource;
  weeks: string[];
  free: number;
}

export interface SlotIndex {
  slots: Slot[];
  /** Slots that a placement of this demand at this unit (position in the problem's list) takes a place in. */
  of(demand: number, unit: number): readonly Slot[];
}

/** Free places of a resource in a week: its places less what other rounds hold, never below 0. */
export function freePlaces(problem: Problem): (resource: SharedResource, week: string) => number {
  const used = new Map<string, number>();
  for (const { resourceId, week, places } of problem.usedPlaces) {
    const key = `${resourceId} ${week}`;
    used.set(key, (used.get(key) ?? 0) + places);
  }
  return (resource, week) => {
    const places = (resource.places as Record<string, number | undefined>)[week] ?? 0;
    return Math.max(0, places - (used.get(`${resource.id} ${week}`) ?? 0));
  };
}

/** Merges weeks into slots and finds the slots of any placement. */
export function indexSlots(problem: Problem): SlotIndex {
  const formOf = new Map(problem.learners.map((learner) => [learner.id, learner.form]));
  const patterns = problem.demands.map((demand) => [...new Set(demand.weeks)].sort().join(' '));
  const classes = weekClasses(problem.demands, patterns);
  const free = freePlaces(problem);
  const slots: Slot[] = [];
  const slotsOfResource = problem.resources.map((resource) =>
    classes.map((weeks) => {
      const slot = {
        index: slots.length,
        resource,
        weeks,
        free: Math.min(...weeks.map((week) => free(resource, week))),
      };
      slots.push(slot);
      return slot;
    }),
  );
  const classesOf = new Map<string, number[]>();
  for (const pattern of new Set(patterns)) {
    const weeks = new Set(pattern.split(' '));
    classesOf.set(
      pattern,
      [...classes.keys()].filter((index) => weeks.has(classes[index]?.[0] ?? '')),
    );
  }
  const resourcesAt = new Map<string, number[]>();
  problem.resources.forEach((resource, index) => {
    for (const unitId of new Set(resource.unitIds)) {
      resourcesAt.set(unitId, [...(resourcesAt.get(unitId) ?? []), index]);
    }
  });
  const boarding = boardingOptions(problem);
  const cache = new Map<string, readonly Slot[]>();
  function of(demandIndex: number, unitIndex: number): readonly Slot[] {
    const demand = problem.demands[demandIndex];
    const unitId = problem.units[unitIndex]?.id;
    if (!demand || unitId === undefined) return [];
    const form = formOf.get(demand.learnerId);
    const pattern = patterns[demandIndex] ?? '';
    const needsBed = boarding.has(`${demand.id} ${unitId}`);
    const key = `${unitIndex}|${form ?? ''}|${demand.level ?? ''}|${needsBed}|${pattern}`;
    let found = cache.get(key);
    if (!found) {
      const applying = (resourcesAt.get(unitId) ?? []).filter((index) => {
        const { kind, form: ofForm = form, level = demand.level } = problem.resources[index] ?? {};
        return ofForm === form && level === demand.level && (kind !== 'beds' || needsBed);
      });
      found = applying.flatMap((resource) =>
        (classesOf.get(pattern) ?? []).flatMap((index) => slotsOfResource[resource]?.[index] ?? []),
      );
      cache.set(key, found);
    }
    return found;
  }
  return { slots, of };
}

/** Demand and unit of every option with a bed; nothing to look for where no beds are shared. */
function boardingOptions({ demands, resources }: Problem): Set<string> {
  if (!resources.some(({ kind }) => kind === 'beds')) return new Set();
  return new Set(
    demands.flatMap(({ id, options }) => options.flatMap(({ unitId, bed }) => (bed ? [`${id} ${unitId}`] : []))),
  );
}

/** Weeks grouped by the week patterns that contain them, in calendar order. */
function weekClasses(demands: Demand[], patterns: string[]): string[][] {
  const members = new Map<string, Set<string>>();
  const seen = new Set<string>();
  demands.forEach((demand, index) => {
    const pattern = patterns[index] ?? '';
    if (seen.has(pattern)) return;
    seen.add(pattern);
    for (const week of demand.weeks) {
      const patternsWithWeek = members.get(week) ?? new Set();
      members.set(week, patternsWithWeek.add(pattern));
    }
  });
  const classes = new Map<string, string[]>();
  for (const week of [...members.keys()].sort()) {
    const key = [...(members.get(week) ?? [])].sort().join('|');
    classes.set(key, [...(classes.get(key) ?? []), week]);
  }
  return [...classes.values()];
}
