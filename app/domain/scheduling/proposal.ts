import type { Assignment, PROPOSAL_FORMAT } from './problem.ts';

export const PROPOSAL_STATUSES = ['optimal', 'feasible', 'infeasible'] as const;
/** `optimal` is proven; `feasible` stopped early; `infeasible` means that the locks contradict the hard rules. */
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export interface Proposal {
  format: typeof PROPOSAL_FORMAT;
  status: ProposalStatus;
  /** Sum of all costs, unplaced demands included. Less is better. */
  objective: number;
  /** No plan can cost less than this. */
  bound: number;
  /** (objective - bound) / objective, 0 when optimal. */
  gap: number;
  assignments: ProposedPlacement[];
  unplaced: UnplacedDemand[];
  /** Costs that belong to a unit or to a learner as a whole rather than to one placement, by rule. */
  sharedCosts: CostPart[];
  /** Needs that neither this round nor the learner's later periods can meet. */
  unmetNeeds: UnmetNeed[];
  /** Why the locks contradict the hard rules; empty unless `infeasible`. */
  conflicts: Reason[];
  profile: WishProfile;
  travel: TravelSummary;
  resourceLoad: ResourceLoad[];
  engineVersion: string;
  /** Where the worst-off come first; `bound` is then that of plans as gentle to them. */
  worstOff?: WorstOff;
}

export interface WorstOff {
  /** Most that one learner's placements cost her; those apart who have the least that any plan could give them. */
  most: number;
  /** In every plan that places as many, somebody carries at least this. The two are equal when it is proven. */
  bound: number;
}

export interface ProposedPlacement extends Assignment {
  /** What each soft rule costs here; zero parts are left out. */
  costs: CostPart[];
  locked: boolean;
}

export interface CostPart {
  rule: string;
  cost: number;
}

export interface UnplacedDemand {
  demandId: string;
  /** What stands in the way at the candidate units: first what is so where she could be at all, the most common first. */
  reasons: CountedReason[];
}

/** A machine-readable reason: a code and the facts a sentence about it needs. */
export interface Reason {
  rule: string;
  code: ReasonCode;
  params: ReasonParams;
}

export type ReasonParams = Record<string, string | number | string[]>;

export interface CountedReason extends Reason {
  /** Candidate units that this reason excludes. */
  count: number;
}

export const REASON_CODES = [
  'not_candidate',
  'sector_not_allowed',
  'conflict_of_interest',
  'own_workplace',
  'decided_elsewhere',
  'decided_against',
  'decided_nearer',
  'placed_elsewhere',
  'visited_before',
  'attest_missing',
  'attest_expired',
  'unit_closed',
  'minor_refused',
  'level_not_taken',
  'car_needed',
  'journey_too_long',
  'journey_too_far',
  'locked_elsewhere',
  'locked_twice',
  'unit_full',
  'form_full',
  'level_full',
  'supervisors_full',
  'no_bed',
  'pair_elsewhere',
  'unit_repeated',
  'need_unmet',
  'course_missing',
  'too_many_far',
  'no_candidates',
  'crowded_out',
  'unknown_demand',
  'unknown_unit',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface UnmetNeed {
  learnerId: string;
  sector: string;
  missing: number;
}

/** How many placements answered which wish; `byRank[0]` counts first wishes. */
export interface WishProfile {
  byRank: number[];
  notWished: number;
  noWishStated: number;
}

export interface TravelSummary {
  total: number;
  mean: number;
  max: number;
}

export interface ResourceLoad {
  resourceId: string;
  weeks: WeekLoad[];
}

export interface WeekLoad {
  week: string;
  /** Places this plan takes. */
  used: number;
  /** Places that were free for this round. */
  free: number;
}

export const SOLVE_PHASES = ['preparing', 'first_plan', 'relaxation', 'improving', 'proving', 'done'] as const;
export type SolvePhase = (typeof SOLVE_PHASES)[number];

export interface SolveProgress {
  phase: SolvePhase;
  /** Cost of the best plan so far, null before there is one. */
  incumbent: number | null;
  bound: number | null;
  gap: number | null;
  /** The best plan so far; present when it has changed since the last report. */
  assignment?: Assignment[];
}

export interface SolveOptions {
  onProgress?(progress: SolveProgress): void;
  /** A legal plan that is known already: no worse one is given. */
  start?: readonly Assignment[];
  /** Polled often; true ends the solve with the best plan so far. */
  shouldStop?(): boolean;
  /** Milliseconds of any steady clock; makes the time limit cover everything, not only the solver's own time. */
  now?(): number;
}
