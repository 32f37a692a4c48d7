import { at } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Column, Program } from './matrix.ts';
import type { Pattern } from './patterns.ts';
import type { Entries, SharedRows } from './shared-model.ts';

/**
 * The plan as a choice of one pattern per learner: a row per learner, then the shared rows;
 * the units' cost variables come first among the columns.
 */
export interface Master {
  shared: SharedRows;
  openPrice: number;
  /** Learners who have demands, in order; their position is their row. */
  learners: number[];
  rowOfLearner: Map<number, number>;
}

export function createMaster(facts: Facts, shared: SharedRows, openPrice: number): Master {
  const learners = [...facts.learners.keys()].filter((learner) => at(facts.learners, learner).demands.length > 0);
  return { shared, openPrice, learners, rowOfLearner: new Map(learners.map((learner, row) => [learner, row])) };
}

/** The master of the other learners when these patterns are settled. */
export function withFixed(master: Master, fixed: readonly Pattern[]): Master {
  const settled = new Set(fixed.map(({ learner }) => learner));
  const learners = master.learners.filter((learner) => !settled.has(learner));
  const activity = activityOf(master.shared, fixed);
  const rest = (limit: number, row: number) => limit - (activity[row] ?? 0);
  const shared = { ...master.shared, lower: master.shared.lower.map(rest), upper: master.shared.upper.map(rest) };
  return { ...master, shared, learners, rowOfLearner: new Map(learners.map((learner, row) => [learner, row])) };
}

export function masterProgram(master: Master, patterns: readonly Pattern[]): Program {
  const { shared, learners } = master;
  const ones = learners.map(() => 1);
  return {
    rowLower: [...ones, ...shared.lower],
    rowUpper: [...ones, ...shared.upper],
    columns: [
      ...variableColumns(shared, learners.length),
      ...patterns.map((pattern) => patternColumn(master, pattern)),
    ],
  };
}

/** The units' cost variables, when the shared rows come after `base` other rows. */
export function variableColumns(shared: SharedRows, base: number): Column[] {
  return shared.variables.map(({ weight, entries }) => ({
    cost: weight,
    whole: false,
    rows: entries.rows.map((row) => row + base),
    values: entries.values,
  }));
}

/** What a pattern costs in the master, open periods included. */
export function patternCost(master: Master, pattern: Pattern): number {
  return pattern.cost + master.openPrice * pattern.open;
}

export function patternColumn(master: Master, pattern: Pattern): Column {
  const sums = new Map<number, number>();
  for (const { index } of pattern.candidates) {
    const { rows, values }: Entries = at(master.shared.candidates, index);
    rows.forEach((row, entry) => sums.set(row, (sums.get(row) ?? 0) + (values[entry] ?? 0)));
  }
  const base = master.learners.length;
  return {
    cost: patternCost(master, pattern),
    whole: true,
    rows: [master.rowOfLearner.get(pattern.learner) ?? 0, ...[...sums.keys()].map((row) => row + base)],
    values: [1, ...sums.values()],
  };
}

/** What each candidate costs when the shared rows are paid for at their duals. */
export function reducedCosts(facts: Facts, shared: SharedRows, duals: Float64Array): Float64Array {
  return Float64Array.from(facts.candidates, ({ index, price }) => {
    const { rows, values } = at(shared.candidates, index);
    let cost = price;
    for (let entry = 0; entry < rows.length; entry++) {
      cost -= (duals[rows[entry] ?? 0] ?? 0) * (values[entry] ?? 0);
    }
    return cost;
  });
}

/** The least values of the units' cost variables under a complete choice of patterns. */
export function variableValues({ shared }: Master, patterns: readonly Pattern[]): number[] {
  const activity = activityOf(shared, patterns);
  return shared.variables.map(({ entries }) => {
    const row = entries.rows[0] ?? 0;
    const missing = (shared.lower[row] ?? -Infinity) - (activity[row] ?? 0);
    const excess = (activity[row] ?? 0) - (shared.upper[row] ?? Infinity);
    // What is counted for makes up for what is missing, and what is counted against for what is too much.
    return Math.max(0, (entries.values[0] ?? 0) > 0 ? missing : excess);
  });
}

/** How much the patterns count in each shared row. */
function activityOf(shared: SharedRows, patterns: readonly Pattern[]): Float64Array {
  const activity = new Float64Array(shared.lower.length);
  for (const { candidates } of patterns) {
    for (const { index } of candidates) {
      const { rows, values } = at(shared.candidates, index);
      rows.forEach((row, entry) => (activity[row] = (activity[row] ?? 0) + (values[entry] ?? 0)));
    }
  }
  return activity;
}

/** Cost of a complete choice of patterns, the units' cost variables at their least. */
export function costOfChoice(master: Master, patterns: readonly Pattern[]): number {
  const values = variableValues(master, patterns);
  const forUnits = master.shared.variables.reduce((sum, { weight }, index) => sum + weight * (values[index] ?? 0), 0);
  return patterns.reduce((sum, pattern) => sum + patternCost(master, pattern), master.shared.offset + forUnits);
}
