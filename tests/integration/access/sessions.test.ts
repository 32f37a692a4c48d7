import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLimits } from '#app/platform/limits.ts';
import { hashPassword } from '#app/platform/password.ts';
import { hashToken } from '#app/platform/secrets.ts';
import { readAccount } from '#app/services/access/read-account.server.ts';
import { closeAllSessions, closeSession, findActor, openSession } from '#app/services/access/sessions.server.ts';
import { signIn } from '#app/services/access/sign-in.server.ts';
import { accounts, grants, sessions } from '#db/schema/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { contextFor } from '#tests/support/registers.ts';

const START = new Date('2027-02-01T08:00:00.000Z');
const PASSWORD = 'vinter i Varberg';
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000);
/** Cheap to compute; the product asks for more at the next sign-in. */
const cheap = await hashPassword(PASSWORD, { memory: 64, passes: 1, parallelism: 1 });

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await keep(data.db, { persons: ['sara', 'erik'].map((id) => aPerson({ id, givenName: id })) });
  await data.db.write(async (tx) => {
    await tx.insert(accounts).values(
      ['sara', 'erik'].map((id) => ({
        id: `account-${id}`,
        personId: id,
        email: `${id}@example.se`,
        passwordHash: cheap,
        createdAt: START.toISOString(),
      })),
    );
    await tx
      .insert(grants)
      .values({ id: 'g', accountId: 'account-sara', role: 'learner', scopeKind: 'own', scopeId: '' });
  });
});
afterEach(() => data.drop());

const open = (accountId = 'account-sara', now = START) =>
  openSession(data.db, { accountId, userAgent: 'Firefox', now });
const who = async (token: string, now = START) => (await findActor(data.db, token, now))?.accountId ?? null;

describe('a session', () => {
  test('is kept as a hash from which nobody can make the token', async () => {
    const token = await open();
    const rows = await data.db.read.select().from(sessions);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows.map((row) => row.tokenHash)).toEqual([hashToken(token)]);
    expect(await who(hashToken(token))).toBeNull();
  });

  test('names its holder with her roles, and no token that was never given does', async () => {
    const token = await open();
    expect(await findActor(data.db, token, START)).toMatchObject({
      accountId: 'account-sara',
      personId: 'sara',
      grants: [{ role: 'learner', scope: { kind: 'own', id: '' } }],
    });
    expect(await who('A'.repeat(43))).toBeNull();
  });

  test('lives as long as it is used, and half an hour longer', async () => {
    const token = await open();
    for (const minutes of [29, 58, 87]) expect(await who(token, after(minutes))).toBe('account-sara');
    expect(await who(token, after(87 + 30))).toBeNull();
  });

  test('ends ten hours after it was opened, however much it is used', async () => {
    const token = await open();
    for (let minutes = 20; minutes < 600; minutes += 20) expect(await who(token, after(minutes))).toBe('account-sara');
    expect(await who(token, after(600))).toBeNull();
  });

  test('that is over does not come back when the clock is put right', async () => {
    const token = await open();
    await open('account-erik', after(700));
    expect(await who(token)).toBeNull();
  });

  test('is over at once when one signs out, and others go on', async () => {
    const [phone, desk] = [await open(), await open()];
    await closeSession(data.db, phone);
    expect([await who(phone), await who(desk)]).toEqual([null, 'account-sara']);
  });

  test('is over everywhere for one account and no other', async () => {
    const [phone, desk, other] = [await open(), await open(), await open('account-erik')];
    await closeAllSessions(data.db, 'account-sara');
    expect([await who(phone), await who(desk), await who(other)]).toEqual([null, null, 'account-erik']);
  });

  test('is over at once when the account is disabled', async () => {
    const token = await open();
    await data.db.write((tx) =>
      tx.update(accounts).set({ disabledAt: START.toISOString() }).where(eq(accounts.id, 'account-sara')),
    );
    expect(await who(token)).toBeNull();
  });

  test('loses a role with the next request', async () => {
    const token = await open();
    await data.db.write((tx) => tx.delete(grants));
    expect((await findActor(data.db, token, START))?.grants).toEqual([]);
  });

  test('is listed to its holder without anything that could be used', async () => {
    const [phone] = [await open(), await open(), await open('account-erik')];
    const actor = await findActor(data.db, phone, START);
    if (!actor) throw new Error('signed out');
    const { sessions: listed } = await readAccount(contextFor(data.db, actor), phone);
    expect(listed.map((row) => row.isCurrent).sort()).toEqual([false, true]);
    expect(JSON.stringify(listed)).not.toContain(hashToken(phone));
  });
});

describe('signing in', () => {
  const limits = () => createLimits();
  const attempt = (facts: Partial<Parameters<typeof signIn>[1]> = {}, shared = limits()) =>
    signIn(
      { db: data.db, limits: shared, now: START },
      { email: 'sara@example.se', password: PASSWORD, address: '10.0.0.1', userAgent: null, ...facts },
    );

  test('gives a session, and stores a hash of today’s strength for the next time', async () => {
    const result = await attempt({ email: ' Sara@Example.SE ' });
    expect(result.ok && (await who(result.value))).toBe('account-sara');
    const [account] = await data.db.read.select().from(accounts).where(eq(accounts.id, 'account-sara'));
    expect(account?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await attempt()).ok).toBe(true);
  });

  test('gives the same answer for a wrong password, an unknown and a disabled account, and one without password', async () => {
    await data.db.write(async (tx) => {
      await tx.update(accounts).set({ disabledAt: START.toISOString() }).where(eq(accounts.id, 'account-erik'));
    });
    const refusals = [
      await attempt({ password: 'fel' }),
      await attempt({ email: 'ingen@example.se' }),
      await attempt({ email: 'erik@example.se' }),
    ];
    await data.db.write((tx) => tx.update(accounts).set({ passwordHash: null }));
    refusals.push(await attempt());
    for (const refusal of refusals) expect(refusal).toEqual({ ok: false, error: { code: 'wrong_credentials' } });
    expect(await data.db.read.select().from(sessions)).toEqual([]);
  });

  test('is slowed after five attempts on an account, known or not, from whatever address', async () => {
    for (const email of ['sara@example.se', 'ingen@example.se']) {
      const shared = limits();
      for (let time = 0; time < 5; time += 1)
        await attempt({ email, password: 'fel', address: `10.0.0.${time}` }, shared);
      const sixth = await attempt({ email: email.toUpperCase(), address: '10.0.0.9' }, shared);
      expect(sixth).toMatchObject({ ok: false, error: { code: 'too_many_attempts' } });
    }
  });

  test('counts from the beginning again after a success', async () => {
    const shared = limits();
    for (let time = 0; time < 4; time += 1) await attempt({ password: 'fel' }, shared);
    expect((await attempt({}, shared)).ok).toBe(true);
    for (let time = 0; time < 4; time += 1) await attempt({ password: 'fel' }, shared);
    expect((await attempt({}, shared)).ok).toBe(true);
  });
});
