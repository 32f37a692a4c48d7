import { expect, test } from 'vitest';
import { steppedClock } from '#app/platform/clock.ts';

test('a stepped clock stands still until it is moved, also backwards', () => {
  const clock = steppedClock('2026-10-25T00:30:00Z');
  expect([clock().toISOString(), clock().toISOString()]).toEqual([
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T00:30:00.000Z',
  ]);
  clock.forward(3_600_000);
  expect(clock().toISOString()).toBe('2026-10-25T01:30:00.000Z');
  clock.set('2024-02-29T12:00:00Z');
  expect(clock().toISOString()).toBe('2024-02-29T12:00:00.000Z');
});
