import type { Facts, ResidentFact } from './facts.ts';
import { at } from './facts.ts';
import { createPattern } from './pattern.ts';
import type { Pattern, Step } from './pattern.ts';
import { fillProgramme, traceProgramme } from './programme-table.ts';
import type { ProgrammeFrame, ProgrammeTable } from './programme-table.ts';
import { fillStepTable } from './stay-prices.ts';
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
  /** Null when the resident has no window of employment. */
  cheapest(resident: ResidentFact, prices: StayPrices): Cheapest | null;
  /** Tables filled so far, in cells: a measure of work that does not depend on the machine. */
  work(): number;
}

interface Node {
  /** Towns that are used and paid, and towns that may be used; bits by the step table's towns. */
  paid: number;
  allowed: number;
  value: number;
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
  const steps: StepTable = {
    towns: [],
    costs: new Float64Array(0),
    clinics: new Int32Array(0),
    least: new Float64Array(0),
  };
  const table: ProgrammeTable = { value: new Float64Array(0), costs: new Float64Array(0), towns: new Int32Array(0) };
  let work = 0;

  function searchWindow(
    resident: ResidentFact,
    window: number,
    gapCost: number | null,
    best: Cheapest | null,
    extra: number,
  ) {
    const { from, to } = at(resident.windows, window);
    const frame: ProgrammeFrame = { shape: resident.shape, weeks: facts.weeks, from, to, gapCost };
    const free = maskOf(steps.towns, resident.fixedTowns);
    const townCost = facts.weights.newTown;
    const base = resident.fixedCost + resident.fixedTowns.size * townCost + extra;
    const met: Pattern[] = [];
    let found = best;
    let tables = 0;
    function visit(paid: number, allowed: number): Node | null {
      tables++;
      work += resident.shape.states * Math.max(1, to - from);
      const value = fillProgramme(table, frame, steps, allowed);
      if (value === Infinity) return null;
      const traced = traceProgramme(table, frame, steps);
      const used = usedTowns(facts, steps.towns, traced.steps);
      const total = base + value + townCost * countBits(used & ~free);
      if (!found || total < found.value - TOLERANCE || met.length === 0) {
        const pattern = createPattern(facts, resident, window, traced.steps, traced.missing);
        met.push(pattern);
        if (!found || total < found.value - TOLERANCE) found = { value: total, bound: total, pattern, met };
      }
      return { paid, allowed, value, used, bound: base + value + townCost * countBits(paid & ~free) };
    }
    const root = visit(0, (1 << steps.towns.length) - 1);
    const open = root ? [root] : [];
    let bound = Infinity;
    while (open.length > 0) {
      const node = takeLeast(open);
      if (node.bound >= (found?.value ?? Infinity) - TOLERANCE || tables >= MOST_TABLES) {
        bound = node.bound;
        break;
      }
      const town = townToBranchOn(steps, node, free, resident.pieces.length);
      if (town < 0) continue;
      open.push({ ...node, paid: node.paid | town, bound: node.bound + townCost });
      const without = visit(node.paid, node.allowed & ~town);
      if (without) open.push(without);
    }
    return { found, bound, met };
  }

  function search(resident: ResidentFact, prices: StayPrices, gapCost: number | null): Cheapest | null {
    let best: Cheapest | null = null;
    let bound = Infinity;
    const met: Pattern[] = [];
    resident.windows.forEach(({ wave }, window) => {
      const extra = wave < 0 ? 0 : (prices.waves[wave] ?? 0);
      if (extra === Infinity) return;
      const result = searchWindow(resident, window, gapCost, best, extra);
      best = result.found;
      bound = Math.min(bound, result.bound);
      met.push(...result.met);
    });
    return finish(best, bound, met);
  }

  return {
    work: () => work,
    cheapest(resident, prices) {
      fillStepTable(facts, resident, prices, steps);
      const whole = search(resident, prices, null);
      const { missing } = facts.weights;
      if (whole && whole.bound - resident.fixedCost <= missing) return whole;
      const gapped = search(resident, prices, missing);
      if (!gapped) return whole;
      return whole && whole.value <= gapped.value ? { ...whole, bound: Math.min(whole.bound, gapped.bound) } : gapped;
    },
  };
}

function finish(best: Cheapest | null, bound: number, met: Pattern[]): Cheapest | null {
  return best ? { ...best, bound: Math.min(bound, best.value), met } : null;
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
