import type { Demand, Prerequisite } from '#app/domain/scheduling/problem.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Stretches } from './demands.ts';
import type { LearnerFacts, PeriodFacts, RoundFacts } from './round-facts.ts';

interface Wanted {
  demandId: string;
  weeks: WeekRange;
  period: PeriodFacts;
  learner: LearnerFacts;
}

/** Every learner in every period of the round, or in each part of it that is waited for or placed. */
export function wantedIn(
  { periods, learners }: Pick<RoundFacts, 'periods' | 'learners'>,
  stretches: Stretches,
): Wanted[] {
  return periods.flatMap((period) =>
    learners.flatMap((learner) => stretches(period, learner.id).map((stretch) => ({ ...stretch, period, learner }))),
  );
}

/**
 * Looks up the courses that a demand requires and that its learner has not done: neither in another round that ends
 * before it begins (done, or planned so), nor by a decision that excuses her. Each with her demands of this round that
 * end before it begins. Nothing where nothing is lacking.
 */
export function prerequisitesIn(
  { prerequisites }: Pick<RoundFacts, 'prerequisites'>,
  wanted: readonly Wanted[],
): (demandId: string) => Pick<Demand, 'prerequisites'> {
  if (prerequisites.length === 0) return () => ({});
  const byLearner = Map.groupBy(wanted, ({ learner }) => learner.id);
  const found = new Map(
    wanted.map(({ demandId, weeks, period, learner }): [string, Prerequisite[]] => {
      const isBefore = (other: WeekRange) => other.to < weeks.from;
      const isExcused = learner.decisions.some(({ kind }) => kind === 'without_prerequisites');
      const required = isExcused ? [] : prerequisites.filter(({ courseId }) => courseId === period.courseId);
      const lacking = required.filter(
        ({ requiredCourseId }) =>
          !learner.visited.some(
            ({ courseId, isWhole, fromWeek: from, toWeek: to }) =>
              courseId === requiredCourseId && isWhole && isBefore({ from, to }),
          ),
      );
      const own = byLearner.get(learner.id) ?? [];
      return [
        demandId,
        lacking.map(({ requiredCourseId, requiredCode }) => ({
          course: requiredCode,
          demandIds: own
            .filter((other) => other.period.courseId === requiredCourseId && isBefore(other.weeks))
            .map((other) => other.demandId),
        })),
      ];
    }),
  );
  return (demandId) => {
    const lacking = found.get(demandId) ?? [];
    return lacking.length > 0 ? { prerequisites: lacking } : {};
  };
}
