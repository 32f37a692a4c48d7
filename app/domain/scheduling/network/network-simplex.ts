/** A directed network with whole capacities; arcs are numbered by position. */
export interface Network {
  /** What each node sends out (positive) or takes in (negative); the sum is 0. */
  supply: ArrayLike<number>;
  from: ArrayLike<number>;
  to: ArrayLike<number>;
  cost: ArrayLike<number>;
  /** Most that an arc carries; Infinity for no limit. */
  capacity: ArrayLike<number>;
}

export interface NetworkFlow {
  /** What each arc carries, whole numbers. */
  flow: Float64Array;
  /** A price per node: no arc with room costs less than `price[from] - price[to]`. */
  price: Float64Array;
  cost: number;
}

const AT_LOWER = 1;
const IN_TREE = 0;
const AT_UPPER = -1;
/** A flow to begin with, which meets every supply. */
export interface FirstFlow {
  flow: ArrayLike<number>;
  /**
   * The arc out of each node by which it hangs in the first tree, -1 for none. These carry less than their capacity and
   * lead from node to node without a circle; all others are empty or full.
   */
  arcUp: ArrayLike<number>;
}

/** Direction of a tree arc, seen from its lower node. */
const UP = 1;
const DOWN = -1;
const NONE = -1;
const LEAST_BLOCK = 32;

/**
 * The cheapest flow that meets every supply, by the primal network simplex method with strongly feasible trees and
 * block search (Ahuja, Magnanti and Orlin, Network Flows, 1993, ch. 11; Kiraly and Kovacs, Acta Univ. Sapientiae
 * Informatica 4, 2012). Capacities are at least 0, costs finite. Null when no flow meets the supplies.
 */
export function cheapestFlow(network: Network, first?: FirstFlow): NetworkFlow | null {
  const tree = new SpanningTree(network);
  if (first) tree.begin(first);
  else tree.beginOnRoot(network.supply);
  while (tree.improve());
  return tree.result();
}

/** The basis: a spanning tree over the nodes and a root, hung on artificial arcs that are dearer than any path. */
class SpanningTree {
  private readonly nodes: number;
  private readonly arcs: number;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly cost: Float64Array;
  private readonly capacity: Float64Array;
  private readonly flow: Float64Array;
  private readonly state: Int8Array;
  private readonly price: Float64Array;
  private readonly parent: Int32Array;
  private readonly arcUp: Int32Array;
  private readonly direction: Int8Array;
  private readonly depth: Int32Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly lastSibling: Int32Array;
  private readonly block: number;
  private readonly artificial: number;
  private nextArc = 0;

  constructor({ supply, from, to, cost, capacity }: Network) {
    const nodes = supply.length;
    const arcs = from.length;
    this.nodes = nodes;
    this.arcs = arcs;
    this.from = new Int32Array(arcs + nodes);
    this.to = new Int32Array(arcs + nodes);
    this.cost = new Float64Array(arcs + nodes);
    this.capacity = new Float64Array(arcs + nodes).fill(Infinity);
    this.from.set(from);
    this.to.set(to);
    this.cost.set(cost);
    this.capacity.set(capacity);
    this.flow = new Float64Array(arcs + nodes);
    this.state = new Int8Array(arcs + nodes).fill(AT_LOWER);
    this.price = new Float64Array(nodes + 1);
    this.parent = new Int32Array(nodes + 1).fill(nodes);
    this.arcUp = new Int32Array(nodes + 1).fill(NONE);
    this.direction = new Int8Array(nodes + 1);
    this.depth = new Int32Array(nodes + 1).fill(1);
    this.firstChild = new Int32Array(nodes + 1).fill(NONE);
    this.nextSibling = new Int32Array(nodes + 1).fill(NONE);
    this.lastSibling = new Int32Array(nodes + 1).fill(NONE);
    this.block = Math.max(LEAST_BLOCK, Math.ceil(Math.sqrt(arcs)));
    this.parent[nodes] = NONE;
    this.depth[nodes] = 0;
    let dearest = 1;
    for (let arc = 0; arc < arcs; arc++) dearest = Math.max(dearest, Math.abs(this.cost[arc]!));
    this.artificial = (dearest + 1) * (nodes + 1);
    this.cost.fill(this.artificial, arcs);
  }

