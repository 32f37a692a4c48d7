import { at } from './facts.ts';
import type { ResidentFact } from './facts.ts';
import type { Prices } from './lagrangian.ts';
import { emptyPattern } from './pattern.ts';
import { costOfState, emptyState, marginalPrices, put, take } from './plan-state.ts';
import type { PlanState } from './plan-state.ts';
import type { Run } from './run.ts';

const MOST_SWEEPS = 4;

/**
 * A plan at once: one resident after another, those with the least time to spare first, each the cheapest programme
 * that still fits, first under the given prices, then in sweeps under the plan's own costs until nobody gains.
 */
export function firstPlan(run: Run, { weekly }: Prices): PlanState {
  const state = emptyState(run.facts);
  const order = byTimeToSpare(run.facts.residents);
  const { changeCost } = run.facts;
  const later = order.filter((resident) => {
    const pattern = run.over() ? emptyPattern(run.facts, resident) : cheapestThatFits(run, state, resident, weekly);
    // Whose published stays stand goes first; nobody else may take their places meanwhile.
    if (changeCost > 0 && pattern.cost >= changeCost) return true;
    put(state, pattern);
    return false;
  });
  for (const resident of later) put(state, cheapestThatFits(run, state, resident, weekly));
  offerState(run, state);
  for (let sweep = 0, before = Infinity; sweep < MOST_SWEEPS && before > costOfState(state) && !run.over(); sweep++) {
    before = costOfState(state);
    for (const resident of order) {
      if (run.over()) break;
      take(state, resident.index);
      put(state, cheapestThatFits(run, state, resident, null));
    }
    offerState(run, state);
  }
  return state;
}

/** The cheapest pattern for a resident who is not in the plan, `guide` being a price that is added per clinic and week. */
export function cheapestThatFits(
  run: Run,
  state: PlanState,
  resident: ResidentFact,
  guide: Float64Array | null,
  ceilings?: Int32Array,
) {
  const found = run.finder.cheapest(resident, marginalPrices(state, guide, ceilings));
  return found?.pattern ?? emptyPattern(run.facts, resident);
}

/** First come, first served: each resident in turn the cheapest programme for him alone that still fits. */
export function greedyState(run: Run): PlanState {
  const state = emptyState(run.facts);
  for (const resident of run.facts.residents) {
    const prices = { ...marginalPrices(state), raise: 0 };
    put(state, run.finder.cheapest(resident, prices)?.pattern ?? emptyPattern(run.facts, resident));
  }
  return state;
}

export function offerState(run: Run, state: PlanState, phase: 'first_plan' | 'improving' = 'first_plan'): void {
  const patterns = state.patterns.flatMap((pattern) => pattern ?? []);
  if (run.offer(patterns, phase)) for (const pattern of patterns) run.pool.add(pattern);
}

function byTimeToSpare(residents: readonly ResidentFact[]): ResidentFact[] {
  const spare = ({ windows, shape, closedBefore }: ResidentFact) => {
    const room = windows.map(({ from, to }) => to - from - ((closedBefore[to] ?? 0) - (closedBefore[from] ?? 0)));
    return Math.max(0, ...room) - (shape.rest[0] ?? 0);
  };
  const spares = residents.map(spare);
  return [...residents].sort((a, b) => at(spares, a.index) - at(spares, b.index) || a.index - b.index);
}
