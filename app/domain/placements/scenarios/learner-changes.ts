import type { LearnerFacts, RoundFacts } from '../round-facts.ts';
import type { ChangeOf } from './change.ts';

/** The round without a learner, and so without what was locked or paired for her. */
export function withoutLearner(facts: RoundFacts, { learnerId }: ChangeOf<'learner_leaves'>): RoundFacts {
  return { ...facts, learners: facts.learners.filter(({ id }) => id !== learnerId) };
}

/** The round with one more of those who could take part, in the place that the records would give her. */
export function withLearner(
  facts: RoundFacts,
  { learnerId }: ChangeOf<'learner_joins'>,
  available: readonly LearnerFacts[],
): RoundFacts {
  const coming = available.find(({ id }) => id === learnerId);
  if (!coming || facts.learners.some(({ id }) => id === learnerId)) return facts;
  const learners = [...facts.learners, coming].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...facts, learners };
}
