import type { Assignment, Problem } from '#app/domain/scheduling/problem.ts';
import { settingsOf } from '#app/domain/scheduling/rules/catalog.ts';
import { stepsFrom } from '#app/domain/scheduling/rules/wishes.ts';
import { HUNDREDTHS } from './burden-entry.ts';
import type { RoundBasis } from './burden-entry.ts';
import { burdenRules } from './burden-rules.ts';

/** What a learner has carried of a round, with how it comes to that. */
export interface RoundBurden {
  learnerId: string;
  hundredths: number;
  basis: RoundBasis;
}

/**
 * What each learner who is placed carries more than the mean of all who are: of journeys and of steps down the list of
 * wishes, each placement counted alike. A far journey to a first wish weighs less than one to nothing that was wished for,
 * and nobody carries less than nothing. In the order of the problem's learners.
 */
export function roundBurdens(problem: Problem, assignments: readonly Assignment[]): RoundBurden[] {
  const measures = burdenRules(problem.rules);
  const own = measured(problem, assignments);
  const meanMinutes = mean(own.map(({ minutes }) => minutes));
  const meanSteps = mean(own.map(({ steps }) => steps));
  const { minutesPerPoint, stepsPerPoint } = measures;
  return own.map(({ learnerId, placements, minutes, steps }) => {
    const points = share(minutes - meanMinutes, minutesPerPoint) + share(steps - meanSteps, stepsPerPoint);
    return {
      learnerId,
      hundredths: Math.max(0, Math.round(points * HUNDREDTHS)),
      basis: {
        of: 'round',
        placements,
        minutes: tenth(minutes),
        meanMinutes: tenth(meanMinutes),
        steps: tenth(steps),
        meanSteps: tenth(meanSteps),
        ...{ minutesPerPoint, stepsPerPoint },
      },
    };
  });
}

/** Each placed learner's own means. */
function measured(problem: Problem, assignments: readonly Assignment[]) {
  const unitOf = new Map(assignments.map(({ demandId, unitId }) => [demandId, unitId]));
  const demandsOf = Map.groupBy(problem.demands, ({ learnerId }) => learnerId);
  const wishes = settingsOf(problem.rules).get('wishes');
  return problem.learners.flatMap((learner) => {
    const placed = (demandsOf.get(learner.id) ?? []).flatMap((demand) => {
      const unitId = unitOf.get(demand.id);
      if (unitId === undefined) return [];
      const minutes = demand.options.find((option) => option.unitId === unitId)?.travelMinutes ?? 0;
      return [{ minutes, steps: wishes ? stepsFrom(learner, demand, unitId, wishes) : 0 }];
    });
    if (placed.length === 0) return [];
    return [
      {
        learnerId: learner.id,
        placements: placed.length,
        minutes: mean(placed.map(({ minutes }) => minutes)),
        steps: mean(placed.map(({ steps }) => steps)),
      },
    ];
  });
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share(difference: number, perPoint: number): number {
  return perPoint === 0 ? 0 : difference / perPoint;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
