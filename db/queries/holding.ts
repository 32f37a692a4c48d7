import type { PlacementState } from '#app/domain/placements/vocabulary.ts';

/** States in which a placement holds a place at its unit; the same as the domain's HOLDING_STATES (a test compares). */
export const HOLDING: PlacementState[] = [
  'proposed',
  'preliminary',
  'confirmed',
  'published',
  'ongoing',
  'completed',
  'assessed',
  'evaluated',
  'closed',
];

/** What others than planners see: a proposal has not been decided by anybody. */
export const DECIDED: PlacementState[] = HOLDING.filter((state) => state !== 'proposed');
