import { describe, expect, test, vi } from 'vitest';
import { safeReturnPath } from '#app/platform/preferences/cookies.server.ts';
import { clearedSessionCookie, readSessionToken, sessionCookie } from '#app/platform/session.server.ts';

const TOKEN = 'a'.repeat(43);
const asking = (cookie: string) => readSessionToken(new Request('http://localhost/', { headers: { cookie } }));

describe('the session cookie', () => {
  test.each([
    ['alone', `sid=${TOKEN}`, TOKEN],
    ['among others', `a=1; sid=${TOKEN}; b=2`, TOKEN],
    ['of a name that ends alike', `xsid=${TOKEN}`, null],
    ['too short', `sid=${TOKEN.slice(1)}`, null],
    ['too long', `sid=${TOKEN}a`, null],
    ['with other characters', `sid=${TOKEN.slice(1)}%`, null],
    ['absent', 'a=1', null],
  ])('%s is read as %s', (_what, cookie, expected) => {
    expect(asking(cookie)).toBe(expected);
  });

  test('is out of reach of scripts and of other sites, and ends when it is cleared', () => {
    expect(sessionCookie(TOKEN)).toBe(`sid=${TOKEN}; Path=/; HttpOnly; SameSite=Lax`);
    expect(clearedSessionCookie()).toContain('Max-Age=0');
  });

  test('is bound to this host where the address is https', async () => {
    vi.stubEnv('PUBLIC_URL', 'https://utbildning.example');
    vi.resetModules();
    const secure = await import('#app/platform/session.server.ts');
    vi.unstubAllEnvs();
    expect(secure.sessionCookie(TOKEN)).toBe(`__Host-sid=${TOKEN}; Path=/; HttpOnly; SameSite=Lax; Secure`);
    const plain = new Request('https://utbildning.example/', { headers: { cookie: `sid=${TOKEN}` } });
    expect(secure.readSessionToken(plain)).toBeNull();
  });
});

test.each([
  ['/omgangar?sida=2', '/omgangar?sida=2'],
  ['/', '/'],
  ['', '/'],
  [null, '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/a\\..\\b', '/'],
  ['/\t/evil.example', '/'],
  ['/\n//evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['omgangar', '/'],
])('one returns from %j to %s', (typed, path) => {
  const safe = safeReturnPath(typed);
  expect(safe).toBe(path);
  expect(new URL(safe, 'http://localhost').host).toBe('localhost');
});
