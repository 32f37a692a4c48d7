import { at } from './facts.ts';
import type { Facts } from './facts.ts';
import type { FirstPrices } from './first-prices.ts';
import { planNear } from './first-patterns.ts';
import { costOfChoice, variableColumns, variableValues } from './master.ts';
import type { Master } from './master.ts';
import type { Column, Program } from './matrix.ts';
import { isLegal, patternOf } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import { RULES } from './rules/catalog.ts';
import { wholeBound } from './search-run.ts';
import type { SearchRun, Standing } from './search-run.ts';

/** Candidates that cost next to nothing more than the bound: mostly there is a plan among them that costs next to nothing more. */
const NARROW = 0.5;
/** The solver neither keeps time nor hears a wish to stop while it reads a program, and its memory ends at 2 GB. */
const MOST_CANDIDATES = 150_000;

/** Whether the rules in force say in rows all that they say of a learner's placements together. */
export function isSaidInRows({ settings, caps, excepted }: Facts): boolean {
  const active = RULES.filter(({ id }) => settings.get(id)?.enabled);
  const isFree = !caps && (excepted?.size ?? 0) === 0;
  return isFree && active.every((rule) => (!rule.obstructs || rule.ownRows) && !weighs(rule, settings));
}

function weighs(rule: (typeof RULES)[number], settings: Facts['settings']): boolean {
  return rule.chargesOncePer !== undefined && (settings.get(rule.id)?.weight ?? 0) > 0;
}

/**
 * Chooses among candidates rather than patterns, where rows say all about learners: first those that cost next to nothing
 * more than the relaxed round, then all that a better plan may hold, which proves the optimum.
 */
export function placeWhole(facts: Facts, master: Master, first: FirstPrices, standing: Standing, run: SearchRun): void {
  let margin = 0;
  while (!run.over() && standing.bound < standing.cost) {
    const gap = standing.cost - first.bound;
    if (margin >= gap) return;
    margin = margin === 0 && gap > NARROW ? NARROW : gap;
    const bound = chooseWithin(facts, master, first, margin, standing, run);
    if (bound === null) return;
    const proven = Math.min(wholeBound(Math.min(bound, first.bound + margin)), standing.cost);
    if (proven <= standing.bound) continue;
    standing.bound = proven;
    run.tell('proving', standing, false);
  }
}

/** The best plan of candidates that cost less than `margin` more; gives what such plans cost at least, null when those are too many or nothing came of it. */
function chooseWithin(
  facts: Facts,
  master: Master,
  first: FirstPrices,
  margin: number,
  standing: Standing,
  run: SearchRun,
): number | null {
  const chosen = new Set(standing.patterns.flatMap(({ candidates }) => candidates.map(({ index }) => index)));
  const within = facts.candidates.filter(({ index }) => (first.excess[index] ?? 0) < margin || chosen.has(index));
  if (within.length > MOST_CANDIDATES) return null;
  const program = programOver(
    facts,
    master,
    first,
    within.map(({ index }) => index),
  );
  const base = master.shared.variables.length + facts.demands.length;
  function keep(columnValues: Float64Array): void {
    const picked = within.filter((_, column) => (columnValues[base + column] ?? 0) > 0.5);
    const byLearner = Map.groupBy(picked, ({ demand }) => at(facts.demands, demand).learner);
    const legal = master.learners.flatMap((learner): Pattern[] => {
      const candidates = byLearner.get(learner) ?? [];
      return isLegal(facts, learner, candidates) ? [patternOf(facts, learner, candidates)] : [];
    });
    const patterns = legal.length === master.learners.length ? legal : planNear(facts, master, first.duals, legal);
    const cost = costOfChoice(master, patterns);
    if (cost >= standing.cost) return;
    Object.assign(standing, { patterns, cost });
    run.tell('improving', standing, true);
  }
  const start = new Float64Array(program.columns.length);
  start.set(variableValues(master, standing.patterns));
  const placed = new Set(standing.patterns.flatMap(({ candidates }) => candidates.map(({ demand }) => demand)));
  facts.demands.forEach((_, demand) => (start[master.shared.variables.length + demand] = placed.has(demand) ? 0 : 1));
  within.forEach(({ index }, column) => (start[base + column] = chosen.has(index) ? 1 : 0));
  const solution = run.engine.solveWhole(program, { ...run.limits(), start, onImproving: keep });
  if (solution.columnValues) keep(solution.columnValues);
  // The best plan so far is among the candidates: the solver's numbers have failed it.
  if (solution.status === 'infeasible') return null;
  return master.shared.offset + solution.bound;
}

/** Rows of learners that the candidates could not break are left out. */
function programOver(facts: Facts, master: Master, { own }: FirstPrices, indices: readonly number[]): Program {
  const { shared, openPrice } = master;
  const base = facts.demands.length;
  const isWithin = new Uint8Array(facts.candidates.length);
  for (const index of indices) isWithin[index] = 1;
  const ones = facts.demands.map(() => 1);
  const rowLower = [...ones, ...shared.lower];
  const rowUpper = [...ones, ...shared.upper];
  const rowOf = new Map<number, number>();
  own.candidates.forEach((candidates, row) => {
    const most = candidates.reduce((sum, index) => sum + (isWithin[index] ?? 0), at(own.opens, row).length);
    const [lower, upper] = [own.lower[row] ?? 0, own.upper[row] ?? 0];
    if (most <= upper && lower <= 0) return;
    rowOf.set(row, rowLower.push(lower) - 1);
    rowUpper.push(upper);
  });
  const known = (rows: readonly number[]) => rows.flatMap((row) => rowOf.get(row) ?? []);
  const open = facts.demands.map(({ openCharge, lockedTo }, demand): Column => {
    const rows = lockedTo === undefined ? [demand, ...known(at(own.ofOpen, demand))] : [];
    return { cost: openPrice + openCharge, whole: true, rows, values: rows.map(() => 1) };
  });
  const columns = indices.map((index): Column => {
    const { demand, price } = at(facts.candidates, index);
    const entries = at(shared.candidates, index);
    const ownRows = known(at(own.ofCandidate, index));
    return {
      cost: price,
      whole: true,
      rows: [demand, ...entries.rows.map((row) => row + base), ...ownRows],
      values: [1, ...entries.values, ...ownRows.map(() => 1)],
    };
  });
  return { rowLower, rowUpper, columns: [...variableColumns(shared, base), ...open, ...columns] };
}
