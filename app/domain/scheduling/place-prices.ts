import { chainsOf, followChain } from './chains.ts';
import type { Chains } from './chains.ts';
import { changedPlacements, totalsOf } from './changed-placements.ts';
import type { ChangeTotals } from './changed-placements.ts';
import { checkAssignments } from './check.ts';
import { compileFacts } from './compile-facts.ts';
import { loadEngine } from './engine.ts';
import type { Facts } from './facts.ts';
import { lockConflicts } from './lock-conflicts.ts';
import { planWith } from './moves.ts';
import { withoutIdleChanges } from './nearest-plan.ts';
import { placesToAskFor, whileOneMore } from './one-more-place.ts';
import type { AskedPlace } from './one-more-place.ts';
import { patternsOf } from './optimise.ts';
import { pricesOfPlaces } from './place-duals.ts';
import { assignmentsOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { planCosts } from './plan-costs.ts';
import { tooEarly, withWaiting } from './prerequisites-met.ts';
import type { Assignment, Problem } from './problem.ts';
import type { SolveOptions } from './proposal.ts';
import { createSearchRun } from './search-run.ts';
import type { SearchRun } from './search-run.ts';
import { placeEveryonePossible } from './solve.ts';
import type { BestPlan } from './solve.ts';

/** What one more place at a unit in a period is worth to the plan. */
export interface PlaceWorth extends AskedPlace {
  /** Demands that get a place who have none without it. */
  placed: number;
  /** What the plan costs less, open demands apart; negative when those who come in cost more than others save. */
  saving: number;
  /** Whether it is proven that it is worth no more. */
  isExact: boolean;
  /** No plan with it costs less than this below the one without it; null where that is not known. */
  savingAtMost: number | null;
  /** Placements that change, and what that means for those whose they are. */
  moved: number;
  totals: ChangeTotals;
}

/** A place of which it is not settled whether it is worth anything. Its figures are null where they are not known. */
export interface UnsettledPlace extends AskedPlace {
  /** What it is worth at the prices of the relaxed problem: mostly near the truth, but no promise. */
  estimate: number | null;
  savingAtMost: number | null;
}

export interface PlacePrices {
  /** The most valuable first. */
  worths: PlaceWorth[];
  /** The most valuable first, by its estimate. */
  unsettled: UnsettledPlace[];
  /** Places that are proven to change nothing. */
  worthless: number;
  /** What the plan that stands could cost less without any more places; null where it breaks a rule. */
  slack: number | null;
  /** Demands that are open in the best plan without more places. */
  open: number;
  /** Whether that plan is proven to be the best; else places are worth what they do for the best that was found. */
  isProven: boolean;
}

/**
 * What each unit's next place is worth, period by period: the best plan with it against the best plan without it. First
 * the best chain of moves that it makes possible, which proves what the place is worth at least; the prices of the relaxed
 * problem prove what it is worth at most. Where the two differ the plan with the place is solved, one by one and those
 * first that may be worth most, as long as the problem's time limit allows. Locks hold.
 * Throws on a malformed problem, like `solve`, and needs a thread of its own.
 */
export async function pricePlaces(
  stated: Problem,
  standing: readonly Assignment[],
  options: SolveOptions = {},
): Promise<PlacePrices> {
  const problem = withoutBrokenLocks(stated);
  const facts = compileFacts(problem);
  const engine = await loadEngine(problem.seed);
  const within = (seconds: number) => createSearchRun(engine, seconds, options, () => undefined);
  const check = checkAssignments(problem, standing);
  const isLegal = check.violations.length === 0;
  const known = isLegal ? patternsOf(planWith(facts, standing)) : null;
  const found = placeEveryonePossible(facts, within(problem.timeLimitSeconds / 2), known);
  const best = inOrder(facts, found, isLegal ? standing : null, within(problem.timeLimitSeconds / 2));
  const base: Base = { ...best, ...measure(best.plan), assignments: assignmentsOf(best.plan) };
  const candidates = rankedPlaces(facts, base);
  const open = candidates.filter((place) => !isWorthless(place, base));
  const chains = chainsOf(best.plan, best.openPrice);
  const run = within(problem.timeLimitSeconds);
  // The chains come first, and leave time to prove some of them.
  const first = within(problem.timeLimitSeconds * 0.75);
  for (const place of open) if (!first.over()) place.worth = worthByChain(facts, place, base, chains);
  for (const place of open) {
    if (base.isProven && !run.over() && !place.worth?.isExact) settle(facts, place, base, run);
  }
  const worths = open.flatMap(({ worth }) => worth ?? []);
  const unsettled = open.filter(({ worth, isNothing }) => worth === null && !isNothing);
  return {
    worths: worths.sort((a, b) => b.placed - a.placed || b.saving - a.saving),
    unsettled: unsettled.map(({ unitId, periodId, price, most }) => ({
      ...{ unitId, periodId },
      estimate: base.open > 0 ? null : finite(Math.round(price)),
      savingAtMost: atMost(most, base),
    })),
    worthless: candidates.length - worths.length - unsettled.length,
    slack: isLegal ? check.objective - planCosts(best.plan).objective : null,
    open: base.open,
    isProven: base.isProven,
  };
}

/**
 * The best plan found, or, where it places a course before one that it requires, the better of the standing plan and one in
 * which the course waits: nothing is proven of that one.
 */
function inOrder(facts: Facts, found: BestPlan, standing: readonly Assignment[] | null, run: SearchRun): BestPlan {
  let [stated, plan] = [facts.problem, found.plan];
  for (
    let early = tooEarly(stated, assignmentsOf(plan));
    early.size > 0;
    early = tooEarly(stated, assignmentsOf(plan))
  ) {
    stated = withWaiting(stated, early);
    plan = placeEveryonePossible(compileFacts(stated), run).plan;
  }
  if (stated === facts.problem) return found;
  const plans = [assignmentsOf(plan), ...(standing ? [standing] : [])].map((one) => planWith(facts, one));
  const [best = found.plan] = plans.sort(
    (a, b) => measure(a).open - measure(b).open || measure(a).cost - measure(b).cost,
  );
  return { ...found, plan: best, isProven: false };
}

function isInOrder(plan: Plan): boolean {
  return tooEarly(plan.facts.problem, assignmentsOf(plan)).size === 0;
}

interface Measure {
  open: number;
  /** Open demands apart. */
  cost: number;
}

interface Base extends Measure, BestPlan {
  assignments: Assignment[];
}

interface RankedPlace extends AskedPlace {
  /** At the prices of the relaxed problem. */
  price: number;
  /** What the plan can come to cost less at most, at the price that it has for an open demand. */
  most: number;
  worth: PlaceWorth | null;
  /** It is proven to be worth nothing. */
  isNothing: boolean;
}

const TOLERANCE = 1e-4;

function rankedPlaces(facts: Facts, { standing }: Base): RankedPlace[] {
  const gap = standing.cost - (standing.prices?.bound ?? -Infinity);
  const priceOf = pricesOfPlaces(facts, standing.prices);
  return placesToAskFor(facts)
    .map((asked) => ({ ...asked, price: priceOf(asked), worth: null, isNothing: false }))
    .map((place) => ({ ...place, most: gap + place.price + TOLERANCE }))
    .sort((a, b) => b.price - a.price);
}

/** Costs are whole numbers: less than one is nothing. */
function isWorthless({ most }: RankedPlace, { isProven, open }: Base): boolean {
  return most < 1 && (isProven || open === 0);
}

/** Beside a plan that is not proven the figure would say what the plan itself can gain. */
function atMost(most: number, { open, isProven }: Base): number | null {
  return open > 0 || !isProven ? null : finite(Math.floor(most));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function withoutBrokenLocks(problem: Problem): Problem {
  const broken = new Set(lockConflicts(compileFacts(problem)).map(({ params }) => params.demandId));
  return broken.size === 0
    ? problem
    : { ...problem, locks: problem.locks.filter((lock) => !broken.has(lock.demandId)) };
}

function measure(plan: Plan): Measure {
  const open = plan.chosen.filter((candidate) => candidate === null).length;
  const price = plan.facts.settings.get('everyone-placed')?.weight ?? 0;
  return { open, cost: planCosts(plan).objective - open * price };
}

/** Chains that are tried: the costs of moves one by one tell nearly, but not quite, what they cost together. */
const CHAINS_TRIED = 4;

function worthByChain(facts: Facts, place: RankedPlace, base: Base, chains: Chains): PlaceWorth | null {
  const unit = facts.unitIndex.get(place.unitId) ?? -1;
  return whileOneMore(facts, place, (grown) => {
    let best: PlaceWorth | null = null;
    for (const movers of chains.from(unit, place.periodId).slice(0, CHAINS_TRIED)) {
      const plan = copyOf(grown, base.plan);
      const worth = followChain(plan, movers) ? worthOf(plan, place, base, false) : null;
      if (worth && (!best || gainOf(worth, base) > gainOf(best, base))) best = worth;
    }
    return best;
  });
}

function copyOf(facts: Facts, { chosen, slotLoad, cellLoad }: Plan): Plan {
  return { facts, chosen: [...chosen], slotLoad: slotLoad.slice(), cellLoad: cellLoad.slice() };
}

/** At the price that the search had for an open demand. */
function gainOf({ placed, saving }: Pick<PlaceWorth, 'placed' | 'saving'>, { openPrice }: Base): number {
  return placed * openPrice + saving;
}

/** What a plan with the place gives beside the base; null when that is nothing, or places a course before what it requires. */
function worthOf(plan: Plan, place: RankedPlace, base: Base, isProven: boolean): PlaceWorth | null {
  const { open, cost } = measure(plan);
  const gain = { placed: base.open - open, saving: base.cost - cost };
  if (gain.placed < 0 || (gain.placed === 0 && gain.saving <= 0) || !isInOrder(plan)) return null;
  const changes = changedPlacements(plan.facts.problem, base.assignments, assignmentsOf(plan));
  return {
    ...{ unitId: place.unitId, periodId: place.periodId },
    ...gain,
    isExact: base.isProven && (isProven || gainOf(gain, base) >= Math.floor(place.most)),
    savingAtMost: atMost(place.most, base),
    moved: changes.length,
    totals: totalsOf(changes),
  };
}

/** Solves the plan with the place, and keeps what is found when it is more than is known. */
function settle(facts: Facts, place: RankedPlace, base: Base, run: SearchRun): void {
  whileOneMore(facts, place, (grown) => {
    const before = Int32Array.from(base.plan.chosen, (candidate) => candidate?.unit ?? -1);
    const best = placeEveryonePossible(grown, run, patternsOf(copyOf(grown, base.plan)));
    withoutIdleChanges(best.plan, before);
    const found = worthOf(best.plan, place, base, best.isProven);
    const isMore = found && (!place.worth || gainOf(found, base) > gainOf(place.worth, base));
    const isProven = best.isProven && isInOrder(best.plan);
    if (isMore) place.worth = found;
    else if (place.worth) place.worth.isExact = isProven;
    place.isNothing = isProven && place.worth === null;
  });
}
