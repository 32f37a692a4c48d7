import type { GrowingMaster } from './generate-patterns.ts';
import type { PeakRange } from './lagrangian.ts';
import { masterProgram } from './master.ts';
import type { Master } from './master.ts';
import type { Pattern } from './pattern.ts';
import { peaksOf, stateOf } from './plan-state.ts';
import type { Run } from './run.ts';

const CERTAIN = 0.99;
const WHOLE = 0.5;

/**
 * The best plan among known patterns, by the solver. `values` of a relaxed master narrow the choice: who has one whole
 * pattern there keeps it, beside the one of the best plan. `master` must have a row for every single week.
 */
export function choosePatterns(run: Run, { master, peaks }: GrowingMaster, values: Float64Array, nodes: number): void {
  if (run.over() || run.proven()) return;
  const { patterns: current } = run.best();
  const mine = new Set(current.map(({ key }) => key));
  const share = (index: number) => values[master.firstPattern + index] ?? 0;
  const certain = new Set(run.pool.all.flatMap(({ resident }, index) => (share(index) > CERTAIN ? [resident] : [])));
  const candidates = run.pool.all.filter(
    ({ key, resident }, index) => mine.has(key) || !certain.has(resident) || share(index) > CERTAIN,
  );
  const known = new Set(candidates.map(({ key }) => key));
  candidates.push(...current.filter(({ key }) => !known.has(key)));
  const start = startValues(run, candidates, mine, peaks);
  const offer = (chosen: Float64Array) => run.offer(chosenBy(master, candidates, chosen), 'improving');
  const solution = run.engine.solveWhole(masterProgram(master, candidates, peaks, current.length + run.best().cost), {
    ...run.limits(),
    nodes,
    ...(start ? { start } : {}),
    onImproving: offer,
  });
  if (solution.columnValues) offer(solution.columnValues);
}

/** The best plan as values of the program's columns; null when its peaks are not what the program allows. */
function startValues(
  { facts, best }: Run,
  candidates: readonly Pattern[],
  mine: ReadonlySet<string>,
  { low, high }: PeakRange,
): Float64Array | null {
  const peaks = peaksOf(stateOf(facts, best().patterns));
  if (peaks.some((peak, clinic) => peak > (high[clinic] ?? 0))) return null;
  const values = peaks.map((peak, clinic) => Math.max(peak, low[clinic] ?? 0));
  return Float64Array.from([
    ...values,
    ...facts.residents.map(() => 0),
    ...candidates.map(({ key }) => (mine.has(key) ? 1 : 0)),
  ]);
}

function chosenBy({ firstPattern }: Master, candidates: readonly Pattern[], values: Float64Array): Pattern[] {
  return candidates.filter((_, index) => (values[firstPattern + index] ?? 0) > WHOLE);
}
