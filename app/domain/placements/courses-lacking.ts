import { stretchesOf } from './demands.ts';
import type { RoundFacts } from './round-facts.ts';
import { prerequisitesIn, wantedIn } from './unmet-prerequisites.ts';

/**
 * By learner, the codes of courses that her periods of the round require and that she has neither done nor will have done in time:
 * those because of which she is not placed. Learners who lack nothing are left out.
 */
export function coursesLacking(facts: RoundFacts): Map<string, string[]> {
  const lacking = new Map<string, string[]>();
  if (facts.prerequisites.length === 0) return lacking;
  const wanted = wantedIn(facts, stretchesOf(facts.records));
  const required = prerequisitesIn(facts, wanted);
  for (const { demandId, learner } of wanted) {
    const courses = (required(demandId).prerequisites ?? [])
      .filter(({ demandIds }) => demandIds.length === 0)
      .map(({ course }) => course);
    if (courses.length > 0) lacking.set(learner.id, [...new Set([...(lacking.get(learner.id) ?? []), ...courses])]);
  }
  return lacking;
}
