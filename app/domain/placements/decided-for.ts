import type { SchedulingLearner, SpecialDecision } from '#app/domain/scheduling/problem.ts';
import type { LearnerFacts, UnitFacts } from './round-facts.ts';

/**
 * What has been decided for a learner, as the optimiser needs it: a unit stands for all that belongs to it. Nothing where
 * nothing has been decided about where she may be.
 */
export function decidedFor(
  { decisions }: Pick<LearnerFacts, 'decisions'>,
  units: readonly Pick<UnitFacts, 'id' | 'path'>[],
): Pick<SchedulingLearner, 'decisions'> {
  const found = decisions.flatMap(({ kind, unitIds, minutes }): SpecialDecision[] => {
    if (kind === 'without_prerequisites') return [];
    if (kind === 'most_minutes') return minutes === null ? [] : [{ kind, minutes }];
    const isNamed = ({ path }: { path: string }) => unitIds.some((unitId) => path.includes(`/${unitId}/`));
    return [{ kind, unitIds: units.filter(isNamed).map(({ id }) => id) }];
  });
  return found.length > 0 ? { decisions: found } : {};
}
