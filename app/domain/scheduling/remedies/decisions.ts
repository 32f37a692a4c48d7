import { compileFacts } from '../compile-facts.ts';
import { at } from '../facts.ts';
import type { DemandFacts } from '../facts.ts';
import type { Problem, SpecialDecision } from '../problem.ts';
import type { CountedReason } from '../proposal.ts';
import { countReasons } from '../rank-reasons.ts';
import { decidedOtherwise } from '../rules/special-decisions.ts';
import { quickXplain } from './quick-xplain.ts';

/** A demand that decisions about its learner leave no unit. Only a person can change that. */
export interface DecidedOut {
  demandId: string;
  /** Decisions that leave no unit together; without any one of them the others would. */
  decisions: SpecialDecision[];
  /** Candidate units that the decisions allow. */
  allowed: number;
  /** What stands in the way there. */
  reasons: CountedReason[];
}

/**
 * The demands that would have a unit if it were not for what has been decided specially, each placement looked at by
 * itself and locks apart: whether there is room is another question.
 */
export function decidedOut(stated: Problem): DecidedOut[] {
  const decisionsOf = new Map(stated.learners.map(({ id, decisions = [] }) => [id, decisions]));
  if (stated.learners.every(({ decisions = [] }) => decisions.length === 0)) return [];
  const withOnly = (learnerId: string, decisions: readonly SpecialDecision[]) =>
    demandsWith(stated, learnerId, decisions);
  return [...decisionsOf].flatMap(([learnerId, decisions]) => {
    if (decisions.length === 0) return [];
    return withOnly(learnerId, decisions).flatMap(({ demand, candidates, excluded }, index): DecidedOut[] => {
      if (candidates.length > 0) return [];
      const hasUnit = (some: readonly SpecialDecision[]) => at(withOnly(learnerId, some), index).candidates.length > 0;
      if (!hasUnit([])) return [];
      const allowed = excluded.filter(({ placing }) => decidedOtherwise(placing) === null);
      const reasons = countReasons(allowed.flatMap(({ forbidden }) => forbidden ?? []));
      return [
        {
          demandId: demand.id,
          decisions: quickXplain(decisions, hasUnit) ?? [],
          allowed: allowed.length,
          reasons,
        },
      ];
    });
  });
}

/** A learner's demands with what stands open to each of them if just this were decided for her, locks apart. */
export function demandsWith(
  problem: Problem,
  learnerId: string,
  decisions: readonly SpecialDecision[],
): readonly DemandFacts[] {
  return compileFacts({
    ...problem,
    locks: [],
    learners: problem.learners
      .filter(({ id }) => id === learnerId)
      .map((learner) => ({ ...learner, decisions: [...decisions] })),
    demands: problem.demands.filter((demand) => demand.learnerId === learnerId),
  }).demands;
}

/** By learner with decisions, the fewest units that these and all other rules about one placement leave a demand of hers. */
export function unitsLeft(problem: Problem): Map<string, number> {
  const { demands } = compileFacts({ ...problem, locks: [] });
  const decided = new Set(problem.learners.filter(({ decisions = [] }) => decisions.length > 0).map(({ id }) => id));
  const left = new Map<string, number>();
  for (const { demand, candidates } of demands) {
    if (!decided.has(demand.learnerId)) continue;
    left.set(demand.learnerId, Math.min(left.get(demand.learnerId) ?? Infinity, candidates.length));
  }
  return left;
}
