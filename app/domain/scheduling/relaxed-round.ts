import type { Relaxation, RelaxedSolution } from './engine.ts';
import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import type { FirstPrices } from './first-prices.ts';
import { reducedCosts, variableColumns } from './master.ts';
import type { Master } from './master.ts';
import type { Column, Row } from './matrix.ts';
import { buildOwnRows } from './own-rows.ts';
import type { OwnRows } from './own-rows.ts';
import type { SearchRun } from './search-run.ts';

/** Of each demand, that many of the cheapest at the prices to begin with. */
const CHEAPEST_FIRST = 12;
/** What a learner's cheapest so many would break together is among the rows from the beginning. */
const LIKELY = 3;
const TOLERANCE = 1e-6;

/**
 * The linear program with one row per demand, the shared rows and what rules say of each learner in rows; it begins with
 * each demand's cheapest candidates at given prices and the rows that these would likely break, and grows.
 */
export class RelaxedRound {
  private readonly facts: Facts;
  private readonly master: Master;
  private readonly own: OwnRows;
  private readonly relaxation: Relaxation;
  private readonly run: SearchRun;
  /** Column of each candidate and row of each own row, -1 while they are left out. */
  private readonly columnOf: Int32Array;
  private readonly rowOf: Int32Array;
  private readonly openColumns: number;
  private columns: number;
  private rows: number;

  constructor(facts: Facts, master: Master, start: Float64Array, run: SearchRun) {
    const { shared, openPrice } = master;
    this.facts = facts;
    this.master = master;
    this.run = run;
    this.own = buildOwnRows(facts);
    this.columnOf = new Int32Array(facts.candidates.length).fill(-1);
    this.rowOf = new Int32Array(this.own.lower.length).fill(-1);
    this.rows = facts.demands.length + shared.lower.length;
    const costs = reducedCosts(facts, shared, start);
    const cheapest = facts.demands.map(({ candidates }) =>
      [...candidates]
        .sort((a, b) => (costs[a.index] ?? 0) - (costs[b.index] ?? 0) || a.index - b.index)
        .slice(0, CHEAPEST_FIRST),
    );
    const first = this.likelyRows(cheapest);
    for (const row of first) this.rowOf[row] = this.rows++;
    const ones = facts.demands.map(() => 1);
    const variables = variableColumns(shared, facts.demands.length);
    this.openColumns = variables.length;
    this.columns = variables.length + facts.demands.length;
    const open = facts.demands.map(({ openCharge }, demand) => ({
      ...this.openEntries(demand),
      cost: openPrice + openCharge,
    }));
    const added = cheapest.flat();
    for (const { index } of added) this.columnOf[index] = this.columns++;
    this.relaxation = run.engine.relax({
      rowLower: [...ones, ...shared.lower, ...first.map((row) => this.own.lower[row] ?? 0)],
      rowUpper: [...ones, ...shared.upper, ...first.map((row) => this.own.upper[row] ?? 0)],
      columns: [...variables, ...open, ...added.map((candidate) => this.columnFor(candidate))],
    });
  }

  /** What must be reached, and what the cheapest of the learner's candidates would exceed. */
  private likelyRows(cheapest: readonly (readonly Candidate[])[]): number[] {
    const isCheap = new Uint8Array(this.facts.candidates.length);
    for (const candidates of cheapest) for (const { index } of candidates.slice(0, LIKELY)) isCheap[index] = 1;
    return this.own.candidates.flatMap((counted, row) => {
      const sum = counted.reduce((total, index) => total + (isCheap[index] ?? 0), 0);
      return sum > (this.own.upper[row] ?? 0) || (this.own.lower[row] ?? 0) > 0 ? [row] : [];
    });
  }

  private columnFor({ index, demand, price }: Candidate): Column {
    const base = this.facts.demands.length;
    const { rows, values } = at(this.master.shared.candidates, index);
    const own = this.rowsIn(at(this.own.ofCandidate, index));
    return {
      cost: price,
      whole: false,
      rows: [demand, ...rows.map((row) => row + base), ...own],
      values: [1, ...values, ...own.map(() => 1)],
    };
  }

