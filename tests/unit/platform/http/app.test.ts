import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHttpApp } from '#app/platform/http/app.ts';
import type { Pages } from '#app/platform/http/app.ts';
import { serveAssets } from '#app/platform/http/assets.ts';
import { factsOf } from '#app/platform/http/request-context.ts';
import { serve } from '#tests/support/http.ts';
import type { TestServer } from '#tests/support/http.ts';
import { createTestLog } from '#tests/support/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'fou-assets-'));
const script = 'export const answer = 42;\n'.repeat(100);
const log = createTestLog();
let databaseAnswers = true;
let server: TestServer;

const pages: Pages = {
  assets: serveAssets(folder),
  answer: (request, response, next) => {
    if (request.path === '/broken') return next(new Error('asa@example.se cannot be found'));
    if (request.path === '/public') response.set('Cache-Control', 'max-age=60');
    if (request.path === '/long') return void response.type('html').send('<p>long</p>'.repeat(500));
    response.set('Content-Type', 'text/html').send(`<p>${factsOf(response).nonce} ${request.hostname}</p>`);
  },
  patternOf: async () => '/pattern/:token',
};

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'entry-abc.js'), script);
  writeFileSync(join(folder, 'assets', 'entry-abc.js.gz'), gzipSync(script));
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  const pingDatabase = () => (databaseAnswers ? Promise.resolve() : Promise.reject(new Error('gone')));
  const env = { mode: 'production', publicOrigin: 'https://utbildning.example.se', trustProxy: 0 } as const;
  server = await serve(createHttpApp({ env, log, version: '1.2.3', pingDatabase, pages }));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('every answer', () => {
  test('tells the browser to allow only what the pages need', async () => {
    const { headers } = await server.ask({});
    const policy = String(headers['content-security-policy']);
    expect(policy.split(';').map((directive) => directive.trim().replace(/nonce-[\w-]+/, 'nonce'))).toEqual([
      "default-src 'none'",
      "script-src 'nonce' 'strict-dynamic'",
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  test('has a nonce of 256 bits of its own, which the page is given', async () => {
    const [first, second] = await Promise.all([server.ask({}), server.ask({})]);
    const nonce = /'nonce-([\w-]{43})'/.exec(String(first.headers['content-security-policy']))?.[1];
    expect(first.body).toContain(`<p>${nonce} `);
    expect(second.body).not.toContain(nonce);
  });

  test('does not promise encryption where there is none', async () => {
    const env = { mode: 'production', publicOrigin: undefined, trustProxy: 0 } as const;
    const plain = await serve(createHttpApp({ env, log, version: '1', pingDatabase: async () => undefined, pages }));
    expect((await plain.ask({})).headers).not.toHaveProperty('strict-transport-security');
    await plain.close();
  });
});

describe('a request that changes something', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };
  const own = { origin: 'https://utbildning.example.se', ...form };

  test('is answered on our own pages only', async () => {
    const method = 'POST';
    expect((await server.ask({ method, headers: own })).status).toBe(200);
    const others: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site', ...own },
      {},
    ];
    for (const headers of others)
      expect((await server.ask({ method, headers: { ...form, ...headers } })).status).toBe(403);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'is never %s, and the answer says what it may be',
    async (method) => {
      const { status, headers } = await server.ask({ method, headers: own });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST']);
    },
  );

  test.each(['application/json', 'text/plain', 'multipart/mixed; boundary=a', ''])(
    'is never a body of the type "%s"',
    async (type) => {
      const headers = { origin: own.origin, ...(type && { 'content-type': type }) };
      expect((await server.ask({ method: 'POST', headers, body: '{}' })).status).toBe(415);
    },
  );

  test('may carry files', async () => {
    const headers = { ...own, 'content-type': 'Multipart/Form-Data; boundary=a' };
    expect((await server.ask({ method: 'POST', headers, body: '--a--' })).status).toBe(200);
  });

  test('may be 12 MB and no more, and must say how large it is', async () => {
    const sized = (length: number) => ({ ...own, 'content-length': String(length), expect: '100-continue' });
    expect((await server.ask({ method: 'POST', headers: sized(12 * 1024 * 1024 + 1) })).status).toBe(413);
    expect(
      (await server.ask({ method: 'POST', headers: { ...own, 'transfer-encoding': 'chunked' }, body: 'a' })).status,
    ).toBe(411);
  });
});

describe('a page', () => {
  test('is kept by nobody, unless its route says otherwise', async () => {
    expect((await server.ask({})).headers['cache-control']).toBe('no-store');
    expect((await server.ask({ path: '/public' })).headers['cache-control']).toBe('max-age=60');
  });

  test('is compressed for a browser that takes it', async () => {
    const { headers } = await server.ask({ path: '/long', headers: { 'accept-encoding': 'br' } });
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-store' });
  });
});

describe('a visitor without a proxy in front', () => {
  test('cannot choose which host the product believes it is', async () => {
    const headers = { host: 'utbildning.example.se', 'x-forwarded-host': 'evil.example' };
    expect((await server.ask({ headers })).body).toContain(' utbildning.example.se</p>');
  });
});

describe('the browser’s files', () => {
  test('keep for a year when their name holds a hash, and come compressed ahead', async () => {
    const answer = await server.ask({ path: '/assets/entry-abc.js' });
    expect(answer).toMatchObject({ status: 200, body: script });
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const compressed = await server.ask({ path: '/assets/entry-abc.js', headers: { 'accept-encoding': 'gzip' } });
    expect(compressed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': expect.stringContaining('javascript'),
      vary: 'Accept-Encoding',
      'content-length': String(gzipSync(script).length),
    });
    expect(gunzipSync(gzipSync(script)).toString()).toBe(script);
  });

  test('keep for an hour otherwise', async () => {
    expect((await server.ask({ path: '/favicon.svg' })).headers['cache-control']).toBe('public, max-age=3600');
  });

  test('that do not exist are not found, and none outside the folder is reachable', async () => {
    expect((await server.ask({ path: '/assets/none.js' })).status).toBe(404);
    const escaped = await server.ask({ path: '/assets/..%2f..%2f..%2fetc/passwd' });
    expect(escaped.status).toBeGreaterThanOrEqual(400);
    expect(escaped.body).not.toContain('root:');
  });

  test('a malformed address is the visitor’s mistake', async () => {
    expect((await server.ask({ path: '/assets/%E0%A4%A' })).status).toBe(400);
  });
});

describe('a failure', () => {
  test('is answered with a reference and nothing about the cause', async () => {
    log.expectError('request failed');
    const { status, body, headers } = await server.ask({ path: '/broken' });
    expect(status).toBe(500);
    expect(body).toBe(`Something went wrong. Reference: ${String(headers['x-request-id'])}\n`);
    const line = log.lines.find(
      ({ msg, requestId }) => msg === 'request failed' && requestId === headers['x-request-id'],
    );
    expect(line?.level).toBe('error');
  });
});

describe('the request log', () => {
  test('has one line per page that names the route and never the address', async () => {
    const { headers } = await server.ask({ path: '/kalender/s3cret-token?namn=Åsa'.replace('Å', '%C3%85') });
    await expect.poll(() => log.lines.filter(({ requestId }) => requestId === headers['x-request-id'])).toHaveLength(1);
    const line = log.lines.find(({ requestId }) => requestId === headers['x-request-id']);
    expect(line).toMatchObject({ msg: 'request', method: 'GET', route: '/pattern/:token', status: 200 });
    expect(JSON.stringify(line)).not.toMatch(/s3cret|namn/);
  });
});

describe('/health', () => {
  test('tells the version, and 503 when the database does not answer', async () => {
    const healthy = await server.ask({ path: '/health' });
    expect(healthy.status).toBe(200);
    expect(JSON.parse(healthy.body)).toEqual({ ok: true, db: 'ok', version: '1.2.3' });
    databaseAnswers = false;
    const ill = await server.ask({ path: '/health' });
    databaseAnswers = true;
    expect([ill.status, JSON.parse(ill.body)]).toEqual([503, { ok: false, db: 'unavailable', version: '1.2.3' }]);
  });
});
