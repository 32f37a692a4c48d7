import type { Facts, ResidentFact } from './facts.ts';
import { at } from './facts.ts';
import { createPattern, emptyPattern } from './pattern.ts';
import type { Pattern, Step } from './pattern.ts';
import { emptyProgramme, fillProgramme, traceProgramme } from './programme-table.ts';
import type { ProgrammeFrame, ProgrammeTable } from './programme-table.ts';
import { emptyStepTable, fillStepTable } from './stay-prices.ts';
import type { StayPrices, StepTable } from './stay-prices.ts';

/** The cheapest pattern of a resident under prices. */
export interface Cheapest {
  /** What it costs, prices included. */
  value: number;
  /** No pattern costs less; equal to `value` unless the search was cut short. */
  bound: number;
  pattern: Pattern;
  /** Good patterns met on the way, the cheapest among them. */
  met: Pattern[];
}

export interface PatternFinder {
  /** Null when the resident can do nothing at all, which only happens under decisions of a search tree. */
  cheapest(resident: ResidentFact, prices: StayPrices): Cheapest | null;
  /** Tables filled so far, in cells: a measure of work that does not depend on the machine. */
  work(): number;
}

interface Node {
  /** Towns that are used and paid, and towns that may be used; bits by the step table's towns. */
  paid: number;
  allowed: number;
  used: number;
  bound: number;
}

const MOST_TABLES = 200;
const TOLERANCE = 1e-7;

/**
 * One dynamic programme per resident over finished blocks and weeks. What a resident pays per distinct town does not
 * fit into its states; so towns are branched on: a table without that cost says which towns it would use, each of
 * which is then either paid for or forbidden. Few tables are needed, and when they are too many the bound still holds.
 */
export function createPatternFinder(facts: Facts): PatternFinder {
  const space: Workspace = { facts, steps: emptyStepTable(), table: emptyProgramme(), work: 0 };
  return {
    work: () => space.work,
    cheapest(resident, prices) {
      fillStepTable(facts, resident, prices, space.steps);
      const whole = search(space, resident, prices, null);
      const { missing } = facts.weights;
      if (whole && whole.bound - resident.fixedCost <= missing) return whole;
      const gapped = withNothing(facts, resident, search(space, resident, prices, missing));
      if (!gapped) return whole;
      return whole && whole.value <= gapped.value ? { ...whole, bound: Math.min(whole.bound, gapped.bound) } : gapped;
    },
  };
}

interface Workspace {
  facts: Facts;
  steps: StepTable;
  table: ProgrammeTable;
  work: number;
}

function search(space: Workspace, resident: ResidentFact, prices: StayPrices, gapCost: number | null): Cheapest | null {
  const best = createBest();
  let bound = Infinity;
  resident.windows.forEach(({ from, to, wave }, window) => {
    const extra = wave < 0 ? 0 : (prices.waves[wave] ?? 0);
    if (extra === Infinity) return;
    const frame: ProgrammeFrame = {
      shape: resident.shape,
      weeks: space.facts.weeks,
      from,
      to,
      gapCost,
      mustPlan: resident.mustPlan,
    };
    bound = Math.min(bound, searchWindow(space, resident, window, frame, extra, best));
  });
  const { pattern, value, met } = best;
  return pattern && { value, bound: Math.min(bound, value), pattern, met };
}

interface Best {
  value: number;
  pattern: Pattern | null;
  met: Pattern[];
}

function createBest(): Best {
  return { value: Infinity, pattern: null, met: [] };
}

/** Branches on towns within one window; keeps what is found in `best` and gives a bound on the window's patterns. */
function searchWindow(
  space: Workspace,
  resident: ResidentFact,
  window: number,
  frame: ProgrammeFrame,
  extra: number,
  best: Best,
): number {
  const { facts, steps } = space;
  const { newTown } = facts.weights;
  const free = maskOf(steps.towns, resident.fixedTowns);
  const base = resident.fixedCost + resident.fixedTowns.size * newTown + extra;
  let tables = 0;
  function visit(paid: number, allowed: number): Node | null {
    tables++;
    space.work += resident.shape.states * Math.max(1, frame.to - frame.from);
    const value = fillProgramme(space.table, frame, steps, allowed);
    if (value === Infinity) return null;
    const traced = traceProgramme(space.table, frame, steps);
    const used = usedTowns(facts, steps.towns, traced.steps);
    const total = base + value + newTown * countBits(used & ~free);
    if (total < best.value - TOLERANCE) {
      best.pattern = createPattern(facts, resident, window, traced.steps, traced.missing);
      best.value = total;
      best.met.push(best.pattern);
    }
    return { paid, allowed, used, bound: base + value + newTown * countBits(paid & ~free) };
  }
  const root = visit(0, (1 << steps.towns.length) - 1);
  const open = root ? [root] : [];
  while (open.length > 0) {
    const node = takeLeast(open);
    if (node.bound >= best.value - TOLERANCE || tables >= MOST_TABLES) return node.bound;
    const town = townToBranchOn(steps, node, free, resident.pieces.length);
    if (town < 0) continue;
    open.push({ ...node, paid: node.paid | town, bound: node.bound + newTown });
    const without = visit(node.paid, node.allowed & ~town);
    if (without) open.push(without);
  }
  return Infinity;
}

/** Nothing planned at all takes no place in a wave either. */
function withNothing(facts: Facts, resident: ResidentFact, found: Cheapest | null): Cheapest | null {
  if (resident.mustPlan !== 0) return found;
  const nothing = emptyPattern(facts, resident);
  const met = [...(found?.met ?? []), nothing];
  if (!found || nothing.cost < found.value) return { value: nothing.cost, bound: nothing.cost, pattern: nothing, met };
  return { ...found, met };
}

/** A town that the node uses unpaid: the one that is missed most. */
function townToBranchOn({ towns, least }: StepTable, node: Node, free: number, pieces: number): number {
  let chosen = -1;
  let most = -1;
  for (let town = 0; town < towns.length; town++) {
    const bit = 1 << town;
    if (!(node.used & bit) || node.paid & bit || free & bit) continue;
    let missed = 0;
    for (let piece = 0; piece < pieces; piece++) {
      let other = Infinity;
      for (let index = 0; index < towns.length; index++) {
        if (index !== town && node.allowed & (1 << index))
          other = Math.min(other, least[piece * towns.length + index] ?? Infinity);
      }
      const loss = other - (least[piece * towns.length + town] ?? Infinity);
      if (loss > 0) missed += Math.min(loss, 1e6);
    }
    if (missed > most) {
      most = missed;
      chosen = bit;
    }
  }
  return chosen;
}

function takeLeast(open: Node[]): Node {
  let least = 0;
  for (let index = 1; index < open.length; index++) {
    if ((open[index]?.bound ?? 0) < (open[least]?.bound ?? 0)) least = index;
  }
  const [node] = open.splice(least, 1);
  return node as Node;
}

function maskOf(towns: readonly number[], members: ReadonlySet<number>): number {
  return towns.reduce((mask, town, index) => (members.has(town) ? mask | (1 << index) : mask), 0);
}

function usedTowns(facts: Facts, towns: readonly number[], steps: readonly Step[]): number {
  return steps.reduce((mask, { clinic }) => mask | (1 << towns.indexOf(at(facts.clinics, clinic).town)), 0);
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
