import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { ChargedRest } from './charged-rest.ts';
import { rulesWithin } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import type { Placing } from './rules/rule.ts';
import { levelsOf } from './search-levels.ts';
import type { Kind, Level, Option } from './search-levels.ts';

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

/**
 * Makes a search over the legal patterns of a learner, depth first and cheapest first. It goes over kinds of placements
 * before it goes over the placements themselves: which sectors and how many far journeys is soon settled, and what is left
 * of the learner's least cost then prunes all but few.
 */
export function createPatternSearch(facts: Facts): (search: PatternSearch) => void {
  return (search) => new Descent(facts, search).begin();
}

class Descent {
  private readonly needsForLater: number;
  private readonly rules;
  private readonly levels: readonly Level[];
  private readonly search: PatternSearch;
  private readonly choice: (Kind | null)[] = [];
  private readonly picked: Candidate[] = [];
  private readonly placings: Placing[] = [];
  private readonly rest: ChargedRest;
  private readonly charge: number;
  private ceiling: number;
  private readonly cap: number;

  constructor(facts: Facts, search: PatternSearch) {
    this.needsForLater = at(facts.learners, search.learner).needsForLater;
    this.rules = rulesWithin(facts);
    this.search = search;
    this.cap = facts.caps?.most[search.learner] ?? Infinity;
    const found = levelsOf(facts, search);
    this.levels = found?.levels ?? [];
    this.ceiling = found ? search.below : -Infinity;
    this.charge = this.rules.charges[0]?.weight ?? 0;
    this.rest = new ChargedRest(this.charge, this.levels.length, found?.keys ?? 0);
  }

  begin(): void {
    this.levels.forEach((level, depth) => this.offer(depth, level.byKey, openCostOf(level)));
    if (!this.rest.reaches(0, this.ceiling)) this.chooseKinds(0, 0, 0);
  }

  private offer(depth: number, byKey: ReadonlyMap<number, readonly Option[]>, without: number): void {
    this.rest.clear(depth, without);
    for (const [key, [cheapest]] of byKey) if (cheapest) this.rest.offer(depth, key, cheapest.value);
  }

  /** Chooses a kind, or to stay open, for each demand. */
  private chooseKinds(depth: number, value: number, price: number): void {
    const level = this.levels[depth];
    if (!level) return this.chooseUnits();
    for (const kind of level.kinds) {
      if (value + kind.least + level.rest >= this.ceiling) break;
      if (price + kind.leastPrice + level.kept > this.cap) continue;
      const [example] = kind.options;
      if (!example || this.rules.blockedByKind(example.candidate.placing, this.placings, this.remaining())) continue;
      this.choice[depth] = kind;
      this.offer(depth, kind.byKey, Infinity);
      if (this.rest.reaches(0, this.ceiling)) continue;
      this.placings.push(example.candidate.placing);
      this.chooseKinds(depth + 1, value + kind.least, price + kind.leastPrice);
      this.placings.pop();
    }
    if (level.mayStayOpen && value + level.openCost + level.rest < this.ceiling) {
      this.choice[depth] = null;
      this.rest.clear(depth, level.openCost);
      this.chooseKinds(depth + 1, value + level.openCost, price);
    }
    this.offer(depth, level.byKey, openCostOf(level));
  }

  private remaining() {
    return { openPeriods: this.levels.length - this.placings.length - 1, needsForLater: this.needsForLater };
  }

  /** Among placements of the kinds that are chosen. */
  private chooseUnits(): void {
    const examples = this.placings.splice(0);
    this.descend(0, 0, 0);
    this.placings.push(...examples);
  }

  private descend(depth: number, value: number, cost: number): void {
    const level = this.levels[depth];
    if (!level) return this.keep(value, cost);
    const kind = this.choice[depth];
    if (!kind) return this.descend(depth + 1, value + level.openCost, cost + level.openCharge);
    const rest = this.rest.from(depth + 1);
    for (const option of kind.options) {
      if (value + option.value + rest >= this.ceiling) break;
      if (this.isBlocked(option.candidate.placing)) continue;
      this.pick(option, depth, value, cost);
    }
  }

  private pick({ candidate, value: own, key }: Option, depth: number, value: number, cost: number): void {
    const { placing, price } = candidate;
    const isNew = !this.rest.isPaid(key);
    const together = (isNew ? this.charge : 0) + this.rules.furtherCost(placing, this.placings);
    const reached = cost + price + together;
    if (reached + at(this.levels, depth).kept > this.cap) return;
    this.picked.push(candidate);
    this.placings.push(placing);
    if (isNew) this.rest.pay(key);
    const before = this.withholdBlocked(depth + 1, key);
    const total = value + own + together;
    if (!this.rest.reaches(depth + 1, this.ceiling - total)) this.descend(depth + 1, total, reached);
    before.forEach((offered, index) => this.rest.offer(depth + 1 + index, key, offered));
    if (isNew) this.rest.takeBack();
    this.placings.pop();
    this.picked.pop();
  }

  /** Takes out of what is offered with the key what the placements picked stand in the way of; gives what was offered. */
  private withholdBlocked(first: number, key: number): number[] {
    const before: number[] = [];
    for (let depth = first; depth < this.levels.length; depth++) {
      before.push(this.rest.offered(depth, key));
      const alike = this.choice[depth]?.byKey.get(key);
      if (!alike) continue;
      const open = alike.find(({ candidate }) => !this.isBlocked(candidate.placing));
      this.rest.offer(depth, key, open?.value ?? Infinity);
    }
    return before;
  }

  private isBlocked(placing: Placing): boolean {
    return this.rules.blockedByUnit(placing, this.placings, this.remaining());
  }

  private keep(value: number, cost: number): void {
    if (value >= this.ceiling) return;
    const { learner } = this.search;
    const open = this.levels.length - this.picked.length;
    this.ceiling = this.search.found({ learner, candidates: [...this.picked], open, cost }, value);
  }
}

function openCostOf({ mayStayOpen, openCost }: Level): number {
  return mayStayOpen ? openCost : Infinity;
}
