import type { PlacementForm, Sector } from '../placements/vocabulary.ts';
import type { IsoWeek } from '../shared/weeks.ts';

/** Forms whose learners pass a set of blocks at clinics during an employment. */
export const ROTATION_FORMS = ['at', 'bt', 'st'] as const satisfies readonly PlacementForm[];

/** Every block in the one sector, or in any other, ends before any block in the sector after begins. */
export interface BlockOrder {
  before: Sector | 'any';
  after: Sector;
}

/** Residents may begin in its week, so many of them. */
export interface IntakeWave {
  id: string;
  week: IsoWeek;
  places: number;
}

/** What a resident would like of a block; it costs the plan something to miss, and binds nobody. */
export type ResidentWish =
  | { blockId: string; kind: 'town'; town: string }
  | { blockId: string; kind: 'unit'; unitId: string }
  | { blockId: string; kind: 'weeks'; from: IsoWeek; to: IsoWeek };

/** What weighs most where not everything can be had. */
export const PLAN_PRIORITIES = ['balanced', 'near', 'wishes', 'few_towns', 'even'] as const;
export type PlanPriority = (typeof PLAN_PRIORITIES)[number];
