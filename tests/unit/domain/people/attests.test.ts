import { expect, test } from 'vitest';
import { isCovered, isRecorded } from '#app/domain/people/attests.ts';
import type { AttestSpan } from '#app/domain/people/attests.ts';

const span = (validFrom: string, validTo: string | null): AttestSpan => ({ kind: 'hygiene', validFrom, validTo });

test.each([
  ['the same span', span('2027-01-01', '2027-12-31'), span('2027-01-01', '2027-12-31'), true],
  ['a longer one', span('2026-01-01', null), span('2027-01-01', '2027-12-31'), true],
  ['one that begins later', span('2027-02-01', null), span('2027-01-01', '2027-12-31'), false],
  ['one that ends earlier', span('2027-01-01', '2027-06-30'), span('2027-01-01', '2027-12-31'), false],
  ['one with an end, where no end is stated', span('2027-01-01', '2027-06-30'), span('2027-02-01', null), true],
  ['one that has ended before what is stated', span('2027-01-01', '2027-01-31'), span('2027-02-01', null), false],
  ['one of another kind', { ...span('2027-01-01', null), kind: 'health' as const }, span('2027-02-01', null), false],
])('%s is what is stated, or not', (_what, held, stated, expected) => {
  expect(isRecorded([held], stated)).toBe(expected);
});

test('all of the time is covered only by what holds as long', () => {
  expect(isCovered([span('2027-01-01', '2027-12-31')], span('2027-02-01', '2027-12-31'))).toBe(true);
  expect(isCovered([span('2027-01-01', '2027-12-31')], span('2027-02-01', null))).toBe(false);
  expect(isCovered([span('2027-01-01', null)], span('2027-02-01', null))).toBe(true);
  expect(isCovered([], span('2027-02-01', null))).toBe(false);
});
