import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { drawNormal } from '../statistics/draws.ts';
import { heightAt, smoothed, wavesOf } from './beat.ts';
import type { BeatKind, Wave } from './beat.ts';
import { drawRhythm } from './rhythm.ts';
import type { Rhythm } from './rhythm.ts';

/** Seconds on a strip, and samples in a second. */
export const STRIP_SECONDS = 6;
export const SAMPLES_PER_SECOND = 100;

/** A single lead, invented, with what can be measured on it. */
export interface Strip {
  rhythm: Rhythm;
  /** mV. */
  samples: readonly number[];
  /** Milliseconds between one beat on the strip and the next, to the nearest ten. */
  intervals: readonly number[];
  /** Beats on the strip, those with a P wave before them, and those that are wide. */
  beats: number;
  withP: number;
  wide: number;
  /** So disturbed that a P wave could not be seen if there were one. */
  isDisturbed: boolean;
}

/** Draws a strip, as a filter that smooths over so many seconds leaves it; the same seed gives the same one. */
export function drawStrip(rhythm: Rhythm, seed: string, smoothing = 0): Strip {
  const random = createRandom(seed);
  const beats = drawRhythm(rhythm, random.fork('rhythm'));
  const seen = beats.filter(({ at }) => at >= 0 && at < STRIP_SECONDS);
  const count = (...kinds: BeatKind[]) => seen.filter(({ kind }) => kinds.includes(kind)).length;
  const isDisturbed = rhythm === 'disturbed';
  return {
    rhythm,
    samples: samplesOf(rhythm, beats, random.fork('noise'), smoothing),
    intervals: seen.slice(1).map(({ at }, index) => Math.round((at - (seen[index]?.at ?? NaN)) * 100) * 10),
    beats: seen.length,
    withP: isDisturbed ? 0 : count('sinus'),
    wide: count('ventricular'),
    isDisturbed,
  };
}

/** mV: the hiss of any recording, and the tremor of a patient who is cold. */
const HISS = 0.012;
const TREMOR = 0.11;

function samplesOf(rhythm: Rhythm, beats: ReturnType<typeof drawRhythm>, random: Random, smoothing: number): number[] {
  const waves = beats.flatMap(({ at, interval, kind }) =>
    wavesOf(kind, interval).map((wave) => shifted(smoothed(wave, smoothing), at)),
  );
  const fibrillation = rhythm === 'fibrillation' ? drawFibrillation(random) : () => 0;
  const noise = rhythm === 'disturbed' ? TREMOR : HISS;
  const drift = rhythm === 'disturbed' ? 0.15 : 0.03;
  return Array.from({ length: STRIP_SECONDS * SAMPLES_PER_SECOND }, (_, index) => {
    const second = index / SAMPLES_PER_SECOND;
    const near = waves.filter(({ at, width }) => Math.abs(second - at) < 4 * width);
    const heart = near.reduce((sum, wave) => sum + heightAt(wave, second), 0);
    return heart + fibrillation(second) + drift * Math.sin(2 * Math.PI * 0.22 * second) + noise * drawNormal(random);
  });
}

function shifted(wave: Wave, by: number): Wave {
  return { ...wave, at: wave.at + by };
}

/** The restless baseline of fibrillating atria: waves of five to seven in a second that come and go. */
function drawFibrillation(random: Random): (second: number) => number {
  const waves = [5.1, 6, 6.9].map((frequency) => ({ frequency, phase: 2 * Math.PI * random.next() }));
  return (second) =>
    waves.reduce((sum, { frequency, phase }) => sum + 0.022 * Math.sin(2 * Math.PI * frequency * second + phase), 0);
}
