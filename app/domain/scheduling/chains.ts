import type { Candidate } from './facts.ts';
import { addedCost, obstacle, obstacleWithin } from './moves.ts';
import { otherPlacements, place, remove } from './plan.ts';
import type { Plan } from './plan.ts';

/** Nobody explains a longer one over the phone. */
const MOST_MOVES = 6;

interface Step {
  /** Costs so far. */
  cost: number;
  /** Who moves to the unit that is free, and from where one has come to it. */
  mover: Candidate | null;
  previous: Step | null;
  /** The unit that is free now, or -1 when somebody without a place has taken the last. */
  free: number;
}

/** What each demand would pay to be elsewhere in a plan that otherwise stands, and chains of such moves. */
export interface Chains {
  /** Chains that begin with a free place at the unit in the period, the cheapest first by what the moves cost one by one. */
  from(unit: number, period: string): Candidate[][];
}

/** `openPrice` is what it is worth to place an open demand. The plan is left as it was. */
export function chainsOf(plan: Plan, openPrice: number): Chains {
  const moves = movesOf(plan, openPrice);
  const inPeriod = Map.groupBy(moves, ({ candidate }) => candidate.placing.demand.periodId);
  return {
    from(unit, period) {
      const byTarget = Map.groupBy(inPeriod.get(period) ?? [], ({ candidate }) => candidate.unit);
      let layer = new Map<number, Step>([[unit, { cost: 0, mover: null, previous: null, free: unit }]]);
      const ends: Step[] = [];
      for (let length = 0; length < MOST_MOVES && layer.size > 0; length++) {
        layer = nextLayer(layer, byTarget);
        ends.push(...layer.values());
        layer.delete(-1);
      }
      return ends
        .filter(({ cost }) => cost < 0)
        .sort((a, b) => a.cost - b.cost)
        .map(moversOf);
    },
  };
}

interface Move {
  candidate: Candidate;
  /** Where the demand is now; -1 when it is open. */
  from: number;
  cost: number;
}

function movesOf(plan: Plan, openPrice: number): Move[] {
  const { facts } = plan;
  return facts.demands.flatMap(({ candidates, openCharge }, demand) => {
    const current = plan.chosen[demand] ?? null;
    remove(plan, demand);
    const now = current ? addedCost(plan, current) : openPrice + openCharge;
    const others = otherPlacements(plan, demand);
    const moves = candidates.flatMap((candidate) =>
      candidate === current || obstacleWithin(facts, candidate, others)
        ? []
        : [{ candidate, from: current?.unit ?? -1, cost: addedCost(plan, candidate) - now }],
    );
    if (current) place(plan, current);
    return moves;
  });
}

/** One more move from each free place, the cheapest to each place that becomes free by it. */
function nextLayer(layer: ReadonlyMap<number, Step>, byTarget: ReadonlyMap<number, Move[]>): Map<number, Step> {
  const next = new Map<number, Step>();
  for (const previous of layer.values()) {
    for (const { candidate, from, cost } of byTarget.get(previous.free) ?? []) {
      const total = previous.cost + cost;
      const known = next.get(from);
      if ((known && known.cost <= total) || isIn(previous, candidate.demand)) continue;
      next.set(from, { cost: total, mover: candidate, previous, free: from });
    }
  }
  return next;
}

function isIn(step: Step, demand: number): boolean {
  for (let here: Step | null = step; here; here = here.previous) if (here.mover?.demand === demand) return true;
  return false;
}

function moversOf(end: Step): Candidate[] {
  const movers: Candidate[] = [];
  for (let here: Step | null = end; here; here = here.previous) if (here.mover) movers.unshift(here.mover);
  return movers;
}

/** Makes the moves of a chain one after the other; false when one of them is not possible, and the plan is then of no use. */
export function followChain(plan: Plan, movers: readonly Candidate[]): boolean {
  return movers.every((mover) => {
    remove(plan, mover.demand);
    if (obstacle(plan, mover)) return false;
    place(plan, mover);
    return true;
  });
}
