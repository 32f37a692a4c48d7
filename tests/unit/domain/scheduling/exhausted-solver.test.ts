import { describe, expect, test } from 'vitest';
import { checkAssignments } from '#app/domain/scheduling/check.ts';
import { compileFacts } from '#app/domain/scheduling/compile-facts.ts';
import { loadEngine, SolverExhausted } from '#app/domain/scheduling/engine.ts';
import type { Engine } from '#app/domain/scheduling/engine.ts';
import { optimise } from '#app/domain/scheduling/optimise.ts';
import { problemFromAlloc } from '#app/domain/scheduling/placement-alloc.ts';
import { createSearchRun } from '#app/domain/scheduling/search-run.ts';
import { buildSharedRows } from '#app/domain/scheduling/shared-model.ts';
import { generateRound } from '#tests/benchmarks/allocation/generate-round.ts';

const OPEN_PRICE = 10_000;

/** The solver until its `answers`th question, at which it is out of memory; from then on it answers nothing. */
function exhaustedAfter(engine: Engine, answers: number): Engine {
  let asked = 0;
  const ask = () => {
    if (asked++ >= answers) throw new SolverExhausted(new WebAssembly.RuntimeError('Aborted()'));
  };
  return {
    ...engine,
    exhausted: () => asked > answers,
    relax(program) {
      ask();
      const relaxation = engine.relax(program);
      return {
        ...relaxation,
        solve: (limits) => (ask(), relaxation.solve(limits)),
        solveInside: (limits) => (ask(), relaxation.solveInside(limits)),
      };
    },
    solveWhole: (program, options) => (ask(), engine.solveWhole(program, options)),
  };
}

describe('a solver that runs out of memory', () => {
  const problem = problemFromAlloc(generateRound({ learners: 60, periods: 3, units: 24, seed: 2 }).file, 60);
  const facts = compileFacts(problem);

  test.each([0, 1, 2, 3, 4, 5])(
    'after %i answers leaves the plan and the bound that were known by then',
    async (answers) => {
      const run = createSearchRun(exhaustedAfter(await loadEngine(1), answers), 60, {}, () => undefined);
      const standing = optimise(facts, buildSharedRows(facts), OPEN_PRICE, null, run);
      const assignments = standing.patterns.flatMap(({ candidates }) =>
        candidates.map(({ placing }) => ({ demandId: placing.demand.id, unitId: placing.unit.id })),
      );
      expect(run.over()).toBe(true);
      expect(checkAssignments(problem, assignments).violations).toEqual([]);
      expect(standing.bound).toBeGreaterThan(0);
      expect(standing.bound).toBeLessThanOrEqual(standing.cost);
    },
  );

  test('is loaded anew, and the same round is then solved', async () => {
    const engine = await loadEngine(1);
    const knapsack = {
      rowLower: [-Infinity],
      rowUpper: [10],
      columns: [3, 4, 5, 6, 7].map((weight) => ({ cost: -weight - 1, whole: true, rows: [0], values: [weight] })),
    };
    const abort = (): never => {
      throw new WebAssembly.RuntimeError('Aborted()');
    };
    const limits = { seconds: 60, shouldStop: () => false };
    expect(() => engine.solveWhole(knapsack, { ...limits, onImproving: abort })).toThrow(SolverExhausted);
    expect(engine.exhausted()).toBe(true);
    const fresh = await loadEngine(1);
    const run = createSearchRun(fresh, 60, {}, () => undefined);
    const standing = optimise(facts, buildSharedRows(facts), OPEN_PRICE, null, run);
    expect(standing.bound).toBe(standing.cost);
  });
});
