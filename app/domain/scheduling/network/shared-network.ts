import { at } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { SharedRows } from '../shared-model.ts';
import { nestingOf } from './nesting.ts';
import type { Nesting } from './nesting.ts';
import { cheapestFlow } from './network-simplex.ts';
import type { FirstFlow, Network, NetworkFlow } from './network-simplex.ts';
import { rowTariffs } from './row-tariffs.ts';
import type { RowTariffs } from './row-tariffs.ts';

/** The cheapest way to fill every demand when nothing binds a learner's placements to one another. */
export interface IndependentPlan {
  /** Candidate of each demand by its index, -1 for a demand that stays open. */
  chosen: Int32Array;
  cost: number;
  /** What one more in each shared row would change: the duals of the rows. */
  duals: Float64Array;
}

/**
 * Places every demand by itself at the least cost, as a flow: demand -> rows from within outwards -> all that are placed.
 * `candidateCosts` are by the candidates' index, Infinity for what may not be chosen. The cost is a bound on every plan that places at these costs or more.
 * Null when the shared rows do not nest, or say more than a flow can.
 */
export function placeIndependently(
  facts: Facts,
  shared: SharedRows,
  candidateCosts: ArrayLike<number>,
  openPrice: number,
): IndependentPlan | null {
  const network = sharedNetwork(facts, shared, openPrice);
  if (!network) return null;
  const plan: IndependentPlan = {
    chosen: new Int32Array(facts.demands.length).fill(-1),
    cost: network.constant,
    duals: new Float64Array(shared.lower.length),
  };
  for (const demands of network.parts) {
    const placed = network.place(demands, candidateCosts);
    if (!placed) return null;
    plan.cost += placed.cost;
    demands.forEach((demand, node) => (plan.chosen[demand] = placed.chosen[node]!));
    for (const { row, dual } of placed.duals) plan.duals[row] = dual;
  }
  return plan;
}

/** A round as flows through its shared rows, one for each part that has none of them in common with another. */
export interface SharedNetwork {
  /** Demands by part: mostly a part is a period. */
  parts: number[][];
  /** What is paid when nobody is placed. */
  constant: number;
  /** The cheapest way to fill the demands of a part at these costs of candidates. */
  place(demands: readonly number[], candidateCosts: ArrayLike<number>): PlacedPart | null;
}

export interface PlacedPart {
  /** Candidate of each of the demands by its index, -1 for one that stays open. */
  chosen: number[];
  cost: number;
  duals: { row: number; dual: number }[];
}

/** Null when the shared rows do not nest, or say more than a flow can. */
export function sharedNetwork(facts: Facts, shared: SharedRows, openPrice: number): SharedNetwork | null {
  const nesting = nestingOf(shared);
  const tariffs = rowTariffs(shared);
  if (!nesting || !tariffs) return null;
  return {
    parts: separateParts(facts, nesting),
    constant: shared.offset + tariffs.constant,
    place(demands, candidateCosts) {
      const part = buildPart(facts, demands, nesting, tariffs, candidateCosts, openPrice);
      const flow = cheapestFlow(part, firstFlow(part));
      return flow && placedBy(part, flow);
    },
  };
}

function placedBy(
  { demands, firstArc, candidates, rows, nextNode }: Part,
  { flow, price, cost }: NetworkFlow,
): PlacedPart {
  const chosen = Array.from({ length: demands }, (_, node) => {
    for (let arc = firstArc[node]! + 1; arc < firstArc[node + 1]!; arc++) if (flow[arc]! > 0) return candidates[arc]!;
    return -1;
  });
  const duals = rows.map((row, position) => ({
    row,
    dual: price[nextNode[position]!]! - price[demands + position]!,
  }));
  return { chosen, cost, duals };
}

/** Demands that share no row, directly or through others. */
function separateParts(facts: Facts, { around, innermost }: Nesting): number[][] {
  const count = facts.demands.length;
  const leader = Int32Array.from({ length: count + around.length }, (_, index) => index);
  const find = (member: number): number => {
    let top = member;
    while (leader[top] !== top) top = leader[top] = leader[leader[top]!]!;
    return top;
  };
  const join = (a: number, b: number) => void (leader[find(a)] = find(b));
  around.forEach((outer, row) => outer >= 0 && join(count + row, count + outer));
  facts.demands.forEach(({ candidates }, demand) => {
    for (const { index } of candidates) if (innermost[index]! >= 0) join(demand, count + innermost[index]!);
  });
  return [...Map.groupBy(facts.demands.keys(), find).values()];
}

