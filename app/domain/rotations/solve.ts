import { loadEngine } from '../scheduling/engine.ts';
import { untilExhausted } from '../scheduling/search-run.ts';
import { impossibleAlone } from './alone.ts';
import { createPatternFinder } from './cheapest-pattern.ts';
import { compile } from './compile.ts';
import type { Closeness } from './compile.ts';
import { at } from './facts.ts';
import { greedyState } from './first-plan.ts';
import { optimise } from './optimise.ts';
import { describeRotation } from './plan.ts';
import type { RotationPlan } from './plan.ts';
import type { Pattern } from './pattern.ts';
import { costOfState, stateOf } from './plan-state.ts';
import type { RotationProblem } from './problem.ts';
import { impossibilities } from './reasons.ts';
import type { RotationReason } from './reasons.ts';
import { createRun } from './run.ts';
import type { RotationOptions } from './run.ts';

/**
 * Problem -> plan. The problem must have passed `rotationProblemSchema`. Plans as many blocks as the cost of leaving
 * one out makes worth while, at the least cost, and says how far from the best it can be. The same problem and seed give
 * the same plan byte for byte, unless it is the time limit that ends the search: no other choice looks at a clock.
 * Needs a thread of its own: the solver does not yield.
 */
export function solveRotation(problem: RotationProblem, options: RotationOptions = {}): Promise<RotationPlan> {
  return solveClose(problem, null, options);
}

/** As `solveRotation`, with a cost for every stay that is not as in a published plan. */
export async function solveClose(
  problem: RotationProblem,
  closeness: Closeness | null,
  options: RotationOptions,
): Promise<RotationPlan> {
  const started = options.now?.() ?? 0;
  const facts = compile(problem, closeness);
  const engine = await loadEngine(problem.seed);
  const spent = options.now ? (options.now() - started) / 1000 : 0;
  const run = createRun(facts, engine, createPatternFinder(facts), problem.timeLimitSeconds - spent, options);
  untilExhausted(() => optimise(run));
  const { patterns, cost } = run.best();
  const plan = describeRotation(
    facts,
    patterns,
    {
      cost,
      bound: run.bound(),
      proofs: proofsOf(
        problem,
        patterns.flatMap(({ resident, missing }) => (missing > 0 ? [at(facts.residents, resident).id] : [])),
      ),
    },
    problem.waves.map(({ id }) => id),
  );
  options.onProgress?.({ phase: 'done', incumbent: plan.objective, bound: plan.bound, gap: plan.gap });
  return plan;
}

/**
 * The plan that patterns of the problem make up, where the search that found them was cut off. Nothing is proven of what it
 * leaves out. `bound` is what no plan costs less than.
 */
export function planOfPatterns(problem: RotationProblem, patterns: readonly Pattern[], bound: number): RotationPlan {
  const facts = compile(problem);
  const cost = costOfState(stateOf(facts, patterns));
  const waveIds = problem.waves.map(({ id }) => id);
  return describeRotation(facts, patterns, { cost, bound, proofs: [] }, waveIds);
}

/** Contradictions among fixed stays show in no cost, so they are looked for in any case. */
function proofsOf(problem: RotationProblem, lacking: readonly string[]): RotationReason[] {
  const mayHide = problem.residents.some(({ fixed }) => fixed.length > 0);
  const proofs = lacking.length > 0 || mayHide ? impossibilities(problem) : [];
  const told = new Set(proofs.map(({ params }) => params.residentId));
  return [...proofs, ...impossibleAlone(problem, new Set(lacking.filter((id) => !told.has(id))))];
}

/** What first come, first served would give: each resident in turn the best for him alone of what is left. */
export async function greedyRotation(problem: RotationProblem): Promise<RotationPlan> {
  const facts = compile(problem);
  const run = createRun(facts, await loadEngine(problem.seed), createPatternFinder(facts), Infinity, {});
  const state = greedyState(run);
  const patterns = state.patterns.flatMap((pattern) => pattern ?? []);
  return describeRotation(
    facts,
    patterns,
    { cost: costOfState(state), bound: 0, proofs: [] },
    problem.waves.map(({ id }) => id),
  );
}
