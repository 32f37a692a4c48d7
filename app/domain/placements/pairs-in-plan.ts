import { weekInRange, type IsoWeek } from '../shared/weeks.ts';

interface Placed {
  learnerId: string | null;
  periodId: string;
  unitId: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
}

/** In how many periods both of a pair are placed in the same weeks, and in how many of them always at the same unit. */
export function togetherIn(placements: readonly Placed[], one: string, other: string) {
  const meetings = placements
    .filter(({ learnerId }) => learnerId === one)
    .flatMap((mine) =>
      placements
        .filter((theirs) => theirs.learnerId === other && theirs.periodId === mine.periodId && overlap(mine, theirs))
        .map((theirs) => ({ periodId: mine.periodId, isTogether: theirs.unitId === mine.unitId })),
    );
  const periods = [...Map.groupBy(meetings, ({ periodId }) => periodId).values()];
  const together = periods.filter((found) => found.every(({ isTogether }) => isTogether)).length;
  return { periods: periods.length, together };
}

function overlap(a: Placed, b: Placed): boolean {
  const within = { from: b.fromWeek, to: b.toWeek };
  return weekInRange(a.fromWeek, within) || weekInRange(b.fromWeek, { from: a.fromWeek, to: a.toWeek });
}
