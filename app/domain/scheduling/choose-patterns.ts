import type { Prices } from './generate-patterns.ts';
import { costOfChoice, masterProgram, variableValues } from './master.ts';
import type { Master } from './master.ts';
import { patternKey } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import type { SearchRun, Standing } from './search-run.ts';

/** What a plan with the pattern costs more than the bound at least. */
export function excessOf(
  { openPrice, rowOfLearner }: Master,
  { candidateCosts, cheapest }: Prices,
  pattern: Pattern,
): number {
  const { learner, candidates, cost, open } = pattern;
  const paid = candidates.reduce((sum, { index, price }) => sum + (candidateCosts[index] ?? 0) - price, 0);
  return cost + openPrice * open + paid - (cheapest[rowOfLearner.get(learner) ?? 0] ?? 0);
}

/** The best plan over the given patterns, starting from the best so far; false when it did not come to an end. */
export function solveOver(
  master: Master,
  candidates: readonly Pattern[],
  standing: Standing,
  run: SearchRun,
  phase: 'improving' | 'proving',
  nodes?: number,
): boolean {
  const unique = new Map<string, Pattern>();
  for (const pattern of [...standing.patterns, ...candidates]) unique.set(patternKey(pattern), pattern);
  const patterns = [...unique.values()];
  const program = masterProgram(master, patterns);
  const base = master.shared.variables.length;
  function keep(columnValues: Float64Array): void {
    const chosen = patterns.filter((_, index) => (columnValues[base + index] ?? 0) > 0.5);
    const cost = costOfChoice(master, chosen);
    if (chosen.length !== master.learners.length || cost >= standing.cost) return;
    standing.patterns = chosen;
    standing.cost = cost;
    run.tell(phase, standing, true);
  }
  const solution = run.engine.solveWhole(program, {
    ...run.limits(),
    ...(nodes === undefined ? {} : { nodes }),
    start: startValues(master, patterns, standing),
    onImproving: keep,
  });
  if (solution.columnValues) keep(solution.columnValues);
  return solution.status === 'optimal';
}

/** The best plan so far as values of the program's columns. */
function startValues(master: Master, patterns: readonly Pattern[], standing: Standing): Float64Array {
  const chosen = new Set(standing.patterns.map(patternKey));
  return Float64Array.from([
    ...variableValues(master, standing.patterns),
    ...patterns.map((pattern) => (chosen.has(patternKey(pattern)) ? 1 : 0)),
  ]);
}
