import { parseTermCode } from '../shared/terms.ts';
import type { ForecastFacts, ForecastLearner, HeldPeriod, LearnerStatus } from './facts.ts';
import { termIndex } from './horizon.ts';
import type { Horizon } from './horizon.ts';

/** Learners of a programme who began in the same term, counted from the running one; null where nothing tells which. */
export interface Cohort {
  programmeId: string;
  start: number | null;
  active: number;
  paused: number;
  /** Those who study, or have finished. */
  present: number;
  /** All who have belonged to it, also those who have left. */
  size: number;
}

export interface Cohorts {
  list: readonly Cohort[];
  startOf: ReadonlyMap<string, number | null>;
  statusOf: ReadonlyMap<string, LearnerStatus>;
}

export function isPresent(status: LearnerStatus | undefined): boolean {
  return status === 'active' || status === 'finished';
}

/**
 * Learners by programme and first term. A cohort that is not called after its first term began when its first round says
 * that it did, by the course of that round.
 */
export function groupCohorts(
  { programmes, learners, periods }: Pick<ForecastFacts, 'programmes' | 'learners' | 'periods'>,
  horizon: Horizon,
): Cohorts {
  const termOfCourse = new Map(programmes.flatMap(({ courses }) => courses.map(({ id, term }) => [id, term] as const)));
  const firstRound = firstPeriods(periods, horizon);
  const byName = Map.groupBy(learners, ({ programmeId, cohort }) => `${programmeId} ${cohort}`);
  const startOf = new Map<string, number | null>();
  const cohorts = new Map<string, Cohort>();
  for (const members of byName.values()) {
    const start = startOfCohort(members, firstRound, termOfCourse, horizon);
    for (const { id } of members) startOf.set(id, start);
    const programmeId = members[0]?.programmeId ?? '';
    const key = `${programmeId} ${start}`;
    const cohort = cohorts.get(key) ?? { programmeId, start, active: 0, paused: 0, present: 0, size: 0 };
    cohort.active += members.filter(({ status }) => status === 'active').length;
    cohort.paused += members.filter(({ status }) => status === 'paused').length;
    cohort.present += members.filter(({ status }) => isPresent(status)).length;
    cohort.size += members.length;
    cohorts.set(key, cohort);
  }
  return { list: [...cohorts.values()], startOf, statusOf: new Map(learners.map(({ id, status }) => [id, status])) };
}

/** The first period of each learner, by term. */
export function firstPeriods(periods: readonly HeldPeriod[], horizon: Horizon): Map<string, HeldPeriod> {
  const first = new Map<string, HeldPeriod>();
  for (const period of periods) {
    for (const learnerId of period.learnerIds) {
      const known = first.get(learnerId);
      if (!known || termIndex(horizon, period.term) < termIndex(horizon, known.term)) first.set(learnerId, period);
    }
  }
  return first;
}

function startOfCohort(
  members: readonly ForecastLearner[],
  firstRound: ReadonlyMap<string, HeldPeriod>,
  termOfCourse: ReadonlyMap<string, number>,
  horizon: Horizon,
): number | null {
  const named = parseTermCode(members[0]?.cohort ?? '');
  if (named) return termIndex(horizon, named);
  const starts = members.flatMap(({ id }) => {
    const period = firstRound.get(id);
    if (!period) return [];
    return [termIndex(horizon, period.term) - Math.max(0, (termOfCourse.get(period.courseId) ?? 0) - 1)];
  });
  return starts.length === 0 ? null : Math.min(...starts);
}
