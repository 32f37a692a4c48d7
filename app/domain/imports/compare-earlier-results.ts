import type { Comparison } from './compare.ts';
import type { EarlierResultRow } from './intents.ts';
import type { ExistingEarlierResult, Lookups } from './lookups.ts';

const FIGURES = ['n', 'mean', 'invited', 'source'] as const;

/** What there is only one figure of: a group, a theme of an instrument, and a term. */
export function earlierResultKey({ group, instrument, themeId, term }: EarlierResultRow): string {
  return [group.kind, group.id, instrument, themeId, term].join(' ');
}

/** A figure is the same when group, theme and term are; what it says may have changed. What the file leaves out stays. */
export function earlierResultComparer({ earlierResults }: Lookups): (row: EarlierResultRow) => Comparison {
  const known = new Map(
    earlierResults.map((result): [string, ExistingEarlierResult] => [earlierResultKey(result), result]),
  );
  return (row) => {
    const match = known.get(earlierResultKey(row));
    if (!match) return { status: 'new', changes: [] };
    const isRescaled = row.lowest !== match.lowest || row.highest !== match.highest;
    const changes = FIGURES.filter(
      (field) => (row[field] !== null && row[field] !== match[field]) || (field === 'mean' && isRescaled),
    );
    return { status: changes.length === 0 ? 'unchanged' : 'changed', matchId: match.id, changes };
  };
}
