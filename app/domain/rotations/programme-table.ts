import { at } from './facts.ts';
import type { Step } from './pattern.ts';
import type { Shape } from './shape.ts';
import type { StepTable } from './stay-prices.ts';

/**
 * The dynamic programme of one resident: what the rest of the programme costs at least, from every state and week.
 * Arrays live on between uses.
 */
export interface ProgrammeTable {
  /** State-major, `weeks + 1` each. */
  value: Float64Array;
  /** The cheapest town for every piece and beginning, of the towns allowed; piece-major. */
  costs: Float64Array;
  towns: Int32Array;
}

export interface ProgrammeFrame {
  shape: Shape;
  weeks: number;
  /** The window of employment. */
  from: number;
  to: number;
  /** What leaving a block out costs; null when it may not be. */
  gapCost: number | null;
  /** Blocks of the shape that may not be left out all the same (bits). */
  mustPlan: number;
}

export function emptyProgramme(): ProgrammeTable {
  return { value: new Float64Array(0), costs: new Float64Array(0), towns: new Int32Array(0) };
}

/** Fills the table for the towns in `allowed` (bits by the step table's towns) and gives the least cost from the beginning. */
export function fillProgramme(table: ProgrammeTable, frame: ProgrammeFrame, steps: StepTable, allowed: number): number {
  const { shape, weeks, from } = frame;
  chooseTowns(table, frame, steps, allowed);
  const wide = weeks + 1;
  if (table.value.length < shape.states * wide) table.value = new Float64Array(shape.states * wide);
  const { value } = table;
  for (let state = shape.states - 1; state >= 0; state--) {
    const { low, high } = spanOf(frame, state);
    const base = state * wide;
    value.fill(state === shape.states - 1 ? 0 : Infinity, base + low, base + Math.max(low, high + 1));
    takeSteps(table, frame, state, low, high);
    for (let week = base + high - 1; week >= base + low; week--) {
      const later = value[week + 1] ?? Infinity;
      if (later < (value[week] ?? Infinity)) value[week] = later;
    }
  }
  return spanOf(frame, 0).high < from ? Infinity : (value[from] ?? Infinity);
}

/** The weeks in which a state can be, given what is behind it and what is left. */
function spanOf({ shape, from, to, gapCost }: ProgrammeFrame, state: number): { low: number; high: number } {
  if (gapCost !== null) return { low: from, high: to };
  return { low: from + (shape.done[state] ?? 0), high: to - (shape.rest[state] ?? 0) };
}

function takeSteps(table: ProgrammeTable, frame: ProgrammeFrame, state: number, low: number, high: number): void {
  const { shape, weeks, to } = frame;
  const { start, piece: pieces, next: nexts } = stepsOf(frame);
  const wide = weeks + 1;
  const end = start[state + 1] ?? 0;
  for (let step = start[state] ?? 0; step < end; step++) {
    const piece = pieces[step] ?? -1;
    const next = (nexts[step] ?? 0) * wide;
    if (piece < 0) {
      leaveOut(table.value, state * wide, next, low, high, gapCostOf(frame, piece));
      continue;
    }
    const length = shape.pieces[piece]?.weeks ?? 0;
    relax(table.value, table.costs, state * wide, next + length, piece * weeks, low, Math.min(high, to - length));
  }
}

function gapCostOf({ gapCost, mustPlan }: ProgrammeFrame, piece: number): number {
  return mustPlan & (1 << (-1 - piece)) ? Infinity : (gapCost ?? Infinity);
}

function stepsOf({ shape, gapCost }: ProgrammeFrame) {
  return gapCost === null ? shape.steps : shape.stepsWithGaps;
}

function relax(
  value: Float64Array,
  costs: Float64Array,
  base: number,
  next: number,
  cost: number,
  low: number,
  high: number,
): void {
  for (let week = low; week <= high; week++) {
    const candidate = (costs[cost + week] ?? 0) + (value[next + week] ?? 0);
    if (candidate < (value[base + week] ?? 0)) value[base + week] = candidate;
  }
}

function leaveOut(value: Float64Array, base: number, next: number, low: number, high: number, cost: number): void {
  for (let week = low; week <= high; week++) {
    const candidate = cost + (value[next + week] ?? 0);
    if (candidate < (value[base + week] ?? 0)) value[base + week] = candidate;
  }
}

function chooseTowns(table: ProgrammeTable, { shape, weeks }: ProgrammeFrame, steps: StepTable, allowed: number): void {
  const size = shape.pieces.length * weeks;
  if (table.costs.length < size) {
    table.costs = new Float64Array(size);
    table.towns = new Int32Array(size);
  }
  const { costs, towns } = table;
  const count = steps.towns.length;
  costs.fill(Infinity, 0, size);
  for (let piece = 0; piece < shape.pieces.length; piece++) {
    for (let town = 0; town < count; town++) {
      if (!(allowed & (1 << town)) || steps.least[piece * count + town] === Infinity) continue;
      const base = (piece * count + town) * weeks;
      const own = piece * weeks;
      for (let week = 0; week < weeks; week++) {
        const cost = steps.costs[base + week] ?? Infinity;
        if (cost < (costs[own + week] ?? Infinity)) {
          costs[own + week] = cost;
          towns[own + week] = town;
        }
      }
    }
  }
}

/** The cheapest way through the table that was filled last: its steps, and how many blocks it leaves out. */
export function traceProgramme(
  table: ProgrammeTable,
  frame: ProgrammeFrame,
  stepTable: StepTable,
): { steps: Step[]; missing: number } {
  const { shape, weeks } = frame;
  const steps: Step[] = [];
  let missing = 0;
  let state = 0;
  let week = frame.from;
  while (state < shape.states - 1) {
    if (week > frame.to) throw new Error('the table holds no such programme');
    const step = stepTaken(table, frame, state, week);
    if (!step) {
      week++;
      continue;
    }
    const { piece, next } = step;
    if (piece < 0) missing++;
    else {
      const town = table.towns[piece * weeks + week] ?? 0;
      const clinic = stepTable.clinics[(piece * stepTable.towns.length + town) * weeks + week] ?? 0;
      steps.push({ piece, clinic, from: week });
      week += at(shape.pieces, piece).weeks;
    }
    state = next;
  }
  return { steps, missing };
}

/** The step that gives a state its value in a week; null when it is cheapest to wait. */
function stepTaken(table: ProgrammeTable, frame: ProgrammeFrame, state: number, week: number) {
  const { shape, weeks } = frame;
  const { start, piece: pieces, next: nexts } = stepsOf(frame);
  const own = table.value[state * (weeks + 1) + week];
  const end = start[state + 1] ?? 0;
  for (let step = start[state] ?? 0; step < end; step++) {
    const piece = pieces[step] ?? -1;
    const next = nexts[step] ?? 0;
    const length = piece < 0 ? 0 : at(shape.pieces, piece).weeks;
    if (week + length > frame.to) continue;
    const cost = piece < 0 ? gapCostOf(frame, piece) : (table.costs[piece * weeks + week] ?? Infinity);
    if (cost + (table.value[next * (weeks + 1) + week + length] ?? Infinity) === own) return { piece, next };
  }
  return null;
}
