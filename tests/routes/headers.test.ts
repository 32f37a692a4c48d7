import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestServer();
});
afterAll(() => product.close());

describe('a page of the product', () => {
  test('lets its own scripts run and no others', async () => {
    const { status, headers, body } = await product.ask({ path: '/logga-in' });
    expect(status).toBe(200);
    const nonce = /'nonce-([\w-]+)'/.exec(String(headers['content-security-policy']))?.[1];
    const scripts = body.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('that does not exist asks a stranger to sign in, as one that does exist', async () => {
    const [absent, present] = await Promise.all(['/finns-inte', '/enheter'].map((path) => product.ask({ path })));
    expect([absent?.status, absent?.headers.location]).toEqual([302, '/logga-in?till=%2Ffinns-inte']);
    expect(present?.status).toBe(302);
  });

  test('says nothing about the machine when the log is asked for the request', async () => {
    const { headers } = await product.ask({ path: '/logga-in?till=%2Fomgangar' });
    await expect.poll(() => product.log.lines.some((line) => line.requestId === headers['x-request-id'])).toBe(true);
    const line = product.log.lines.find(({ requestId }) => requestId === headers['x-request-id']);
    expect(line).toMatchObject({ msg: 'request', route: '/logga-in', status: 200 });
  });
});

describe('a questionnaire', () => {
  test('leaves nothing in the log of when somebody answered or asked for her link', async () => {
    const asked: unknown[] = [];
    for (const path of ['/e/no-such-link', '/lank/no-such-wave', '/logga-in']) {
      asked.push((await product.ask({ path })).headers['x-request-id']);
    }
    const logged = () => product.log.lines.filter(({ requestId }) => asked.includes(requestId));
    await expect.poll(() => logged().map(({ route }) => route)).toContain('/logga-in');
    expect(logged()).toHaveLength(1);
  });
});

describe('a form', () => {
  test('sent from another site changes nothing', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' };
    for (const path of ['/logga-in', '/logga-ut', '/sprak', '/utseende', '/logga-in.data']) {
      const { status } = await product.ask({ method: 'POST', path, headers, body: 'language=en' });
      expect(status).toBe(403);
    }
  });
});
