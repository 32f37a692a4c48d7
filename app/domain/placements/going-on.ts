import { addWeeks } from '../shared/weeks.ts';
import type { IsoWeek, WeekRange } from '../shared/weeks.ts';
import { isEnded } from './schedule.ts';
import type { Standing } from './schedule.ts';

/**
 * How a placement that has ended, or been shortened, without anybody having heard takes weeks back: only the very weeks
 * that it lost, from the first of them; null when they are others.
 */
export function goingOn(row: Standing & { fromWeek: IsoWeek }, weeks: WeekRange): Standing | null {
  const { state, fromWeek, toWeek, endedBy, toldState, toldTo } = row;
  const asTold = { endedBy: null, noticeDue: false, toldState: null, toldTo: null };
  if (isEnded(state)) {
    if (toldTo !== null || fromWeek !== weeks.from || weeks.to > toWeek) return null;
    const told = toldState ?? 'published';
    if (weeks.to === toWeek) return { ...asTold, state: told, toWeek };
    return { state: told, toWeek: weeks.to, endedBy: state, noticeDue: true, toldState: null, toldTo: toWeek };
  }
  if (toldTo === null || addWeeks(toWeek, 1) !== weeks.from || weeks.to > toldTo) return null;
  if (weeks.to === toldTo) return { ...asTold, state, toWeek: toldTo };
  return { state, toWeek: weeks.to, endedBy, noticeDue: true, toldState: null, toldTo };
}
