import { addWeeks } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import type { PeriodFacts, PeriodPart } from './round-facts.ts';
import type { PlacementState } from './vocabulary.ts';

/** What is to be placed: a learner in a period, or in the part of it that begins in a later week. */
export function demandIdOf(periodId: string, learnerId: string, laterFrom: IsoWeek | null = null): string {
  return laterFrom === null ? `${periodId}~${learnerId}` : `${periodId}~${learnerId}~${laterFrom}`;
}

/** The period and the learner of a demand, and the week in which it begins when that is not the period's first. */
export function demandParts(demandId: string): { periodId: string; learnerId: string; laterFrom: IsoWeek | null } {
  const [periodId = '', learnerId = '', laterFrom = null] = demandId.split('~');
  return { periodId, learnerId, laterFrom: laterFrom as IsoWeek | null };
}

type Period = Pick<PeriodFacts, 'id' | 'fromWeek' | 'toWeek'>;

/** The demand that a stretch of a period is. */
export function demandFrom({ id, fromWeek }: Period, learnerId: string, from: IsoWeek): string {
  return demandIdOf(id, learnerId, from > fromWeek ? from : null);
}

export interface Stretch {
  demandId: string;
  weeks: WeekRange;
}

/**
 * What a learner is to be placed in: a period as a whole or, when it has been split, each part of it and what is left
 * after the last.
 */
export function stretchesOf(period: Period, learnerId: string, parts: readonly PeriodPart[]): Stretch[] {
  const own = parts.filter((part) => part.periodId === period.id && part.learnerId === learnerId);
  const last = own.at(-1);
  const stretch = (from: IsoWeek, to: IsoWeek): Stretch => ({
    demandId: demandFrom(period, learnerId, from),
    weeks: { from, to },
  });
  if (!last) return [stretch(period.fromWeek, period.toWeek)];
  const held = own.map(({ fromWeek, toWeek }) => stretch(fromWeek, toWeek));
  if (last.toWeek >= period.toWeek) return held;
  return [...held, stretch(addWeeks(last.toWeek, 1), period.toWeek)];
}

interface HeldRow {
  periodId: string;
  learnerId: string | null;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
  endedBy: PlacementState | null;
}

/** The placements that are parts of their periods, in order of time. */
export function partsOf(periods: readonly Period[], placements: readonly Omit<HeldRow, 'endedBy'>[]): PeriodPart[] {
  const byId = new Map(periods.map((period) => [period.id, period]));
  return placements
    .flatMap(({ periodId, learnerId, fromWeek, toWeek }) => {
      const period = byId.get(periodId);
      const isWhole = !period || (fromWeek <= period.fromWeek && toWeek >= period.toWeek);
      if (learnerId === null || isWhole) return [];
      return [{ periodId, learnerId, fromWeek, toWeek }];
    })
    .sort((a, b) => (a.fromWeek < b.fromWeek ? -1 : a.fromWeek > b.fromWeek ? 1 : 0));
}

/** The demands that nobody waits for: what is left of a period that a learner has broken off. */
export function brokenOff(placements: readonly HeldRow[]): Set<string> {
  const inPeriod = Map.groupBy(placements, ({ periodId, learnerId }) => `${periodId} ${learnerId}`);
  return new Set(
    [...inPeriod.values()].flatMap((parts) => {
      const last = parts.reduce((a, b) => (b.fromWeek > a.fromWeek ? b : a));
      const { periodId, learnerId, toWeek, endedBy } = last;
      if (learnerId === null || endedBy !== 'interrupted') return [];
      return [demandIdOf(periodId, learnerId, addWeeks(toWeek, 1))];
    }),
  );
}

/** The parts of a round when a learner's stretch of a period is cut before a week: what was one becomes two. */
export function cutBefore(
  parts: readonly PeriodPart[],
  stretch: { periodId: string; learnerId: string; weeks: WeekRange; isPlaced: boolean },
  week: IsoWeek,
): PeriodPart[] {
  const { periodId, learnerId, weeks, isPlaced } = stretch;
  const isCut = (part: PeriodPart) =>
    part.periodId === periodId && part.learnerId === learnerId && part.fromWeek === weeks.from;
  const others = parts.filter((part) => !isCut(part));
  const part = (fromWeek: IsoWeek, toWeek: IsoWeek) => ({ periodId, learnerId, fromWeek, toWeek });
  const before = isPlaced && week > weeks.from ? [part(weeks.from, addWeeks(week, -1))] : [];
  return [...others, ...before, part(week, weeks.to)].sort((a, b) => (a.fromWeek < b.fromWeek ? -1 : 1));
}
