import { expect, test } from 'vitest';
import { problem } from '#app/domain/shared/result.ts';
import { isPassing, readInTurn } from '#app/platform/workbooks/read-in-turn.ts';

test('a file is turned away with what to do when too many are being read, and read when they are done', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const readTableFor = readInTurn(
    async () => {
      await promise;
      return problem('file_empty');
    },
    { atOnce: 1, waiting: 1, each: 1 },
  );
  const [first, second] = [readTableFor('anna')('', 'a.csv'), readTableFor('bo')('', 'b.csv')];
  expect(await readTableFor('cia')('', 'c.csv')).toMatchObject({ error: { code: 'file_line_full' } });
  expect(await readTableFor('anna')('', 'd.csv')).toMatchObject({ error: { code: 'file_own_share_taken' } });
  resolve();
  expect(await first).toMatchObject({ error: { code: 'file_empty' } });
  expect(await second).toMatchObject({ error: { code: 'file_empty' } });
  expect(await readTableFor('cia')('', 'c.csv')).toMatchObject({ error: { code: 'file_empty' } });
});

test('only the lack of a turn is passing', () => {
  expect(isPassing('file_line_full')).toBe(true);
  expect(isPassing('file_damaged')).toBe(false);
});
