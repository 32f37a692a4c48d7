import type { Random } from '../../shared/random.ts';
import { drawNormal } from '../statistics/draws.ts';
import type { BeatKind } from './beat.ts';

export const RHYTHMS = ['sinus', 'fibrillation', 'breathing', 'disturbed', 'extrasystoles'] as const;
/** `breathing` is a sinus rhythm that follows the breath, `disturbed` one under tremor, `extrasystoles` one with them. */
export type Rhythm = (typeof RHYTHMS)[number];

export interface Beat {
  /** Seconds from the beginning of the strip; the first comes before it. */
  at: number;
  /** Seconds since the beat before. */
  interval: number;
  kind: BeatKind;
}

const UNTIL = 7;
const BREATHS_PER_SECOND = 0.2;

/** Draws the beats of a rhythm, from before the strip begins to after it has ended. */
export function drawRhythm(rhythm: Rhythm, random: Random): Beat[] {
  const pulse = rhythm === 'breathing' ? 1 : 0.78 + 0.14 * random.next();
  const early = random.int(2, 3);
  const beats: Beat[] = [];
  let at = -0.6 * random.next() - 0.2;
  for (let count = 0; at < UNTIL; count++) {
    const isEarly = rhythm === 'extrasystoles' && count % 4 === early;
    const isAfterEarly = rhythm === 'extrasystoles' && beats.at(-1)?.kind === 'ventricular';
    const interval = pulse * stretch(rhythm, at, random) * (isEarly ? 0.6 : isAfterEarly ? 1.4 : 1);
    at += interval;
    beats.push({ at, interval, kind: isEarly ? 'ventricular' : rhythm === 'fibrillation' ? 'without-p' : 'sinus' });
  }
  return beats;
}

/** How much longer or shorter an interval is than the usual one. */
function stretch(rhythm: Rhythm, at: number, random: Random): number {
  if (rhythm === 'fibrillation') return Math.min(1.7, Math.max(0.55, Math.exp(0.26 * drawNormal(random))));
  if (rhythm === 'breathing') return 1 + 0.22 * Math.sin(2 * Math.PI * BREATHS_PER_SECOND * at);
  return 1 + 0.015 * drawNormal(random);
}
