/** A repeatable source of randomness: the same seed gives the same numbers on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  /** Throws when the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** As `pick`, each item as likely as its weight; weights must not all be 0. */
  weighted<T>(list: readonly T[], weight: (item: T) => number): T;
  /** A new list in random order. */
  shuffle<T>(list: readonly T[]): T[];
  /** `count` different items in random order (all of them when there are fewer). */
  sample<T>(list: readonly T[], count: number): T[];
  /** An independent generator; the numbers drawn here do not change it. */
  fork(name: string): Random;
}

/** mulberry32 by Tommy Ettinger (public domain), seeded with a number or a text. */
export function createRandom(seed: number | string): Random {
  let state = typeof seed === 'number' ? seed >>> 0 : hashText(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => at(list, int(0, list.length - 1));
  const shuffle = <T>(list: readonly T[]): T[] => shuffled(list, int);
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted: (list, weight) => weightedItem(list, weight, next()),
    shuffle,
    sample: (list, count) => shuffle(list).slice(0, count),
    fork: (name) => createRandom(hashText(`${String(seed)}/${name}`)),
  };
}

/** FNV-1a, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function shuffled<T>(list: readonly T[], int: (min: number, max: number) => number): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index -= 1) {
    const other = int(0, index);
    const held = at(copy, index);
    copy[index] = at(copy, other);
    copy[other] = held;
  }
  return copy;
}

function weightedItem<T>(list: readonly T[], weight: (item: T) => number, share: number): T {
  let rest = share * list.reduce((sum, item) => sum + weight(item), 0);
  for (const item of list) {
    rest -= weight(item);
    if (rest < 0) return item;
  }
  return at(list, list.length - 1);
}

function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError('Nothing to pick from');
  return list[index] as T;
}
