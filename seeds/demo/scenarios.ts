import type { roundScenarios } from '#db/schema/round-decisions.ts';
import type { IsoDate } from '#app/domain/shared/dates.ts';
import type { UnitRow } from '../reference/units/rows.ts';
import type { PlacementRow } from './placements.ts';
import type { PlannedRound } from './rounds.ts';

export type ScenarioRow = typeof roundScenarios.$inferInsert;

interface Sources {
  placements: readonly PlacementRow[];
  units: readonly UnitRow[];
  today: IsoDate;
}

/** What the regional director wonders: a ward of a published round that closes, and gentler journeys in one that is not planned. */
export function scenariosOf(rounds: readonly PlannedRound[], { placements, units, today }: Sources): ScenarioRow[] {
  const planned = rounds.findLast(({ row }) => row.state === 'published');
  const open = rounds.find(({ row }) => row.state === 'draft');
  const period = planned?.periods.at(-1);
  const placed = placements.filter(({ periodId, state }) => periodId === period?.id && state === 'published');
  const fullest = [...Map.groupBy(placed, ({ unitId }) => unitId)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
  const ward = units.find(({ id }) => id === fullest);
  const made = { createdAt: `${today}T07:30:00.000Z`, createdBy: 'account-studierektor' };
  return [
    ...(planned && period && ward
      ? [
          {
            ...{ ...made, id: 'scenario-closed', roundId: planned.row.id, name: `${ward.name} stänger` },
            changes: [
              {
                ...{ id: 'closed', kind: 'unit_closed' as const, unitId: ward.id },
                ...{ from: period.fromWeek, to: period.toWeek },
              },
            ],
          },
        ]
      : []),
    ...(open
      ? [
          {
            ...{ ...made, id: 'scenario-journeys', roundId: open.row.id, name: 'Kortare resor' },
            changes: [
              { id: 'travel', kind: 'rule_set' as const, ruleId: 'travel', setting: { enabled: true, weight: 4 } },
            ],
          },
        ]
      : []),
  ];
}
