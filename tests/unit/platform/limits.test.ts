import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLimits } from '#app/platform/limits.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2027-02-01T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

async function consumed(times: number, key = 'sara'): Promise<number[]> {
  const { signInAccount } = limits;
  const answers: number[] = [];
  for (let time = 0; time < times; time += 1) answers.push(await signInAccount.consume(key));
  return answers;
}

let limits: ReturnType<typeof createLimits>;
beforeEach(() => {
  limits = createLimits();
});

test('the sixth attempt on an account within a minute must wait, and says how long', async () => {
  expect((await consumed(5)).every((seconds) => seconds === 0)).toBe(true);
  const [wait] = await consumed(1);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
});

test('one account’s attempts are not another’s', async () => {
  await consumed(6);
  expect(await consumed(1, 'erik')).toEqual([0]);
});

test('the wait ends by itself, and at once when somebody has signed in', async () => {
  await consumed(6);
  await limits.signInAccount.reset('sara');
  expect(await consumed(5)).toEqual([0, 0, 0, 0, 0]);
  expect(await consumed(1)).not.toEqual([0]);
  vi.advanceTimersByTime(61_000);
  expect(await consumed(1)).toEqual([0]);
});

test('a hospital behind one address may sign in a hundred times a minute', async () => {
  for (let time = 0; time < 100; time += 1) expect(await limits.signInAddress.consume('10.0.0.1')).toBe(0);
  expect(await limits.signInAddress.consume('10.0.0.1')).toBeGreaterThan(0);
});
