import type { PlanOutcome } from '../scheduling/plan-outcome.ts';

/** What plans of a round are held against each other by. */
export interface Measure {
  id: 'first' | 'outside' | 'unplaced' | 'burden' | 'mean' | 'longest';
  value: (outcome: PlanOutcome) => number | null;
  isMinutes?: boolean;
}

export const MEASURES: readonly Measure[] = [
  { id: 'first', value: ({ byRank }) => byRank[0] ?? 0 },
  { id: 'outside', value: ({ notWished }) => notWished },
  { id: 'unplaced', value: ({ unplaced }) => unplaced },
  { id: 'burden', value: ({ carried }) => carried && carried.avoidable },
  { id: 'mean', value: ({ travel }) => travel.mean, isMinutes: true },
  { id: 'longest', value: ({ travel }) => travel.longest, isMinutes: true },
];
