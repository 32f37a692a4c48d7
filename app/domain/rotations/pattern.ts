import type { Facts, PlacedStay, ResidentFact } from './facts.ts';
import { at } from './facts.ts';

/** Everything a resident does: one choice of window and stays, the fixed ones included. */
export interface Pattern {
  resident: number;
  /** Position in the resident's windows; -1 where nothing is planned. */
  window: number;
  /** The fixed ones first. */
  stays: PlacedStay[];
  /** Blocks left out. */
  missing: number;
  /** What it costs, peaks of clinics apart. */
  cost: number;
  key: string;
}

/** One step of a resident's programme: a piece of the shape at a clinic from a week. */
export interface Step {
  piece: number;
  clinic: number;
  from: number;
}

/** What a piece costs at one of its clinics from a week; Infinity where it may not be. */
export function stepCost(resident: ResidentFact, { piece, clinic, from }: Step): number {
  const { options, beginCost, discounts } = at(resident.pieces, piece);
  const option = options.find((candidate) => candidate.clinic === clinic);
  if (!option) return Infinity;
  let cost = option.cost + (beginCost?.[from] ?? 0);
  for (const discount of discounts) if (discount.clinic === clinic && discount.from === from) cost -= discount.saving;
  return cost;
}

export function createPattern(
  facts: Facts,
  resident: ResidentFact,
  window: number,
  steps: readonly Step[],
  missing: number,
): Pattern {
  const towns = new Set(resident.fixedTowns);
  let cost = resident.fixedCost + missing * facts.weights.missing;
  const stays = [...resident.fixed];
  for (const step of steps) {
    const { block, weeks } = at(resident.pieces, step.piece);
    cost += stepCost(resident, step);
    towns.add(at(facts.clinics, step.clinic).town);
    stays.push({ block, clinic: step.clinic, from: step.from, weeks });
  }
  cost += towns.size * facts.weights.newTown;
  const steady = steps.map(({ piece, clinic, from }) => `${piece}.${clinic}.${from}`).sort();
  return {
    resident: resident.index,
    window,
    stays,
    missing,
    cost,
    key: `${resident.index}:${window}:${steady.join(' ')}`,
  };
}

/** Nothing but the fixed stays, every block left to plan left out. */
export function emptyPattern(facts: Facts, resident: ResidentFact): Pattern {
  const open = new Set(resident.pieces.map(({ block }) => block));
  return createPattern(facts, resident, -1, [], open.size);
}
