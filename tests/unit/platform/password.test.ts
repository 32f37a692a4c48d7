import { describe, expect, test } from 'vitest';
import { hashPassword, verifyPassword } from '#app/platform/password.ts';

describe('passwords', () => {
  test('are stored as Argon2id with the recommended cost and a salt of their own', async () => {
    const [first, second] = await Promise.all([hashPassword('korrekt häst'), hashPassword('korrekt häst')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(first).not.toBe(second);
  });

  test('the right one is accepted, however its letters are composed', async () => {
    const stored = await hashPassword('korrekt h\u00e4st');
    expect(await verifyPassword('korrekt ha\u0308st', stored)).toEqual({ ok: true, outdated: false });
  });

  test('a wrong one is refused', async () => {
    const stored = await hashPassword('korrekt häst');
    for (const wrong of ['korrekt hast', 'Korrekt häst', '', 'korrekt häst ']) {
      expect(await verifyPassword(wrong, stored)).toEqual({ ok: false });
    }
  });

  test('one stored at a lower cost is accepted and asks for a new hash', async () => {
    const stored = await hashPassword('korrekt häst', { memory: 8192, passes: 1, parallelism: 1 });
    expect(await verifyPassword('korrekt häst', stored)).toEqual({ ok: true, outdated: true });
  });

  test('a missing or damaged hash refuses every password', async () => {
    const damaged = [undefined, '', '$argon2i$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA', 'korrekt häst'];
    for (const stored of damaged) expect(await verifyPassword('korrekt häst', stored)).toEqual({ ok: false });
  });

  test('the published test vector of another implementation verifies', async () => {
    const stored = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await verifyPassword('password', stored)).toEqual({ ok: true, outdated: true });
  });
});
