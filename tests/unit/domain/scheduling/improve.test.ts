import { expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { loadEngine } from '#app/domain/scheduling/engine.ts';
import { firstPatterns } from '#app/domain/scheduling/first-patterns.ts';
import { firstPrices } from '#app/domain/scheduling/first-prices.ts';
import { greedyPlan } from '#app/domain/scheduling/greedy.ts';
import { improveByPeriod } from '#app/domain/scheduling/improve-by-period.ts';
import { improveInGroups } from '#app/domain/scheduling/improve-in-groups.ts';
import { costOfChoice, createMaster } from '#app/domain/scheduling/master.ts';
import { patternsOf } from '#app/domain/scheduling/optimise.ts';
import type { Pattern } from '#app/domain/scheduling/patterns.ts';
import { problemFromAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { createSearchRun } from '#app/domain/scheduling/search-run.ts';
import { buildSharedRows } from '#app/domain/scheduling/shared-model.ts';
import { solve } from '#app/domain/scheduling/solve.ts';
import { generateRound } from '#tests/benchmarks/allocation/generate-round.ts';

const OPEN_PRICE = 10_000;

function brokenBy(problem: Problem, patterns: readonly Pattern[]): number {
  const assignments = patterns.flatMap(({ candidates }) =>
    candidates.map(({ placing }) => ({ demandId: placing.demand.id, unitId: placing.unit.id })),
  );
  return checkAssignments(problem, assignments).violations.length;
}

test.each([1, 2, 3])(
  'round %i: a plan is mended period by period and then group by group, and stays legal',
  async (seed) => {
    const problem = problemFromAlloc(generateRound({ learners: 60, periods: 3, units: 24, seed }).file, 1);
    const facts = compileFacts(problem);
    const master = createMaster(facts, buildSharedRows(facts), OPEN_PRICE);
    const greedy = patternsOf(greedyPlan(facts));
    const byPeriod = improveByPeriod(facts, master, greedy)!;
    expect(brokenBy(problem, byPeriod)).toBe(0);
    expect(costOfChoice(master, byPeriod)).toBeLessThan(costOfChoice(master, greedy));

    const run = createSearchRun(await loadEngine(1), 1000, {}, () => undefined);
    const standing = { patterns: byPeriod, cost: costOfChoice(master, byPeriod), bound: 0, prices: null };
    const first = firstPrices(facts, master, null, run)!;
    const { patterns, prices } = firstPatterns(facts, master, first, standing, run);
    const before = standing.cost;
    improveInGroups(master, patterns, prices, standing, run, { size: 12, most: 30 });
    expect(brokenBy(problem, standing.patterns)).toBe(0);
    expect(standing.cost).toBe(costOfChoice(master, standing.patterns));
    expect(standing.cost).toBeLessThan(before);
    const { objective, status } = await solve({ ...problem, timeLimitSeconds: 60 });
    expect(status).toBe('optimal');
    expect(standing.cost).toBeGreaterThanOrEqual(objective!);
  },
);
