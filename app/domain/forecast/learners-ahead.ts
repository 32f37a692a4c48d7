import type { Random } from '../shared/random.ts';
import type { Arrival } from './arrivals.ts';
import { binomial, gamma, poisson } from './chance.ts';
import type { Cohort } from './cohorts.ts';

/** A programme's learners, now and to come. */
export interface ProgrammeFlow {
  cohorts: readonly Cohort[];
  arrivals: readonly Arrival[];
}

/** Rates between 0 and 1 per change of term, and what to multiply the size of cohorts to come with. */
export interface DrawnRates {
  dropout: number;
  leave: number;
  comeback: number;
  intake: number;
}

/** Learners of a programme in a coming term who are at the same point of it, by when those began whom they study with. */
export type Visit = (term: number, start: number, learners: number) => void;

/**
 * One possible future of a programme's learners. At each change of term a learner leaves for good, or goes on leave, or
 * goes on; who is on leave leaves for good, or comes back where she left off as soon as a cohort is there, or stays away.
 * A cohort to come is as large as the earlier ones of its season may be: Poisson around a mean from Gamma(sum of sizes +
 * 1/2, their number), which is Jeffreys' posterior.
 */
export function walkAhead(random: Random, flow: ProgrammeFlow, rates: DrawnRates, terms: number, visit: Visit): void {
  const starts = new Set([
    ...flow.cohorts.flatMap(({ start }) => start ?? []),
    ...flow.arrivals.map(({ start }) => start),
  ]);
  let active = new Map<number, number>();
  let paused = new Map<number, number>();
  for (const { start, active: studying, paused: away } of flow.cohorts) {
    if (start === null) continue;
    add(active, 1 - start, studying);
    add(paused, 1 - start, away);
  }
  for (let term = 1; term <= terms; term += 1) {
    const next = new Map<number, number>();
    const away = new Map<number, number>();
    for (const [position, count] of active) {
      const staying = count - binomial(random, count, rates.dropout);
      const leaving = binomial(random, staying, rates.leave);
      add(next, position + 1, staying - leaving);
      add(away, position + 1, leaving);
    }
    for (const [position, count] of paused) {
      const staying = count - binomial(random, count, rates.dropout);
      const isRead = starts.has(term - position + 1);
      const back = isRead ? binomial(random, staying, rates.comeback) : 0;
      add(next, position, back);
      add(away, position, staying - back);
    }
    for (const arrival of flow.arrivals) {
      if (arrival.term === term) add(next, arrival.position, sizeOf(random, arrival, rates.intake));
    }
    for (const [position, count] of next) if (count > 0) visit(term, term - position + 1, count);
    [active, paused] = [next, away];
  }
}

function sizeOf(random: Random, { sizes }: Arrival, intake: number): number {
  if (sizes.length === 0) return 0;
  const sum = sizes.reduce((total, size) => total + size, 0);
  return poisson(random, (intake * gamma(random, sum + 0.5)) / sizes.length);
}

function add(counts: Map<number, number>, position: number, count: number): void {
  if (count > 0) counts.set(position, (counts.get(position) ?? 0) + count);
}
