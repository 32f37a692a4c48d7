import { createRemoteJWKSet, jwtVerify } from 'jose';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en, sv } from '#app/platform/i18n/index.ts';
import { keepModuleProgress } from '#db/queries/learning.ts';
import { organisations } from '#db/schema/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { faultsOfOpenBadge } from '#tests/support/open-badges.ts';
import { readPdf } from '#tests/support/read-pdf.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';

const OWN = '/informationsdriven-vard/intyg';
const AT = '2027-05-30T08:00:00.000Z';
const { credentials, learning } = sv;
const { title } = learning.modules.what;

let product: TestProduct;
let maria: Visitor;
let id: string;

beforeAll(async () => {
  product = await startTestServer('2027-06-01T08:00:00Z');
  const { db } = product.runtime;
  const names = { maria: 'Åkesson', sara: 'Berg' };
  for (const [person, familyName] of Object.entries(names))
    await keep(db, { persons: [aPerson({ id: person, givenName: 'Maria', familyName })] });
  maria = await signInAs(product, { personId: 'maria', role: 'clinician' });
  await db.write(async (tx) => {
    await tx.insert(organisations).values({ id: 'region', name: 'Region Halland', shortName: 'RH', kind: 'region' });
    const told = { seenAt: AT, masteredAt: AT, masteredVersion: 1 };
    await keepModuleProgress(tx, { accountId: 'maria', moduleId: 'what' }, told);
  });
  id = await issue();
});
afterAll(() => product.close());

async function issue(): Promise<string> {
  const { status, headers } = await maria.post(OWN, { act: 'issue', module: 'what', role: 'clinician' });
  expect(status).toBe(303);
  return String(headers.location).split('#')[1] ?? '';
}

const stranger = (path: string) => product.ask({ path });
/** What a program gets from an address that it was given. */
const fetched = async (address: unknown) =>
  JSON.parse((await stranger(new URL(String(address)).pathname)).body) as unknown;

test('the holder sees what she has, and takes out nothing more of it', async () => {
  const { status, body } = await maria.get(OWN);
  expect(status).toBe(200);
  expect(body).toContain(credentials.states.valid);
  expect(body).not.toContain(credentials.readyNotice('Maria Åkesson'));
});

test('whoever has a protected identity is warned before she takes one out, in her language', async () => {
  const { db } = product.runtime;
  await keep(db, { persons: [aPerson({ id: 'tove', protectedIdentity: 'confidentiality_mark' })] });
  const tove = await signInAs(product, { personId: 'tove', role: 'clinician' });
  await db.write((tx) =>
    keepModuleProgress(tx, { accountId: 'tove', moduleId: 'what' }, { seenAt: AT, masteredAt: AT, masteredVersion: 1 }),
  );
  const { body } = await tove.get(OWN);
  const { title: warning } = credentials.protected;
  expect(body.indexOf(warning)).toBeGreaterThan(0);
  expect(body.indexOf(warning)).toBeLessThan(body.indexOf(credentials.issueFor(title)));
  expect((await maria.get(OWN)).body).not.toContain(warning);
});

test('the paper can be read aloud, and has the address in words and as a code', async () => {
  const path = `${OWN}/${id}/fil/pdf`;
  const answer = await fetch(product.origin + path, { headers: { cookie: maria.cookie } });
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="intyg-[a-z0-9-]+\.pdf"$/);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const read = await readPdf(bytes);
  expect(read).toMatchObject({ title: credentials.paper.title(title), language: 'sv-SE', isTagged: true, pages: 1 });
  expect(read.elements[0]).toEqual({ role: 'H1', text: credentials.paper.kind });
  expect(read.figures).toEqual([credentials.paper.code]);
  const said = read.elements.map(({ text }) => text);
  for (const text of ['Maria Åkesson', title, credentials.document.limit, `${product.origin}/intyg/${id}`])
    expect(said).toContain(text);
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  expect(text).toContain('formulera en fråga som data kan svara på');
});

test('the digital certificate is verified by a library that knows only its standards and what is published', async () => {
  const { headers, body } = await maria.get(`${OWN}/${id}/fil/jwt`);
  expect(headers['content-type']).toContain('text/plain');
  const keys = createRemoteJWKSet(new URL(`${product.origin}/.well-known/jwks.json`));
  const { payload, protectedHeader } = await jwtVerify(body, keys, { currentDate: product.clock() });
  expect(faultsOfOpenBadge(payload, payload)).toEqual([]);
  expect(await fetched(protectedHeader.kid)).toMatchObject({ kty: 'RSA', alg: 'RS256', kid: protectedHeader.kid });
  expect(await fetched(payload.iss)).toMatchObject(payload.issuer as object);
  const { id: status } = payload.credentialStatus as { id: string };
  expect(await fetched(status)).toEqual({ id: status, issuer: payload.iss, revokedCredentials: [] });
});

describe('a stranger', () => {
  test('who has the address reads what was issued to whom, and nothing else', async () => {
    const { status, headers, body } = await stranger(`/intyg/${id}`);
    expect([status, headers['x-robots-tag'], headers['cache-control']]).toEqual([200, 'noindex', 'no-store']);
    for (const text of [credentials.verify.valid, 'Maria Åkesson', title]) expect(body).toContain(text);
    expect(body).not.toContain('maria@example.se');
    const english = await product.ask({ path: `/intyg/${id}`, headers: { cookie: 'language=ImVuIg==' } });
    expect(english.body).toContain(en.credentials.verify.valid);
  });

  test.each(['finns-inte', '%3Cb%3E', 'a'.repeat(300)])(
    'is told that what is not there is not, in the product’s frame: %.20s',
    async (path) => {
      const { status, headers, body } = await stranger(`/intyg/${path}`);
      expect(status).toBe(404);
      expect(headers['content-type']).toContain('text/html');
      expect(body).toContain(credentials.verify.unknown);
      expect((await stranger(`/intyg/${path}/status`)).status).toBe(404);
    },
  );

  test('downloads nothing, nor does somebody who is signed in', async () => {
    expect((await stranger(`${OWN}/${id}/fil/jwt`)).headers.location).toContain('/logga-in');
    const sara = await signInAs(product, { personId: 'sara', role: 'clinician' });
    const { status, headers } = await sara.get(`${OWN}/${id}/fil/jwt`);
    expect([status, headers.location]).toEqual([303, `/intyg/${id}`]);
    const refused = await sara.post(OWN, { act: 'withdraw', credential: id });
    expect(refused.status).toBe(404);
  });
});

test('what is asked for in another way than the page does is refused on the page', async () => {
  for (const fields of [{ act: 'issue', module: 'atrial-fibrillation', role: '' }, { act: 'other' }]) {
    const { status, headers } = await maria.post(OWN, fields as Record<string, string>);
    expect(status).toBe(303);
    expect(headers.location).toMatch(/nekad=(module_not_mastered|invalid)$/);
  }
});

test('a withdrawn certificate says so, and nothing of its holder', async () => {
  expect((await maria.post(OWN, { act: 'withdraw', credential: id })).status).toBe(303);
  const { status, body } = await stranger(`/intyg/${id}`);
  expect(status).toBe(200);
  expect(body).toContain(credentials.verify.withdrawn);
  for (const text of ['Åkesson', title]) expect(body).not.toContain(text);
  expect(await fetched(`${product.origin}/intyg/${id}/status`)).toMatchObject({
    revokedCredentials: [{ revoked: true }],
  });
  expect((await maria.get(`${OWN}/${id}/fil/pdf`)).headers.location).toBe(`/intyg/${id}`);
  expect(await issue()).not.toBe(id);
});
