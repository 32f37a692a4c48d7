import { demandsWith } from '../scheduling/remedies/decisions.ts';
import { quickXplain } from '../scheduling/remedies/quick-xplain.ts';
import { buildProblem } from './build-problem.ts';
import { decidedFor } from './decided-for.ts';
import type { LearnerFacts, RoundFacts } from './round-facts.ts';

type Decision = LearnerFacts['decisions'][number];

interface Decided<D extends Decision> {
  learnerId: string;
  /** What else has been decided for her. */
  others: readonly D[];
  decision: Decision;
}

/**
 * The fewest other decisions that a new one leaves its learner no unit together with; none of them where it leaves none by
 * itself, and null where it may be made. It may also name units that have no places as yet: those may still come.
 */
export function decisionCollision<D extends Decision>(
  facts: RoundFacts,
  { learnerId, others, decision }: Decided<D>,
): D[] | null {
  if (decision.kind === 'without_prerequisites') return null;
  const learners = facts.learners.map((one) => (one.id === learnerId ? { ...one, decisions: [...others] } : one));
  const problem = buildProblem({ ...facts, learners });
  const isPossible = (some: readonly Decision[]) =>
    demandsWith(problem, learnerId, decidedFor({ decisions: [...some] }, facts.units).decisions ?? []).map(
      ({ candidates }) => candidates.length > 0,
    );
  const before = isPossible(others);
  const goTogether = (some: readonly Decision[]) => {
    if (!nameSomeUnit(some, facts)) return false;
    const after = isPossible(some);
    return before.every((was, index) => !was || after[index] === true);
  };
  const colliding = quickXplain<Decision>([...others, decision], goTogether);
  if (!colliding?.includes(decision)) return null;
  const found = others.filter((other) => colliding.includes(other));
  return found.length === 0 && decision.kind === 'only_at' ? null : found;
}

/** Whether any unit of the region is at once among those that are to be and not among those that are not. */
function nameSomeUnit(decisions: readonly Decision[], { units }: RoundFacts): boolean {
  const named = decidedFor({ decisions: [...decisions] }, units).decisions ?? [];
  if (!named.some(({ kind }) => kind === 'only_at')) return true;
  return units.some(({ id }) =>
    named.every((one) => one.kind === 'most_minutes' || one.unitIds.includes(id) === (one.kind === 'only_at')),
  );
}