/** The network of a part: nodes are its demands, its rows from the inside outwards, and the sink. */
interface Part extends Network {
  demands: number;
  /** The arcs of each demand begin here: the open one, then its candidates; and behind the last. */
  firstArc: number[];
  candidates: number[];
  rows: number[];
  /** The node that each row leads to. */
  nextNode: number[];
  /** The arcs out of each row, cheapest first. */
  arcsOfRow: number[][];
}

function buildPart(
  facts: Facts,
  demands: readonly number[],
  { around, innermost }: Nesting,
  tariffs: RowTariffs,
  costs: ArrayLike<number>,
  openPrice: number,
): Part {
  const rows = rowsOfPart(facts, demands, around, innermost);
  const nodeOfRow = new Map(rows.map((row, position) => [row, demands.length + position]));
  const sink = demands.length + rows.length;
  const nodeAt = (row: number) => nodeOfRow.get(row) ?? sink;
  const supply = new Float64Array(sink + 1).fill(1, 0, demands.length);
  supply[sink] = -demands.length;
  const [from, to, cost, capacity]: number[][] = [[], [], [], []];
  const candidates: number[] = [];
  const add = (tail: number, head: number, price: number, most: number) => {
    from!.push(tail);
    to!.push(head);
    cost!.push(price);
    return capacity!.push(most) - 1;
  };
  const charged = demands.reduce((most, demand) => Math.max(most, at(facts.demands, demand).openCharge), 0);
  const never = 1e6 * (1 + openPrice + charged);
  const firstArc = demands.map((demand, node) => {
    const { lockedTo, openCharge, candidates: options } = at(facts.demands, demand);
    const first = add(node, sink, lockedTo === undefined ? openPrice + openCharge : never, Infinity);
    candidates.push(-1);
    for (const { index } of options) {
      add(node, nodeAt(innermost[index]!), Math.min(costs[index]!, never), Infinity);
      candidates.push(index);
    }
    return first;
  });
  firstArc.push(candidates.length);
  const nextNode = rows.map((row) => nodeAt(around[row]!));
  const arcsOfRow = rows.map((row, position) =>
    at(tariffs.steps, row).map((step) => add(demands.length + position, nextNode[position]!, step.cost, step.places)),
  );
  return {
    ...{ supply, from: from!, to: to!, cost: cost!, capacity: capacity! },
    ...{ demands: demands.length, firstArc, candidates, rows, nextNode, arcsOfRow },
  };
}

function rowsOfPart(facts: Facts, demands: readonly number[], around: Int32Array, innermost: Int32Array): number[] {
  const rows = new Set<number>();
  for (const demand of demands) {
    for (const { index } of at(facts.demands, demand).candidates) {
      for (let row = innermost[index]!; row >= 0 && !rows.has(row); row = around[row]!) rows.add(row);
    }
  }
  return [...rows].sort((a, b) => a - b);
}

/** First come, first served: each demand takes what is cheapest for it among what is left. */
function firstFlow(part: Part): FirstFlow {
  const { demands, firstArc, to, cost, capacity, arcsOfRow, nextNode } = part;
  const flow = new Float64Array(to.length);
  const arcUp = new Int32Array(demands + arcsOfRow.length + 1).fill(-1);
  const freeArc = (position: number) => arcsOfRow[position]!.find((arc) => flow[arc]! < capacity[arc]!);
  const sink = demands + arcsOfRow.length;
  for (let node = 0; node < demands; node++) {
    const open = firstArc[node]!;
    let best = open;
    for (let arc = open + 1; arc < firstArc[node + 1]!; arc++) {
      if (cost[arc]! < cost[best]! && leadsOut(to[arc]!)) best = arc;
    }
    arcUp[node] = best;
    flow[best] = 1;
    for (let at = to[best]!; at !== sink; at = nextNode[at - demands]!) {
      const arc = freeArc(at - demands)!;
      flow[arc] = flow[arc]! + 1;
    }
  }
  for (let position = 0; position < arcsOfRow.length; position++) arcUp[demands + position] = freeArc(position) ?? -1;
  return { flow, arcUp };

  function leadsOut(node: number): boolean {
    for (let here = node; here !== sink; here = nextNode[here - demands]!) {
      if (freeArc(here - demands) === undefined) return false;
    }
    return true;
  }
}
