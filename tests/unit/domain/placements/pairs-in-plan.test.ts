import { expect, test } from 'vitest';
import { togetherIn } from '#app/domain/placements/pairs-in-plan.ts';

const placed = (learnerId: string, unitId: string, fromWeek: string, toWeek: string, periodId = 'p1') => ({
  ...{ learnerId, unitId, periodId },
  fromWeek: fromWeek as `${number}-W${number}`,
  toWeek: toWeek as `${number}-W${number}`,
});

test('a pair is together in the periods in which all their weeks are at the same unit', () => {
  const anna = placed('anna', 'w61', '2027-W36', '2027-W40');
  expect(togetherIn([anna], 'anna', 'bo')).toEqual({ periods: 0, together: 0 });
  const same = placed('bo', 'w61', '2027-W36', '2027-W40');
  expect(togetherIn([anna, same], 'anna', 'bo')).toEqual({ periods: 1, together: 1 });
  const parts = [placed('bo', 'w61', '2027-W36', '2027-W37'), placed('bo', 'w62', '2027-W38', '2027-W40')];
  expect(togetherIn([anna, ...parts], 'anna', 'bo')).toEqual({ periods: 1, together: 0 });
  const other = placed('bo', 'w61', '2027-W41', '2027-W44', 'p2');
  expect(togetherIn([anna, other], 'anna', 'bo')).toEqual({ periods: 0, together: 0 });
});
