import type { RuleSetting } from '../../scheduling/problem.ts';
import type { ScenarioTask } from '../../scheduling/beside-scenario.ts';
import type { IsoDate } from '../../shared/weeks.ts';
import { isOpenRound } from '../amend.ts';
import { changeableProblem } from '../changeable-problem.ts';
import type { PlacedRow, RepairProblem } from '../repair-problem.ts';
import type { LearnerFacts } from '../round-facts.ts';
import type { RoundState } from '../vocabulary.ts';
import { applyChanges } from './apply.ts';
import type { RoundWithPlan } from './apply.ts';
import type { Change } from './change.ts';

/** How long a scenario is worked on at most. */
export const SCENARIO_SECONDS = 30;

interface Moment {
  state: RoundState;
  today: IsoDate;
}

/** The problem of a round with its plan, as a scenario has it; without changes that of the round itself, byte for byte. */
export function scenarioProblem<Row extends PlacedRow>(
  round: RoundWithPlan<Row>,
  changes: readonly Change[],
  moment: Moment,
  available: readonly LearnerFacts[] = [],
): RepairProblem<Row> {
  const { facts, rows } = applyChanges(round, changes, available);
  return changeableProblem(facts, rows, moment);
}

/** All that is needed to work a scenario out. */
export function scenarioTask<Row extends PlacedRow>(
  round: RoundWithPlan<Row>,
  changes: readonly Change[],
  moment: Moment,
  available: readonly LearnerFacts[] = [],
): ScenarioTask {
  const now = changeableProblem(round.facts, round.rows, moment);
  const changed = applyChanges(round, changes, available);
  const problemBy = (rules: RuleSetting[]) => ({
    ...changeableProblem({ ...changed.facts, rules }, changed.rows, moment).problem,
    timeLimitSeconds: SCENARIO_SECONDS,
  });
  const then = changeableProblem(changed.facts, changed.rows, moment);
  return {
    problem: { ...then.problem, timeLimitSeconds: SCENARIO_SECONDS },
    weighedBy: problemBy(round.facts.rules),
    published: isOpenRound(moment.state) ? null : then.published,
    now: {
      problem: now.problem,
      assignments: now.published.map(({ demandId, unitId }) => ({ demandId, unitId })),
    },
  };
}
