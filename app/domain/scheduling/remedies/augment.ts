import { at } from '../facts.ts';
import type { Candidate, Facts } from '../facts.ts';
import { rulesWithin } from '../patterns.ts';
import type { RulesWithin } from '../patterns.ts';
import { otherPlacements, place, remove } from '../plan.ts';
import type { Plan } from '../plan.ts';
import type { Placing, Remaining } from '../rules/rule.ts';
import { rearrange } from './rearrange.ts';

/** One demand takes a candidate; `from` is the step before it, whose demand has taken the place that it leaves. */
interface Step {
  demand: number;
  candidate: Candidate;
  from: Step | null;
}

/** A demand that has to find another place, and the step that drove it out. */
interface Seeker {
  demand: number;
  from: Step | null;
}

/** What is reached at one price. */
interface Level {
  ends: Step[];
  seekers: Seeker[];
}

/**
 * Makes a plan cheaper by chains of moves: an open demand, or one whose placement has a price, takes a place, whoever had
 * it takes another, and so on until one finds room. Shortest chains first among the cheapest (augmenting paths, Berge 1957);
 * the rules about a learner's placements together are held at every step, so that a chain may be missed but none is wrong.
 * Stops when the plan costs `bound`.
 */
export function augment(plan: Plan, openPrice: number, bound: number, isOver: () => boolean): void {
  const search = new ChainSearch(plan, openPrice);
  let cost = search.cost();
  for (let before = Infinity; cost < before;) {
    before = cost;
    for (const demand of search.worthTrying()) {
      if (cost <= bound || isOver()) return;
      cost -= search.improve(demand);
    }
    for (const learner of search.withOpen()) {
      if (cost <= bound || isOver()) return;
      if (rearrange(search, learner, isOver)) cost = search.cost();
    }
  }
}

/** Chains of one price that may turn out to be illegal as a whole before dearer ones are tried. */
const MOST_TRIES = 30;
/** Demands that are asked at one price where else they could be: chains so long seldom hold together. */
const MOST_ASKED = 300;

export class ChainSearch {
  readonly plan: Plan;
  readonly openPrice: number;
  private readonly facts: Facts;
  private readonly within: RulesWithin;
  /** Placed demands by slot. */
  private readonly holders: Set<number>[];

  constructor(plan: Plan, openPrice: number) {
    this.plan = plan;
    this.facts = plan.facts;
    this.openPrice = openPrice;
    this.within = rulesWithin(plan.facts);
    this.holders = plan.facts.slots.slots.map(() => new Set());
    for (const candidate of plan.chosen) if (candidate) this.hold(candidate);
  }

  /** What the plan costs by candidates' prices, by rules about a learner's placements together, and for open demands. */
  cost(): number {
    return this.facts.learners.reduce((sum, _, learner) => sum + this.costOf(learner), 0);
  }

  private costOf(learner: number): number {
    const others: Placing[] = [];
    let cost = 0;
    for (const demand of at(this.facts.learners, learner).demands) {
      const candidate = this.plan.chosen[demand];
      if (!candidate) {
        cost += this.openPrice + at(this.facts.demands, demand).openCharge;
        continue;
      }
      cost += candidate.price + this.within.togetherCost(candidate.placing, others);
      others.push(candidate.placing);
    }
    return cost;
  }

  worthTrying(): number[] {
    const costs = this.facts.learners.map((_, learner) => this.costOf(learner));
    const isOpen = (demand: number) => Number(this.plan.chosen[demand] === null);
    return [...this.facts.demands.keys()]
      .filter((demand) => (costs[at(this.facts.demands, demand).learner] ?? 0) > 0)
      .sort((a, b) => isOpen(b) - isOpen(a) || a - b);
  }

  /** Learners who lack a place, those first who lack one in a period in which few do: there it is not for want of places. */
  withOpen(): number[] {
    const open = [...this.facts.demands.keys()].filter((demand) => this.plan.chosen[demand] === null);
    const periodOf = (demand: number) => at(this.facts.demands, demand).demand.periodId;
    const inPeriod = Map.groupBy(open, periodOf);
    const alike = (demand: number) => inPeriod.get(periodOf(demand))?.length ?? 0;
    const sorted = open.toSorted((a, b) => alike(a) - alike(b) || a - b);
    return [...new Set(sorted.map((demand) => at(this.facts.demands, demand).learner))];
  }

