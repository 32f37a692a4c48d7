import type { Comparison } from './compare.ts';
import type { JourneyRow } from './intents.ts';
import type { ExistingJourney, Lookups } from './lookups.ts';

/** What there is only one journey of: where from, where to and by which mode. */
export function journeyKey({ origin, unitId, mode }: JourneyRow): string {
  return [unitId, origin, mode].join(' ');
}

export function journeyComparer({ journeys }: Pick<Lookups, 'journeys'>): (row: JourneyRow) => Comparison {
  const known = new Map(journeys.map((journey): [string, ExistingJourney] => [journeyKey(journey), journey]));
  return (row) => {
    const match = known.get(journeyKey(row));
    if (!match) return { status: 'new', changes: [] };
    const changes = match.minutes === row.minutes ? [] : ['minutes'];
    return { status: changes.length === 0 ? 'unchanged' : 'changed', matchId: match.id, changes };
  };
}
