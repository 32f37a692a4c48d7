import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';

/** Counts how many hold something in a week, in the order of the demo's weeks. */
export interface Ledger {
  /** Most holders in any of the weeks. */
  peak(key: string, weeks: readonly IsoWeek[]): number;
  /** Most holders in any week at all. */
  most(key: string): number;
  add(key: string, weeks: readonly IsoWeek[]): void;
}

export function createLedger(): Ledger {
  const counts = new Map<string, Map<IsoWeek, number>>();
  return {
    peak(key, weeks) {
      const held = counts.get(key);
      return held ? weeks.reduce((most, week) => Math.max(most, held.get(week) ?? 0), 0) : 0;
    },
    most: (key) => Math.max(0, ...(counts.get(key)?.values() ?? [])),
    add(key, weeks) {
      const held = counts.get(key) ?? new Map<IsoWeek, number>();
      counts.set(key, held);
      for (const week of weeks) held.set(week, (held.get(week) ?? 0) + 1);
    },
  };
}

export function unitKey(unitId: string, form: PlacementForm | 'all'): string {
  return `${unitId} ${form}`;
}