  /** Every supply goes to or from the root. */
  beginOnRoot(supply: ArrayLike<number>): void {
    for (let node = 0; node < this.nodes; node++) {
      this.hangOnRoot(node, supply[node]! >= 0);
      this.flow[this.arcs + node] = Math.abs(supply[node]!);
    }
  }

  begin({ flow, arcUp }: FirstFlow): void {
    const { nodes, arcs, capacity, state } = this;
    this.flow.set(flow);
    for (let arc = 0; arc < arcs; arc++) if (flow[arc]! > 0 && flow[arc]! === capacity[arc]!) state[arc] = AT_UPPER;
    for (let node = 0; node < nodes; node++) {
      const arc = arcUp[node]!;
      if (arc === NONE) this.hangOnRoot(node, true);
      else this.hang(node, arc, this.to[arc]!, UP);
    }
    // Children before their parents have a price; so the prices are set once the tree hangs together.
    for (let child = this.firstChild[nodes]!; child !== NONE; child = this.nextSibling[child]!) this.reprice(child);
  }

  private hangOnRoot(node: number, up: boolean): void {
    const arc = this.arcs + node;
    this.from[arc] = up ? node : this.nodes;
    this.to[arc] = up ? this.nodes : node;
    this.price[node] = up ? this.artificial : -this.artificial;
    this.hang(node, arc, this.nodes, up ? UP : DOWN);
  }

  private hang(node: number, arc: number, parent: number, direction: number): void {
    this.state[arc] = IN_TREE;
    this.arcUp[node] = arc;
    this.parent[node] = parent;
    this.direction[node] = direction;
    this.adopt(parent, node);
  }

  /** One pivot; false when no arc would lower the cost. */
  improve(): boolean {
    const entering = this.findEntering();
    if (entering === NONE) return false;
    const [source, target] = [this.from[entering]!, this.to[entering]!];
    const join = this.commonAncestor(source, target);
    const forwards = this.state[entering] === AT_LOWER;
    const first = forwards ? source : target;
    const second = forwards ? target : source;
    let least = this.capacity[entering]!;
    let leaving = NONE;
    let onFirst = false;
    for (let node = first; node !== join; node = this.parent[node]!) {
      const room = this.roomDown(node);
      if (room >= least) continue;
      [least, leaving, onFirst] = [room, node, true];
    }
    // Ties go to the side of the head: so the tree stays strongly feasible and the method cannot cycle.
    for (let node = second; node !== join; node = this.parent[node]!) {
      const room = this.roomUp(node);
      if (room > least) continue;
      [least, leaving, onFirst] = [room, node, false];
    }
    this.push(entering, join, least);
    if (leaving === NONE) {
      this.state[entering] = -this.state[entering]!;
      return true;
    }
    const old = this.arcUp[leaving]!;
    this.state[entering] = IN_TREE;
    this.state[old] = this.flow[old] === 0 ? AT_LOWER : AT_UPPER;
    this.rehang(entering, leaving, onFirst ? first : second, onFirst ? second : first);
    return true;
  }

  /** The arc that saves most per unit, in the first block that has one. */
  private findEntering(): number {
    const { arcs, block, from, to, cost, state, price } = this;
    let best = NONE;
    let least = 0;
    let left = block;
    let arc = this.nextArc;
    for (let looked = 0; looked < arcs; looked++) {
      const reduced = state[arc]! * (cost[arc]! + price[to[arc]!]! - price[from[arc]!]!);
      if (reduced < least) [least, best] = [reduced, arc];
      if (++arc === arcs) arc = 0;
      if (--left > 0) continue;
      if (best !== NONE) break;
      left = block;
    }
    this.nextArc = arc;
    return best;
  }

