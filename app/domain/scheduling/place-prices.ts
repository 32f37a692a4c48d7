import { changedPlacements, totalsOf } from './changed-placements.ts';
import type { ChangeTotals } from './changed-placements.ts';
import { checkAssignments } from './check.ts';
import { compileFacts } from './compile-facts.ts';
import { loadEngine } from './engine.ts';
import type { Facts } from './facts.ts';
import { lockConflicts } from './lock-conflicts.ts';
import { planWith } from './moves.ts';
import { withoutIdleChanges } from './nearest-plan.ts';
import { placesToAskFor, withOneMore } from './one-more-place.ts';
import type { AskedPlace } from './one-more-place.ts';
import { patternsOf } from './optimise.ts';
import { assignmentsOf } from './plan.ts';
import { planCosts } from './plan-costs.ts';
import type { Assignment, Problem } from './problem.ts';
import type { SolveOptions } from './proposal.ts';
import { createSearchRun } from './search-run.ts';
import type { SearchRun } from './search-run.ts';
import { buildSharedRows } from './shared-model.ts';
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
  /** Placements that change, and what that means for those whose they are. */
  moved: number;
  totals: ChangeTotals;
}

/** A place that there was no time to settle. Its figures are null where somebody more may be placed. */
export interface UnsettledPlace extends AskedPlace {
  /** What it is worth at the prices of the relaxed problem: mostly near the truth, but no promise. */
  estimate: number | null;
  /** No plan with it costs less than this below the one without it. */
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
}

/**
 * What each unit's next place is worth, period by period: the best plan with it against the best plan without it, both
 * proven, solved one by one, those first that prices say may be worth most, as long as the problem's time limit allows.
 * Where the plan without it cannot be proven in half of that, all are estimates. Locks hold.
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
  const run = within(problem.timeLimitSeconds);
  const check = checkAssignments(problem, standing);
  const isLegal = check.violations.length === 0;
  const best = placeEveryonePossible(
    facts,
    within(problem.timeLimitSeconds / 2),
    isLegal ? patternsOf(planWith(facts, standing)) : null,
  );
  const base: Base = { ...measure(best), assignments: assignmentsOf(best.plan), isProven: best.isProven };
  const prices: PlacePrices = {
    worths: [],
    unsettled: [],
    worthless: 0,
    slack: isLegal ? check.objective - planCosts(best.plan).objective : null,
    open: base.open,
  };
  const gap = best.standing.cost - (best.standing.prices?.bound ?? -Infinity);
  const asked = placesToAskFor(facts).map((place) => ({ place, price: priceOf(best, place, facts) }));
  for (const { place, price } of asked.sort((a, b) => b.price - a.price)) {
    const most = gap + price + TOLERANCE;
    const isCertain = base.isProven || base.open === 0;
    const isSolved = base.isProven && !run.over();
    const found = most < 1 && isCertain ? 'worthless' : isSolved ? worthOf(problem, place, base, run) : null;
    if (found === 'worthless') prices.worthless += 1;
    else if (found) prices.worths.push(found);
    else prices.unsettled.push({ ...place, ...(base.open > 0 ? UNKNOWN : figuresOf(price, most)) });
  }
  prices.worths.sort((a, b) => b.placed - a.placed || b.saving - a.saving);
  return prices;
}

interface Measure {
  open: number;
  /** Open demands apart. */
  cost: number;
}

interface Base extends Measure {
  assignments: Assignment[];
  isProven: boolean;
}

function withoutBrokenLocks(problem: Problem): Problem {
  const broken = new Set(lockConflicts(compileFacts(problem)).map(({ params }) => params.demandId));
  return broken.size === 0
    ? problem
    : { ...problem, locks: problem.locks.filter((lock) => !broken.has(lock.demandId)) };
}

function measure({ plan }: Pick<BestPlan, 'plan'>): Measure {
  const open = plan.chosen.filter((candidate) => candidate === null).length;
  const price = plan.facts.settings.get('everyone-placed')?.weight ?? 0;
  return { open, cost: planCosts(plan).objective - open * price };
}

const UNKNOWN = { estimate: null, savingAtMost: null };

function figuresOf(price: number, most: number): Pick<UnsettledPlace, 'estimate' | 'savingAtMost'> {
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  return { estimate: finite(Math.round(price)), savingAtMost: finite(Math.floor(most)) };
}

/**
 * What a place is worth at the prices of the relaxed problem: the bound falls by no more than the prices of what it adds
 * to. To the unit's even share that is one at most, since a share grows by no more than a place does.
 */
function priceOf({ standing }: BestPlan, { unitId, periodId }: AskedPlace, facts: Facts): number {
  if (!standing.prices) return Infinity;
  const { duals } = standing.prices;
  const shared = sharedOf(facts);
  const cell = (facts.unitIndex.get(unitId) ?? -1) * facts.periods.length + (facts.periodIndex.get(periodId) ?? 0);
  const rows = new Set(
    facts.candidates.flatMap((candidate) =>
      candidate.cell === cell ? (shared.candidates[candidate.index]?.rows ?? []) : [],
    ),
  );
  const growing = [...rows].filter((row) => shared.lower[row] === -Infinity);
  return growing.reduce((sum, row) => sum + Math.max(0, -(duals[row] ?? 0)), 0);
}

const TOLERANCE = 1e-4;
const rowsOf = new WeakMap<Facts, ReturnType<typeof buildSharedRows>>();

function sharedOf(facts: Facts) {
  const known = rowsOf.get(facts) ?? buildSharedRows(facts);
  rowsOf.set(facts, known);
  return known;
}

/** Null when there was no time to tell. */
function worthOf(problem: Problem, place: AskedPlace, base: Base, run: SearchRun): PlaceWorth | 'worthless' | null {
  const facts = compileFacts(withOneMore(problem, place));
  const before = Int32Array.from(facts.demands, () => -1);
  for (const { demandId, unitId } of base.assignments)
    before[facts.demandIndex.get(demandId) ?? -1] = facts.unitIndex.get(unitId) ?? -1;
  const best = placeEveryonePossible(facts, run, patternsOf(planWith(facts, base.assignments)));
  withoutIdleChanges(best.plan, before);
  const { open, cost } = measure(best);
  const worth = { placed: base.open - open, saving: base.cost - cost };
  if (worth.placed < 0 || (worth.placed === 0 && worth.saving <= 0)) return best.isProven ? 'worthless' : null;
  const changes = changedPlacements(problem, base.assignments, assignmentsOf(best.plan));
  return { ...place, ...worth, isExact: best.isProven, moved: changes.length, totals: totalsOf(changes) };
}
