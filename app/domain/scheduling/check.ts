import { checkCosts, pairedDemands } from './check-costs.ts';
import { checkLearner } from './check-learner.ts';
import type { Assignment, Demand, Problem } from './problem.ts';
import type { CostPart, Reason } from './proposal.ts';
import { settingsOf } from './rules/catalog.ts';

/** A broken hard rule: which, why, and where. */
export interface Violation extends Reason {
  /** The demand it concerns; absent when it concerns a resource as a whole. */
  demandId?: string;
}

export interface CheckResult {
  violations: Violation[];
  objective: number;
  /** The objective by rule; zero parts are left out. */
  costs: CostPart[];
  unplaced: string[];
}

/**
 * Checks a set of assignments against every hard rule and computes its cost, from the problem alone: it shares neither
 * the rules' functions nor the solver's model, only the settings, so that a mistake there does not hide itself.
 */
export function checkAssignments(problem: Problem, assignments: readonly Assignment[]): CheckResult {
  const enabled = new Set([...settingsOf(problem.rules)].flatMap(([id, setting]) => (setting.enabled ? [id] : [])));
  const unitOf = new Map<string, string>();
  const violations: Violation[] = [];
  for (const { demandId, unitId } of assignments) {
    if (unitOf.has(demandId))
      violations.push({ rule: 'candidates', code: 'locked_twice', params: { unitId }, demandId });
    unitOf.set(demandId, unitId);
  }
  for (const learner of problem.learners) violations.push(...checkLearner(problem, learner, unitOf));
  violations.push(...checkResources(problem, unitOf), ...checkLocks(problem, unitOf), ...checkPairs(problem, unitOf));
  const costs = checkCosts(problem, unitOf);
  return {
    violations: violations.filter(({ rule }) => rule === 'candidates' || enabled.has(rule)),
    objective: costs.reduce((sum, { cost }) => sum + cost, 0),
    costs,
    unplaced: problem.demands.filter(({ id }) => !unitOf.has(id)).map(({ id }) => id),
  };
}

const CAPACITY = {
  unit_total: { rule: 'unit-capacity', code: 'unit_full' },
  unit_form: { rule: 'form-capacity', code: 'form_full' },
  unit_level: { rule: 'level-capacity', code: 'level_full' },
  supervisors: { rule: 'supervisors-maximum', code: 'supervisors_full' },
  beds: { rule: 'housing', code: 'no_bed' },
} as const;

function checkResources(problem: Problem, unitOf: Map<string, string>): Violation[] {
  const formOf = new Map(problem.learners.map(({ id, form }) => [id, form]));
  return problem.resources.flatMap((resource) => {
    const units = new Set(resource.unitIds);
    const load = new Map<string, number>();
    for (const demand of problem.demands) {
      if (!units.has(unitOf.get(demand.id) ?? '')) continue;
      if (resource.form !== undefined && formOf.get(demand.learnerId) !== resource.form) continue;
      if (resource.level !== undefined && demand.level !== resource.level) continue;
      if (resource.kind === 'beds' && !optionTaken(demand, unitOf)?.bed) continue;
      for (const week of new Set(demand.weeks)) load.set(week, (load.get(week) ?? 0) + 1);
    }
    return [...load].sort().flatMap(([week, taken]) => {
      const places = new Map(Object.entries(resource.places)).get(week) ?? 0;
      const held = problem.usedPlaces
        .filter((used) => used.resourceId === resource.id && used.week === week)
        .reduce((sum, used) => sum + used.places, 0);
      const free = Math.max(0, places - held);
      if (taken <= free) return [];
      const { id: resourceId, level, place } = resource;
      const about = { ...(level !== undefined && { level }), ...(place !== undefined && { place }) };
      const params = { resourceId, weeks: [week], places: free, taken, ...about };
      return [{ ...CAPACITY[resource.kind], params }];
    });
  });
}

function optionTaken({ id, options }: Demand, unitOf: Map<string, string>) {
  return options.find(({ unitId }) => unitId === unitOf.get(id));
}

function checkLocks(problem: Problem, unitOf: Map<string, string>): Violation[] {
  return problem.locks.flatMap(({ demandId, unitId }) =>
    unitOf.get(demandId) === unitId
      ? []
      : [{ rule: 'locked-placements', code: 'locked_elsewhere' as const, params: { unitId }, demandId }],
  );
}

function checkPairs(problem: Problem, unitOf: Map<string, string>): Violation[] {
  return pairedDemands(problem)
    .filter(({ required, one, other }) => required && (unitOf.get(one) ?? '') !== (unitOf.get(other) ?? ''))
    .flatMap(({ one, other }) => {
      const [unitId, elsewhere] = [unitOf.get(one), unitOf.get(other)];
      if (unitId === undefined || elsewhere === undefined) return [];
      return [{ rule: 'pairs-together', code: 'pair_elsewhere' as const, params: { unitId }, demandId: other }];
    });
}
