import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { imports, persons } from '#db/schema/index.ts';
import { zip } from '#tests/support/zip.ts';
import { insertSampleRound, ROUND } from '#tests/support/import-flow.ts';
import { sampleBytes } from '#tests/support/samples.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';
import { aPerson, keep } from '#seeds/builders.ts';

let product: TestProduct;
let maria: Visitor;

beforeAll(async () => {
  product = await startTestServer('2027-06-01T08:00:00Z');
  const { db } = product.runtime;
  await insertSampleRound(db);
  await keep(db, { persons: [aPerson({ id: 'maria', givenName: 'Maria', familyName: 'Samordnare' })] });
  maria = await signInAs(product, { personId: 'maria', role: 'placement_coordinator' });
}, 120_000);
afterAll(() => product.close());

/** As a browser without script sends the form. */
async function upload(fields: Record<string, string>, file?: { name: string; bytes: Uint8Array }) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file) form.set('file', new File([new Uint8Array(file.bytes)], file.name));
  return fetch(`${product.origin}/import/ny?slag=${fields.kind}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: maria.cookie, origin: product.origin },
    body: form,
  });
}

const list = { kind: 'class_list', roundId: ROUND };

describe('bringing in a file over HTTP', () => {
  test('reads an inventory without a term for the one that its weeks fit, and lets it be changed', async () => {
    const form = { kind: 'capacity', roundId: '', term: '', form: 'all' };
    const pasted = 'Enhet\tVeckor\tPlatser\nMedicin avd 61 Halmstad\tv. 3-7\t2';
    const columnsPath = (await upload({ ...form, pasted })).headers.get('location') ?? '';
    const columns = await maria.get(columnsPath);
    expect(columns.body).toMatch(/<option value="VT2028" selected/);
    const version = /name="version" value="(\d+)"/.exec(columns.body)?.[1] ?? '';
    const fields = { 'columns.0': 'unit', 'columns.1': 'weeks', 'columns.2': 'places' };
    expect((await maria.post(columnsPath, { ...fields, version, term: 'våren' })).status).toBe(422);
    expect((await maria.post(columnsPath, { ...fields, version, term: 'VT2027' })).status).toBe(303);
    const review = await maria.get(columnsPath.replace('kolumner', 'granska'));
    expect(review.body).toContain('Hoppa över veckor som har passerat');
    await maria.post(columnsPath.replace('kolumner', 'granska'), { act: 'leave_past' });
    const preview = await maria.get(columnsPath.replace('kolumner', 'forhandsvisning'));
    expect(preview.body).toContain('veckor som har passerat');
  });

  test('goes from upload to register and back without script', async () => {
    const uploaded = await upload(list, { name: 'klass.xlsx', bytes: sampleBytes('class-list-clean.xlsx') });
    expect(uploaded.status).toBe(303);
    const columnsPath = uploaded.headers.get('location') ?? '';
    const base = columnsPath.replace('/kolumner', '');
    const columns = await maria.get(columnsPath);
    expect(columns.body).toContain('klass.xlsx');
    const chosen = [...columns.body.matchAll(/<select name="(columns\.\d+)".*?<\/select>/gs)].map(([select, name]) => [
      name ?? '',
      /<option value="([^"]*)" selected/.exec(select)?.[1] ?? '',
    ]);
    expect(chosen.length).toBeGreaterThan(10);
    const version = /name="version" value="(\d+)"/.exec(columns.body)?.[1] ?? '';
    const mapped = await maria.post(columnsPath, { ...Object.fromEntries(chosen), version });
    expect([mapped.status, mapped.headers.location]).toEqual([303, `${base}/granska`]);
    expect((await maria.get(`${base}/granska`)).body).toContain('Alla rader går att läsa in');

    const preview = await maria.get(`${base}/forhandsvisning`);
    expect(preview.body).toContain('Läs in 20 nya lärande');
    const seen = /name="seen" value="([^"]+)"/.exec(preview.body)?.[1] ?? '';
    const committed = await maria.post(`${base}/forhandsvisning`, { seen });
    expect([committed.status, committed.headers.location?.split('?')[0]]).toEqual([303, base]);
    const again = await maria.post(`${base}/forhandsvisning`, { seen });
    expect([again.status, again.headers.location]).toEqual([303, `${base}?redan=1`]);
    expect(await product.runtime.db.read.select().from(persons)).toHaveLength(21);

    const result = await maria.get(base);
    const change = /andringar\/([\w-]+)\/angra/.exec(result.body)?.[1] ?? '';
    expect((await maria.post(`/andringar/${change}/angra`, { till: base })).status).toBe(303);
    expect((await maria.get(base)).body).toContain('Inläsningen är ångrad');
    expect(await product.runtime.db.read.select().from(persons)).toHaveLength(1);
  }, 60_000);

  test.each([
    [
      'a file with macros',
      'klass.xlsm',
      zip([
        { name: 'xl/vbaProject.bin', content: 'x' },
        { name: '[Content_Types].xml', content: '<Types/>' },
      ]),
    ],
    ['a picture', 'klass.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['an encrypted workbook', 'klass.xlsx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['a broken workbook', 'klass.xlsx', Buffer.from('PK\u0003\u0004 and then nothing')],
  ])('refuses %s with a sentence on the same page', async (_what, name, bytes) => {
    const before = await product.runtime.db.read.select().from(imports);
    const answer = await upload(list, { name, bytes });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toMatch(/Filen (innehåller makron|är varken|är i ett gammalt|är skadad|är skyddad)/);
    expect(page).toContain('name="file"');
    expect(await product.runtime.db.read.select().from(imports)).toEqual(before);
  });

  test('asks for a file and a round when there is none', async () => {
    expect(await (await upload(list)).text()).toContain('Välj en fil eller klistra in rader.');
    expect(await (await upload({ ...list, roundId: '' })).text()).toContain('Välj vilken omgång filen hör till.');
  });

  test('takes pasted rows as well', async () => {
    const answer = await upload({ ...list, pasted: 'Förnamn\tEfternamn\tE-post\nAlva\tBlom\talva@example.se' });
    expect(answer.status).toBe(303);
  });

  test('is for those who are signed in', async () => {
    const { status, headers } = await product.ask({ path: '/import' });
    expect([status, headers.location]).toEqual([302, '/logga-in?till=%2Fimport']);
  });
});
