import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { unavoidablyUnmet } from '../needs.ts';
import type { Demand, PlacementOption, Problem, SchedulingLearner, SchedulingUnit } from '../problem.ts';
import type { Reason } from '../proposal.ts';

/** One thing that somebody could do or decide so that more are placed. */
export type Change = PlacesMore | Exception | Unlocking | OtherPeriod;

/** A unit takes so many more in each of the weeks. */
export interface PlacesMore {
  kind: 'place';
  unitId: string;
  periodId: string;
  weeks: IsoWeek[];
  count: number;
}

/** One learner is excepted from a rule in one placement; of an attest, that she gets it in time. */
export interface Exception {
  kind: 'exception';
  demandId: string;
  unitId: string;
  reason: Reason;
}

/** A locked placement is let go. */
export interface Unlocking {
  kind: 'unlock';
  demandId: string;
  /** Where it is locked. */
  unitId: string;
}

/** The learner is placed in another period of the round. */
export interface OtherPeriod {
  kind: 'period';
  demandId: string;
  from: string;
  to: PeriodOfDemand;
}

/** What a demand takes over from the period that it is moved to. */
export interface PeriodOfDemand extends Pick<Demand, 'periodId' | 'weeks' | 'startsOn' | 'endsOn'> {
  options: PlacementOption[];
}

/**
 * The problem when the changes have been made. An exception from the rule against a second time at a unit within the round
 * cannot be stated in a problem; such a placement still breaks the rule there.
 */
export function applyChanges(problem: Problem, changes: readonly Change[]): Problem {
  return changes.reduce(applyOne, problem);
}

function applyOne(problem: Problem, change: Change): Problem {
  switch (change.kind) {
    case 'place':
      return withPlaces(problem, change);
    case 'unlock':
      return { ...problem, locks: problem.locks.filter(({ demandId }) => demandId !== change.demandId) };
    case 'period': {
      const { to } = change;
      const demands = problem.demands.map((demand) => (demand.id === change.demandId ? { ...demand, ...to } : demand));
      return { ...problem, demands };
    }
    case 'exception':
      return withException(problem, change);
  }
}

/** Where more are held by others than there are places, as many as it takes for the unit to have room for `count`. */
function withPlaces(problem: Problem, { unitId, weeks, count }: PlacesMore): Problem {
  const used = (resourceId: string, week: string) =>
    problem.usedPlaces
      .filter((one) => one.resourceId === resourceId && one.week === week)
      .reduce((sum, { places }) => sum + places, 0);
  return {
    ...problem,
    resources: problem.resources.map((resource) => {
      if (resource.kind === 'beds' || !resource.unitIds.includes(unitId)) return resource;
      const grown = weeks.map((week): [IsoWeek, number] => [
        week,
        Math.max(resource.places[week] ?? 0, used(resource.id, week)) + count,
      ]);
      return { ...resource, places: { ...resource.places, ...Object.fromEntries(grown) } };
    }),
  };
}

function withException(problem: Problem, { demandId, unitId, reason }: Exception): Problem {
  const demand = problem.demands.find(({ id }) => id === demandId);
  const unit = problem.units.find(({ id }) => id === unitId);
  if (!demand || !unit) return problem;
  if (reason.rule === 'allowed-sector') {
    const allowed = { ...demand, allowedSectors: [...demand.allowedSectors, unit.sector] };
    return { ...problem, demands: problem.demands.map((one) => (one === demand ? allowed : one)) };
  }
  if (reason.rule === 'prerequisites') {
    const { prerequisites: _, ...excused } = demand;
    return { ...problem, demands: problem.demands.map((one) => (one === demand ? excused : one)) };
  }
  if (reason.rule === 'housing') {
    const options = demand.options.map(({ bed, ...option }) =>
      bed && option.unitId !== unitId ? { ...option, bed } : option,
    );
    return { ...problem, demands: problem.demands.map((one) => (one === demand ? { ...demand, options } : one)) };
  }
  const learners = problem.learners.map((learner) =>
    learner.id === demand.learnerId ? excepted(problem, learner, unit, reason.rule) : learner,
  );
  return { ...problem, learners };
}

function excepted(
  problem: Problem,
  learner: SchedulingLearner,
  unit: SchedulingUnit,
  rule: Reason['rule'],
): SchedulingLearner {
  switch (rule) {
    case 'required-attests':
      return { ...learner, attests: [...learner.attests, ...unit.requiredAttests.map((kind) => ({ kind }))] };
    case 'no-repeated-unit':
      return { ...learner, visitedUnits: learner.visitedUnits.filter((visited) => visited !== unit.id) };
    case 'max-travel':
      return { ...learner, anyDistance: true };
    case 'max-far-periods':
      return { ...learner, maxFarPeriods: (learner.maxFarPeriods ?? 0) + 1 };
    case 'required-sectors': {
      const own = problem.demands.filter(({ learnerId }) => learnerId === learner.id);
      const unavoidable = unavoidablyUnmet(
        learner.needs,
        own.map(({ allowedSectors }) => allowedSectors),
      );
      return { ...learner, laterPeriods: Math.max(learner.laterPeriods ?? 0, unavoidable) + 1 };
    }
    default:
      return learner;
  }
}
