import type { Facts } from './facts.ts';
import { createPatternSearch } from './pattern-search.ts';

/**
 * What each learner would carry if every place were hers, by position: less than that no plan can ask of her. Demands that
 * a rule leaves no place for are open; 0 for a learner without demands. `openCost` is more than anything she can carry.
 */
export function leastCarried(facts: Facts, openCost: number): number[] {
  const search = createPatternSearch(facts);
  return facts.learners.map(({ demands }, learner) => {
    let least = 0;
    if (demands.length === 0) return least;
    search({
      learner,
      candidateCost: ({ price }) => price,
      openCost,
      below: Infinity,
      found(pattern, value) {
        least = pattern.cost;
        return value;
      },
    });
    return least;
  });
}
