import { SECTORS } from '../placements/vocabulary.ts';
import type { Sector } from '../placements/vocabulary.ts';
import { termWeeks } from '../shared/terms.ts';
import { addWeeks, weeksBetween } from '../shared/weeks.ts';
import type { WeekRange } from '../shared/weeks.ts';
import { isPresent } from './cohorts.ts';
import type { Cohort, Cohorts } from './cohorts.ts';
import type { ForecastProgramme, HeldPeriod } from './facts.ts';
import { termIndex } from './horizon.ts';
import type { Horizon } from './horizon.ts';

/** Time at units that learners of a cohort have in a term. */
export interface Stay {
  courseId: string;
  weeks: WeekRange;
  /** Share of the cohort that takes part, above 0 and at most 1. */
  share: number;
  /** How learners lie over sectors, by the order of `SECTORS`; not all 0. */
  weights: readonly number[];
  /** From how it was held the last time, not from a round of the term. */
  isAssumed: boolean;
}

/** What each cohort of a programme has ahead of it. */
export interface ProgrammePlan {
  /** Term of the programme in which learners first come, 1 for the first; null when they never have. */
  first: number | null;
  /** Of the cohort that began in `start`, in the terms of the horizon, 1 for the next. */
  staysOf(start: number): readonly (readonly Stay[])[];
}

interface Held {
  period: HeldPeriod;
  term: number;
  /** Term of the programme for those who took part, by when they began. */
  position: number;
  start: number;
  share: number;
}

/** How sectors weigh by what units take, where nothing else tells. */
export type SectorWeights = (weeks: WeekRange, sectors: readonly Sector[]) => number[];

/**
 * A programme's plan as its rounds have it. A round of a coming term says what its cohort does then; where there is none,
 * the cohort does what the latest one at the same point of the programme did, in a term of the same season if there was
 * one, in the same weeks of the term. A course that has a term of its own is read once.
 */
export function planOf(programme: ForecastProgramme, { periods, cohorts, horizon, weigh }: PlanSources): ProgrammePlan {
  const own = periods.filter(({ programmeId }) => programmeId === programme.id);
  const ofProgramme = cohorts.list.filter(({ programmeId }) => programmeId === programme.id);
  const held = own.flatMap((period) => heldBy(period, ofProgramme, cohorts, horizon));
  const isReadOnce = new Set(programme.courses.filter(({ term }) => term > 0).map(({ id }) => id));
  const weightsOf = (period: HeldPeriod, weeks: WeekRange) => sectorWeights(period, own, weeks, weigh);
  const positions = held.map(({ position }) => position).filter((position) => position > 0);
  const activeOf = new Map(ofProgramme.map(({ start, active }) => [start, active]));

  function staysOf(start: number): Stay[][] {
    const taken = new Set(held.filter((one) => one.start === start && one.term <= 0).map(courseOf));
    return horizon.terms.map((code, index) => {
      const term = index + 1;
      const planned = held.filter((one) => one.start === start && one.term === term);
      const planCourses = new Set(planned.map(courseOf));
      const repeated = latestAt(held, term - start + 1, term).filter((one) => {
        const courseId = courseOf(one);
        return !planCourses.has(courseId) && !(isReadOnce.has(courseId) && taken.has(courseId));
      });
      for (const one of [...planned, ...repeated]) taken.add(courseOf(one));
      return [
        ...planned.map(({ period }) => {
          const weeks = { from: period.fromWeek, to: period.toWeek };
          const share = activeShare(period, start, cohorts, activeOf.get(start) ?? 0);
          return { courseId: period.courseId, weeks, share, weights: weightsOf(period, weeks), isAssumed: false };
        }),
        ...repeated.map(({ period, share }) => {
          const weeks = shifted(period, termWeeks(code));
          return { courseId: period.courseId, weeks, share, weights: weightsOf(period, weeks), isAssumed: true };
        }),
      ].filter(({ share }) => share > 0);
    });
  }
  return { first: positions.length === 0 ? null : Math.min(...positions), staysOf };
}

export interface PlanSources {
  periods: readonly HeldPeriod[];
  cohorts: Cohorts;
  horizon: Horizon;
  weigh: SectorWeights;
}

function courseOf({ period }: Held): string {
  return period.courseId;
}

/** A period for each cohort that takes part in it, with the share of it that does, of those who have not left or paused. */
function heldBy(period: HeldPeriod, all: readonly Cohort[], cohorts: Cohorts, horizon: Horizon): Held[] {
  const term = termIndex(horizon, period.term);
  const starts = Map.groupBy(period.learnerIds, (id) => cohorts.startOf.get(id) ?? null);
  return [...starts].flatMap(([start, learnerIds]) => {
    if (start === null) return [];
    const gone = learnerIds.filter((id) => !isPresent(cohorts.statusOf.get(id))).length;
    const present = all.find((cohort) => cohort.start === start)?.present ?? 0;
    const share = learnerIds.length / Math.max(1, present + gone);
    return [{ period, term, start, position: term - start + 1, share }];
  });
}

/** Of those who study now and began together, the share that the round of the period has. */
function activeShare(period: HeldPeriod, start: number, cohorts: PlanSources['cohorts'], active: number): number {
  const { startOf, statusOf } = cohorts;
  const taking = period.learnerIds.filter((id) => startOf.get(id) === start && statusOf.get(id) === 'active').length;
  return active === 0 ? 0 : Math.min(1, taking / active);
}

/** What the latest cohort had at a point of the programme, of the same season before others. */
function latestAt(held: readonly Held[], position: number, term: number): Held[] {
  const there = held.filter((one) => one.position === position && one.term < term);
  const sameSeason = there.filter((one) => (term - one.term) % 2 === 0);
  const candidates = sameSeason.length > 0 ? sameSeason : there;
  const latest = Math.max(...candidates.map((one) => one.term));
  return candidates.filter((one) => one.term === latest);
}

function shifted({ term, fromWeek, toWeek }: HeldPeriod, to: WeekRange): WeekRange {
  const { from } = termWeeks(term);
  return { from: addWeeks(to.from, weeksBetween(from, fromWeek)), to: addWeeks(to.from, weeksBetween(from, toWeek)) };
}

/**
 * As its learners have been placed; as the course's latest ones were, where nobody is placed yet; as units have places,
 * where nobody ever was; in equal parts, where they have none.
 */
function sectorWeights(
  period: HeldPeriod,
  own: readonly HeldPeriod[],
  weeks: WeekRange,
  weigh: SectorWeights,
): number[] {
  const allowed = period.allowedSectors.length === 0 ? SECTORS : period.allowedSectors;
  const within = ({ placed }: HeldPeriod) =>
    SECTORS.map((sector) => (allowed.includes(sector) ? (placed[sector] ?? 0) : 0));
  const before = own
    .filter(({ courseId }) => courseId === period.courseId)
    .toSorted((a, b) => b.fromWeek.localeCompare(a.fromWeek));
  const known = [period, ...before].map(within).find(hasAny);
  if (known) return known;
  const byPlaces = weigh(weeks, allowed);
  return hasAny(byPlaces) ? byPlaces : SECTORS.map((sector) => Number(allowed.includes(sector)));
}

function hasAny(weights: readonly number[]): boolean {
  return weights.some((weight) => weight > 0);
}
