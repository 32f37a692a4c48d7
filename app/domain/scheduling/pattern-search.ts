import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { leastPrice, rulesWithin } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import type { Placing } from './rules/rule.ts';

export interface PatternSearch {
  learner: number;
  /** What each candidate costs in the search; Infinity for one that is not wanted. */
  candidateCost(candidate: Candidate): number;
  /** Of every open demand; what rules charge for the one or the other comes to it. */
  openCost: number;
  /** Patterns that cost this much or more are not wanted. */
  below: number;
  /** Called for each pattern found; gives the new ceiling, or -Infinity to end the search. */
  found(pattern: Pattern, value: number): number;
}

interface Option {
  candidate: Candidate;
  value: number;
}

/** Candidates of one demand that the rules by kind look at alike, the cheapest first. */
interface Kind {
  least: number;
  /** Least that one of them costs the learner. */
  leastPrice: number;
  options: Option[];
}

interface Level {
  mayStayOpen: boolean;
  openCharge: number;
  openCost: number;
  kinds: Kind[];
  /** Least that all demands after this can cost. */
  rest: number;
  /** Of the learner's cap, what is kept for the demands after this. */
  kept: number;
}

const kindsOf = new WeakMap<Facts, Int32Array>();

/** A number for the kind of each candidate, by its index; equal for candidates that look alike. */
function kindNumbers(facts: Facts): Int32Array {
  const found = kindsOf.get(facts);
  if (found) return found;
  const { kindOf } = rulesWithin(facts);
  const numbers = new Map<string, number>();
  const kinds = Int32Array.from(facts.candidates, ({ placing }) => {
    const key = kindOf(placing);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  kindsOf.set(facts, kinds);
  return kinds;
}

/**
 * Makes a search over the legal patterns of a learner, depth first and cheapest first. It goes over kinds of placements
 * before it goes over the placements themselves: which sectors and how many far journeys is soon settled, and what is left
 * of the learner's least cost then prunes all but few.
 */
export function createPatternSearch(facts: Facts): (search: PatternSearch) => void {
  const kinds = kindNumbers(facts);
  return (search) => new Descent(facts, kinds, search).begin();
}

class Descent {
  private readonly demands: readonly number[];
  private readonly needsForLater: number;
  private readonly rules;
  private readonly levels: Level[] | null;
  private readonly search: PatternSearch;
  private readonly choice: (Kind | null)[] = [];
  private readonly rests: number[] = [];
  private readonly picked: Candidate[] = [];
  private readonly placings: Placing[] = [];
  private ceiling: number;
  private readonly cap: number;

  constructor(facts: Facts, kinds: Int32Array, search: PatternSearch) {
    const { demands, needsForLater } = at(facts.learners, search.learner);
    this.demands = demands;
    this.needsForLater = needsForLater;
    this.rules = rulesWithin(facts);
    this.search = search;
    this.ceiling = search.below;
    this.cap = facts.caps?.most[search.learner] ?? Infinity;
    this.levels = levelsOf(facts, kinds, demands, search);
  }

  begin(): void {
    if (this.levels) this.chooseKinds(this.levels, 0, 0, 0);
  }

  /** Chooses a kind, or to stay open, for each demand. */
  private chooseKinds(levels: readonly Level[], depth: number, value: number, price: number): void {
    const level = levels[depth];
    if (!level) return this.chooseUnits(levels);
    for (const kind of level.kinds) {
      if (value + kind.least + level.rest >= this.ceiling) break;
      if (price + kind.leastPrice + level.kept > this.cap) continue;
      const [example] = kind.options;
      if (!example || this.rules.blockedByKind(example.candidate.placing, this.placings, this.remaining())) continue;
      this.choice[depth] = kind;
      this.placings.push(example.candidate.placing);
      this.chooseKinds(levels, depth + 1, value + kind.least, price + kind.leastPrice);
      this.placings.pop();
    }
    if (!level.mayStayOpen || value + level.openCost + level.rest >= this.ceiling) return;
    this.choice[depth] = null;
    this.chooseKinds(levels, depth + 1, value + level.openCost, price);
  }

  private remaining() {
    return { openPeriods: this.demands.length - this.placings.length - 1, needsForLater: this.needsForLater };
  }

  /** Among placements of the kinds that are chosen. */
  private chooseUnits(levels: readonly Level[]): void {
    let rest = 0;
    for (let depth = this.demands.length - 1; depth >= 0; depth--) {
      this.rests[depth] = rest;
      rest += this.choice[depth]?.least ?? at(levels, depth).openCost;
    }
    const examples = this.placings.splice(0);
    this.descend(levels, 0, 0, 0);
    this.placings.push(...examples);
  }

  private descend(levels: readonly Level[], depth: number, value: number, cost: number): void {
    const level = levels[depth];
    if (!level) return this.keep(value, cost);
    const kind = this.choice[depth];
    const rest = this.rests[depth] ?? 0;
    if (!kind) return this.descend(levels, depth + 1, value + level.openCost, cost + level.openCharge);
    for (const { candidate, value: own } of kind.options) {
      if (value + own + rest >= this.ceiling) break;
      if (this.rules.blockedByUnit(candidate.placing, this.placings, this.remaining())) continue;
      const together = this.rules.togetherCost(candidate.placing, this.placings);
      if (value + own + together + rest >= this.ceiling) continue;
      if (cost + candidate.price + together + level.kept > this.cap) continue;
      this.picked.push(candidate);
      this.placings.push(candidate.placing);
      this.descend(levels, depth + 1, value + own + together, cost + candidate.price + together);
      this.picked.pop();
      this.placings.pop();
    }
  }

  private keep(value: number, cost: number): void {
    if (value >= this.ceiling) return;
    const { learner } = this.search;
    const open = this.demands.length - this.picked.length;
    this.ceiling = this.search.found({ learner, candidates: [...this.picked], open, cost }, value);
  }
}

/** The options worth a look per demand; null when nothing can come below the ceiling. */
function levelsOf(facts: Facts, kinds: Int32Array, demands: readonly number[], search: PatternSearch): Level[] | null {
  const { candidateCost, openCost, below } = search;
  const room = roomWithin(facts, demands, search.learner);
  const priced = demands.map((demand) => {
    const { candidates, lockedTo, openCharge } = at(facts.demands, demand);
    const mayStayOpen = lockedTo === undefined;
    const open = { mayStayOpen, openCharge, openCost: openCost + openCharge };
    const options = candidates.map((candidate) => ({ candidate, value: candidateCost(candidate) }));
    const least = options.reduce(
      (lowest, { value }) => Math.min(lowest, value),
      mayStayOpen ? open.openCost : Infinity,
    );
    return { open, options, least };
  });
  let rest = priced.reduce((sum, { least }) => sum + least, 0);
  if (!(rest < below)) return null;
  const total = rest;
  return priced.map(({ open, options, least }, depth) => {
    rest -= least;
    const { most, kept } = at(room, depth);
    const worth = options.filter(({ candidate, value }) => value < below - total + least && candidate.price <= most);
    worth.sort((a, b) => a.value - b.value || a.candidate.index - b.candidate.index);
    const grouped = Map.groupBy(worth, ({ candidate }) => kinds[candidate.index]);
    return { ...open, rest, kept, kinds: [...grouped.values()].map(kindOf) };
  });
}

function kindOf(options: Option[]): Kind {
  const leastPrice = options.reduce((least, { candidate }) => Math.min(least, candidate.price), Infinity);
  return { least: options[0]?.value ?? Infinity, leastPrice, options };
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
