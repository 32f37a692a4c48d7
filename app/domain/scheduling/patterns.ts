import { at } from './facts.ts';
import type { Candidate, Facts } from './facts.ts';
import { addedCharge, onceCharges } from './once-charges.ts';
import type { OnceCharge } from './once-charges.ts';
import { RULES } from './rules/catalog.ts';
import type { Placing, Remaining, Rule } from './rules/rule.ts';

/** One legal set of placements for one learner; demands without a candidate stay open. */
export interface Pattern {
  learner: number;
  candidates: Candidate[];
  open: number;
  /** Soft cost: prices, what the placements cost together and what rules charge for open periods, the open price apart. */
  cost: number;
}

export type Blocked = (placing: Placing, others: readonly Placing[], remaining: Remaining) => boolean;

/** The rules about one learner's placements together, as quick functions. */
export interface RulesWithin {
  blocked: Blocked;
  /** As far as rules tell that look at less than the unit itself. */
  blockedByKind: Blocked;
  /** By the other rules; caps apart, which the search keeps count of itself. */
  blockedByUnit: Blocked;
  /** What those look at in a placement that look at less than the unit. */
  kindOf(placing: Placing): string;
  togetherCost(placing: Placing, others: readonly Placing[]): number;
  /** The heaviest first, which the search for patterns keeps count of itself. */
  charges: readonly OnceCharge[];
  /** `togetherCost` without the heaviest charge. */
  furtherCost(placing: Placing, others: readonly Placing[]): number;
  /** Whether the learner would carry more than her cap. */
  beyondCap: Blocked;
}

const known = new WeakMap<Facts, RulesWithin>();

export function rulesWithin(facts: Facts): RulesWithin {
  const found = known.get(facts) ?? makeRules(facts);
  known.set(facts, found);
  return found;
}

function makeRules(facts: Facts): RulesWithin {
  const active = RULES.filter((rule) => facts.settings.get(rule.id)?.enabled);
  const hard = active.filter((rule) => rule.obstructs && !facts.excepted?.has(rule.id));
  const seeing = hard.flatMap((rule) => rule.sees ?? []);
  const charges = onceCharges(facts);
  const [charge, ...further] = charges;
  const costs = further.map(
    (other) => (placing: Placing, others: readonly Placing[]) => addedCharge(other, placing, others),
  );
  costs.push(...exceptionPrices(facts, active));
  function furtherCost(placing: Placing, others: readonly Placing[]): number {
    let cost = 0;
    for (const costOf of costs) cost += costOf(placing, others);
    return cost;
  }
  const togetherCost: RulesWithin['togetherCost'] = (placing, others) =>
    (charge ? addedCharge(charge, placing, others) : 0) + furtherCost(placing, others);
  const beyondCap = capCheck(facts, togetherCost);
  return {
    blocked: anyOf(hard, beyondCap),
    blockedByKind: anyOf(hard.filter((rule) => rule.sees)),
    blockedByUnit: anyOf(hard.filter((rule) => !rule.sees)),
    kindOf: (placing) => seeing.map((sees) => sees(placing)).join('|'),
    togetherCost,
    charges,
    furtherCost,
    beyondCap: beyondCap ?? (() => false),
  };
}

/** What breaking rules costs that may be broken. */
function exceptionPrices({ excepted, learners }: Facts, active: readonly Rule[]): RulesWithin['togetherCost'][] {
  if (!excepted) return [];
  const factsOf = new Map(learners.map((facts) => [facts.learner, facts]));
  return active.flatMap((rule) => {
    const price = excepted.get(rule.id);
    if (price === undefined || !rule.obstructs) return [];
    return [
      (placing: Placing, others: readonly Placing[]) => {
        const { demands = [], needsForLater = 0 } = factsOf.get(placing.learner) ?? {};
        const openPeriods = demands.length - others.length - 1;
        if (!rule.obstructs?.(placing, others, { openPeriods, needsForLater })) return 0;
        return price * (rule.exceptions?.(placing, others) ?? 1);
      },
    ];
  });
}

