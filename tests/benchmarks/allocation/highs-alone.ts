import loadHighs from 'highs';
import type { AllocFile } from '#app/domain/scheduling/alloc-schema.ts';
import { choicesOf } from './placement-costs.ts';
import type { Choice } from './placement-costs.ts';

/** What an engine reports while it works: the plan's cost so far and a bound, null where it has none. */
export type Milestone = { incumbent: number | null; bound: number | null };

export interface Limits {
  /** By the clock on the wall. */
  seconds: number;
  /** Polled often; true ends the search with what there is. */
  shouldStop?(): boolean;
}

export interface Answer {
  status: 'optimal' | 'feasible' | 'infeasible' | 'nothing';
  /** Unit per student and period, -1 for none; null when there is no plan. */
  assign: number[] | null;
  bound: number | null;
}

/**
 * The whole round as one mixed integer program, solved by HiGHS as it comes: a binary per student, period and candidate;
 * rows for places, supervisors, needs, far journeys and repeated units; a variable per student and hospital, and one per
 * promised minimum. Nothing of the product's engine is in it.
 */
export async function solveByHighsAlone(
  file: AllocFile,
  { seconds, shouldStop = () => false }: Limits,
  onMilestone: (milestone: Milestone) => void = () => undefined,
): Promise<Answer> {
  const highs = await loadHighs();
  const program = new Program();
  const choices = choicesOf(file).flat();
  addPlaces(program, file, choices);
  const { callbackType, modelStatus } = highs.constants;
  const model = highs.createModel(program.data());
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.999, time_limit: seconds });
  let best: Float64Array | null = null;
  let bound: number | null = null;
  function note(lower: number | undefined): void {
    if (lower === undefined || !Number.isFinite(lower) || (bound !== null && lower <= bound)) return;
    bound = lower;
    onMilestone({ incumbent: best && program.costOf(best), bound });
  }
  model.run({
    [callbackType.mipImprovingSolution]({ data }) {
      if (data.mip_solution) best = data.mip_solution;
      onMilestone({ incumbent: best && program.costOf(best), bound });
    },
    [callbackType.mipLogging]({ data }) {
      note(data.mip_dual_bound);
    },
    [callbackType.mipInterrupt](event) {
      note(event.data.mip_dual_bound);
      if (shouldStop()) event.interrupt();
    },
    [callbackType.simplexInterrupt](event) {
      if (shouldStop()) event.interrupt();
    },
  });
  const status = model.getModelStatus();
  const optimal = status === modelStatus.optimal;
  const values = optimal ? model.getSolution().colValue : best;
  if (optimal) onMilestone({ incumbent: model.getObjectiveValue(), bound: model.getObjectiveValue() });
  const answer: Answer = {
    status: optimal ? 'optimal' : status === modelStatus.infeasible ? 'infeasible' : values ? 'feasible' : 'nothing',
    assign: values && assignmentOf(file, choices, values),
    bound: optimal ? Math.round(model.getObjectiveValue()) : bound,
  };
  model.dispose();
  return answer;
}

function assignmentOf(file: AllocFile, choices: readonly Choice[], values: Float64Array): number[] {
  const assign = new Array<number>(file.S * file.P).fill(-1);
  choices.forEach(({ student, period, unit }, column) => {
    if (values[column]! > 0.5) assign[student * file.P + period] = unit;
  });
  return assign;
}

/** The choices become the first columns, in order; what they cost together becomes columns and rows behind them. */
function addPlaces(program: Program, file: AllocFile, choices: readonly Choice[]): void {
  const ones = Array.from({ length: file.S * file.P }, () => program.row(1, 1));
  const places = file.units.map(({ cap }) => cap.map((most) => program.row(-Infinity, most)));
  const groups = file.supervisors.map(({ max }) => max.map((most) => program.row(-Infinity, most)));
  const groupsOf = file.units.map((_, unit) =>
    [...groups.keys()].filter((group) => file.supervisors[group]!.units.includes(unit)),
  );
  const promised = file.units.map(({ minLoad = [] }) =>
    minLoad.map((least) => (least > 0 && file.weights.shortfall > 0 ? program.row(least, Infinity) : undefined)),
  );
  const byStudent = Map.groupBy(choices.keys(), (column) => choices[column]!.student);
  for (const { student, period, unit, cost } of choices) {
    const rows = [ones[student * file.P + period]!, places[unit]![period]!];
    for (const group of groupsOf[unit]!) rows.push(groups[group]![period]!);
    const promise = promised[unit]![period];
    if (promise !== undefined) rows.push(promise);
    program.column(cost, true, rows);
  }
  for (const row of promised.flat()) if (row !== undefined) program.column(file.weights.shortfall, false, [row]);
  for (const columns of byStudent.values()) addStudent(program, file, choices, columns);
}

