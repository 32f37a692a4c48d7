import type { Assignment, Problem } from '../scheduling/problem.ts';
import { addWeeks, mondayOf } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek, WeekRange } from '../shared/weeks.ts';
import { changeWeeks } from './amend.ts';
import { buildProblem } from './build-problem.ts';
import { cutBefore, demandFrom, demandParts, stretchesOf } from './demands.ts';
import { assignmentsOf } from './judge-move.ts';
import type { PeriodFacts, RoundFacts } from './round-facts.ts';
import { isTold } from './schedule.ts';
import type { PlacementState, RoundState } from './vocabulary.ts';

export interface ChangedDemand {
  demandId: string;
  period: Pick<PeriodFacts, 'id' | 'fromWeek' | 'toWeek'>;
  /** The placement that it has now. */
  placement: { unitId: string; fromWeek: IsoWeek; toWeek: IsoWeek; state: PlacementState } | null;
  roundState: RoundState;
}

export interface ChangeFrom {
  /** The weeks that it has now, or that are yet to be placed. */
  weeks: WeekRange;
  /** The weeks from which the change may hold. */
  choices: IsoWeek[];
  /** The week from which it is to hold: the one asked for when that is a choice, else the usual one. */
  from: IsoWeek;
  /** The last week before the change; null when nothing of the placement comes before it. */
  heldTo: IsoWeek | null;
  /** Some of the weeks that it would change have begun. */
  isLate: boolean;
}

/** From when a change by hand to a placement may hold, and is to. */
export function changeFrom(
  { demandId, period, placement, roundState }: ChangedDemand,
  { records }: Pick<RoundFacts, 'records'>,
  { asked, today }: { asked: IsoWeek | null; today: IsoDate },
): ChangeFrom {
  const weeks = placement
    ? { from: placement.fromWeek, to: placement.toWeek }
    : weeksOfDemand(demandId, period, records);
  const isKnown = placement ? isTold(placement.state) : roundState === 'published';
  const { choices, usual } = changeWeeks(weeks, { isTold: isKnown, today });
  const from = asked !== null && choices.includes(asked) ? asked : usual;
  const heldTo = placement && from > weeks.from ? addWeeks(from, -1) : null;
  return { weeks, choices, from, heldTo, isLate: isKnown && mondayOf(from) <= today };
}

function weeksOfDemand(demandId: string, period: ChangedDemand['period'], records: RoundFacts['records']): WeekRange {
  const { learnerId, laterFrom } = demandParts(demandId);
  const open = stretchesOf(records)(period, learnerId).find((stretch) => stretch.demandId === demandId);
  return open?.weeks ?? { from: laterFrom ?? period.fromWeek, to: period.toWeek };
}

/** A change as the optimiser's problem has it: what comes before the week stays, what comes after is judged by itself. */
export interface ChangedProblem {
  problem: Problem;
  /** The demand that the change is about. */
  demandId: string;
  /** The plan with the change not made: the demand is still where its placement was. */
  assignments: Assignment[];
}

export function problemFrom(
  facts: RoundFacts,
  { demandId, period, placement }: Pick<ChangedDemand, 'demandId' | 'period' | 'placement'>,
  { weeks, from }: Pick<ChangeFrom, 'weeks' | 'from'>,
  placements: Parameters<typeof assignmentsOf>[1],
): ChangedProblem {
  if (from === weeks.from) {
    const problem = buildProblem(facts);
    return { problem, demandId, assignments: assignmentsOf(problem, placements) };
  }
  const { learnerId } = demandParts(demandId);
  const stretch = { periodId: period.id, learnerId, weeks };
  const problem = buildProblem({ ...facts, records: cutBefore(facts.records, stretch, from) });
  const after = demandFrom(period, learnerId, from);
  const still = placement ? [{ demandId: after, unitId: placement.unitId }] : [];
  return { problem, demandId: after, assignments: [...assignmentsOf(problem, placements), ...still] };
}
