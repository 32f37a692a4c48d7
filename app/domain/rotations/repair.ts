import { compile } from './compile.ts';
import type { Facts } from './facts.ts';
import type { RotationPlan } from './plan.ts';
import { calendarWeeks } from './problem.ts';
import type { PublishedStay, RotationProblem, Stay } from './problem.ts';
import { checkRotation } from './check.ts';
import type { RotationOptions } from './run.ts';
import { solveClose } from './solve.ts';

export interface RotationRepair {
  plan: RotationPlan;
  /** Stays of published blocks that are not as published. */
  changed: Stay[];
  /** The changes, each counted as often as its notice says. */
  changes: number;
  /** Whether no plan that leaves no more blocks out has fewer changes. */
  fewestProven: boolean;
}

const MOST_CHANGE_COST = 1e6;
const MOST_MISSING_COST = 1e9;

/**
 * The plan of a problem that is closest to a published one: first the most blocks planned, then the fewest published
 * stays changed (weighted by their notice), then the least cost. The plan's objective is without the changes.
 */
export async function repairRotation(
  problem: RotationProblem,
  published: readonly PublishedStay[],
  options: RotationOptions = {},
): Promise<RotationRepair> {
  const worst = worstObjective(compile(problem));
  const changeCost = Math.min(MOST_CHANGE_COST, worst + 1);
  const weightOf = noticeOf(published);
  const all = published.reduce((sum, stay) => sum + weightOf(stay), 1);
  const missing = Math.min(MOST_MISSING_COST, Math.max(problem.weights.missing, changeCost * all));
  const strict = { ...problem, weights: { ...problem.weights, missing } };
  const close = await solveClose(strict, { published, changeCost }, options);
  const settled = settledStays(problem);
  const changed = close.stays.filter(
    (stay) => weightOf(stay) > 0 && ![...published, ...settled].some((other) => sameStay(other, stay)),
  );
  const changes = changed.reduce((sum, stay) => sum + weightOf(stay), 0);
  const { objective } = checkRotation(problem, close.stays, close.waves);
  const apart = close.objective - objective;
  const bound = Math.max(0, close.bound - apart);
  // At a capped price a saving could outweigh a change, and a bound would prove nothing of their number.
  const fewestProven = changeCost > worst && close.bound >= close.missing.length * missing + changes * changeCost;
  return {
    plan: { ...close, objective, bound, gap: objective === 0 ? 0 : (objective - bound) / objective },
    changed,
    changes,
    fewestProven,
  };
}

/** What is fixed of a published block is no change of it. */
function settledStays({ residents }: RotationProblem): Stay[] {
  return residents.flatMap(({ id: residentId, percent, blocks, fixed }) =>
    fixed.map(({ blockId, clinicId, from, weeks }) => {
      const whole = calendarWeeks(blocks.find(({ id }) => id === blockId)?.weeks ?? 0, percent);
      return { residentId, blockId, clinicId, from, weeks: weeks ?? whole };
    }),
  );
}

function sameStay(a: Stay, b: Stay): boolean {
  return (
    a.residentId === b.residentId &&
    a.blockId === b.blockId &&
    a.clinicId === b.clinicId &&
    a.from === b.from &&
    a.weeks === b.weeks
  );
}

/** The shortest notice (highest weight) of a stay's block; 0 where the block was not published. */
function noticeOf(published: readonly PublishedStay[]): (stay: Stay) => number {
  const weights = new Map<string, number>();
  const keyOf = ({ residentId, blockId }: Stay) => JSON.stringify([residentId, blockId]);
  for (const stay of published) weights.set(keyOf(stay), Math.max(weights.get(keyOf(stay)) ?? 0, stay.notice ?? 1));
  return (stay) => weights.get(keyOf(stay)) ?? 0;
}

/** More than the most that any plan without gaps can cost. */
function worstObjective({ residents, clinics, weights }: Facts): number {
  const peaks = clinics.reduce((sum, { most }) => sum + most, 0) * weights.peak;
  return residents.reduce((sum, { pieces, fixedCost, fixed }) => {
    const blocks = Map.groupBy(pieces, ({ block }) => block);
    const own = [...blocks.values()].reduce((total, options) => {
      const dearest = Math.max(...options.map((piece) => Math.max(0, ...piece.options.map(({ cost }) => cost))));
      const begin = Math.max(0, ...options.map(({ beginCost }) => beginCost?.reduce((a, b) => Math.max(a, b), 0) ?? 0));
      const stays = Math.max(...options.map(({ weeks }) => weeks)) / Math.min(...options.map(({ weeks }) => weeks));
      return total + (dearest + begin + weights.newTown) * Math.ceil(stays);
    }, 0);
    return sum + own + fixedCost + fixed.length * weights.newTown;
  }, peaks);
}
