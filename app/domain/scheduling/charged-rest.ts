/**
 * Least that a learner's remaining placements can cost when all that are alike are charged for once: the best of paying
 * for nothing new, for exactly one thing new, and for two or more, in which case what comes after the second is free.
 * Keys are numbers from 0: what is alike has the same key.
 */
export class ChargedRest {
  private readonly charge: number;
  private readonly depths: number;
  private readonly keys: number;
  /** Least value of each key, by depth x keys + key. */
  private readonly values: Float64Array;
  /** What it costs to choose nothing, by depth. */
  private readonly without: Float64Array;
  private readonly paid: number[] = [];
  /** Least without a new charge, by depth; only while a bound is worked out. */
  private readonly free: Float64Array;
  /** Least of any key, by depth; NaN where it is not known. */
  private readonly least: Float64Array;

  constructor(charge: number, depths: number, keys: number) {
    this.charge = charge;
    this.depths = depths;
    this.keys = keys;
    this.values = new Float64Array(depths * keys).fill(Infinity);
    this.without = new Float64Array(depths).fill(Infinity);
    this.free = new Float64Array(depths);
    this.least = new Float64Array(depths).fill(Infinity);
  }

  /** Forgets what the depth offered. */
  clear(depth: number, without: number): void {
    this.values.fill(Infinity, depth * this.keys, (depth + 1) * this.keys);
    this.without[depth] = without;
    this.least[depth] = Infinity;
  }

  offer(depth: number, key: number, value: number): void {
    const before = this.offered(depth, key);
    if (value === before) return;
    this.values[depth * this.keys + key] = value;
    const least = this.least[depth] ?? NaN;
    if (value <= least) this.least[depth] = value;
    else if (before === least) this.least[depth] = NaN;
  }

  offered(depth: number, key: number): number {
    return this.values[depth * this.keys + key] ?? Infinity;
  }

  isPaid(key: number): boolean {
    return this.paid.includes(key);
  }

  pay(key: number): void {
    this.paid.push(key);
  }

  /** Takes back the last payment. */
  takeBack(): void {
    this.paid.pop();
  }

  /** What the depth and those after it cost at least, roughly. */
  from(depth: number): number {
    const { nothingNew, anything } = this.sums(depth);
    return Math.min(nothingNew, anything + this.charge);
  }

  /** Whether the depth and those after it cost `limit` or more, as far as can be told. */
  reaches(depth: number, limit: number): boolean {
    const { nothingNew, anything } = this.sums(depth);
    if (nothingNew < limit) return false;
    if (anything + this.charge >= limit) return true;
    if (anything + 2 * this.charge < limit) return false;
    return this.oneNewReaches(depth, limit - this.charge);
  }

  private sums(depth: number) {
    let nothingNew = 0;
    let anything = 0;
    for (let later = depth; later < this.depths; later++) {
      const free = this.freeAt(later);
      const least = this.leastAt(later);
      this.free[later] = free;
      nothingNew += free;
      anything += least < free ? least : free;
    }
    return { nothingNew, anything };
  }

  private freeAt(depth: number): number {
    let least = this.without[depth] ?? Infinity;
    for (const key of this.paid) {
      const value = this.values[depth * this.keys + key] ?? Infinity;
      if (value < least) least = value;
    }
    return least;
  }

  private leastAt(depth: number): number {
    const known = this.least[depth] ?? Infinity;
    if (!Number.isNaN(known)) return known;
    const { values, keys } = this;
    let least = Infinity;
    for (let at = depth * keys; at < (depth + 1) * keys; at++) {
      const value = values[at] ?? Infinity;
      if (value < least) least = value;
    }
    this.least[depth] = least;
    return least;
  }

  private oneNewReaches(first: number, limit: number): boolean {
    const { values, free, keys, depths } = this;
    for (let key = 0; key < keys; key++) {
      let sum = 0;
      for (let depth = first; depth < depths; depth++) {
        const paid = free[depth] ?? Infinity;
        const value = values[depth * keys + key] ?? Infinity;
        sum += value < paid ? value : paid;
      }
      if (sum < limit) return false;
    }
    return true;
  }
}
