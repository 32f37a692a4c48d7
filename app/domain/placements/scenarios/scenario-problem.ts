import type { ScenarioTask } from '../../scheduling/beside-scenario.ts';
import type { Assignment, Problem } from '../../scheduling/problem.ts';
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

/** A round with its plan at some moment, and those who could join it. */
export interface RoundNow<Row extends PlacedRow> extends RoundWithPlan<Row> {
  moment: { state: RoundState; today: IsoDate };
  available: readonly LearnerFacts[];
}

/** The problem of a round with its plan, as a scenario has it; without changes that of the round itself, byte for byte. */
export function scenarioProblem<Row extends PlacedRow>(
  { moment, available, ...round }: RoundNow<Row>,
  changes: readonly Change[],
): RepairProblem<Row> {
  const { facts, rows } = applyChanges(round, changes, available);
  return changeableProblem(facts, rows, moment);
}

/** The problem of a round with the plan that it has. */
export interface PlanNow {
  problem: Problem;
  assignments: Assignment[];
}

/** A round as it is, for scenarios to be held against. */
export function planNow<Row extends PlacedRow>(round: RoundNow<Row>): PlanNow {
  const { problem, published } = scenarioProblem(round, []);
  return { problem, assignments: published.map(({ demandId, unitId }) => ({ demandId, unitId })) };
}

/** All that is needed to work a scenario out. It is weighed by the rules that the round has. */
export function scenarioTask<Row extends PlacedRow>(round: RoundNow<Row>, changes: readonly Change[]): ScenarioTask {
  const then = scenarioProblem(round, changes);
  const setsRules = changes.some(({ kind }) => kind === 'rule_set');
  const others = changes.filter(({ kind }) => kind !== 'rule_set');
  const problem = { ...then.problem, timeLimitSeconds: SCENARIO_SECONDS };
  return {
    problem,
    weighedBy: setsRules ? scenarioProblem(round, others).problem : problem,
    published: isOpenRound(round.moment.state) ? null : then.published,
    now: planNow(round),
  };
}
