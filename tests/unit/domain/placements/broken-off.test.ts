import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBrokenOff } from '#app/domain/placements/broken-off.ts';
import { countPeriods, stretchesOf } from '#app/domain/placements/demands.ts';
import { ENDED_STATES } from '#app/domain/placements/vocabulary.ts';
import { addWeeks } from '#app/domain/shared/weeks.ts';

const period = { id: 'p', fromWeek: '2026-W46', toWeek: '2027-W01' } as const;

/** What has ended in the period for a learner, one after the other, some of it reaching outside the period. */
const ended = fc.array(
  fc.record({
    start: fc.integer({ min: -2, max: 8 }),
    weeks: fc.integer({ min: 0, max: 5 }),
    state: fc.constantFrom(...ENDED_STATES),
  }),
  { maxLength: 6 },
);

it('finds the periods that nobody waits for, as they are told one by one', () => {
  fc.assert(
    fc.property(fc.array(ended, { maxLength: 4 }), (learners) => {
      const rows = learners.flatMap((own, learner) =>
        own.map(({ start, weeks, state }, index) => ({
          ...{ periodId: 'p', learnerId: `learner ${learner}`, state, endedBy: null },
          ...{ noticeDue: false, toldState: null, toldTo: null },
          fromWeek: addWeeks(period.fromWeek, start),
          toWeek: addWeeks(period.fromWeek, start + weeks),
          updatedAt: `2026-11-${10 + index}T08:00:00.000Z`,
        })),
      );
      const people = learners.map((_, learner) => `learner ${learner}`);
      const { wanted } = countPeriods(stretchesOf(rows), [period], people);
      const spans = rows.map(({ updatedAt, ...row }) => ({
        ...{ ...row, at: updatedAt, periodFrom: period.fromWeek, periodTo: period.toWeek },
      }));
      expect(people.length - countBrokenOff(spans)).toBe(wanted);
    }),
  );
});
