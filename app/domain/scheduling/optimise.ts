import type { Facts } from './facts.ts';
import { firstPatterns, planNear } from './first-patterns.ts';
import { firstPrices } from './first-prices.ts';
import { generatePatterns } from './generate-patterns.ts';
import type { Prices } from './generate-patterns.ts';
import { greedyPlan } from './greedy.ts';
import { improveInGroups, LARGER_GROUPS } from './improve-in-groups.ts';
import { independentStart } from './independent-start.ts';
import type { IndependentStart } from './independent-start.ts';
import { costOfChoice, createMaster } from './master.ts';
import type { Master } from './master.ts';
import { lockedCandidates, patternOf } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import type { Plan } from './plan.ts';
import { improveByPeriod } from './improve-by-period.ts';
import { improveOver, proveOrImprove } from './prove.ts';
import { untilExhausted, wholeBound } from './search-run.ts';
import type { SearchRun, Standing } from './search-run.ts';
import { RestrictedMaster } from './restricted-master.ts';
import type { SharedRows } from './shared-model.ts';
import { isSaidInRows, placeWhole } from './whole-round.ts';

/**
 * The cheapest plan when an open demand costs `openPrice`. `start` is a legal plan, if there is one already.
 * The standing that comes back is optimal when its bound equals its cost.
 */
export function optimise(
  facts: Facts,
  shared: SharedRows,
  openPrice: number,
  start: readonly Pattern[] | null,
  run: SearchRun,
): Standing {
  const master = createMaster(facts, shared, openPrice);
  const independent = independentStart(facts, master);
  const standing = firstStanding(facts, master, independent, start);
  run.tell('first_plan', standing, true);
  if (standing.bound < standing.cost && !run.over()) {
    untilExhausted(() => search(facts, master, standing, independent, run));
  }
  return standing;
}

/** Betters the standing, plan and bound, by prices of what learners share. */
function search(
  facts: Facts,
  master: Master,
  standing: Standing,
  independent: IndependentStart | null,
  run: SearchRun,
): void {
  const empty = master.learners.map((learner) => patternOf(facts, learner, lockedCandidates(facts, learner)));
  const relaxed = firstPrices(facts, master, independent?.duals ?? null, run);
  const first = relaxed && firstPatterns(facts, master, relaxed, standing, run);
  if (relaxed && isSaidInRows(facts)) placeWhole(facts, master, relaxed, standing, run);
  if (standing.bound >= standing.cost || run.over()) return;
  const known = [...standing.patterns, ...empty, ...(first?.patterns ?? [])];
  const restricted = new RestrictedMaster(facts, master, known, run);
  try {
    const prices = generatePatterns(restricted, first?.prices ?? null, standing, run);
    if (prices) chooseAmong(restricted, prices, standing, run);
  } finally {
    restricted.close();
  }
}

/** Better and better plans of the patterns that are known, and then of all that a better plan may hold. */
function chooseAmong(restricted: RestrictedMaster, prices: Prices, standing: Standing, run: SearchRun): void {
  const { facts, master, pool, isLarge } = restricted;
  if (isLarge) improveInGroups(master, pool, prices, standing, run, LARGER_GROUPS);
  improveOver(master, pool, prices, standing, run);
  proveOrImprove(facts, master, pool, prices, standing, run);
}

/** The best of what is at hand: the known plan, one near the flow's, or first come, first served. */
function firstStanding(
  facts: Facts,
  master: Master,
  independent: IndependentStart | null,
  known: readonly Pattern[] | null,
): Standing {
  const plans = known ? [[...known]] : [];
  if (independent) {
    const near = planNear(facts, master, independent.duals, independent.patterns);
    // A plan to begin with is mostly better than what is made of the flow.
    const improved = known ? null : improveByPeriod(facts, master, near);
    plans.push(near, ...(improved ? [planNear(facts, master, independent.duals, improved)] : []));
  }
  if (plans.length === 0) plans.push(patternsOf(greedyPlan(facts)));
  const [best] = plans
    .map((patterns) => ({ patterns, cost: costOfChoice(master, patterns) }))
    .sort((a, b) => a.cost - b.cost);
  if (!best) throw new RangeError('No plan to begin with');
  const prices = independent && { duals: independent.duals, bound: independent.bound };
  return { ...best, bound: Math.max(0, wholeBound(independent?.bound ?? 0)), prices };
}

/** A legal plan as patterns, one for every learner with demands. */
export function patternsOf(plan: Plan): Pattern[] {
  return plan.facts.learners.flatMap(({ demands }, learner) => {
    if (demands.length === 0) return [];
    return [
      patternOf(
        plan.facts,
        learner,
        demands.flatMap((demand) => plan.chosen[demand] ?? []),
      ),
    ];
  });
}
