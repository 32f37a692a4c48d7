import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { ModuleId } from '#app/domain/learning/curriculum.ts';
import { createLimits } from '#app/platform/limits.ts';
import { createVault } from '#app/platform/secrets.ts';
import { downloadCredential } from '#app/services/learning/credentials/credential-file.server.ts';
import { issueCredential, withdrawCredential } from '#app/services/learning/credentials/issue-credential.server.ts';
import { readOwnCredential, readOwnCredentials } from '#app/services/learning/credentials/own-credentials.server.ts';
import { listPublicKeys } from '#app/services/learning/credentials/signing-keys.server.ts';
import { readStatus, verifyCredential } from '#app/services/learning/credentials/verify-credential.server.ts';
import { keepModuleProgress } from '#db/queries/learning.ts';
import { accounts, learningCredentials, organisations, signingKeys } from '#db/schema/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';

const MODULE: ModuleId = 'atrial-fibrillation';
const AT = '2027-08-30T08:20:00.000Z';
const NOW = '2027-08-31T09:00:00.000Z';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const people = ['anna', 'bo', 'cilla', 'disa'];
  await keep(database.db, {
    persons: people.map((id) => aPerson({ id, protectedIdentity: id === 'disa' ? 'confidentiality_mark' : null })),
  });
  await database.db.write(async (tx) => {
    const createdAt = '2027-01-01T00:00:00.000Z';
    await tx
      .insert(accounts)
      .values(people.map((id) => ({ id, personId: id, email: `${id}@demo.example`, createdAt })));
    await tx.insert(organisations).values({ id: 'region', name: 'Region Halland', shortName: 'RH', kind: 'region' });
    for (const accountId of ['anna', 'cilla', 'disa']) {
      const mastered = { seenAt: AT, readAt: AT, masteredAt: AT, masteredVersion: 1 };
      await keepModuleProgress(tx, { accountId, moduleId: MODULE }, mastered);
    }
    await keepModuleProgress(tx, { accountId: 'bo', moduleId: MODULE }, { seenAt: AT, readAt: AT });
  });
});
afterAll(() => database.drop());

const as = (accountId: string) =>
  contextFor(database.db, { ...actorWith('clinician'), accountId, personId: accountId, name: accountId }, NOW);
const request = { moduleId: MODULE, role: null, language: 'sv', origin: 'https://utbildning.example.se' } as const;
const verifier = () => ({ db: database.db, limits: createLimits() });
const verdict = (id: string) => verifyCredential(verifier(), id, '192.0.2.1');
const missing = { kind: 'not_found' };