function addStudent(program: Program, file: AllocFile, choices: readonly Choice[], columns: readonly number[]): void {
  const student = file.students[choices[columns[0]!]!.student]!;
  for (const same of Map.groupBy(columns, (column) => choices[column]!.unit).values()) {
    if (same.length > 1) program.enter(program.row(-Infinity, 1), same);
  }
  const far = columns.filter((column) => choices[column]!.far);
  if (student.maxFar !== undefined && far.length > 0) program.enter(program.row(-Infinity, student.maxFar), far);
  for (const [care, count] of Object.entries(student.needs)) {
    const meeting = columns.filter((column) => file.units[choices[column]!.unit]!.care === care);
    program.enter(program.row(count, Infinity), meeting);
  }
  if (file.weights.newHospital > 0) addHospitals(program, file, choices, columns);
}

/** A hospital costs once however often the student is there; where it can be only one period, each column bears it. */
function addHospitals(program: Program, file: AllocFile, choices: readonly Choice[], columns: readonly number[]): void {
  const { newHospital } = file.weights;
  for (const own of Map.groupBy(columns, (column) => file.units[choices[column]!.unit]!.hospital).values()) {
    const byPeriod = Map.groupBy(own, (column) => choices[column]!.period);
    if (byPeriod.size === 1) {
      for (const column of own) program.charge(column, newHospital);
      continue;
    }
    const visited = program.column(newHospital, false, []);
    for (const inPeriod of byPeriod.values()) {
      const row = program.row(-Infinity, 0);
      program.enter(row, inPeriod);
      program.enter(row, [visited], -1);
    }
  }
}

/** A program under construction. */
class Program {
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly cost: number[] = [];
  private readonly whole: number[] = [];
  private readonly entries: number[][] = [];
  private readonly values: number[][] = [];

  row(lower: number, upper: number): number {
    this.lower.push(lower);
    return this.upper.push(upper) - 1;
  }

  column(cost: number, whole: boolean, rows: number[]): number {
    this.whole.push(whole ? 1 : 0);
    this.entries.push(rows);
    this.values.push(rows.map(() => 1));
    return this.cost.push(cost) - 1;
  }

  enter(row: number, columns: readonly number[], value = 1): void {
    for (const column of columns) {
      this.entries[column]!.push(row);
      this.values[column]!.push(value);
    }
  }

  charge(column: number, cost: number): void {
    this.cost[column]! += cost;
  }

  costOf(values: Float64Array): number {
    return Math.round(this.cost.reduce((sum, cost, column) => sum + cost * values[column]!, 0));
  }

  data() {
    const columns = this.cost.length;
    const starts = new Int32Array(columns + 1);
    this.entries.forEach((rows, column) => (starts[column + 1] = starts[column]! + rows.length));
    const indices = new Int32Array(starts[columns]!);
    const values = new Float64Array(starts[columns]!);
    this.entries.forEach((rows, column) => indices.set(rows, starts[column]));
    this.values.forEach((own, column) => values.set(own, starts[column]));
    return {
      numCols: columns,
      numRows: this.lower.length,
      colCost: Float64Array.from(this.cost),
      colLower: new Float64Array(columns),
      colUpper: Float64Array.from(this.whole, (whole) => (whole ? 1 : Infinity)),
      rowLower: Float64Array.from(this.lower),
      rowUpper: Float64Array.from(this.upper),
      matrix: { format: 'csc' as const, numRows: this.lower.length, numCols: columns, starts, indices, values },
      integrality: Int32Array.from(this.whole),
    };
  }
}
