import type { Problem } from '../scheduling/problem.ts';
import { addWeeks } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek, WeekRange } from '../shared/weeks.ts';
import { changeWeeks } from './amend.ts';
import { buildProblem, weeksToPlace } from './build-problem.ts';
import type { PeriodFacts, RoundFacts } from './round-facts.ts';
import { isTold } from './schedule.ts';
import type { PlacementState, RoundState } from './vocabulary.ts';

export interface ChangedDemand {
  period: Pick<PeriodFacts, 'id' | 'fromWeek' | 'toWeek'>;
  learnerId: string;
  /** The placement that it has now. */
  placement: { fromWeek: IsoWeek; toWeek: IsoWeek; state: PlacementState } | null;
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
}

/** From when a change by hand to a learner's placement in a period may hold, and is to. */
export function changeFrom(
  { period, learnerId, placement, roundState }: ChangedDemand,
  { parts }: Pick<RoundFacts, 'parts'>,
  { asked, today }: { asked: IsoWeek | null; today: IsoDate },
): ChangeFrom {
  const weeks = placement ? { from: placement.fromWeek, to: placement.toWeek } : weeksToPlace(period, learnerId, parts);
  const isKnown = placement ? isTold(placement.state) : roundState === 'published';
  const { choices, usual } = changeWeeks(weeks, { isTold: isKnown, today });
  const from = asked !== null && choices.includes(asked) ? asked : usual;
  return { weeks, choices, from, heldTo: placement && from > weeks.from ? addWeeks(from, -1) : null };
}

/** The optimiser's problem of a round, as if a learner's period began in another week. */
export function problemFrom(facts: RoundFacts, periodId: string, learnerId: string, fromWeek: IsoWeek): Problem {
  return buildProblem({ ...facts, parts: [...facts.parts, { periodId, learnerId, fromWeek, heldTo: null }] });
}
