import { addWeeks } from '#app/domain/shared/weeks.ts';
import type { IsoDate } from '#app/domain/shared/weeks.ts';
import { isShortNotice } from '../notice.ts';
import type { Untold } from '../publication.ts';
import { isEnded } from '../schedule.ts';
import { HUNDREDTHS } from './burden-entry.ts';
import type { ShortNoticeBasis } from './burden-entry.ts';

export interface ShortNoticeBurden {
  learnerId: string;
  hundredths: number;
  basis: ShortNoticeBasis;
}

/**
 * What those carry who are told today of a change that begins within the days of short notice and that somebody else has
 * made: a placement that is moved, or that the unit has cancelled. What a learner has broken off, declined or given back,
 * or exchanged as she wished (`exchanged`, placements by id), is no burden.
 */
export function shortNoticeBurdens(
  untold: readonly Pick<Untold, 'learnerId' | 'placement'>[],
  { today, pointsPerChange, exchanged }: { today: IsoDate; pointsPerChange: number; exchanged: ReadonlySet<string> },
): ShortNoticeBurden[] {
  const late = untold.filter(({ placement }) => {
    const { state, endedBy, fromWeek, toWeek, noticeDue, id } = placement;
    const why = endedBy ?? state;
    const begins = isEnded(state) ? fromWeek : addWeeks(toWeek, 1);
    return (
      noticeDue &&
      (why === 'moved' || why === 'cancelled_by_unit') &&
      isShortNotice(begins, today) &&
      !exchanged.has(id)
    );
  });
  return [...Map.groupBy(late, ({ learnerId }) => learnerId)].map(([learnerId, { length: changes }]) => ({
    learnerId,
    hundredths: changes * pointsPerChange * HUNDREDTHS,
    basis: { of: 'short_notice', changes, pointsPerChange },
  }));
}
