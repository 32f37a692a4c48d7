import loadHighs from 'highs';
import type { Highs } from 'highs';
import { compressColumns, compressRows, modelDataOf } from './matrix.ts';
import type { Column, Program, Row } from './matrix.ts';

export interface EngineLimits {
  /** Seconds this call may take. */
  seconds: number;
  shouldStop(): boolean;
}

export interface RelaxedSolution {
  objective: number;
  columnValues: Float64Array;
  rowDuals: Float64Array;
}

/** A linear program that grows by columns and is solved again from where it stood. */
export interface Relaxation {
  add(columns: readonly Column[]): void;
  /** Adds rows; the next solve starts from the dual side. */
  addRows(rows: readonly Row[]): void;
  /** Changes a row's limits; the next solve starts from the dual side. */
  limitRow(row: number, lower: number, upper: number): void;
  /** Changes a column's limits, likewise. */
  limitColumn(column: number, lower: number, upper: number): void;
  /** Null when it was stopped before the optimum. */
  solve(limits: EngineLimits): RelaxedSolution | null;
  /**
   * The same from the inside, without a vertex: many times faster where the program is large and has grown much, and
   * exact to five digits only.
   */
  solveInside(limits: EngineLimits): RelaxedSolution | null;
  close(): void;
}

export interface WholeOptions extends EngineLimits {
  /** Nodes of the search tree at most: a limit that does not depend on the machine's speed. */
  nodes?: number;
  start?: Float64Array;
  onImproving?(columnValues: Float64Array): void;
  onBound?(bound: number): void;
}

export interface WholeSolution {
  status: 'optimal' | 'infeasible' | 'stopped';
  /** Null when no plan was found. */
  columnValues: Float64Array | null;
  bound: number;
}

/** The HiGHS solver with fixed seed, one thread and no gap: the same model gives the same answer. */
export interface Engine {
  relax(program: Program): Relaxation;
  solveWhole(program: Program, options: WholeOptions): WholeSolution;
  /** Seconds spent in the solver so far. */
  spent(): number;
  /** Whether the solver has run out of memory: it answers no more, and what is known by then is all there will be. */
  exhausted(): boolean;
}

/** The solver ran out of memory (WebAssembly has 4 GB at most) and has to be loaded anew. */
export class SolverExhausted extends Error {
  constructor(cause: unknown) {
    super('The solver ran out of memory: the problem is too large for it', { cause });
  }
}

type HighsModel = ReturnType<Highs['createModel']>;
type HighsOptions = Parameters<HighsModel['options']['set']>[0];

const DUAL_SIMPLEX: HighsOptions = { solver: 'simplex', simplex_strategy: 1 };
const PRIMAL_SIMPLEX: HighsOptions = { solver: 'simplex', simplex_strategy: 4 };
const INTERIOR: HighsOptions = { solver: 'ipm', run_crossover: 'off', ipm_optimality_tolerance: 1e-5 };

let loaded: Promise<Highs> | undefined;

/** Loads the solver, once per thread; `seed` fixes its internal choices. */
export async function loadEngine(seed: number): Promise<Engine> {
  loaded ??= loadHighs();
  const highs = await loaded;
  let spent = 0;
  let exhausted = false;
  function guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      exhausted = true;
      loaded = undefined;
      throw new SolverExhausted(error);
    }
  }
  function create(program: Program, whole: boolean): HighsModel {
    const model = highs.createModel(modelDataOf(program, whole));
    model.options.set({ output_flag: false, random_seed: seed & 0x3fffffff, mip_rel_gap: 0, mip_abs_gap: 0.999 });
    return model;
  }
  function timed(model: HighsModel, solveWithin: Relaxation['solve']): Relaxation['solve'] {
    return (limits) =>
      guarded(() => {
        const before = model.getRunTime();
        const solution = solveWithin(limits);
        spent += model.getRunTime() - before;
        return solution;
      });
  }
  return {
    spent: () => spent,
    exhausted: () => exhausted,
    relax(program) {
      const model = guarded(() => create(program, false));
      const { add, addRows, solve, solveInside, close, ...limits } = relaxationOf(highs, model, program);
      return {
        ...limits,
        add: (columns) => guarded(() => add(columns)),
        addRows: (rows) => guarded(() => addRows(rows)),
        solve: timed(model, solve),
        solveInside: timed(model, solveInside),
        close: () => {
          if (!exhausted) close();
        },
      };
    },
    solveWhole(program, options) {
      return guarded(() => {
        const model = create(program, true);
        try {
          return solveWhole(highs, model, options);
        } finally {
          spent += model.getRunTime();
          model.dispose();
        }
      });
    },
  };
}

