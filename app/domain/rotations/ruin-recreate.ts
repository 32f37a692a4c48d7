import { createRandom } from '../shared/random.ts';
import type { Random } from '../shared/random.ts';
import { at } from './facts.ts';
import { cheapestThatFits, offerState } from './first-plan.ts';
import type { Prices } from './lagrangian.ts';
import type { Pattern } from './pattern.ts';
import { costOfState, peaksOf, put, stateOf, take } from './plan-state.ts';
import type { PlanState } from './plan-state.ts';
import type { Run } from './run.ts';

/** Improves the best plan a little at a time. */
export interface Improver {
  /** Tries until so much work is done (in the finder's cells), or there has long been no gain. False when it has stalled. */
  improve(work: number): boolean;
}

const MOST_RUINED = 6;
const AIMED = 0.7;
const PATIENCE_PER_RESIDENT = 25;
const LEAST_PATIENCE = 400;

/**
 * Large neighbourhoods: a few residents are taken out and put back one by one, each exactly cheapest in what is left.
 * Mostly a clinic's peak is aimed at: those who make it up are taken out, and the peak may not come back for nothing.
 * `prices` lead the way out of plateaus: they say what a week is worth though no peak changes yet.
 */
export function createImprover(run: Run, prices: () => Prices): Improver {
  const random = createRandom(run.facts.seed);
  const patience = Math.max(LEAST_PATIENCE, PATIENCE_PER_RESIDENT * run.facts.residents.length);
  let state = stateOf(run.facts, run.best().patterns);
  let cost = costOfState(state);
  let idle = 0;
  return {
    improve(work) {
      if (run.best().cost < cost) {
        state = stateOf(run.facts, run.best().patterns);
        cost = run.best().cost;
        idle = 0;
      }
      const until = run.finder.work() + work;
      while (run.finder.work() < until && idle < patience && !run.over() && !run.proven()) {
        const gained = tryOnce(run, state, cost, random, prices().weekly);
        idle = gained < 0 ? 0 : idle + 1;
        cost += gained;
        if (gained < 0) offerState(run, state, 'improving');
      }
      return idle < patience;
    },
  };
}

/** One ruin; kept when the plan costs no more. Gives the change of cost, never above 0. */
function tryOnce(run: Run, state: PlanState, cost: number, random: Random, weekly: Float64Array): number {
  const ceilings = peaksOf(state);
  const ruined = chooseRuined(state, ceilings, random);
  const taken = ruined.flatMap((resident) => take(state, resident) ?? []);
  const strength = random.next();
  const guide = weekly.map((price) => price * strength);
  for (const resident of random.shuffle(ruined)) {
    peaksOf(state).forEach((peak, clinic) => (ceilings[clinic] = Math.max(ceilings[clinic] ?? 0, peak)));
    put(state, cheapestThatFits(run, state, at(run.facts.residents, resident), guide, ceilings));
  }
  const change = costOfState(state) - cost;
  if (change <= 0) return change;
  for (const resident of ruined) take(state, resident);
  for (const pattern of taken) put(state, pattern);
  return 0;
}

/** Who is taken out; lowers the ceiling of the clinic that is aimed at. */
function chooseRuined(state: PlanState, ceilings: Int32Array, random: Random): number[] {
  const { facts } = state;
  const ruined = new Set<number>();
  if (random.chance(AIMED)) {
    const clinic = random.int(0, facts.clinics.length - 1);
    aimAt(state, clinic, ceilings[clinic] ?? 0, random, ruined);
    ceilings[clinic] = Math.max(0, (ceilings[clinic] ?? 0) - 1);
  }
  const first = random.int(0, facts.residents.length - 1);
  ruined.add(first);
  const clinics = new Set(state.patterns[first]?.stays.map(({ clinic }) => clinic));
  const wanted = random.int(2, MOST_RUINED);
  for (let tries = 0; ruined.size < wanted && tries < 40; tries++) {
    const other = random.int(0, facts.residents.length - 1);
    const alike = state.patterns[other]?.stays.filter(({ clinic }) => clinics.has(clinic)).length ?? 0;
    if (alike >= 2 || tries >= 20) ruined.add(other);
  }
  return [...ruined];
}

/** Somebody from every week in which the clinic is at its fullest. */
function aimAt(
  { facts, load, patterns }: PlanState,
  clinic: number,
  peak: number,
  random: Random,
  ruined: Set<number>,
) {
  for (let week = 0; week < facts.weeks && ruined.size < MOST_RUINED; week++) {
    if (peak === 0 || load[clinic * facts.weeks + week] !== peak) continue;
    const there = patterns.flatMap((pattern) => (pattern && isThere(pattern, clinic, week) ? [pattern.resident] : []));
    if (!there.some((resident) => ruined.has(resident))) ruined.add(random.pick(there));
  }
}

function isThere({ stays }: Pattern, clinic: number, week: number): boolean {
  return stays.some((stay) => stay.clinic === clinic && stay.from <= week && week < stay.from + stay.weeks);
}
