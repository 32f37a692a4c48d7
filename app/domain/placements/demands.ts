import { addWeeks, compareWeeks, expandWeeks } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import type { PeriodFacts } from './round-facts.ts';
import { isEnded } from './schedule.ts';
import type { Standing } from './schedule.ts';
import { holdsPlace } from './vocabulary.ts';
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

export type Period = Pick<PeriodFacts, 'id' | 'fromWeek' | 'toWeek'>;

/** The demand that a stretch of a period is. */
export function demandFrom({ id, fromWeek }: Period, learnerId: string, from: IsoWeek): string {
  return demandIdOf(id, learnerId, from > fromWeek ? from : null);
}

/** A placement of a period, also one that has ended, as far as it tells which weeks are still to be placed. */
export interface PlacementRecord extends Standing {
  periodId: string;
  learnerId: string | null;
  fromWeek: IsoWeek;
  /** Instant of the last change. */
  updatedAt: string;
}

/** Weeks of a period that a learner is to be placed in together. */
export interface Stretch {
  demandId: string;
  weeks: WeekRange;
  isPlaced: boolean;
  /** Nobody waits for a place in them: she has broken off. */
  isSettled: boolean;
}

/** Looks up what a learner is to be placed in, in a period. */
export type Stretches = (period: Period, learnerId: string) => Stretch[];

/**
 * A period as a whole or, when it has been split, each part of it, and the weeks that a placement has left behind it: they
 * wait for another unless the learner has broken off. Weeks that nobody ever had are not waited for when she has come later.
 */
export function stretchesOf(records: readonly PlacementRecord[]): Stretches {
  const byKey = Map.groupBy(records, ({ periodId, learnerId }) => `${periodId} ${learnerId}`);
  return (period, learnerId) => {
    const own = byKey.get(`${period.id} ${learnerId}`) ?? [];
    const held = own.filter(({ state }) => holdsPlace(state)).sort(byStart);
    const stretch = (weeks: WeekRange, isPlaced: boolean, isSettled = false): Stretch => ({
      demandId: demandFrom(period, learnerId, weeks.from),
      weeks,
      isPlaced,
      isSettled,
    });
    const parts = held.map(({ fromWeek, toWeek }) => stretch({ from: fromWeek, to: toWeek }, true));
    const left = leftOver(period, own, held).map(({ weeks, isSettled }) => stretch(weeks, false, isSettled));
    const found = [...parts, ...left].sort((a, b) => compareWeeks(a.weeks.from, b.weeks.from));
    return found.length > 0 ? found : [stretch({ from: period.fromWeek, to: period.toWeek }, false)];
  };
}

function byStart(a: PlacementRecord, b: PlacementRecord): number {
  return compareWeeks(a.fromWeek, b.fromWeek);
}

/** Runs of weeks that nobody holds and that a placement has left, each waited for or not. */
function leftOver({ fromWeek, toWeek }: Period, own: readonly PlacementRecord[], held: readonly PlacementRecord[]) {
  const runs: { weeks: WeekRange; isSettled: boolean }[] = [];
  // Most periods have been left by nobody, and lists go through thousands.
  if (!own.some(({ state, endedBy }) => endedBy !== null || isEnded(state))) return runs;
  for (const week of expandWeeks({ from: fromWeek, to: toWeek })) {
    if (held.some((row) => row.fromWeek <= week && week <= row.toWeek)) continue;
    const why = leftBy(week, own);
    if (why === null) continue;
    const isSettled = why === 'interrupted';
    const last = runs.at(-1);
    if (last && last.isSettled === isSettled && addWeeks(last.weeks.to, 1) === week) last.weeks.to = week;
    else runs.push({ weeks: { from: week, to: week }, isSettled });
  }
  return runs;
}

/** Why a week is left: by the latest placement that ended with it ahead, else by the one before it that ends early. */
function leftBy(week: IsoWeek, own: readonly PlacementRecord[]): PlacementState | null {
  const ended = own.filter(({ state, fromWeek, toWeek }) => isEnded(state) && fromWeek <= week && week <= toWeek);
  const [latest] = [...ended].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const [before] = own.filter((row) => row.endedBy !== null && row.toWeek < week).sort((a, b) => -byStart(a, b));
  if (latest && before && before.fromWeek > latest.fromWeek) return before.endedBy;
  return latest?.state ?? before?.endedBy ?? null;
}

/** The records when a learner's stretch of a period is cut before a week: what was one becomes two. */
export function cutBefore(
  records: readonly PlacementRecord[],
  { periodId, learnerId, weeks }: { periodId: string; learnerId: string; weeks: WeekRange },
  week: IsoWeek,
): PlacementRecord[] {
  const isCut = (row: PlacementRecord) =>
    row.periodId === periodId && row.learnerId === learnerId && row.fromWeek === weeks.from && holdsPlace(row.state);
  const state = 'proposed' as const;
  const untold = { endedBy: null, noticeDue: false, toldState: null, toldTo: null };
  const rest = { ...untold, periodId, learnerId, fromWeek: week, toWeek: weeks.to, state, updatedAt: '' };
  return [
    ...records.map((row) => (isCut(row) ? { ...row, toWeek: addWeeks(week, -1), endedBy: 'moved' as const } : row)),
    rest,
  ];
}

/**
 * How many periods of learners are wanted, and how many of them are placed: a period that has been split is one, placed
 * when every part of it is that somebody waits for. One that has been broken off from its beginning is not wanted.
 */
export function countPeriods(
  stretches: Stretches,
  periods: readonly Period[],
  learnerIds: readonly string[],
): { wanted: number; placed: number } {
  const all = periods.flatMap((period) => learnerIds.map((learnerId) => stretches(period, learnerId)));
  return {
    wanted: all.filter((parts) => parts.some(({ isPlaced, isSettled }) => isPlaced || !isSettled)).length,
    placed: all.filter((parts) => parts.some(({ isPlaced }) => isPlaced) && parts.every(isServed)).length,
  };
}

function isServed({ isPlaced, isSettled }: Stretch): boolean {
  return isPlaced || isSettled;
}
