import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { loadEngine } from '#app/domain/scheduling/engine.ts';
import { optionAt } from '#app/domain/scheduling/facts.ts';
import type { Candidate, Facts } from '#app/domain/scheduling/facts.ts';
import { firstPrices } from '#app/domain/scheduling/first-prices.ts';
import { createMaster } from '#app/domain/scheduling/master.ts';
import { buildOwnRows } from '#app/domain/scheduling/own-rows.ts';
import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { createSearchRun } from '#app/domain/scheduling/search-run.ts';
import { buildSharedRows } from '#app/domain/scheduling/shared-model.ts';
import { arbitraryProblem, everyPlan, livelyProblem } from './arbitrary-problem.ts';

const OPEN_PRICE = 10_000;

const small = fc
  .oneof(arbitraryProblem, livelyProblem)
  .filter(({ demands, units }) => (units.length + 1) ** demands.length <= 730);

function legalPlans(problem: Problem): { plan: Assignment[]; objective: number }[] {
  return [...everyPlan(problem)].flatMap((plan) => {
    const { violations, objective } = checkAssignments(problem, plan);
    return violations.length > 0 ? [] : [{ plan, objective }];
  });
}

function chosenIn(facts: Facts, plan: readonly Assignment[]): Candidate[] {
  return plan.map(({ demandId, unitId }) => {
    const candidate = optionAt(facts, facts.demandIndex.get(demandId)!, facts.unitIndex.get(unitId)!);
    expect(candidate?.index).toBeGreaterThanOrEqual(0);
    return candidate!;
  });
}

test('rows of learners never exclude a plan that the rules allow', () => {
  let binding = 0;
  fc.assert(
    fc.property(small, (problem) => {
      const facts = compileFacts(problem);
      const own = buildOwnRows(facts);
      for (const { plan } of legalPlans(problem)) {
        const chosen = chosenIn(facts, plan);
        const count = own.lower.map(() => 0);
        for (const { index } of chosen) for (const row of own.ofCandidate[index]!) count[row]! += 1;
        const placed = new Set(chosen.map(({ demand }) => demand));
        own.ofOpen.forEach((rows, demand) => {
          if (!placed.has(demand)) for (const row of rows) count[row]! += 1;
        });
        const outside = count.filter((sum, row) => sum < own.lower[row]! || sum > own.upper[row]!);
        expect(outside).toEqual([]);
        binding += count.filter((sum, row) => sum === own.lower[row]! || sum === own.upper[row]!).length;
      }
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(binding).toBeGreaterThan(100);
});

test('no legal plan costs less than the relaxed round and what its placements cost beyond it', async () => {
  const engine = await loadEngine(1);
  let apart = 0;
  fc.assert(
    fc.property(small, (problem) => {
      const facts = compileFacts(problem);
      const shared = buildSharedRows(facts);
      const run = createSearchRun(engine, 1000, {}, () => undefined);
      const first = firstPrices(facts, createMaster(facts, shared, OPEN_PRICE), null, run)!;
      for (const { plan, objective } of legalPlans(problem)) {
        const beyond = chosenIn(facts, plan).reduce((most, { index }) => Math.max(most, first.excess[index]!), 0);
        expect(first.bound + beyond).toBeLessThanOrEqual(objective + 1e-6);
        if (beyond > 0) apart += 1;
      }
    }),
    { numRuns: 40, seed: 8 },
  );
  expect(apart).toBeGreaterThan(10);
});
