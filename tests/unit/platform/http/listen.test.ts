import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { listen } from '#app/platform/http/listen.ts';
import { ask } from '#tests/support/http.ts';

describe('listen', () => {
  test('takes the port at once and answers 503 until there is something to serve', async () => {
    const listening = await listen(0, '127.0.0.1');
    const early = await ask(listening.port, {});
    expect([early.status, early.headers['retry-after']]).toEqual([503, '2']);
    listening.serve((_request, response) => response.end('ready'));
    expect((await ask(listening.port, {})).body).toBe('ready');
    await listening.drain(1000);
  });

  test('a port that is taken is refused', async () => {
    const first = await listen(0, '127.0.0.1');
    await expect(listen(first.port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.drain(0);
  });

  test('draining lets what has begun finish and takes nothing new', async () => {
    const listening = await listen(0, '127.0.0.1');
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      listening.serve((_request, response) => {
        finish = () => response.end('finished');
        resolve();
      });
    });
    const answer = ask(listening.port, {});
    await begun;
    const drained = listening.drain(10_000);
    await expect(ask(listening.port, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    finish();
    expect((await answer).body).toBe('finished');
    await drained;
  });

  test('draining cuts off a client that never finishes', async () => {
    const listening = await listen(0, '127.0.0.1');
    const socket = connect(listening.port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const cut = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n');
    await listening.drain(50);
    await cut;
  });
});