  private openEntries(demand: number): Omit<Column, 'cost'> {
    if (at(this.facts.demands, demand).lockedTo !== undefined) return { whole: false, rows: [], values: [] };
    const rows = [demand, ...this.rowsIn(at(this.own.ofOpen, demand))];
    return { whole: false, rows, values: rows.map(() => 1) };
  }

  private rowsIn(own: readonly number[]): number[] {
    return own.flatMap((row) => {
      const known = this.rowOf[row] ?? -1;
      return known < 0 ? [] : [known];
    });
  }

  solve(): RelaxedSolution | null {
    return this.relaxation.solve(this.run.limits());
  }

  /** What each candidate would add to the relaxed cost, below 0 when it would lower it. */
  private added({ rowDuals }: RelaxedSolution): Float64Array {
    const { facts, own } = this;
    const costs = reducedCosts(facts, this.master.shared, this.sharedDuals(rowDuals));
    for (const { index, demand } of facts.candidates) {
      let cost = (costs[index] ?? 0) - (rowDuals[demand] ?? 0);
      for (const row of at(own.ofCandidate, index)) {
        const known = this.rowOf[row] ?? -1;
        if (known >= 0) cost -= rowDuals[known] ?? 0;
      }
      costs[index] = cost;
    }
    return costs;
  }

  private sharedDuals(rowDuals: Float64Array): Float64Array {
    const base = this.facts.demands.length;
    return rowDuals.slice(base, base + this.master.shared.lower.length);
  }

  /** Adds the candidates that would lower the cost; says how many. */
  addPaying(solution: RelaxedSolution): number {
    const added = this.added(solution);
    const paying = this.facts.candidates.filter(
      ({ index }) => (this.columnOf[index] ?? -1) < 0 && (added[index] ?? 0) < -TOLERANCE,
    );
    if (paying.length > 0) this.relaxation.add(paying.map((candidate) => this.columnFor(candidate)));
    for (const { index } of paying) this.columnOf[index] = this.columns++;
    return paying.length;
  }

  /** Adds the rows of learners that the solution breaks; says how many. */
  addBroken({ columnValues }: RelaxedSolution): number {
    const { own } = this;
    const shareAt = (column: number) => (column < 0 ? 0 : (columnValues[column] ?? 0));
    const broken: number[] = [];
    const rows: Row[] = [];
    own.candidates.forEach((candidates, row) => {
      if ((this.rowOf[row] ?? -1) >= 0) return;
      const opens = at(own.opens, row);
      let sum = 0;
      for (const index of candidates) sum += shareAt(this.columnOf[index] ?? -1);
      for (const demand of opens) sum += shareAt(this.openColumns + demand);
      const [lower, upper] = [own.lower[row] ?? 0, own.upper[row] ?? 0];
      if (sum <= upper + TOLERANCE && sum >= lower - TOLERANCE) return;
      const columns = candidates.flatMap((index) => {
        const column = this.columnOf[index] ?? -1;
        return column < 0 ? [] : [column];
      });
      for (const demand of opens) columns.push(this.openColumns + demand);
      broken.push(row);
      rows.push({ lower, upper, columns, values: columns.map(() => 1) });
    });
    if (rows.length > 0) this.relaxation.addRows(rows);
    for (const row of broken) this.rowOf[row] = this.rows++;
    return broken.length;
  }

  /** What a solution tells of the round, also one that candidates are left out of that would lower it. */
  pricesIn(solution: RelaxedSolution): FirstPrices {
    const { facts, master, own } = this;
    const excess = this.added(solution);
    let bound = master.shared.offset + solution.objective;
    for (const { candidates } of facts.demands) {
      const least = candidates.reduce((low, { index }) => Math.min(low, excess[index] ?? 0), 0);
      bound += least;
      for (const { index } of candidates) excess[index] = (excess[index] ?? 0) - least;
    }
    const shareOf = (column: number) => (column < 0 ? 0 : (solution.columnValues[column] ?? 0));
    const shares = Float64Array.from(this.columnOf, shareOf);
    return { duals: this.sharedDuals(solution.rowDuals), shares, excess, bound, own };
  }

  close(): void {
    this.relaxation.close();
  }
}