  private commonAncestor(a: number, b: number): number {
    const { parent, depth } = this;
    let [left, right] = [a, b];
    while (left !== right) {
      if (depth[left]! >= depth[right]!) left = parent[left]!;
      else right = parent[right]!;
    }
    return left;
  }

  /** How much more can come down to the node over its tree arc. */
  private roomDown(node: number): number {
    const arc = this.arcUp[node]!;
    return this.direction[node] === UP ? this.flow[arc]! : this.capacity[arc]! - this.flow[arc]!;
  }

  private roomUp(node: number): number {
    const arc = this.arcUp[node]!;
    return this.direction[node] === DOWN ? this.flow[arc]! : this.capacity[arc]! - this.flow[arc]!;
  }

  private push(entering: number, join: number, amount: number): void {
    if (amount === 0) return;
    const { flow, parent, arcUp, direction } = this;
    const signed = this.state[entering]! * amount;
    flow[entering] = flow[entering]! + signed;
    for (let node = this.from[entering]!; node !== join; node = parent[node]!) {
      flow[arcUp[node]!] = flow[arcUp[node]!]! - direction[node]! * signed;
    }
    for (let node = this.to[entering]!; node !== join; node = parent[node]!) {
      flow[arcUp[node]!] = flow[arcUp[node]!]! + direction[node]! * signed;
    }
  }

  /** Cuts the subtree of `leaving` off and hangs it by its node `inside` on the node `outside`. */
  private rehang(entering: number, leaving: number, inside: number, outside: number): void {
    const { parent, arcUp, direction } = this;
    let node = inside;
    let above = outside;
    let arc = entering;
    let turned = this.from[entering] === inside ? UP : DOWN;
    for (;;) {
      const [nextNode, nextArc, nextTurned] = [parent[node]!, arcUp[node]!, -direction[node]!];
      this.abandon(nextNode, node);
      parent[node] = above;
      arcUp[node] = arc;
      direction[node] = turned;
      this.adopt(above, node);
      if (node === leaving) break;
      [above, arc, turned, node] = [node, nextArc, nextTurned, nextNode];
    }
    this.reprice(inside);
  }

  /** Prices and depths below a node that hangs anew. */
  private reprice(top: number): void {
    const { price, depth, parent, firstChild, nextSibling, direction, cost, arcUp } = this;
    let node = top;
    for (;;) {
      const above = parent[node]!;
      price[node] = price[above]! + direction[node]! * cost[arcUp[node]!]!;
      depth[node] = depth[above]! + 1;
      if (firstChild[node] !== NONE) {
        node = firstChild[node]!;
        continue;
      }
      while (node !== top && nextSibling[node] === NONE) node = parent[node]!;
      if (node === top) return;
      node = nextSibling[node]!;
    }
  }

  private adopt(parent: number, child: number): void {
    const eldest = this.firstChild[parent]!;
    this.nextSibling[child] = eldest;
    this.lastSibling[child] = NONE;
    if (eldest !== NONE) this.lastSibling[eldest] = child;
    this.firstChild[parent] = child;
  }

  private abandon(parent: number, child: number): void {
    const [before, after] = [this.lastSibling[child]!, this.nextSibling[child]!];
    if (before === NONE) this.firstChild[parent] = after;
    else this.nextSibling[before] = after;
    if (after !== NONE) this.lastSibling[after] = before;
  }

  result(): NetworkFlow | null {
    const { nodes, arcs } = this;
    for (let arc = arcs; arc < arcs + nodes; arc++) if (this.flow[arc]! > 0) return null;
    let total = 0;
    for (let arc = 0; arc < arcs; arc++) total += this.flow[arc]! * this.cost[arc]!;
    return { flow: this.flow.slice(0, arcs), price: this.price.slice(0, nodes), cost: total };
  }
}
