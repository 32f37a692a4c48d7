import { at } from './facts.ts';
import type { Facts, PlacedStay } from './facts.ts';
import type { Pattern } from './pattern.ts';
import type { StayPrices } from './stay-prices.ts';

/** A plan in the making: at most one pattern per resident, and how full the clinics are with them. */
export interface PlanState {
  facts: Facts;
  patterns: (Pattern | null)[];
  /** Clinic-major, `weeks` each. The fixed stays of all residents are always in it. */
  load: Int32Array;
  /** Who begins in each wave. */
  inWave: Int32Array;
}

export function emptyState(facts: Facts): PlanState {
  const load = new Int32Array(facts.clinics.length * facts.weeks);
  for (const { fixed } of facts.residents) countStays(facts, load, fixed, 1);
  return { facts, patterns: facts.residents.map(() => null), load, inWave: new Int32Array(facts.waves.length) };
}

export function stateOf(facts: Facts, patterns: readonly Pattern[]): PlanState {
  const state = emptyState(facts);
  for (const pattern of patterns) put(state, pattern);
  return state;
}

export function put(state: PlanState, pattern: Pattern): void {
  state.patterns[pattern.resident] = pattern;
  count(state, pattern, 1);
}

/** Takes a resident's pattern out of the plan and gives it back. */
export function take(state: PlanState, resident: number): Pattern | null {
  const pattern = state.patterns[resident] ?? null;
  if (pattern) count(state, pattern, -1);
  state.patterns[resident] = null;
  return pattern;
}

function count({ facts, load, inWave }: PlanState, pattern: Pattern, change: number): void {
  const { fixed, windows } = at(facts.residents, pattern.resident);
  countStays(facts, load, pattern.stays.slice(fixed.length), change);
  const wave = windows[pattern.window]?.wave ?? -1;
  if (wave >= 0) inWave[wave] = (inWave[wave] ?? 0) + change;
}

function countStays({ weeks }: Facts, load: Int32Array, stays: readonly PlacedStay[], change: number): void {
  for (const { clinic, from, weeks: length } of stays) {
    const base = clinic * weeks;
    for (let week = base + from; week < base + from + length; week++) load[week] = (load[week] ?? 0) + change;
  }
}

/** The highest load of every clinic. */
export function peaksOf({ facts, load }: PlanState): Int32Array {
  const { weeks } = facts;
  return Int32Array.from(facts.clinics, (_, clinic) => {
    let peak = 0;
    for (let week = clinic * weeks; week < (clinic + 1) * weeks; week++) peak = Math.max(peak, load[week] ?? 0);
    return peak;
  });
}

/** The objective of the patterns in the plan. */
export function costOfState(state: PlanState): number {
  const peaks = peaksOf(state).reduce((sum, peak) => sum + peak, 0);
  return state.patterns.reduce((sum, pattern) => sum + (pattern?.cost ?? 0), peaks * state.facts.weights.peak);
}

/**
 * What a further stay costs the plan as it stands: a clinic's peak once if the stay raises it above `ceilings` (or the
 * peak that is), no place where it is full. `guide` is a price per clinic and week that is added, null for none.
 */
export function marginalPrices(
  state: PlanState,
  guide: Float64Array | null = null,
  ceilings: Int32Array = peaksOf(state),
): StayPrices {
  const { facts, load, inWave } = state;
  const { weeks, clinics } = facts;
  const size = clinics.length * (weeks + 1);
  const sums = new Float64Array(size);
  const raising = new Int32Array(size);
  const full = new Int32Array(size);
  clinics.forEach(({ free }, clinic) => {
    const base = clinic * (weeks + 1);
    const own = clinic * weeks;
    const peak = ceilings[clinic] ?? 0;
    for (let week = 0; week < weeks; week++) {
      const held = load[own + week] ?? 0;
      if (guide) sums[base + week + 1] = (sums[base + week] ?? 0) + (guide[own + week] ?? 0);
      raising[base + week + 1] = (raising[base + week] ?? 0) + (held >= peak ? 1 : 0);
      full[base + week + 1] = (full[base + week] ?? 0) + (held >= (free[week] ?? 0) ? 1 : 0);
    }
  });
  const waves = Float64Array.from(facts.waves, (places, wave) => ((inWave[wave] ?? 0) < places ? 0 : Infinity));
  return { sums, raising, raise: facts.weights.peak, full, waves };
}
