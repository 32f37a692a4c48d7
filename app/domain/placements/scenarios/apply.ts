import type { LearnerFacts, RoundFacts } from '../round-facts.ts';
import type { PlacedRow } from '../repair-problem.ts';
import type { Change } from './change.ts';
import { withLearner, withoutLearner } from './learner-changes.ts';
import { withLock, withoutLock } from './lock-changes.ts';
import { movePeriod, withPeriodMoved } from './period-change.ts';
import { withRule } from './rule-change.ts';
import { withUnitClosed, withUnitPlaces } from './unit-changes.ts';

/** A round's facts with one change made to them. What it is about and is not there any more is left as it is. */
export function applyChange(facts: RoundFacts, change: Change, available: readonly LearnerFacts[]): RoundFacts {
  switch (change.kind) {
    case 'unit_closed':
      return withUnitClosed(facts, change);
    case 'unit_places':
      return withUnitPlaces(facts, change);
    case 'learner_leaves':
      return withoutLearner(facts, change);
    case 'learner_joins':
      return withLearner(facts, change, available);
    case 'period_moved':
      return withPeriodMoved(facts, change);
    case 'lock_set':
      return withLock(facts, change);
    case 'lock_lifted':
      return withoutLock(facts, change);
    case 'rule_set':
      return { ...facts, rules: withRule(facts.rules, change) };
  }
}

/** A round with its plan, as far as a scenario is made from it. */
export interface RoundWithPlan<Row extends PlacedRow> {
  facts: RoundFacts;
  rows: readonly Row[];
}

/**
 * A round with its plan as a scenario has it: each change made in the order of the list, to what the ones before have left.
 * Without changes it is the round itself. `available` are those who could join it.
 */
export function applyChanges<Row extends PlacedRow>(
  round: RoundWithPlan<Row>,
  changes: readonly Change[],
  available: readonly LearnerFacts[] = [],
): RoundWithPlan<Row> {
  return changes.reduce(
    ({ facts, rows }, change) => ({
      facts: applyChange(facts, change, available),
      rows: change.kind === 'period_moved' ? rows.map(movePeriod(facts.periods, change)) : rows,
    }),
    round,
  );
}

/** Whether what a change is about is as it was when the change was written: there, or, of somebody who joins, not there yet. */
export function isAbout(facts: RoundFacts, change: Change, available: readonly LearnerFacts[]): boolean {
  const takesPart = (learnerId: string) => facts.learners.some(({ id }) => id === learnerId);
  const hasUnit = (unitId: string) => facts.units.some(({ id }) => id === unitId);
  const hasPeriod = (periodId: string) => facts.periods.some(({ id }) => id === periodId);
  switch (change.kind) {
    case 'unit_closed':
    case 'unit_places':
      return hasUnit(change.unitId);
    case 'learner_leaves':
      return takesPart(change.learnerId);
    case 'learner_joins':
      return !takesPart(change.learnerId) && available.some(({ id }) => id === change.learnerId);
    case 'period_moved':
      return hasPeriod(change.periodId);
    case 'lock_set':
      return hasPeriod(change.periodId) && takesPart(change.learnerId) && hasUnit(change.unitId);
    case 'lock_lifted':
      return facts.locks.some((lock) => lock.periodId === change.periodId && lock.learnerId === change.learnerId);
    case 'rule_set':
      return true;
  }
}

/** What a scenario needs to know that the round does not: who would join, and which weeks a period would have. */
export function askedBeyond(changes: readonly Change[]) {
  return {
    learnerIds: changes.flatMap((change) => (change.kind === 'learner_joins' ? [change.learnerId] : [])),
    weeks: changes.flatMap((change) => (change.kind === 'period_moved' ? [{ from: change.from, to: change.to }] : [])),
  };
}
