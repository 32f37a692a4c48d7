import { checkAssignments } from '../check.ts';
import type { Violation } from '../check.ts';
import type { Lock, Problem } from '../problem.ts';
import type { Reason } from '../proposal.ts';
import { quickXplain } from './quick-xplain.ts';

/** Decisions that cannot all stand beside one rule; without any one of them the others could. */
export interface Collision {
  /** The rule that they break together, with the weeks and places or the sectors that it is about. */
  reason: Reason;
  locks: Lock[];
  /** How many of all locks must be let go for this rule's sake. */
  tooMany: number;
}

/**
 * Why locks (or placements that are kept like locks) cannot all stand: for each rule and learner, and for each limit that
 * they break, a set of them that is a conflict and has no smaller one inside it. Judged by the independent checker, on the
 * locks alone. Locks of demands that are not in the problem are no part of it.
 */
export function collisionsOf(problem: Problem): Collision[] {
  const learnerOf = new Map(problem.demands.map(({ id, learnerId }) => [id, learnerId]));
  const locks = problem.locks.filter(({ demandId }) => learnerOf.has(demandId));
  const subjectOf = ({ rule, params, demandId = '' }: Violation) =>
    `${rule} ${demandId === '' ? String(params.resourceId) : String(learnerOf.get(demandId))}`;
  const violationsOf = (some: readonly Lock[]) => checkAssignments({ ...problem, locks: [] }, some).violations;
  const bySubject = Map.groupBy(violationsOf(locks), subjectOf);
  return [...bySubject].flatMap(([subject, broken]): Collision[] => {
    const concerned = locks.filter((lock) =>
      broken.some((violation) => isConcerned(problem, learnerOf, violation, lock)),
    );
    const brokenBy = (some: readonly Lock[]) =>
      violationsOf(some).filter((violation) => subjectOf(violation) === subject);
    const conflict = quickXplain(concerned, (some) => brokenBy(some).length === 0);
    const [violation] = conflict ? mergedWeeks(brokenBy(conflict)) : [];
    if (!conflict || !violation) return [];
    const { rule, code, params } = violation;
    return [{ reason: { rule, code, params }, locks: conflict, tooMany: tooManyIn(broken) }];
  });
}

/** A lock that could have a part in what is broken: the learner's own, or one at a unit of the resource. */
function isConcerned(
  { resources }: Problem,
  learnerOf: ReadonlyMap<string, string>,
  { demandId, params }: Violation,
  lock: Lock,
): boolean {
  if (demandId !== undefined) return learnerOf.get(lock.demandId) === learnerOf.get(demandId);
  return resources.some(({ id, unitIds }) => id === params.resourceId && unitIds.includes(lock.unitId));
}

/** A limit is broken week by week, and told once with all its weeks. */
function mergedWeeks(violations: readonly Violation[]): Violation[] {
  const [first] = violations;
  if (!first || first.demandId !== undefined) return [...violations];
  const weeks = violations.flatMap(({ params }) => (Array.isArray(params.weeks) ? params.weeks : []));
  return [{ ...first, params: { ...first.params, weeks } }];
}

function tooManyIn(violations: readonly Violation[]): number {
  const excess = violations.map(({ params: { taken, places } }) =>
    typeof taken === 'number' && typeof places === 'number' ? taken - places : 1,
  );
  return Math.max(1, ...excess);
}
