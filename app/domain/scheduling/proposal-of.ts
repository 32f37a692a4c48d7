import { compileFacts, costsAlone } from './compile-facts.ts';
import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { obstacle, planWith } from './moves.ts';
import type { Plan } from './plan.ts';
import { ENGINE_VERSION, PROPOSAL_FORMAT } from './problem.ts';
import type { Assignment, Problem } from './problem.ts';
import { planCosts } from './plan-costs.ts';
import type {
  CountedReason,
  Proposal,
  ProposalStatus,
  Reason,
  ResourceLoad,
  TravelSummary,
  UnmetNeed,
  WishProfile,
  WorstOff,
} from './proposal.ts';
import { countReasons } from './rank-reasons.ts';
import { wishedRank, wishesFor } from './rules/wishes.ts';
import { freePlaces } from './slots.ts';

export interface Outcome {
  /** Least that any plan can cost, null when unknown. */
  bound: number | null;
  /** Why the locks contradict the rules; makes the proposal `infeasible`. */
  conflicts?: Reason[];
  /** Where the worst-off come first. */
  worstOff?: WorstOff;
  /** False where it is not known that as many as possible are placed: then nothing is proven. */
  isProven?: boolean;
}

/**
 * A set of assignments as a proposal: costs per rule, reasons for what is unplaced, profile, travel and loads.
 * `optimal` when the bound equals the cost and nothing speaks against it.
 */
export function proposalOf(problem: Problem, assignments: readonly Assignment[], outcome: Outcome): Proposal {
  return describePlan(planWith(compileFacts(problem), assignments), outcome);
}

/** The same for a plan that is already at hand. */
export function describePlan(plan: Plan, { bound, conflicts = [], worstOff, isProven = true }: Outcome): Proposal {
  const { facts } = plan;
  const { objective, shared } = planCosts(plan);
  const floor = Math.max(0, Math.min(objective, bound ?? 0));
  const placed = plan.chosen.flatMap((candidate) => candidate ?? []);
  return {
    format: PROPOSAL_FORMAT,
    status: statusOf({ objective, bound: floor, conflicts, worstOff, isProven }),
    objective,
    bound: floor,
    gap: objective === 0 ? 0 : (objective - floor) / objective,
    assignments: placed.map((candidate) => ({
      demandId: candidate.placing.demand.id,
      unitId: candidate.placing.unit.id,
      costs: costsAlone(facts, candidate),
      locked: candidate.placing.lockedTo === candidate.placing.unit.id,
    })),
    unplaced: facts.demands.flatMap(({ demand }, index) =>
      plan.chosen[index] ? [] : [{ demandId: demand.id, reasons: reasonsFor(plan, index) }],
    ),
    sharedCosts: shared,
    unmetNeeds: unmetNeeds(plan),
    conflicts,
    profile: profileOf(placed),
    travel: travelOf(placed),
    resourceLoad: resourceLoad(facts, placed),
    engineVersion: ENGINE_VERSION,
    ...(worstOff && { worstOff }),
  };
}

function statusOf({
  objective,
  bound,
  conflicts,
  worstOff,
  isProven,
}: Pick<Proposal, 'objective' | 'bound' | 'conflicts'> & {
  worstOff: WorstOff | undefined;
  isProven: boolean;
}): ProposalStatus {
  if (conflicts.length > 0) return 'infeasible';
  const isGentlest = !worstOff || worstOff.bound >= worstOff.most;
  return isProven && bound >= objective && isGentlest ? 'optimal' : 'feasible';
}

/** What stands in the way at each option of an open demand, counted, with what could be mended first. */
export function reasonsFor(plan: Plan, demand: number): CountedReason[] {
  const { candidates, excluded } = at(plan.facts.demands, demand);
  const reasons = [
    ...excluded.flatMap(({ forbidden }) => forbidden ?? []),
    ...candidates.map((candidate) => obstacle(plan, candidate) ?? crowdedOut()),
  ];
  if (reasons.length === 0) return [{ rule: 'candidates', code: 'no_candidates', params: {}, count: 0 }];
  return countReasons(reasons);
}

/** There is room, but filling it would leave somebody else without a place, or the search ended early. */
function crowdedOut(): Reason {
  return { rule: 'everyone-placed', code: 'crowded_out', params: {} };
}

function unmetNeeds(plan: Plan): UnmetNeed[] {
  return plan.facts.learners.flatMap(({ learner, demands }) => {
    const sectors = demands.flatMap((demand) => plan.chosen[demand]?.placing.unit.sector ?? []);
    const missing = learner.needs.map(({ sector, count }) => ({
      learnerId: learner.id,
      sector,
      missing: Math.max(0, count - sectors.filter((met) => met === sector).length),
    }));
    const total = missing.reduce((sum, need) => sum + need.missing, 0);
    return total > (learner.laterPeriods ?? 0) ? missing.filter((need) => need.missing > 0) : [];
  });
}

/** How many placements answered which wish. */
export function profileOf(placed: readonly Candidate[]): WishProfile {
  const profile: WishProfile = { byRank: [], notWished: 0, noWishStated: 0 };
  for (const { placing } of placed) {
    const stated = wishesFor(placing.learner, placing.demand);
    const rank = wishedRank(stated, placing.unit.id);
    if (stated.length === 0) profile.noWishStated += 1;
    else if (rank === null) profile.notWished += 1;
    else profile.byRank[rank - 1] = (profile.byRank[rank - 1] ?? 0) + 1;
  }
  profile.byRank = Array.from(profile.byRank, (count) => count ?? 0);
  return profile;
}

/** Minutes one way over some placements, 0 when there are none. */
export function travelOf(placed: readonly Candidate[]): TravelSummary {
  const minutes = placed.map(({ placing }) => placing.travelMinutes);
  const total = minutes.reduce((sum, value) => sum + value, 0);
  return {
    total,
    mean: minutes.length > 0 ? Math.round((total / minutes.length) * 10) / 10 : 0,
    max: minutes.reduce((most, value) => Math.max(most, value), 0),
  };
}

function resourceLoad({ problem, demands }: Facts, placed: readonly Candidate[]): ResourceLoad[] {
  const free = freePlaces(problem);
  const weeks = [...new Set(demands.flatMap(({ demand }) => demand.weeks))].sort();
  const atUnit = Map.groupBy(placed, ({ placing }) => placing.unit.id);
  return problem.resources.map((resource) => {
    const used = new Map<string, number>();
    for (const unitId of new Set(resource.unitIds)) {
      for (const { placing } of atUnit.get(unitId) ?? []) {
        if (resource.form !== undefined && resource.form !== placing.learner.form) continue;
        if (resource.level !== undefined && resource.level !== placing.demand.level) continue;
        if (resource.kind === 'beds' && !placing.bed) continue;
        for (const week of new Set(placing.demand.weeks)) used.set(week, (used.get(week) ?? 0) + 1);
      }
    }
    return {
      resourceId: resource.id,
      weeks: weeks.map((week) => ({ week, used: used.get(week) ?? 0, free: free(resource, week) })),
    };
  });
}
