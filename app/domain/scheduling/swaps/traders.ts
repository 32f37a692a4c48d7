import { optionAt } from '../facts.ts';
import type { Candidate } from '../facts.ts';
import { obstacle, obstacleWithin } from '../moves.ts';
import { otherPlacements, place, remove } from '../plan.ts';
import type { Plan } from '../plan.ts';
import type { Assignment } from '../problem.ts';

/** Somebody who would rather be elsewhere than where she has a place: the units that she prefers to it, the best first. */
export interface SwapOffer {
  demandId: string;
  unitIds: readonly string[];
}

/** Moves that belong together: none of them is possible without the others. */
export interface Exchange {
  /**
   * In a circle each takes the place of the next, and the last that of the first: no free place is needed. A chain begins
   * at a free place, and whoever comes after takes what one before her has left.
   */
  kind: 'circle' | 'chain';
  moves: Assignment[];
  /** How many places were free where a chain begins; null for a circle, and where the unit states no limit. */
  free: number | null;
}

/** So many exchange places with each other at most. */
export const MOST_IN_CIRCLE = 5;

export interface Wanted {
  option: Candidate;
  /** Which of the units she named, from 0. */
  rank: number;
}

/** Who has offered her place, with what she would rather have and may, by the rules that look at her alone. */
export interface Trader {
  demandId: string;
  demand: number;
  learner: number;
  /** Position of the unit where she has her place. */
  unit: number;
  /** Its weeks as text, and its level where units tell levels apart: a place is exchanged for one that has the same. */
  weeks: string;
  wanted: Wanted[];
}

/**
 * The offers as they stand in a plan, in their order. Nobody is moved to a unit that she has not put before her own, and
 * none that a rule forbids her is looked at.
 */
export function tradersOf(plan: Plan, offers: readonly SwapOffer[]): Trader[] {
  return offers.flatMap(({ demandId, unitIds }) => {
    const demand = plan.facts.demandIndex.get(demandId);
    const from = demand === undefined ? null : plan.chosen[demand];
    if (demand === undefined || !from) return [];
    const own = unitIds.indexOf(from.placing.unit.id);
    const wanted = wantedOf(plan, demand, own < 0 ? unitIds : unitIds.slice(0, own));
    const { learner } = plan.facts.demands[demand] ?? { learner: -1 };
    const { weeks: held, level } = from.placing.demand;
    const weeks = [...[...new Set<string>(held)].sort(), ...(level === undefined ? [] : [level])].join(' ');
    return [{ demandId, demand, learner, unit: from.unit, weeks, wanted }];
  });
}

function wantedOf(plan: Plan, demand: number, unitIds: readonly string[]): Wanted[] {
  const { facts } = plan;
  const others = otherPlacements(plan, demand);
  return unitIds.flatMap((unitId, rank) => {
    const unit = facts.unitIndex.get(unitId);
    const option = unit === undefined ? undefined : optionAt(facts, demand, unit);
    const isAllowed = option && !option.forbidden && !obstacleWithin(facts, option, others);
    return isAllowed ? [{ option, rank }] : [];
  });
}

/** Whether there is a free place for her, her own apart. The plan is as before afterwards. */
export function fits(plan: Plan, option: Candidate): boolean {
  const chosen = plan.chosen[option.demand];
  remove(plan, option.demand);
  const isFree = obstacle(plan, option) === null;
  if (chosen) place(plan, chosen);
  return isFree;
}