function relaxationOf(highs: Highs, model: HighsModel, program: Program): Relaxation {
  let again = false;
  let rowCount = program.rowLower.length;
  let columnCount = program.columns.length;
  return {
    add(columns) {
      addColumns(model, columns, rowCount);
      columnCount += columns.length;
    },
    addRows(rows) {
      addRows(model, rows, columnCount);
      rowCount += rows.length;
      again = false;
    },
    limitRow(row, lower, upper) {
      model.changeRowBounds(row, lower, upper);
      again = false;
    },
    limitColumn(column, lower, upper) {
      model.changeColBounds(column, lower, upper);
      again = false;
    },
    solve(limits) {
      const solution = solveRelaxed(highs, model, limits, again ? PRIMAL_SIMPLEX : DUAL_SIMPLEX);
      again = true;
      return solution;
    },
    solveInside(limits) {
      again = false;
      return solveRelaxed(highs, model, limits, INTERIOR);
    },
    close: () => model.dispose(),
  };
}

function addColumns(model: HighsModel, columns: readonly Column[], rows: number): void {
  const { starts, indices, values } = compressColumns(columns);
  model.addCols({
    cost: Float64Array.from(columns, (column) => column.cost),
    lower: new Float64Array(columns.length),
    upper: new Float64Array(columns.length).fill(Infinity),
    matrix: { format: 'csc', numRows: rows, numCols: columns.length, starts, indices, values },
  });
}

function addRows(model: HighsModel, rows: readonly Row[], columns: number): void {
  const { starts, indices, values } = compressRows(rows);
  model.addRows({
    lower: Float64Array.from(rows, ({ lower }) => lower),
    upper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: { format: 'csr', numRows: rows.length, numCols: columns, starts, indices, values },
  });
}

function solveRelaxed(
  highs: Highs,
  model: HighsModel,
  limits: EngineLimits,
  method: HighsOptions,
): RelaxedSolution | null {
  const { callbackType, modelStatus } = highs.constants;
  model.options.set({
    time_limit: model.getRunTime() + Math.max(0.05, limits.seconds),
    ...method,
  });
  model.run({
    [callbackType.simplexInterrupt](event) {
      if (limits.shouldStop()) event.interrupt();
    },
  });
  if (model.getModelStatus() !== modelStatus.optimal) return null;
  const solution = model.getSolution();
  return {
    objective: model.getObjectiveValue(),
    columnValues: solution.colValue,
    rowDuals: solution.rowDual,
  };
}

function solveWhole(highs: Highs, model: HighsModel, options: WholeOptions): WholeSolution {
  const { callbackType, modelStatus } = highs.constants;
  let best: Float64Array | null = null;
  let bound = -Infinity;
  function note(reported: number | undefined): void {
    if (reported === undefined || !Number.isFinite(reported) || reported <= bound) return;
    bound = reported;
    options.onBound?.(bound);
  }
  if (options.start) model.setSolution({ colValue: options.start });
  model.options.set({
    time_limit: Math.max(0.05, options.seconds),
    ...(options.nodes === undefined ? {} : { mip_max_nodes: options.nodes }),
  });
  model.run({
    [callbackType.mipImprovingSolution](event) {
      if (!event.data.mip_solution) return;
      best = event.data.mip_solution;
      options.onImproving?.(best);
    },
    [callbackType.mipLogging](event) {
      note(event.data.mip_dual_bound);
    },
    [callbackType.mipInterrupt](event) {
      note(event.data.mip_dual_bound);
      if (options.shouldStop()) event.interrupt();
    },
    [callbackType.simplexInterrupt](event) {
      if (options.shouldStop()) event.interrupt();
    },
  });
  const status = model.getModelStatus();
  if (status === modelStatus.optimal) {
    return { status: 'optimal', columnValues: model.getSolution().colValue, bound: model.getObjectiveValue() };
  }
  return { status: status === modelStatus.infeasible ? 'infeasible' : 'stopped', columnValues: best, bound };
}
