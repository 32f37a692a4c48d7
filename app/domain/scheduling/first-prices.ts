import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { variableColumns } from './master.ts';
import type { Master } from './master.ts';
import type { Column, Program } from './matrix.ts';
import type { SearchRun } from './search-run.ts';

const CHEAPEST_FIRST = 8;
const MOST_ROUNDS = 12;

/**
 * What a place is worth when each demand is looked at by itself: the duals of the shared rows in a linear program that
 * knows only one row per demand. Starts with each demand's cheapest candidates and adds others while they would pay.
 * Null when it was stopped.
 */
export function firstPrices(facts: Facts, master: Master, run: SearchRun): Float64Array | null {
  const base = facts.demands.length;
  const inUse = new Uint8Array(facts.candidates.length);
  const first = facts.demands.flatMap(({ candidates }) =>
    [...candidates].sort((a, b) => a.price - b.price || a.index - b.index).slice(0, CHEAPEST_FIRST),
  );
  for (const { index } of first) inUse[index] = 1;
  const relaxation = run.engine.relax(demandProgram(facts, master, first));
  let duals: Float64Array | null = null;
  try {
    for (let round = 0; round < MOST_ROUNDS && !run.over(); round++) {
      const solution = relaxation.solve(run.limits());
      if (!solution) break;
      duals = solution.rowDuals;
      const paying = payingCandidates(facts, master, duals, inUse);
      if (paying.length === 0) break;
      for (const { index } of paying) inUse[index] = 1;
      relaxation.add(paying.map((candidate) => candidateColumn(master, candidate, base)));
    }
  } finally {
    relaxation.close();
  }
  return duals && duals.slice(base);
}

function payingCandidates(facts: Facts, master: Master, duals: Float64Array, inUse: Uint8Array): Candidate[] {
  const base = facts.demands.length;
  return facts.candidates.filter(({ index, demand, price }) => {
    if (inUse[index]) return false;
    const { rows, values } = at(master.shared.candidates, index);
    let reduced = price - (duals[demand] ?? 0);
    for (let entry = 0; entry < rows.length; entry++) {
      reduced -= (duals[base + (rows[entry] ?? 0)] ?? 0) * (values[entry] ?? 0);
    }
    return reduced < -1e-6;
  });
}

function demandProgram(facts: Facts, master: Master, candidates: readonly Candidate[]): Program {
  const { shared, openPrice } = master;
  const base = facts.demands.length;
  const ones = facts.demands.map(() => 1);
  const open = facts.demands.map(({ openCharge }, demand) => ({
    cost: openPrice + openCharge,
    whole: false,
    rows: [demand],
    values: [1],
  }));
  return {
    rowLower: [...ones, ...shared.lower],
    rowUpper: [...ones, ...shared.upper],
    columns: [
      ...variableColumns(shared, base),
      ...open,
      ...candidates.map((candidate) => candidateColumn(master, candidate, base)),
    ],
  };
}

function candidateColumn({ shared }: Master, { index, demand, price }: Candidate, base: number): Column {
  const { rows, values } = at(shared.candidates, index);
  return { cost: price, whole: false, rows: [demand, ...rows.map((row) => row + base)], values: [1, ...values] };
}
