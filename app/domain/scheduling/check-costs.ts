import type { Demand, Problem, SchedulingLearner, SchedulingUnit } from './problem.ts';
import type { CostPart } from './proposal.ts';
import { settingsOf } from './rules/catalog.ts';
import type { Setting } from './rules/rule.ts';

type Settings = Map<string, Setting>;

/** What assignments cost by rule, for the checker; zero parts are left out. */
export function checkCosts(problem: Problem, unitOf: Map<string, string>): CostPart[] {
  const settings = settingsOf(problem.rules);
  const totals = new Map<string, number>();
  const add = (rule: string, cost: number) => totals.set(rule, (totals.get(rule) ?? 0) + cost);
  const learners = new Map(problem.learners.map((learner) => [learner.id, learner]));
  for (const demand of problem.demands) {
    const learner = learners.get(demand.learnerId);
    const unitId = unitOf.get(demand.id);
    if (demand.published && demand.published.unitId !== unitId) {
      add('kept-placements', weightOf(settings, 'kept-placements') * demand.published.noticeWeight);
    }
    if (unitId === undefined) add('everyone-placed', settings.get('everyone-placed')?.weight ?? 0);
    else if (learner) addPlacement(problem, settings, learner, demand, unitId, add);
  }
  add('continuity', weightOf(settings, 'continuity') * countSites(problem, unitOf));
  const missing = (minima: typeof promisedAt) => countMissing(problem, unitOf, minima);
  add('promised-minimum', weightOf(settings, 'promised-minimum') * missing(promisedAt));
  add('smallest-group', weightOf(settings, 'smallest-group') * missing(groupsAt));
  add('pairs-wished', weightOf(settings, 'pairs-wished') * countAlone(problem, unitOf));
  add('balance', weightOf(settings, 'balance') * countAboveShare(problem, unitOf));
  return [...totals].flatMap(([rule, cost]) => (cost === 0 ? [] : [{ rule, cost }]));
}

function weightOf(settings: Settings, rule: string): number {
  const setting = settings.get(rule);
  return setting?.enabled ? setting.weight : 0;
}

function addPlacement(
  problem: Problem,
  settings: Settings,
  learner: SchedulingLearner,
  demand: Demand,
  unitId: string,
  add: (rule: string, cost: number) => void,
): void {
  const option = demand.options.find((one) => one.unitId === unitId);
  const minutes = option?.bed?.minutes ?? option?.travelMinutes ?? 0;
  const parts: [string, number][] = [
    ['wishes', Math.round(weightOf(settings, 'wishes') * wishSteps(settings.get('wishes'), learner, demand, unitId))],
    ['travel', Math.round(weightOf(settings, 'travel') * minutes)],
    ['far-journey', minutes >= (problem.farFromMinutes ?? 75) ? weightOf(settings, 'far-journey') : 0],
  ];
  for (const [rule, cost] of parts) add(rule, cost);
  const sum = parts.reduce((total, [, cost]) => total + cost, 0);
  const factor = 100 + weightOf(settings, 'fairness') * learner.burden;
  add('fairness', Math.round((sum * factor) / 100) - sum);
}

function wishSteps(setting: Setting | undefined, learner: SchedulingLearner, demand: Demand, unitId: string): number {
  const { steps, unlisted, noWishStated } = setting?.params ?? {};
  const relevant = learner.wishes.filter(({ periodId = demand.periodId }) => periodId === demand.periodId);
  if (relevant.length === 0) return Number(noWishStated ?? 0);
  const rank = relevant
    .filter((wish) => wish.unitId === unitId)
    .reduce((best, wish) => Math.min(best, wish.rank), Infinity);
  const table = Array.isArray(steps) ? steps : [];
  return table[rank - 1] ?? Number(unlisted ?? 0);
}

function countSites(problem: Problem, unitOf: Map<string, string>): number {
  const siteOf = new Map(problem.units.map(({ id, site }) => [id, site]));
  const seen = new Set<string>();
  for (const { id, learnerId } of problem.demands) {
    const site = siteOf.get(unitOf.get(id) ?? '');
    if (site !== undefined) seen.add(JSON.stringify([learnerId, site]));
  }
  return seen.size;
}

function countAt(problem: Problem, unitOf: Map<string, string>, unitId: string, periodId: string): number {
  return problem.demands.filter((demand) => demand.periodId === periodId && unitOf.get(demand.id) === unitId).length;
}

const promisedAt = ({ minPlaces }: SchedulingUnit) => minPlaces;
const groupsAt = ({ smallestGroups = [] }: SchedulingUnit) => smallestGroups;

function countMissing(problem: Problem, unitOf: Map<string, string>, minimaAt: typeof promisedAt): number {
  return problem.units
    .flatMap((unit) => minimaAt(unit).map((minimum) => ({ ...minimum, unitId: unit.id })))
    .map(({ unitId, periodId, places }) => Math.max(0, places - countAt(problem, unitOf, unitId, periodId)))
    .reduce((sum, missing) => sum + missing, 0);
}

function countAboveShare(problem: Problem, unitOf: Map<string, string>): number {
  let above = 0;
  for (const periodId of new Set(problem.demands.map((demand) => demand.periodId))) {
    const demands = problem.demands.filter((demand) => demand.periodId === periodId);
    const weeks = [...new Set(demands.flatMap((demand) => demand.weeks))];
    const places = new Map<string, number>();
    for (const resource of problem.resources) {
      const [unitId] = resource.unitIds;
      if (resource.kind !== 'unit_total' || resource.unitIds.length !== 1 || unitId === undefined) continue;
      if (!problem.units.some(({ id }) => id === unitId)) continue;
      const perWeek = weeks.map((week) => {
        const held = problem.usedPlaces.filter((used) => used.resourceId === resource.id && used.week === week);
        return Math.max(0, (resource.places[week] ?? 0) - held.reduce((sum, used) => sum + used.places, 0));
      });
      places.set(unitId, Math.min(...perWeek));
    }
    const total = [...places.values()].reduce((sum, count) => sum + count, 0);
    const degree = Math.min(1, demands.length / Math.max(1, total));
    for (const [unitId, count] of places) {
      const share = Math.ceil(count * degree - 1e-9);
      above += Math.max(0, countAt(problem, unitOf, unitId, periodId) - share);
    }
  }
  return above;
}

/** The demands of a pair that share a period and a week of it. */
export function pairedDemands({ pairs = [], demands }: Problem): { one: string; other: string; required: boolean }[] {
  return pairs.flatMap(({ learnerIds: [first, second], required }) =>
    demands
      .filter(({ learnerId }) => learnerId === first)
      .flatMap((mine) =>
        demands
          .filter((theirs) => theirs.learnerId === second && theirs.periodId === mine.periodId)
          .filter(({ weeks }) => weeks.some((week) => mine.weeks.includes(week)))
          .map(({ id }) => ({ one: mine.id, other: id, required })),
      ),
  );
}

/** How many of those who wish to be together are placed without the other. */
function countAlone(problem: Problem, unitOf: Map<string, string>): number {
  return pairedDemands(problem)
    .filter(({ required, one, other }) => !required && unitOf.get(one) !== unitOf.get(other))
    .reduce((sum, { one, other }) => sum + Number(unitOf.has(one)) + Number(unitOf.has(other)), 0);
}
