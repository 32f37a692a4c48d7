import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { drawNormal } from '../statistics/draws.ts';
import { mean } from '../statistics/summary.ts';
import { BEST, WORST } from './score.ts';
import type { Level, Silence } from './settings.ts';

export const PATIENTS = 20;
export const SILENT = 8;

/** A made-up patient's scores before and after a treatment. */
export interface Patient {
  /** From 1. */
  number: number;
  before: number;
  after: number;
  /** Whether the second questionnaire came back. */
  hasAnswered: boolean;
}

const STARTS: Readonly<Record<Level, number>> = { low: 12, middle: 50, high: 90 };
/** In points: how much patients differ, how differently they fare, and how much chance there is in who answers. */
const SPREAD = 15;
const SPREAD_OF_CHANGE = 12;
const CHANCE = 6;
/** What five questions of five answers can come to. */
const STEP = 5;

/**
 * Twenty patients of whom twelve answer again. How they really are changes by exactly `change` on average; what the
 * questionnaire shows of it ends at 0 and 100.
 */
export function drawGroup(seed: number, level: Level, change: number, silence: Silence): Patient[] {
  const random = createRandom(seed);
  const starts = drawCentred(random, SPREAD).map((value) => STARTS[level] + value);
  const ends = drawCentred(random, SPREAD_OF_CHANGE).map((value, index) => (starts[index] ?? 0) + change + value);
  const silent = whoIsSilent(ends, silence, random);
  return starts.map((start, index) => ({
    number: index + 1,
    before: measured(start),
    after: measured(ends[index] ?? start),
    hasAnswered: !silent.has(index),
  }));
}

function whoIsSilent(ends: readonly number[], silence: Silence, random: Random): Set<number> {
  const everybody = ends.map((_, index) => index);
  const draws = random.fork('silence');
  if (silence === 'random') return new Set(draws.sample(everybody, SILENT));
  const ease = ends.map((end) => end + CHANCE * drawNormal(draws));
  return new Set(everybody.sort((a, b) => (ease[a] ?? 0) - (ease[b] ?? 0)).slice(0, SILENT));
}

/** Draws whose mean is 0. */
function drawCentred(random: Random, spread: number): number[] {
  const draws = Array.from({ length: PATIENTS }, () => spread * drawNormal(random));
  const middle = mean(draws);
  return draws.map((draw) => draw - middle);
}

function measured(value: number): number {
  return Math.min(BEST, Math.max(WORST, Math.round(value / STEP) * STEP));
}
