import { expect, it } from 'vitest';
import { afterAnswer } from '#app/platform/after-answer.ts';

it('does its work later than it returns, and says when that failed', async () => {
  const said: unknown[] = [];
  const done: string[] = [];
  const log = { warn: (what: object) => void said.push(what) };
  const failure = new Error('no database');
  afterAnswer(log, () => {
    done.push('work');
    return Promise.reject(failure);
  });
  expect(done).toEqual([]);
  await expect.poll(() => said, { timeout: 10_000 }).toEqual([{ err: failure }]);
  expect(done).toEqual(['work']);
});
