import type { Rhythm } from './rhythm.ts';
import type { StripId } from './settings.ts';
import { drawStrip } from './strip.ts';
import type { Strip } from './strip.ts';

/** The six strips to read: two of fibrillation, of which one is not very uneven, and four that may be taken for it. */
const STRIPS: readonly (readonly [StripId, Rhythm, string])[] = [
  ['a', 'breathing', '1'],
  ['b', 'fibrillation', '2'],
  ['c', 'disturbed', '1'],
  ['d', 'sinus', '2'],
  ['e', 'fibrillation', '1'],
  ['f', 'extrasystoles', '2'],
];

export interface NamedStrip extends Strip {
  id: StripId;
}

export function drawStrips(): NamedStrip[] {
  return STRIPS.map(([id, rhythm, seed]) => ({ id, ...drawStrip(rhythm, seed) }));
}
