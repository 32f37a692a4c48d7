import type { Facts } from './facts.ts';
import { firstPatterns } from './first-patterns.ts';
import { generatePatterns } from './generate-patterns.ts';
import { costOfChoice, createMaster } from './master.ts';
import { lockedCandidates, patternOf } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import type { Plan } from './plan.ts';
import { proveOrImprove } from './prove.ts';
import type { SearchRun, Standing } from './search-run.ts';
import type { SharedRows } from './shared-model.ts';

/**
 * The cheapest plan when an open demand costs `openPrice`, starting from a legal plan.
 * The standing that comes back is optimal when its bound equals its cost.
 */
export function optimise(
  facts: Facts,
  shared: SharedRows,
  openPrice: number,
  start: readonly Pattern[],
  run: SearchRun,
): Standing {
  const master = createMaster(facts, shared, openPrice);
  const standing: Standing = { patterns: [...start], cost: costOfChoice(master, start), bound: 0 };
  run.tell('first_plan', standing, true);
  const empty = master.learners.map((learner) => patternOf(facts, learner, lockedCandidates(facts, learner)));
  const first = firstPatterns(facts, master, standing, run);
  if (standing.bound >= standing.cost) return standing;
  const { pool, prices } = generatePatterns(facts, master, [...start, ...empty, ...first], standing, run);
  if (prices) proveOrImprove(facts, master, pool, prices, standing, run);
  return standing;
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