  /** Slots in which the candidate would find no place. */
  fullSlots({ slots }: Candidate): number[] {
    return slots.flatMap(({ index, free }) => ((this.plan.slotLoad[index] ?? 0) >= free ? [index] : []));
  }

  holdersAt(slot: number): number[] {
    return [...at(this.holders, slot)];
  }

  /** Tries to place the demand anew so that the plan costs less, and says by how much; leaves it as it was when that fails. */
  improve(demand: number): number {
    const current = this.plan.chosen[demand] ?? null;
    const now = this.costOf(at(this.facts.demands, demand).learner);
    if (current) this.take(demand, null);
    for (const chain of this.cheapestChains(demand, now)) {
      const gain = this.follow(chain, demand, current);
      if (gain > 0) return gain;
    }
    if (current) this.take(demand, current);
    return 0;
  }

  /**
   * By rising price, and in each price by length, up to so many of a price. `ceiling` is what a chain must cost less than.
   */
  private *cheapestChains(demand: number, ceiling: number): Generator<Step[]> {
    const reached = new Set([demand]);
    const levels = new Map<number, Level>([[0, { ends: [], seekers: [{ demand, from: null }] }]]);
    while (levels.size > 0) {
      const price = Math.min(...levels.keys());
      if (price >= ceiling) return;
      const { ends, seekers } = levelAt(levels, price);
      let [tried, asked] = [0, 0];
      for (; tried < Math.min(ends.length, MOST_TRIES); tried++) yield stepsTo(at(ends, tried));
      for (const seeker of seekers) {
        if (asked++ === MOST_ASKED) break;
        for (const option of this.openTo(seeker)) {
          const step = { demand: seeker.demand, candidate: option.candidate, from: seeker.from };
          const isEnd = option.cost === 0 && option.inTheWay.length === 0;
          if (!isEnd) reach(levelAt(levels, price + option.cost), step, option.inTheWay, reached);
          else if (tried++ < MOST_TRIES) yield stepsTo(step);
        }
      }
      levels.delete(price);
    }
  }

  /** What a demand that has to move could take, the cheapest first, with those of whom one must move for it; none where there is room. */
  private openTo({ demand, from }: Seeker): { candidate: Candidate; cost: number; inTheWay: number[] }[] {
    const { candidates, learner } = at(this.facts.demands, demand);
    const { demands, needsForLater } = at(this.facts.learners, learner);
    const steps = stepsTo(from);
    const moved = new Map(steps.map((step) => [step.demand, step.candidate]));
    const siblings = demands.flatMap((other) =>
      other === demand ? [] : (moved.get(other) ?? this.plan.chosen[other] ?? []),
    );
    const change = this.loadChange(demand, steps);
    const others = siblings.map(({ placing }) => placing);
    const openPeriods = demands.length - others.length - 1;
    const current = this.plan.chosen[demand];
    return candidates
      .flatMap((candidate) => {
        if (candidate === current) return [];
        const { placing, price, slots } = candidate;
        const full = slots.filter(
          ({ index, free }) => (this.plan.slotLoad[index] ?? 0) + (change.get(index) ?? 0) >= free,
        );
        const isBlocked = this.within.blocked(placing, others, { openPeriods, needsForLater });
        // Somebody else's place and an own placement at once are too much for one chain.
        if (isBlocked && full.length > 0) return [];
        const cost = price + this.within.togetherCost(placing, others);
        const inTheWay = isBlocked
          ? this.siblingsInTheWay(placing, siblings, { openPeriods: openPeriods + 1, needsForLater })
          : this.holdersOf(full.map(({ index }) => index));
        return (isBlocked || full.length > 0) && inTheWay.length === 0 ? [] : [{ candidate, cost, inTheWay }];
      })
      .sort((a, b) => a.cost - b.cost || a.inTheWay.length - b.inTheWay.length);
  }