describe('a credential', () => {
  test('is issued when asked for, once for a version, also when asked for twice at a time', async () => {
    expect((await readOwnCredentials(as('anna'))).ready.map(({ id }) => id)).toEqual([MODULE]);
    const [first = '', second = ''] = await Promise.all([
      issueCredential(as('anna'), { ...request, role: 'clinician' }),
      issueCredential(as('anna'), request),
    ]);
    expect(second).toBe(first);
    expect(await issueCredential(as('anna'), request)).toBe(first);
    const own = await readOwnCredentials(as('anna'));
    expect(own).toMatchObject({ ready: [], credentials: [{ id: first, revokedAt: null, badge: { holder: 'anna' } }] });
    expect(await listPublicKeys(database.db.read)).toHaveLength(1);
  });

  test('says what was mastered, when, by whom, and that it is no delmål', async () => {
    const { badge, row } = await readOwnCredential(as('cilla'), await issueCredential(as('cilla'), request));
    expect(badge).toMatchObject({ holder: 'cilla', role: null, version: '1', masteredAt: '2027-08-30T08:20:00Z' });
    expect(badge.issuer).toContain('Region Halland');
    expect(badge.address).toBe(`${request.origin}/intyg/${row.id}`);
    expect(badge.criteria.some((block) => block.kind === 'list' && block.items.length > 1)).toBe(true);
    expect(JSON.stringify(badge.about)).toMatch(/inget delmål/);
    expect(await verdict(row.id)).toMatchObject({ state: 'valid', badge });
  });

  test('bears the name: a holder whose identity is protected is told so before she takes it out', async () => {
    expect((await readOwnCredentials(as('disa'))).isProtected).toBe(true);
    expect((await readOwnCredentials(as('bo'))).isProtected).toBe(false);
  });

  test('is not issued of what is not mastered, nor with a role that is another’s', async () => {
    await expect(issueCredential(as('bo'), request)).rejects.toMatchObject({ code: 'module_not_mastered' });
    await expect(issueCredential(as('bo'), { ...request, moduleId: 'what' })).rejects.toMatchObject({
      kind: 'conflict',
    });
    await expect(issueCredential(as('bo'), { ...request, moduleId: 'nothing' })).rejects.toMatchObject(missing);
    await expect(issueCredential(as('anna'), { ...request, role: 'librarian' })).rejects.toMatchObject(missing);
    expect((await readOwnCredentials(as('bo'))).credentials).toEqual([]);
  });

  test('is its holder’s: nobody else downloads or withdraws it', async () => {
    const id = await issueCredential(as('anna'), request);
    await expect(readOwnCredential(as('bo'), id)).rejects.toMatchObject(missing);
    await expect(downloadCredential(as('bo'), createLimits(), id, 'jwt')).rejects.toMatchObject(missing);
    await expect(withdrawCredential(as('bo'), id)).rejects.toMatchObject(missing);
    expect(await verdict(id)).toMatchObject({ state: 'valid' });
  });

  test('that is withdrawn says only that it was, and another can be taken out', async () => {
    const id = await issueCredential(as('disa'), request);
    expect(await readStatus(verifier(), id, 'x')).toMatchObject({ revokedCredentials: [] });
    await withdrawCredential(as('disa'), id);
    await withdrawCredential({ ...as('disa'), now: new Date('2027-12-01T00:00:00Z') }, id);
    expect(await verdict(id)).toEqual({ state: 'withdrawn', at: NOW });
    expect(await readStatus(verifier(), id, 'x')).toMatchObject({
      id: `${request.origin}/intyg/${id}/status`,
      revokedCredentials: [{ id: `${request.origin}/intyg/${id}`, revoked: true }],
    });
    await expect(downloadCredential(as('disa'), createLimits(), id, 'pdf')).rejects.toMatchObject(missing);
    const next = await issueCredential(as('disa'), request);
    expect(next).not.toBe(id);
    expect(await verdict(next)).toMatchObject({ state: 'valid' });
    expect((await readOwnCredentials(as('disa'))).credentials).toHaveLength(2);
  });

  test('that somebody changed in the database is not confirmed, and one that nobody issued does not exist', async () => {
    const id = await issueCredential(as('anna'), request);
    const change = (token: string) =>
      database.db.write((tx) => tx.update(learningCredentials).set({ token }).where(eq(learningCredentials.id, id)));
    const other = (await readOwnCredential(as('cilla'), await issueCredential(as('cilla'), request))).row.token;
    const [row] = await database.db.read.select().from(learningCredentials).where(eq(learningCredentials.id, id));
    const { token = '' } = row ?? {};
    const [header, , signature] = token.split('.');
    await change(`${header}.${other.split('.')[1]}.${signature}`);
    expect(await verdict(id)).toEqual({ state: 'broken' });
    await change(other);
    expect(await verdict(id), 'another’s').toEqual({ state: 'broken' });
    await change(token);
    expect(await verdict(id)).toMatchObject({ state: 'valid' });
    await expect(verdict('nothing')).rejects.toMatchObject(missing);
  });

  test('is verified though the product’s secret has been changed, and the next is signed with a new key', async () => {
    const old = await issueCredential(as('cilla'), request);
    const moved = { ...as('disa'), vault: createVault('another secret, after the first was lost') };
    const { credentials } = await readOwnCredentials(moved);
    for (const { id, revokedAt } of credentials) if (revokedAt === null) await withdrawCredential(moved, id);
    const fresh = await issueCredential(moved, request);
    expect(await listPublicKeys(database.db.read)).toHaveLength(2);
    expect([(await verdict(old)).state, (await verdict(fresh)).state]).toEqual(['valid', 'valid']);
    const kept = await database.db.read.select().from(signingKeys);
    expect(JSON.stringify(kept)).not.toContain('PRIVATE');
  });
});

test('questions from one place are counted', async () => {
  const limited = verifier();
  const ask = () => verifyCredential(limited, 'nothing', '192.0.2.2').catch((error: unknown) => error);
  for (let count = 0; count < 300; count += 1) await ask();
  expect(await ask()).toMatchObject({ kind: 'too_many' });
});
