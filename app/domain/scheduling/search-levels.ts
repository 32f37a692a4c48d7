import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { leastPrice, rulesWithin } from './patterns.ts';
import type { PatternSearch } from './pattern-search.ts';

export interface Option {
  candidate: Candidate;
  value: number;
  /** What it is charged for, as a number of this search. */
  key: number;
}

/** Candidates of one demand that the rules by kind look at alike, the cheapest first. */
export interface Kind {
  least: number;
  /** Least that one of them costs the learner. */
  leastPrice: number;
  options: Option[];
  byKey: Map<number, Option[]>;
}

export interface Level {
  mayStayOpen: boolean;
  openCharge: number;
  openCost: number;
  kinds: Kind[];
  /** Whatever their kind. */
  byKey: Map<number, Option[]>;
  /** Least that all demands after this can cost. */
  rest: number;
  /** Of the learner's cap, what is kept for the demands after this. */
  kept: number;
}

/** The options worth a look, a level for each demand, and how many keys they have between them. */
export interface Levels {
  levels: Level[];
  keys: number;
}

interface Numbers {
  /** Of each candidate, equal for those that rules by kind look at alike. */
  kinds: Int32Array;
  /** Equal for those that are charged for together. */
  keys: Int32Array;
}

const known = new WeakMap<Facts, Numbers>();

function numbersOf(facts: Facts): Numbers {
  const found = known.get(facts);
  if (found) return found;
  const { kindOf, charges } = rulesWithin(facts);
  const [charge] = charges;
  const placings = facts.candidates.map(({ placing }) => placing);
  const numbers = {
    kinds: numbered(placings.map(kindOf)),
    keys: numbered(placings.map((one) => charge?.per(one) ?? '')),
  };
  known.set(facts, numbers);
  return numbers;
}

function numbered(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

/** Null when nothing can come below the ceiling. */
export function levelsOf(facts: Facts, search: PatternSearch): Levels | null {
  const { learner, candidateCost, openCost, below } = search;
  const { demands } = at(facts.learners, learner);
  const { kinds, keys } = numbersOf(facts);
  const room = roomWithin(facts, demands, learner);
  const priced = demands.map((demand) => {
    const { candidates, lockedTo, openCharge } = at(facts.demands, demand);
    const mayStayOpen = lockedTo === undefined;
    const open = { mayStayOpen, openCharge, openCost: openCost + openCharge };
    const options = candidates.map((candidate) => ({ candidate, value: candidateCost(candidate), key: 0 }));
    const least = options.reduce(
      (lowest, { value }) => Math.min(lowest, value),
      mayStayOpen ? open.openCost : Infinity,
    );
    return { open, options, least };
  });
  let rest = priced.reduce((sum, { least }) => sum + least, 0);
  if (!(rest < below)) return null;
  const total = rest;
  const keyNumbers = new Map<number, number>();
  const levels = priced.map(({ open, options, least }, depth): Level => {
    rest -= least;
    const { most, kept } = at(room, depth);
    const worth = options.filter(({ candidate, value }) => value < below - total + least && candidate.price <= most);
    worth.sort((a, b) => a.value - b.value || a.candidate.index - b.candidate.index);
    for (const option of worth) {
      const key = keys[option.candidate.index] ?? 0;
      option.key = keyNumbers.get(key) ?? keyNumbers.size;
      keyNumbers.set(key, option.key);
    }
    const grouped = Map.groupBy(worth, ({ candidate }) => kinds[candidate.index]);
    return { ...open, rest, kept, kinds: [...grouped.values()].map(kindOf), byKey: byKey(worth) };
  });
  return { levels, keys: keyNumbers.size };
}

/** Of options by ascending value. */
function kindOf(options: Option[]): Kind {
  return {
    least: options[0]?.value ?? Infinity,
    leastPrice: leastPrice(options.map(({ candidate }) => candidate)),
    options,
    byKey: byKey(options),
  };
}

function byKey(options: readonly Option[]): Map<number, Option[]> {
  return Map.groupBy(options, ({ key }) => key);
}

/** By demand, the most that a placement may cost when the others cost their least, and what is kept for those after it. */
function roomWithin({ caps, demands: all }: Facts, demands: readonly number[], learner: number) {
  const cap = caps?.most[learner] ?? Infinity;
  const leasts = demands.map((demand) => (caps?.isWhole ? leastPrice(at(all, demand).candidates) : 0));
  let kept = leasts.reduce((sum, least) => sum + least, 0);
  const total = kept;
  return leasts.map((least) => {
    kept -= least;
    return { most: cap - total + least, kept };
  });
}
