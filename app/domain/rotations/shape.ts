import { MOST_STATES } from './problem.ts';

/** A block that is left to plan: how far it may have come (weeks, from what is served up to the whole), and what precedes it. */
export interface ShapeBlock {
  levels: readonly number[];
  /** Positions of the blocks that must be finished before this one begins. */
  after: readonly number[];
}

/** One stay in the making: a block goes from one level to another. */
export interface ShapePiece {
  /** Position among the shape's blocks. */
  block: number;
  weeks: number;
  /** Whether nothing of the block is served before. */
  first: boolean;
}

/** From every state the steps that may come next, as ranges in flat lists. A negative piece, `-1 - block`,
 * leaves a block out. */
export interface Steps {
  start: Int32Array;
  piece: Int32Array;
  next: Int32Array;
}

/**
 * All states of a resident's programme: how far every block has come. Residents with the same blocks share a shape.
 * The last state is the finished programme, and every step leads to a later state.
 */
export interface Shape {
  states: number;
  pieces: ShapePiece[];
  /** Weeks served and weeks left, by state. */
  done: Int32Array;
  rest: Int32Array;
  steps: Steps;
  /** As `steps`, but blocks may be left out. */
  stepsWithGaps: Steps;
}

/** Possible levels of a block: whole, or in stays of at least `least` weeks in steps of `step`. */
export function levelsOf(served: number, whole: number, split: { least: number; step: number } | null): number[] {
  const levels = [served];
  if (split) {
    for (let level = served + split.least; level <= whole - split.least; level += split.step) levels.push(level);
  }
  return [...levels, whole];
}

/** How many states a programme of blocks with so many levels has. */
export function countStates(levels: readonly number[]): number {
  return levels.reduce((product, count) => Math.min(product * count, MOST_STATES + 1), 1);
}

/** `least[i]` is the least length of a stay of block `i`. */
export function createShape(blocks: readonly ShapeBlock[], least: readonly number[]): Shape {
  const strides: number[] = [];
  let states = 1;
  for (const { levels } of blocks) {
    strides.push(states);
    states *= levels.length;
  }
  const pieces: ShapePiece[] = [];
  const pieceAt = new Map<string, number>();
  const plain = createSteps();
  const gaps = createSteps();
  const done = new Int32Array(states);
  const rest = new Int32Array(states);
  for (let state = 0; state < states; state++) {
    plain.start.push(plain.piece.length);
    gaps.start.push(gaps.piece.length);
    const level = (block: number) => Math.floor(state / (strides[block] ?? 1)) % (blocks[block]?.levels.length ?? 1);
    const finished = (block: number) => level(block) === (blocks[block]?.levels.length ?? 1) - 1;
    blocks.forEach(({ levels, after }, block) => {
      const from = level(block);
      const weeks = levels[from] ?? 0;
      done[state] = (done[state] ?? 0) + weeks - (levels[0] ?? 0);
      rest[state] = (rest[state] ?? 0) + (levels.at(-1) ?? 0) - weeks;
      if (finished(block) || !after.every(finished)) return;
      for (let to = from + 1; to < levels.length; to++) {
        const length = (levels[to] ?? 0) - weeks;
        if (length < (least[block] ?? 0)) continue;
        const piece = pieceFor(pieceAt, pieces, { block, weeks: length, first: weeks === 0 });
        addStep([plain, gaps], piece, state + (to - from) * (strides[block] ?? 1));
      }
      if (from === 0) addStep([gaps], -1 - block, state + (levels.length - 1) * (strides[block] ?? 1));
    });
  }
  return { states, pieces, done, rest, steps: sealSteps(plain), stepsWithGaps: sealSteps(gaps) };
}

interface OpenSteps {
  start: number[];
  piece: number[];
  next: number[];
}

function createSteps(): OpenSteps {
  return { start: [], piece: [], next: [] };
}

function addStep(lists: readonly OpenSteps[], piece: number, next: number): void {
  for (const steps of lists) {
    steps.piece.push(piece);
    steps.next.push(next);
  }
}

function sealSteps({ start, piece, next }: OpenSteps): Steps {
  return {
    start: Int32Array.from([...start, piece.length]),
    piece: Int32Array.from(piece),
    next: Int32Array.from(next),
  };
}

function pieceFor(known: Map<string, number>, pieces: ShapePiece[], piece: ShapePiece): number {
  const key = `${piece.block}/${piece.weeks}/${piece.first}`;
  const index = known.get(key) ?? pieces.push(piece) - 1;
  known.set(key, index);
  return index;
}
