import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hashPassword } from '#app/platform/password.ts';
import { accounts, grants, sessions } from '#db/schema/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import type { Answer } from '#tests/support/http.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';

const PASSWORD = 'vinter i Varberg';
const PEOPLE = ['sara', 'erik', 'omar', 'tove', 'linda'];

let product: TestProduct;
beforeAll(async () => {
  product = await startTestServer();
  const { db } = product.runtime;
  const passwordHash = await hashPassword(PASSWORD);
  await keep(db, { persons: PEOPLE.map((id) => aPerson({ id, givenName: id })) });
  await db.write(async (tx) => {
    const createdAt = product.clock().toISOString();
    await tx
      .insert(accounts)
      .values(PEOPLE.map((id) => ({ id, personId: id, email: `${id}@example.se`, passwordHash, createdAt })));
    await tx.insert(grants).values(
      PEOPLE.map((id) => ({
        id,
        accountId: id,
        role: 'administrator' as const,
        scopeKind: 'region' as const,
        scopeId: '',
      })),
    );
  });
});
afterAll(() => product.close());
beforeEach(() => product.runtime.db.write((tx) => tx.delete(sessions)).then(() => undefined));

function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
  const body = new URLSearchParams(fields).toString();
  return product.ask({
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
      origin: product.origin,
      ...headers,
    },
    body,
  });
}

function signIn(who: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) {
  return post('/logga-in', { email: `${who}@example.se`, password: PASSWORD, till: '', ...fields }, headers);
}

const cookieOf = ({ headers }: Answer) => headers['set-cookie']?.map((cookie) => cookie.split(';')[0]).join('; ') ?? '';
const openAs = (cookie: string, path = '/konto') => product.ask({ path, headers: { cookie } });
const tokenSessions = () => product.runtime.db.read.select().from(sessions);

describe('the sign-in page', () => {
  test('brings one to the start page, with a cookie that scripts cannot read', async () => {
    const answer = await signIn('sara');
    expect([answer.status, answer.headers.location]).toEqual([303, '/']);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^sid=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await openAs(cookieOf(answer))).status).toBe(200);
  });

  test('keeps the typed address and never the password when something is wrong', async () => {
    const answer = await signIn('sara', { password: 'fel <lösen>ord' });
    expect(answer.status).toBe(422);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.body).toContain('value="sara@example.se"');
    expect(answer.body).not.toMatch(/fel (<|&lt;)lösen/);
    expect(await tokenSessions()).toEqual([]);
  });

  test('gives the same page for a wrong password as for an account that does not exist', async () => {
    const shapeOf = ({ status, body }: Answer, typed: string) => [
      status,
      body
        .replaceAll(typed, 'typed')
        .replaceAll(/nonce="[^"]*"/g, '')
        .replaceAll(/[\w-]{16,}/g, ''),
    ];
    const wrong = await signIn('erik', { password: 'fel' });
    const unknown = await signIn('nemo', { password: 'fel' });
    expect(shapeOf(unknown, 'nemo')).toEqual(shapeOf(wrong, 'erik'));
  });

  test('asks for what is missing', async () => {
    const answer = await post('/logga-in', { email: '', password: '' });
    expect(answer.status).toBe(422);
    expect(answer.body.match(/aria-invalid="true"/g)).toHaveLength(2);
  });

  test('makes one wait after five attempts, with the right password too', async () => {
    for (let time = 0; time < 5; time += 1) expect((await signIn('omar', { password: 'fel' })).status).toBe(422);
    const answer = await signIn('omar');
    expect(answer.status).toBe(422);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect((await signIn('sara')).status).toBe(303);
  });

  test.each([
    ['/omgangar?sida=2', '/omgangar?sida=2'],
    ['//evil.example/x', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
  ])('brings one back to %s as %s', async (till, location) => {
    const answer = await signIn('tove', { till });
    expect([answer.status, answer.headers.location]).toEqual([303, location]);
  });

  test('is not shown to somebody who has signed in', async () => {
    const answer = await openAs(cookieOf(await signIn('sara')), '/logga-in');
    expect([answer.status, answer.headers.location]).toEqual([302, '/']);
  });

  test('cannot be used from another site', async () => {
    const answer = await signIn('sara', {}, { origin: 'https://evil.example' });
    expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined]);
  });
});

describe('a session', () => {
  test('cannot be fixed beforehand: a token that somebody planted is worth nothing after sign-in', async () => {
    const planted = `sid=${'A'.repeat(43)}`;
    const own = cookieOf(await signIn('sara', {}, { cookie: planted }));
    expect(own).not.toBe(planted);
    expect((await openAs(planted)).status).toBe(302);
    expect((await openAs(own)).status).toBe(200);
  });

  test('ends when the same browser signs in anew', async () => {
    const first = cookieOf(await signIn('sara'));
    const second = cookieOf(await signIn('tove', {}, { cookie: first }));
    expect((await openAs(first)).status).toBe(302);
    expect((await openAs(second)).status).toBe(200);
    expect(await tokenSessions()).toHaveLength(1);
  });

  test('ends when one signs out, and the browser is told to forget', async () => {
    const cookie = cookieOf(await signIn('sara'));
    const answer = await post('/logga-ut', {}, { cookie });
    expect([answer.status, answer.headers.location]).toEqual([303, '/logga-in']);
    expect(answer.headers['set-cookie']?.[0]).toContain('Max-Age=0');
    expect(answer.headers['clear-site-data']).toContain('"cache"');
    const back = await openAs(cookie);
    expect([back.status, back.headers.location]).toEqual([302, '/logga-in?till=%2Fkonto']);
    expect(back.headers['cache-control']).toBe('no-store');
  });

  test('ends everywhere when one asks for it, and only one’s own', async () => {
    const [phone, desk] = [cookieOf(await signIn('linda')), cookieOf(await signIn('linda'))];
    const other = cookieOf(await signIn('sara'));
    expect((await post('/konto', {}, { cookie: phone })).status).toBe(303);
    expect(await Promise.all([phone, desk, other].map(async (cookie) => (await openAs(cookie)).status))).toEqual([
      302, 302, 200,
    ]);
  });

  test('is not ended by fetching the address to sign out, which an image could do', async () => {
    const cookie = cookieOf(await signIn('sara'));
    await openAs(cookie, '/logga-ut');
    expect((await openAs(cookie)).status).toBe(200);
  });

  test('is over with the next request when the account is disabled', async () => {
    const cookie = cookieOf(await signIn('erik'));
    const disabledAt = product.clock().toISOString();
    await product.runtime.db.write((tx) => tx.update(accounts).set({ disabledAt }).where(eq(accounts.id, 'erik')));
    expect((await openAs(cookie)).status).toBe(302);
  });

  test('is never in the log', async () => {
    const cookie = cookieOf(await signIn('sara'));
    await openAs(cookie);
    const token = cookie.replace('sid=', '');
    expect(JSON.stringify(product.log.lines)).not.toContain(token);
    expect(JSON.stringify(product.log.lines)).not.toContain(PASSWORD);
  });
});
