import { isTold } from '../schedule.ts';
import type { PlacedRow } from '../repair-problem.ts';
import type { PeriodFacts } from '../round-facts.ts';
import type { ScenarioChange } from './change.ts';

/**
 * Why a change is not made in the round with the others: what it is about is not there any more, the unit is for others to
 * change, or somebody has been told of the weeks of a period, or has a part of them.
 */
export type Obstacle = 'gone' | 'unit_of_others' | 'period_in_use';

interface Round {
  periods: readonly PeriodFacts[];
  rows: readonly PlacedRow[];
  /** Whether the one who asks states the places of a unit. */
  ownsUnit: (unitId: string) => boolean;
}

/** What stands in the way of a change being made in the round itself; null where nothing does. */
export function obstacleTo(change: ScenarioChange, { periods, rows, ownsUnit }: Round): Obstacle | null {
  switch (change.kind) {
    case 'unit_closed':
    case 'unit_places':
      return ownsUnit(change.unitId) ? null : 'unit_of_others';
    case 'period_moved': {
      const period = periods.find(({ id }) => id === change.periodId);
      const isFixed = (row: PlacedRow) =>
        row.periodId === change.periodId &&
        (isTold(row.state) || row.fromWeek !== period?.fromWeek || row.toWeek !== period.toWeek);
      return rows.some(isFixed) ? 'period_in_use' : null;
    }
    default:
      return null;
  }
}