/** Null where nothing is capped. What a learner carries only grows with her placements, as `obstructs` demands. */
function capCheck(facts: Facts, togetherCost: RulesWithin['togetherCost']): Blocked | null {
  const { caps, learners, candidates } = facts;
  if (!caps) return null;
  const prices = new Map(candidates.map(({ placing, price }) => [placing, price]));
  const leastOf = new Map(
    facts.demands.map(({ demand, candidates: own }) => [demand, caps.isWhole ? leastPrice(own) : 0]),
  );
  const roomOf = new Map(
    learners.map(({ learner, demands }, position) => {
      const least = demands.reduce((sum, demand) => sum + (leastOf.get(at(facts.demands, demand).demand) ?? 0), 0);
      return [learner, (caps.most[position] ?? Infinity) - least];
    }),
  );
  /** What it costs beyond the least that is kept for its demand. */
  const beyondLeast = (placing: Placing) => (prices.get(placing) ?? 0) - (leastOf.get(placing.demand) ?? 0);
  return (placing, others) => {
    let taken = beyondLeast(placing) + togetherCost(placing, others);
    others.forEach((other, index) => {
      taken += beyondLeast(other) + togetherCost(other, others.slice(0, index));
    });
    return taken > (roomOf.get(placing.learner) ?? Infinity);
  };
}

/** 0 when there are none. */
export function leastPrice(candidates: readonly Candidate[]): number {
  return candidates.length === 0 ? 0 : candidates.reduce((least, { price }) => Math.min(least, price), Infinity);
}

function anyOf(rules: readonly Rule[], further: Blocked | null = null): Blocked {
  const checks: (NonNullable<Rule['obstructs']> | Blocked)[] = rules.flatMap((rule) => rule.obstructs ?? []);
  if (further) checks.push(further);
  return (placing, others, remaining) => {
    for (const check of checks) if (check(placing, others, remaining)) return true;
    return false;
  };
}

/** The pattern of the given placements of a learner, in the order of the learner's demands. */
export function patternOf(facts: Facts, learner: number, candidates: Candidate[]): Pattern {
  const { togetherCost } = rulesWithin(facts);
  const placings: Placing[] = [];
  let cost = 0;
  for (const candidate of candidates) {
    cost += candidate.price + togetherCost(candidate.placing, placings);
    placings.push(candidate.placing);
  }
  const { demands } = at(facts.learners, learner);
  const placed = new Set(candidates.map(({ demand }) => demand));
  for (const demand of demands) if (!placed.has(demand)) cost += at(facts.demands, demand).openCharge;
  return { learner, candidates, open: demands.length - candidates.length, cost };
}

/** Whether the placements of a learner, in the order of her demands, are a pattern. */
export function isLegal(facts: Facts, learner: number, candidates: readonly Candidate[]): boolean {
  const { blocked } = rulesWithin(facts);
  const { demands, needsForLater } = at(facts.learners, learner);
  const locked = lockedCandidates(facts, learner);
  if (!locked.every((candidate) => candidates.includes(candidate))) return false;
  const placings: Placing[] = [];
  for (const { placing } of candidates) {
    const openPeriods = demands.length - placings.length - 1;
    if (blocked(placing, placings, { openPeriods, needsForLater })) return false;
    placings.push(placing);
  }
  return true;
}

/** Names a pattern by its candidates. */
export function patternKey({ learner, candidates }: Pattern): string {
  return `${learner}:${candidates.map((candidate) => candidate.index).join(',')}`;
}

/** A learner's locked placements: what every pattern of the learner contains. */
export function lockedCandidates(facts: Facts, learner: number): Candidate[] {
  return at(facts.learners, learner).demands.flatMap((demand) => {
    const { lockedTo, candidates } = at(facts.demands, demand);
    return lockedTo === undefined ? [] : candidates;
  });
}
