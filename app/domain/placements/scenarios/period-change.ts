import type { IsoWeek } from '../../shared/weeks.ts';
import type { PeriodFacts, RoundFacts } from '../round-facts.ts';
import type { Change, ChangeOf } from './change.ts';

interface Spanned {
  periodId: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
}

/** Gives what has a whole period its new weeks, in a round where nobody has been told of any. */
export function movePeriod(
  periods: readonly Pick<PeriodFacts, 'id' | 'fromWeek' | 'toWeek'>[],
  { periodId, from, to }: ChangeOf<'period_moved'>,
): <T extends Spanned>(row: T) => T {
  const period = periods.find(({ id }) => id === periodId);
  return (row) => {
    const isWhole = row.periodId === periodId && row.fromWeek === period?.fromWeek && row.toWeek === period.toWeek;
    return isWhole ? { ...row, fromWeek: from, toWeek: to } : row;
  };
}

/** The round with a period in other weeks, and with it the placements and locks that are there as yet. */
export function withPeriodMoved(facts: RoundFacts, change: ChangeOf<'period_moved'>): RoundFacts {
  const period = facts.periods.find(({ id }) => id === change.periodId);
  if (!period) return facts;
  const move = movePeriod(facts.periods, change);
  return {
    ...facts,
    periods: facts.periods.map((one) =>
      one.id === period.id ? { ...one, fromWeek: change.from, toWeek: change.to } : one,
    ),
    records: facts.records.map(move),
    locks: facts.locks.map((lock) =>
      lock.periodId === period.id && lock.fromWeek === period.fromWeek ? { ...lock, fromWeek: change.from } : lock,
    ),
  };
}

/** Periods in the weeks that a list of changes gives them. */
export function periodsAfter<Period extends Pick<PeriodFacts, 'id' | 'fromWeek' | 'toWeek'>>(
  periods: readonly Period[],
  changes: readonly Change[],
): Period[] {
  return periods.map((period) =>
    changes.reduce(
      (one, change) =>
        change.kind === 'period_moved' && change.periodId === one.id
          ? { ...one, fromWeek: change.from, toWeek: change.to }
          : one,
      period,
    ),
  );
}
