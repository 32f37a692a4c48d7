import type { Candidate } from '../facts.ts';
import type { Slot } from '../slots.ts';
import type { Exchange } from './traders.ts';

/** Somebody has left a place for one that was free by then. */
export interface Taken {
  from: Candidate;
  to: Candidate;
  /** Her weeks as text. */
  weeks: string;
}

/** Moves by their position in time, of which none is possible without those before it. */
type Chain = number[];

/**
 * Moves as chains, each of which can be carried out without the others: whoever takes a place that another has left in the
 * same weeks follows her. Where weeks only overlap, or supervisors are shared by several units, a place may be there
 * because several have left; their chains are one then. `startLoad` is what is taken of each slot before all moves.
 */
export function chainsOf(taken: readonly Taken[], startLoad: Int32Array): Exchange[] {
  const chains = followed(taken);
  for (let merged = true; merged;) merged = mergeOne(chains, taken, startLoad);
  return chains.map((chain) => {
    const steps = chain.flatMap((position) => taken[position] ?? []);
    const free = (steps[0]?.to.slots ?? []).map((slot) => slot.free - (startLoad[slot.index] ?? 0));
    return {
      kind: 'chain',
      moves: steps.map(({ to: { placing } }) => ({ demandId: placing.demand.id, unitId: placing.unit.id })),
      free: free.length > 0 ? Math.min(...free) : null,
    };
  });
}

function followed(taken: readonly Taken[]): Chain[] {
  const chains: Chain[] = [];
  const vacant: { unit: number; weeks: string; chain: Chain }[] = [];
  taken.forEach(({ from, to, weeks }, position) => {
    const index = vacant.findIndex((left) => left.unit === to.unit && left.weeks === weeks);
    const [left] = index < 0 ? [] : vacant.splice(index, 1);
    const chain = left?.chain ?? [];
    if (!left) chains.push(chain);
    chain.push(position);
    vacant.push({ unit: from.unit, weeks, chain });
  });
  return chains;
}

/** Joins the first chain that cannot stand alone with those that have left what it takes; false when all can. */
function mergeOne(chains: Chain[], taken: readonly Taken[], startLoad: Int32Array): boolean {
  for (const chain of chains) {
    const lacking = new Set(lackingSlots(chain, taken, startLoad));
    const helping = chains.filter((other) => other !== chain && leaves(other, taken, lacking));
    if (helping.length === 0) continue;
    for (const other of helping) {
      chain.push(...other);
      chains.splice(chains.indexOf(other), 1);
    }
    chain.sort((a, b) => a - b);
    return true;
  }
  return false;
}

/** Slots of which a chain alone would take more than there is. */
function lackingSlots(chain: Chain, taken: readonly Taken[], startLoad: Int32Array): number[] {
  const change = new Map<Slot, number>();
  const add = (slots: readonly Slot[], by: number) => {
    for (const slot of slots) change.set(slot, (change.get(slot) ?? 0) + by);
  };
  for (const position of chain) {
    add(taken[position]?.from.slots ?? [], -1);
    add(taken[position]?.to.slots ?? [], 1);
  }
  return [...change].flatMap(([slot, by]) =>
    by > 0 && (startLoad[slot.index] ?? 0) + by > slot.free ? [slot.index] : [],
  );
}

function leaves(chain: Chain, taken: readonly Taken[], slots: ReadonlySet<number>): boolean {
  return chain.some((position) => taken[position]?.from.slots.some(({ index }) => slots.has(index)) ?? false);
}
