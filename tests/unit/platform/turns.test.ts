import { describe, expect, test } from 'vitest';
import { createTurns } from '#app/platform/turns.ts';

/** Work that ends when it is told to, and what has begun so far. */
function steps() {
  const begun: string[] = [];
  const gates = new Map<string, PromiseWithResolvers<void>>();
  const gateOf = (name: string) => {
    const gate = gates.get(name) ?? Promise.withResolvers<void>();
    gates.set(name, gate);
    return gate;
  };
  const step = (name: string) => async () => {
    begun.push(name);
    await gateOf(name).promise;
    return name;
  };
  return {
    begun,
    step,
    end: (name: string) => gateOf(name).resolve(),
    fail: (name: string, error: Error) => gateOf(name).reject(error),
  };
}

describe('work that few may do at a time', () => {
  test('begins in the order of asking, as turns are left', async () => {
    const turns = createTurns({ atOnce: 2, waiting: 2, each: 4 });
    const { begun, step, end } = steps();
    const all = ['a', 'b', 'c', 'd'].map((name) => turns.take(name, step(name)));
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    expect(await all[1]).toEqual({ ok: true, value: 'b' });
    await expect.poll(() => begun).toEqual(['a', 'b', 'c']);
    for (const name of ['a', 'c', 'd']) {
      end(name);
      await all[['a', 'b', 'c', 'd'].indexOf(name)];
    }
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is turned away when the line is full, and taken again when somebody has left', async () => {
    const turns = createTurns({ atOnce: 1, waiting: 1, each: 4 });
    const { step, end } = steps();
    const first = turns.take('a', step('a'));
    const second = turns.take('b', step('b'));
    expect(await turns.take('c', step('c'))).toEqual({ ok: false, error: 'line_full' });
    end('a');
    await first;
    const third = turns.take('c', step('c'));
    end('b');
    await second;
    end('c');
    expect(await third).toEqual({ ok: true, value: 'c' });
  });

  test('of one account leaves room for the others', async () => {
    const turns = createTurns({ atOnce: 3, waiting: 3, each: 2 });
    const { step, end } = steps();
    const own = [turns.take('a', step('1')), turns.take('a', step('2'))];
    expect(await turns.take('a', step('3'))).toEqual({ ok: false, error: 'own_share_taken' });
    end('1');
    await own[0];
    const again = turns.take('a', step('4'));
    end('4');
    expect(await again).toEqual({ ok: true, value: '4' });
  });

  test('that fails leaves its turn too', async () => {
    const turns = createTurns({ atOnce: 1, waiting: 0, each: 1 });
    const { step, end, fail } = steps();
    const broken = turns.take('a', step('a'));
    fail('a', new Error('unreadable'));
    await expect(broken).rejects.toThrow('unreadable');
    const next = turns.take('a', step('b'));
    end('b');
    expect(await next).toEqual({ ok: true, value: 'b' });
  });
});
