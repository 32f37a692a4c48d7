import { itemsOf } from './instrument.ts';
import type { InstrumentDefinition } from './instrument.ts';

export const INSTRUMENT_STATES = ['frame', 'draft', 'published', 'in_use'] as const;
export type InstrumentState = (typeof INSTRUMENT_STATES)[number];

/** A frame is a draft of a licensed instrument into which nobody has entered any wording; in use is what a wave has sent. */
export function instrumentState(
  { state, definition }: { state: 'draft' | 'published'; definition: InstrumentDefinition },
  waves: number,
): InstrumentState {
  if (waves > 0) return 'in_use';
  if (state === 'published') return 'published';
  return definition.frame && itemsOf(definition).length === 0 ? 'frame' : 'draft';
}
