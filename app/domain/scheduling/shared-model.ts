import type { Candidate, Facts } from './facts.ts';
import { RULES } from './rules/catalog.ts';

/** What the rules about shared things may add to the solver's model. */
export interface SharedModel {
  /** A cost variable of 0 or more, counted in one row; gives its number. No plan needs more of it than `most`. */
  cost(weight: number, most?: number): number;
  row(lower: number, upper: number): number;
  /** The candidate, if chosen, counts this much in the row. */
  count(row: number, candidate: Candidate, value?: number): void;
  /** The cost variable counts this much in the row. */
  slack(row: number, cost: number, value: number): void;
  /** Cost that no plan can avoid. */
  constant(cost: number): void;
}

/** Sparse entries of a column, by row. */
export interface Entries {
  rows: number[];
  values: number[];
}

/** Rows that bind several learners together, cost variables of the units, and how each candidate counts in the rows. */
export interface SharedRows {
  lower: number[];
  upper: number[];
  candidates: Entries[];
  variables: { weight: number; most?: number; entries: Entries }[];
  offset: number;
  /** So many of the rows and variables come from rules that leave them a flow; absent where no rule binds learners. */
  flow?: { rows: number; variables: number };
}

/** Collects what the rules in force say about the things that learners share. */
export function buildSharedRows(facts: Facts): SharedRows {
  const shared: SharedRows = {
    lower: [],
    upper: [],
    candidates: facts.candidates.map(() => ({ rows: [], values: [] })),
    variables: [],
    offset: 0,
  };
  const model: SharedModel = {
    cost: (weight, most) => shared.variables.push({ weight, most, entries: { rows: [], values: [] } }) - 1,
    row(lower, upper) {
      shared.upper.push(upper);
      return shared.lower.push(lower) - 1;
    },
    count: (row, candidate, value = 1) => put(shared.candidates[candidate.index], row, value),
    slack: (row, cost, value) => put(shared.variables[cost]?.entries, row, value),
    constant(cost) {
      shared.offset += cost;
    },
  };
  for (const rule of RULES) {
    const setting = facts.settings.get(rule.id);
    if (rule.bindsLearners) shared.flow ??= { rows: shared.lower.length, variables: shared.variables.length };
    if (rule.rows && setting?.enabled) rule.rows(model, facts, setting);
  }
  return shared;
}

function put(entries: Entries | undefined, row: number, value: number): void {
  entries?.rows.push(row);
  entries?.values.push(value);
}

/** The same without what binds learners to each other: a plan costs at least as much as by these alone. */
export function flowRows(shared: SharedRows): SharedRows {
  const { lower, upper, candidates, variables, offset, flow } = shared;
  if (!flow || lower.length <= flow.rows) return shared;
  const within = ({ rows, values }: Entries): Entries => ({
    rows: rows.filter((row) => row < flow.rows),
    values: values.filter((_, entry) => (rows[entry] ?? 0) < flow.rows),
  });
  return {
    lower: lower.slice(0, flow.rows),
    upper: upper.slice(0, flow.rows),
    candidates: candidates.map(within),
    variables: variables.slice(0, flow.variables),
    offset,
    flow,
  };
}
