import { at } from './facts.ts';
import type { Facts, ResidentFact } from './facts.ts';

/**
 * What a week at a clinic costs a resident beside the resident's own costs, as sums of what stands before each week
 * (clinic-major, `weeks + 1` each), so that a stay costs one subtraction.
 */
export interface StayPrices {
  sums: Float64Array;
  /** Weeks that are as full as the clinic's fullest; a stay over any of them costs `raise` once. */
  raising: Int32Array | null;
  raise: number;
  /** Weeks without a free place: no stay over them. */
  full: Int32Array | null;
  /** Per wave, Infinity where it is full. */
  waves: Float64Array;
}

/** Prices by clinic and week (clinic-major, `weeks` each) as prices of stays. */
export function pricesOf(facts: Facts, perWeek: Float64Array, waves: Float64Array): StayPrices {
  const { weeks, clinics } = facts;
  const sums = new Float64Array(clinics.length * (weeks + 1));
  for (let clinic = 0; clinic < clinics.length; clinic++) {
    const base = clinic * (weeks + 1);
    for (let week = 0; week < weeks; week++) {
      sums[base + week + 1] = (sums[base + week] ?? 0) + (perWeek[clinic * weeks + week] ?? 0);
    }
  }
  return { sums, raising: null, raise: 0, full: null, waves };
}

/** The cheapest clinic for every piece, town and beginning; towns by their position in `towns`. */
export interface StepTable {
  towns: number[];
  /** piece-major, then town, then week. */
  costs: Float64Array;
  clinics: Int32Array;
  /** The least over all weeks, piece-major. */
  least: Float64Array;
}

export function emptyStepTable(): StepTable {
  return { towns: [], costs: new Float64Array(0), clinics: new Int32Array(0), least: new Float64Array(0) };
}

/** Fills a table of what each piece costs where and when; the arrays are used again if they are large enough. */
export function fillStepTable(facts: Facts, resident: ResidentFact, prices: StayPrices, table: StepTable): void {
  const { weeks } = facts;
  table.towns = townsOf(resident);
  const towns = table.towns.length;
  const size = resident.pieces.length * towns * weeks;
  if (table.costs.length < size) {
    table.costs = new Float64Array(size);
    table.clinics = new Int32Array(size);
  }
  if (table.least.length < resident.pieces.length * towns)
    table.least = new Float64Array(resident.pieces.length * towns);
  table.costs.fill(Infinity, 0, size);
  resident.pieces.forEach((piece, index) => {
    for (const option of piece.options) {
      const base = (index * towns + table.towns.indexOf(option.town)) * weeks;
      fillOption(facts, resident, index, option, prices, table, base);
    }
    for (let town = 0; town < towns; town++) {
      const base = (index * towns + town) * weeks;
      let least = Infinity;
      for (let week = 0; week < weeks; week++) least = Math.min(least, table.costs[base + week] ?? Infinity);
      table.least[index * towns + town] = least;
    }
  });
}

const townsKnown = new WeakMap<ResidentFact, number[]>();

function townsOf(resident: ResidentFact): number[] {
  const known = townsKnown.get(resident);
  if (known) return known;
  const towns = new Set(resident.pieces.flatMap(({ options }) => options.map(({ town }) => town)));
  const sorted = [...towns].sort((a, b) => a - b);
  townsKnown.set(resident, sorted);
  return sorted;
}

function fillOption(
  { weeks }: Facts,
  resident: ResidentFact,
  index: number,
  option: { clinic: number; cost: number },
  prices: StayPrices,
  { costs, clinics }: StepTable,
  base: number,
): void {
  const { weeks: length, earliest, latest, beginCost, discounts } = at(resident.pieces, index);
  const { sums, raising, full, raise } = prices;
  const { closedBefore } = resident;
  const before = option.clinic * (weeks + 1);
  const last = Math.min(weeks, latest) - length;
  for (let from = earliest; from <= last; from++) {
    const to = from + length;
    if (closedBefore[to] !== closedBefore[from] || holds(full, before + from, before + to)) continue;
    let cost = option.cost + (sums[before + to] ?? 0) - (sums[before + from] ?? 0) + (beginCost?.[from] ?? 0);
    if (holds(raising, before + from, before + to)) cost += raise;
    for (const discount of discounts) {
      if (discount.clinic === option.clinic && discount.from === from) cost -= discount.saving;
    }
    if (cost >= (costs[base + from] ?? Infinity)) continue;
    costs[base + from] = cost;
    clinics[base + from] = option.clinic;
  }
}

/** Whether any week between two is counted. */
function holds(counted: Int32Array | null, from: number, to: number): boolean {
  return counted !== null && counted[to] !== counted[from];
}
