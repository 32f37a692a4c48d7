import { checkRotation } from '#app/domain/rotations/check.ts';
import type { RotationPlan } from '#app/domain/rotations/plan.ts';
import type { RotationProblem } from '#app/domain/rotations/problem.ts';
import { problemFromRotation } from '#app/domain/rotations/rotation-file.ts';
import { gapOf } from '#app/domain/rotations/run.ts';
import { greedyRotation, solveRotation } from '#app/domain/rotations/solve.ts';
import { loadEngine } from '#app/domain/scheduling/engine.ts';
import { generateRotation } from '#tests/support/rotations/generate.ts';
import type { RotationKind } from '#tests/support/rotations/generate.ts';
import { solveTimeIndexed } from '#tests/support/rotations/time-indexed.ts';
import type { Benchmark, BenchRow } from './benchmark.ts';

interface Case {
  kind: RotationKind;
  residents: number;
  seconds: number;
  /** Whether the solver alone can hold the model. */
  alone: boolean;
}

const SEED = 1;
const CASES: Case[] = [
  { kind: 'AT', residents: 46, seconds: 5, alone: true },
  { kind: 'AT', residents: 500, seconds: 30, alone: true },
  { kind: 'BT', residents: 200, seconds: 20, alone: true },
  { kind: 'ST', residents: 320, seconds: 120, alone: false },
];

/**
 * Rotations beside first come, first served, and beside the solver alone with a column for every week, given the same
 * time in the same process. Every plan is checked again from the problem's own attributes.
 */
async function benchRotations(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const one of CASES) rows.push(...(await benchCase(one)));
  return rows;
}

async function benchCase({ kind, residents, seconds, alone }: Case): Promise<BenchRow[]> {
  const problem = problemFromRotation(generateRotation(kind, residents, SEED), seconds);
  const name = `rotations ${kind} ${residents} in ${seconds} s`;
  const started = performance.now();
  let first: number | null = null;
  const plan = await solveRotation(problem, {
    now: () => performance.now(),
    onProgress: ({ incumbent }) => {
      if (incumbent !== null) first ??= performance.now() - started;
    },
  });
  const took = performance.now() - started;
  const greedy = await greedyRotation(problem);
  for (const made of [plan, greedy]) expectLawful(problem, made);
  const solver = alone ? solveTimeIndexed(await loadEngine(SEED), problem, seconds) : null;
  const percent = (gap: number) => Number((gap * 100).toFixed(3));
  const solverGap = solver && Number.isFinite(solver.objective) ? percent(gapOf(solver.objective, solver.bound)) : null;
  return [
    { name: `${name}: gap (solver alone)`, value: percent(plan.gap), unit: '%', baseline: solverGap },
    { name: `${name}: objective (solver)`, value: plan.objective, unit: '', baseline: finite(solver?.objective) },
    { name: `${name}: bound (solver)`, value: plan.bound, unit: '', baseline: finite(solver?.bound) },
    { name: `${name}: objective (greedy)`, value: plan.objective, unit: '', baseline: greedy.objective },
    { name: `${name}: left out (greedy)`, value: plan.missing.length, unit: '', baseline: greedy.missing.length },
    { name: `${name}: first plan`, value: Math.round(first ?? took), unit: 'ms', baseline: null },
    { name: `${name}: ended (${plan.status})`, value: Math.round(took), unit: 'ms', baseline: null },
    { name: `${name}: memory`, value: Math.round(process.memoryUsage().rss / 1e6), unit: 'MB', baseline: null },
  ];
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? Math.round(value) : null;
}

function expectLawful(problem: RotationProblem, plan: RotationPlan): void {
  const { violations, objective } = checkRotation(problem, plan.stays, plan.waves);
  if (violations.length > 0 || objective !== plan.objective) throw new Error(JSON.stringify(violations.slice(0, 5)));
}

const benchmark: Benchmark = {
  title: 'Rotations beside the solver alone and first come, first served',
  measure: benchRotations,
};

export default benchmark;
