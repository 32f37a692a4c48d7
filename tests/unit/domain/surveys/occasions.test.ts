import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#app/domain/shared/dates.ts';
import { addWeeks, expandWeeks, weekOf } from '#app/domain/shared/weeks.ts';
import type { IsoDate, IsoWeek } from '#app/domain/shared/weeks.ts';
import { ENOUGH_TO_ASK, MOST_WEEKS_WAITING, dueOccasion, isTimeToAsk } from '#app/domain/surveys/occasions.ts';
import { newTriggerForm } from '#app/domain/surveys/trigger-form.ts';

const weekly = { moment: 'ended', yearlyOn: null, startsOn: '2027-09-06' } as const;
const yearly = { moment: 'during', yearlyOn: '11-15', startsOn: '2027-09-06' } as const;
const FEWEST = 5;

describe('a standing survey that follows the placements', () => {
  it('asks of a week from its Thursday on', () => {
    expect(dueOccasion(weekly, '2027-09-08', null)).toBeNull();
    expect(dueOccasion(weekly, '2027-09-09', null)).toMatchObject({ key: '2027-W36' });
    expect(dueOccasion(weekly, '2027-09-15', '2027-W36')).toBeNull();
    expect(dueOccasion(weekly, '2027-09-16', '2027-W36')).toMatchObject({
      ...{ key: '2027-W37', weeks: { from: '2027-W37', to: '2027-W37' }, isLast: false },
    });
  });

  it('waits until enough can be asked together, and asks the few when they cannot wait any longer', () => {
    const due = (today: IsoDate) => dueOccasion(weekly, today, null);
    const second = due('2027-09-16');
    expect(second).toMatchObject({ weeks: { from: '2027-W36', to: '2027-W37' }, isLast: false });
    expect(second && [19, 20].map((people) => isTimeToAsk(second, people, FEWEST))).toEqual([false, true]);
    const fourth = due('2027-09-30');
    expect(fourth).toMatchObject({ weeks: { from: '2027-W36', to: '2027-W39' }, isLast: true });
    expect(fourth && [4, 5].map((people) => isTimeToAsk(fourth, people, FEWEST))).toEqual([false, true]);
    // With too few for anybody to hide, the oldest week falls away and the others go on waiting.
    expect(due('2027-10-07')?.weeks).toEqual({ from: '2027-W37', to: '2027-W40' });
  });

  it('asks of every week once at most, and of each at most some weeks later, whoever ends when', () => {
    const numbers = fc.array(fc.nat(30), { minLength: 12, maxLength: 30 });
    fc.assert(
      fc.property(numbers, (endings) => {
        let askedThrough: IsoWeek | null = null;
        const asked: { week: IsoWeek; later: number }[] = [];
        const waiting = new Map(endings.map((people, index) => [addWeeks('2027-W36', index), people]));
        for (let day = 0; day < endings.length * 7; day += 1) {
          const today = addDays('2027-09-06', day);
          const due = dueOccasion(weekly, today, askedThrough);
          if (!due) continue;
          const weeks = expandWeeks(due.weeks);
          const people = weeks.reduce((sum, week) => sum + (waiting.get(week) ?? 0), 0);
          if (!isTimeToAsk(due, people, FEWEST)) continue;
          if (people < FEWEST || (people < ENOUGH_TO_ASK && weeks.length < MOST_WEEKS_WAITING)) return false;
          const to = weekOf(addDays(today, -3));
          asked.push(...weeks.map((week) => ({ week, later: expandWeeks({ from: week, to }).length })));
          askedThrough = due.weeks.to;
        }
        const isOnce = new Set(asked.map(({ week }) => week)).size === asked.length;
        return isOnce && asked.every(({ later }) => later <= MOST_WEEKS_WAITING);
      }),
    );
  });
});

describe('a yearly survey', () => {
  it('asks once of the year before its day, within four weeks of it', () => {
    expect(dueOccasion(yearly, '2027-11-14', null)).toBeNull();
    const due = dueOccasion(yearly, '2027-11-15', null);
    expect(due).toEqual({ key: '2027', weeks: { from: '2026-W48', to: '2027-W46' }, isLast: true });
    expect(dueOccasion(yearly, '2027-11-20', '2027-W46')).toBeNull();
    expect(dueOccasion(yearly, '2027-12-13', null)).not.toBeNull();
    expect(dueOccasion(yearly, '2027-12-14', null)).toBeNull();
    expect(dueOccasion(yearly, '2028-11-15', '2027-W46')).toMatchObject({ key: '2028' });
  });

  it('is not sent for a day before it holds, and goes over the turn of a year', () => {
    expect(dueOccasion({ ...yearly, yearlyOn: '09-01' }, '2027-09-10', null)).toBeNull();
    expect(dueOccasion({ ...yearly, yearlyOn: '12-20' }, '2028-01-05', null)).toMatchObject({ key: '2027' });
  });

  it('needs a day that there is every year', () => {
    const sent = { name: 'ST', instrument: 'st', moment: 'during', startsOn: '2027-09-06', daysOpen: '14' };
    const errors = (yearlyOn: string) =>
      newTriggerForm('2027-09-06')
        .safeParse({ ...sent, yearlyOn })
        .error?.issues.map(({ message }) => message);
    expect(errors('')).toEqual(['yearlyOnMissing']);
    expect(errors('2028-02-29')).toEqual(['leapDay']);
    expect(errors('2027-11-15')).toBeUndefined();
  });
});