  /** What a chain up to a demand changes in the load of slots: who has moved in it, and the demand itself, have left theirs. */
  private loadChange(demand: number, steps: readonly Step[]): Map<number, number> {
    const change = new Map<number, number>();
    const add = (candidate: Candidate | null | undefined, by: number) => {
      for (const { index } of candidate?.slots ?? []) change.set(index, (change.get(index) ?? 0) + by);
    };
    add(this.plan.chosen[demand], -1);
    for (const step of steps) {
      add(this.plan.chosen[step.demand], -1);
      add(step.candidate, 1);
    }
    return change;
  }

  /** Placements of the same learner without which the rules would let her have this one. */
  private siblingsInTheWay(placing: Placing, siblings: readonly Candidate[], remaining: Remaining): number[] {
    return siblings.flatMap((sibling) => {
      const others = siblings.filter((one) => one !== sibling).map((one) => one.placing);
      return this.within.blocked(placing, others, remaining) ? [] : [sibling.demand];
    });
  }

  /** Demands that hold a place in all of the slots. */
  private holdersOf([first, ...rest]: readonly number[]): number[] {
    const holders = first === undefined ? [] : [...at(this.holders, first)];
    return rest.length === 0
      ? holders
      : holders.filter((holder) => rest.every((slot) => at(this.holders, slot).has(holder)));
  }

  /** Carries a chain out, and says what it gains; takes it back when it is not legal after all, or no gain. */
  private follow(chain: readonly Step[], demand: number, current: Candidate | null): number {
    const learners = [...new Set(chain.map((step) => at(this.facts.demands, step.demand).learner))];
    const before = chain.map((step) => this.plan.chosen[step.demand] ?? null);
    const costOfAll = () => learners.reduce((sum, learner) => sum + this.costOf(learner), 0);
    if (current) this.take(demand, current);
    const cost = costOfAll();
    for (const step of chain) this.take(step.demand, null);
    const gain = chain.every((step) => this.takeIfLegal(step)) ? cost - costOfAll() : 0;
    if (gain > 0) return gain;
    chain.forEach((step, index) => this.take(step.demand, before[index] ?? null));
    if (current) this.take(demand, null);
    return 0;
  }

  private takeIfLegal({ demand, candidate }: Step): boolean {
    const others = otherPlacements(this.plan, demand);
    const { demands, needsForLater } = at(this.facts.learners, at(this.facts.demands, demand).learner);
    const remaining = { openPeriods: demands.length - others.length - 1, needsForLater };
    if (this.fullSlots(candidate).length > 0 || this.within.blocked(candidate.placing, others, remaining)) return false;
    this.take(demand, candidate);
    return true;
  }

  /** Gives the demand a placement, or none, without regard to rules and room. */
  take(demand: number, candidate: Candidate | null): void {
    const current = this.plan.chosen[demand];
    if (current) {
      for (const { index } of current.slots) this.holders[index]?.delete(demand);
      remove(this.plan, demand);
    }
    if (!candidate) return;
    place(this.plan, candidate);
    this.hold(candidate);
  }

  private hold({ demand, slots }: Candidate): void {
    for (const { index } of slots) this.holders[index]?.add(demand);
  }
}

/** Notes what a step leads to: an end when nobody is in the way, and else whoever has to move and has not been reached. */
function reach(level: Level, step: Step, inTheWay: readonly number[], reached: Set<number>): void {
  if (inTheWay.length === 0) level.ends.push(step);
  for (const demand of inTheWay) {
    if (reached.has(demand)) continue;
    reached.add(demand);
    level.seekers.push({ demand, from: step });
  }
}

function levelAt(levels: Map<number, Level>, price: number): Level {
  const level = levels.get(price) ?? { ends: [], seekers: [] };
  levels.set(price, level);
  return level;
}

function stepsTo(end: Step | null): Step[] {
  const steps: Step[] = [];
  for (let here: Step | null = end; here; here = here.from) steps.unshift(here);
  return steps;
}
