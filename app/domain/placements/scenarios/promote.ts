import { isTold } from '../schedule.ts';
import type { PlacedRow } from '../repair-problem.ts';
import type { LearnerFacts, RoundFacts } from '../round-facts.ts';
import { applyChange, isAbout } from './apply.ts';
import type { RoundWithPlan } from './apply.ts';
import type { Change, ScenarioChange } from './change.ts';

/**
 * Why a change is not made in the round with the others: what it is about is not there any more, the unit is for others to
 * change, or somebody has been told of the weeks of a period, or has a part of them.
 */
export type Obstacle = 'gone' | 'unit_of_others' | 'period_in_use';

interface Asked<Row extends PlacedRow> extends RoundWithPlan<Row> {
  /** Those who could join the round. */
  available: readonly LearnerFacts[];
  /** Whether the one who asks states the places of a unit. */
  ownsUnit: (unitId: string) => boolean;
}

/**
 * What stands in the way of each change being made in the round itself, by the change's id; null where nothing does. A change
 * may be about what one before it brings, such as a lock of somebody who joins, if that one is made.
 */
export function obstaclesTo<Row extends PlacedRow>(
  changes: readonly ScenarioChange[],
  { rows, available, ownsUnit, ...round }: Asked<Row>,
): Map<string, Obstacle | null> {
  let { facts } = round;
  const found = new Map<string, Obstacle | null>();
  for (const change of changes) {
    const obstacle = isAbout(facts, change, available)
      ? obstacleTo(change, { facts: round.facts, rows, ownsUnit })
      : 'gone';
    found.set(change.id, obstacle);
    if (obstacle === null) facts = applyChange(facts, change, available);
  }
  return found;
}

function obstacleTo(
  change: Change,
  { facts, rows, ownsUnit }: { facts: RoundFacts; rows: readonly PlacedRow[]; ownsUnit: (unitId: string) => boolean },
): Obstacle | null {
  switch (change.kind) {
    case 'unit_closed':
    case 'unit_places':
      return ownsUnit(change.unitId) ? null : 'unit_of_others';
    case 'period_moved': {
      const period = facts.periods.find(({ id }) => id === change.periodId);
      const isFixed = (row: PlacedRow) =>
        row.periodId === change.periodId &&
        (isTold(row.state) || row.fromWeek !== period?.fromWeek || row.toWeek !== period.toWeek);
      return rows.some(isFixed) ? 'period_in_use' : null;
    }
    default:
      return null;
  }
}
