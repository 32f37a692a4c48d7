import { weekInRange } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';

export interface SupervisorLimits {
  /** Learners at a time when working full time. */
  maxLearners: number;
  /** Working time in per cent of full time. */
  percent: number;
  absences: readonly WeekRange[];
}

export interface WeekLoad {
  week: IsoWeek;
  learners: number;
  /** Learners she can take that week. */
  most: number;
  absent: boolean;
}

/**
 * How many learners a supervisor can take in a week: her maximum in proportion to her working time, rounded down but
 * at least one while she works at all; none when she is absent.
 */
export function mostLearners({ maxLearners, percent, absences }: SupervisorLimits, week: IsoWeek): number {
  if (percent <= 0 || absences.some((absence) => weekInRange(week, absence))) return 0;
  const share = Math.floor((maxLearners * Math.min(percent, 100)) / 100);
  return maxLearners > 0 ? Math.max(1, share) : 0;
}

/** The load of each week; a learner with two placements in a week is counted twice, as two are supervised. */
export function weeklyLoad(
  limits: SupervisorLimits,
  placements: readonly WeekRange[],
  weeks: readonly IsoWeek[],
): WeekLoad[] {
  return weeks.map((week) => ({
    week,
    learners: placements.filter((placement) => weekInRange(week, placement)).length,
    most: mostLearners(limits, week),
    absent: limits.absences.some((absence) => weekInRange(week, absence)),
  }));
}

/** The heaviest of the weeks, and whether any holds more learners than it can. */
export function peakLoad(loads: readonly WeekLoad[]): { learners: number; most: number; overloaded: boolean } {
  const peak = loads.reduce<WeekLoad | null>((top, load) => (!top || load.learners > top.learners ? load : top), null);
  return {
    learners: peak?.learners ?? 0,
    most: peak?.most ?? 0,
    overloaded: loads.some((load) => load.learners > load.most),
  };
}
