import { createRandom } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { meanDifference } from '../statistics/difference.ts';
import type { Difference } from '../statistics/difference.ts';
import { drawNormal } from '../statistics/draws.ts';
import { mean } from '../statistics/summary.ts';

export const PATIENTS = 1_000;
/** Years that are followed; the costliest are chosen by what they cost in the third, and the project comes after it. */
export const YEARS = 5;
export const CHOSEN_BY = 3;

/** Kronor: half of the patients cost less than this in a year. */
const MEDIAN = 20_000;
/** Of the logarithm of the cost: how much patients differ for good, and how much a year differs from the next. */
export const LASTING = 0.5;
export const PASSING = 0.45;

/** Mean cost per patient in kronor, year by year. */
export interface Group {
  size: number;
  costs: readonly number[];
}

export interface Project {
  /** Had the project. */
  helped: Group;
  /** As costly in the year of choice, and had nothing. */
  compared: Group;
  everybody: Group;
  /** Kronor per patient in the year after, the project's group less the other. */
  difference: Difference;
}

/** What one patient costs in each year, in kronor. */
export type Years = readonly number[];

/**
 * Patients, the costliest of the year of choice first. Each one's costs go up and down round a level of her own
 * (lognormal); nothing changes over the years.
 */
export function drawPatients(seed: number): Years[] {
  const random = createRandom(seed);
  const patients = Array.from({ length: PATIENTS }, () => drawYears(random));
  return patients.sort((a, b) => costIn(b, CHOSEN_BY) - costIn(a, CHOSEN_BY));
}

/** A project for the share of patients who cost most, given by lot to one of each two; `patients` costliest first. */
export function runProject(patients: readonly Years[], seed: number, chosen: number, effect: number): Project {
  const costliest = patients.slice(0, Math.round(PATIENTS * chosen));
  const isHelped = drawLots(costliest.length, createRandom(seed).fork('lots'));
  const helped = costliest
    .filter((_, index) => isHelped[index])
    .map((years) => years.map((cost, index) => (index < CHOSEN_BY ? cost : cost * (1 - effect))));
  const compared = costliest.filter((_, index) => !isHelped[index]);
  const after = (group: readonly (readonly number[])[]) => group.map((years) => costIn(years, CHOSEN_BY + 1));
  return {
    helped: groupOf(helped),
    compared: groupOf(compared),
    everybody: groupOf(patients),
    difference: meanDifference(after(helped), after(compared)),
  };
}

/** How much less a group costs the year after it was chosen, as a share of what it cost then. */
export function fallOf({ costs }: Group): number {
  return 1 - costIn(costs, CHOSEN_BY + 1) / costIn(costs, CHOSEN_BY);
}

/** In a year from 1. */
export function costIn(costs: readonly number[], year: number): number {
  return costs[year - 1] ?? NaN;
}

function drawYears(random: Random): number[] {
  const level = LASTING * drawNormal(random);
  return Array.from({ length: YEARS }, () => MEDIAN * Math.exp(level + PASSING * drawNormal(random)));
}

/** One of each two who cost about the same, so that the groups begin alike. */
function drawLots(count: number, random: Random): boolean[] {
  return Array.from({ length: Math.ceil(count / 2) }, () => random.chance(0.5))
    .flatMap((isFirst) => [isFirst, !isFirst])
    .slice(0, count);
}

function groupOf(patients: readonly (readonly number[])[]): Group {
  const costs = Array.from({ length: YEARS }, (_, index) => mean(patients.map((years) => years[index] ?? NaN)));
  return { size: patients.length, costs };
}
