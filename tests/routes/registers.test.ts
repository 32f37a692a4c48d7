import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertRegister, NOW } from '#tests/support/registers.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';

let product: TestProduct;
type Who = 'local' | 'coordinator' | 'manager' | 'school' | 'learner';
let visitors: Record<Who, Visitor>;

beforeAll(async () => {
  product = await startTestServer(NOW);
  await insertRegister(product.runtime.db, product.runtime.vault);
  visitors = {
    local: await signInAs(product, { personId: 'anna', role: 'study_director', scope: ['branch', 'care'] }),
    coordinator: await signInAs(product, { personId: 'hugo', role: 'placement_coordinator' }),
    manager: await signInAs(product, { personId: 'eva', role: 'unit_manager', scope: ['unit', 'med'] }),
    school: await signInAs(product, { personId: 'gun', role: 'school_coordinator', scope: ['organisation', 'hh'] }),
    learner: await signInAs(product, { personId: 'bo', role: 'learner', scope: ['own', ''] }),
  };
});
afterAll(() => product.close());

const get = (who: Who, path: string) => visitors[who].get(path);
const post = (who: Who, path: string, fields: Record<string, string>) => visitors[who].post(path, fields);

const withoutReference = (body: string) =>
  body.replace(/[\w-]{12,}/g, '').replace(/no-such-\w+|l-bo|vc\b|s-frans|d-hugo/g, '');

describe('what is outside scope', () => {
  test.each<[Who, string, string]>([
    ['manager', '/enheter/vc', '/enheter/no-such-unit'],
    ['school', '/larande/l-bo', '/larande/no-such-learner'],
    ['manager', '/handledare/s-frans', '/handledare/no-such-supervisor'],
    ['local', '/studierektorer/d-hugo', '/studierektorer/no-such-director'],
  ])('answers %s at %s like what does not exist', async (who, outside, nowhere) => {
    const [first, second] = [await get(who, outside), await get(who, nowhere)];
    expect([first.status, second.status]).toEqual([404, 404]);
    expect(withoutReference(first.body)).toBe(withoutReference(second.body));
  });

  test('registers are not there for those who have no part of them', async () => {
    const paths = [
      '/enheter',
      '/larande',
      '/handledare',
      '/handledare/saknas',
      '/studierektorer',
      '/historik',
      '/enheter/ny',
    ];
    for (const path of paths) expect((await get('learner', path)).status, path).toBe(404);
    expect((await get('school', '/handledare')).status).toBe(404);
    expect((await get('manager', '/studierektorer')).status).toBe(404);
  });
});

test('a list is filtered by its address, without script', async () => {
  const { body, status } = await get('coordinator', '/enheter?q=ASEN&inriktning=primary_care');
  expect(status).toBe(200);
  expect(body).toContain('href="/enheter/vc"');
  expect(body).not.toContain('href="/enheter/w61"');
});

test('nobody without the permission is sent a protected name, in any page', async () => {
  const paths = ['/larande', '/larande/l-cecilia-x7q2', '/enheter/w61', '/handledare/saknas', '/historik'];
  for (const path of paths) {
    const { body, status } = await get('local', path);
    expect(status, path).toBe(200);
    expect(body, path).not.toMatch(/Cecilia|cecilia@/);
  }
});

describe('a form without script', () => {
  test('comes back with its errors and what was typed', async () => {
    const refused = await post('manager', '/enheter/w61?index', { intent: 'close', weeks: 'v54', reason: 'Ombyggnad' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('value="Ombyggnad"');
    expect(refused.body).toContain('href="#field-weeks"');
  });

  test('saves, redirects with the change, and undoing puts it back', async () => {
    const saved = await post('manager', '/enheter/w61?index', { intent: 'close', weeks: '52-1', reason: 'Ombyggnad' });
    expect(saved.status).toBe(303);
    const change = /andrad=([\w-]+)/.exec(saved.headers.location ?? '')?.[1] ?? '';
    expect((await get('manager', '/enheter/w61')).body).toContain('Ombyggnad');
    expect((await get('manager', `/enheter/w61?andrad=${change}`)).body).toMatch(
      /role="status"[^]*Stängde Avdelning 61/,
    );
    expect((await get('coordinator', `/enheter/w61?andrad=${change}`)).body).not.toContain('Stängde');
    const undone = await post('manager', `/andringar/${change}/angra`, { till: '/enheter/w61?vecka=2027-W40' });
    expect(undone.status).toBe(303);
    expect((await get('manager', `/enheter/w61?andrad=${change}`)).body).not.toContain('Stängde');
    expect(undone.headers.location).toMatch(/^\/enheter\/w61\?vecka=2027-W40&andrad=/);
    expect((await get('manager', '/enheter/w61')).body).not.toContain('Ombyggnad');
    const again = await post('manager', `/andringar/${change}/angra`, { till: '/enheter/w61' });
    expect(again.status).toBe(409);
    expect(again.body).toContain('Eva Handledare');
  });

  test('keeps beds, and from which term a unit takes learners and for how many it is run', async () => {
    const beds = { name: 'Hemmet', place: 'Atlantis', weeks: '36-40', beds: '3', forms: 'apl' };
    const refused = await post('coordinator', '/enheter/boenden', beds);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Orten finns inte i registret');
    expect(refused.body).toMatch(/value="apl"[^>]*checked|checked[^>]*value="apl"/);
    const saved = await post('coordinator', '/enheter/boenden', { ...beds, place: 'varberg' });
    expect(saved.headers.location).toMatch(/^\/enheter\/boenden\?andrad=/);
    const { body } = await get('local', '/enheter/boenden');
    expect(body).toContain('Hemmet');
    expect(body).not.toContain('Lägg till boendet');
    expect((await post('local', '/enheter/boenden', { ...beds, place: 'varberg' })).status).toBe(404);
    const [, edit = ''] = /href="(\/enheter\/boenden\/[^"]+\/andra)"/.exec(
      (await get('coordinator', '/enheter/boenden')).body,
    ) ?? ['', ''];
    expect((await get('coordinator', edit)).body).toMatch(/value="Varberg"/);
    const housingId = edit.split('/')[3] ?? '';
    await post('coordinator', edit, { ...beds, place: 'varberg', beds: '7', version: '1' });
    const late = await post('coordinator', edit, { ...beds, place: 'varberg', beds: '9', version: '1' });
    expect([late.status, late.body.includes('Se boendena som de är nu')]).toEqual([422, true]);
    expect(late.body).toMatch(/name="version"[^>]*value="2"/);
    const overtaken = await post('coordinator', '/enheter/boenden', { housingId, removedVersion: '1' });
    expect(overtaken.status).toBe(409);
    expect(overtaken.body).toMatch(/Boendet togs inte bort[^]*Sängar[^]*3[^\d]*→[^\d]*7/);

    const page = (await get('coordinator', '/enheter/w61/andra')).body;
    const valueOf = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1] ?? '';
    const unit = { name: 'Avdelning 61', kind: 'ward', sector: 'medicine', model: 'student_dense', town: 'Halmstad' };
    const facts = { ...unit, version: valueOf('version'), organisationId: 'region', validFrom: '2020-01-01' };
    const asked = { smallestGroup: '1', 'firstTerms.vfu_basic': '5' };
    const tooFew = await post('coordinator', '/enheter/w61/andra', { ...facts, ...asked });
    expect([tooFew.status, tooFew.body.includes('href="#field-smallestGroup"')]).toEqual([422, true]);
    const kept = await post('coordinator', '/enheter/w61/andra', { ...facts, ...asked, smallestGroup: '4' });
    expect(kept.status).toBe(303);
    const shown = (await get('coordinator', '/enheter/w61')).body;
    const told = ['VFU sjuksköterska från termin 5', '4 lärande samtidigt'].map((text) => shown.includes(text));
    expect(told).toEqual([true, true]);
  });

  test('an undo never leads off the product', async () => {
    const saved = await post('manager', '/enheter/w61?index', { intent: 'close', weeks: '10', reason: 'Flytt' });
    const change = /andrad=([\w-]+)/.exec(saved.headers.location ?? '')?.[1] ?? '';
    const undone = await post('manager', `/andringar/${change}/angra`, { till: '//evil.example/' });
    expect(undone.headers.location).toMatch(/^\/\?andrad=/);
  });
});

test('an identity number is in the answer to a post and nowhere else', async () => {
  const page = await get('local', '/larande/l-anna');
  expect(page.body).toContain('20000101-****');
  expect(page.body).not.toContain('9802');
  const revealed = await post('local', '/larande/l-anna?index', { intent: 'reveal' });
  expect(revealed.status).toBe(200);
  expect(revealed.body).toContain('20000101-9802');
  expect(revealed.headers['cache-control']).toContain('no-store');
  expect((await post('school', '/larande/l-anna?index', { intent: 'reveal' })).status).toBe(404);
  expect(JSON.stringify(product.log.lines)).not.toContain('9802');
});

test('a supervisor is named where one lacked, and named twice is told', async () => {
  const naming = { supervisorId: 's-eva', till: '/handledare/saknas' };
  expect((await post('school', '/placeringar/pl-bo/handledare', naming)).status).toBe(404);
  const named = await post('manager', '/placeringar/pl-bo/handledare', naming);
  expect(named.headers.location).toMatch(/^\/handledare\/saknas\?andrad=/);
  const again = await post('manager', '/placeringar/pl-bo/handledare', naming);
  expect([again.status, again.headers.location]).toEqual([303, '/handledare/saknas?nekad=already_named']);
});

describe('a form that did not arrive complete', () => {
  test.each(['/enheter/med?index', '/handledare/s-eva?index'])(
    'is refused at %s with nothing changed',
    async (path) => {
      const headers = {
        Cookie: visitors.coordinator.cookie,
        Origin: product.origin,
        'Content-Type': 'multipart/form-data; boundary=cut',
      };
      const body = '--cut\r\nContent-Disposition: form-data; name="clos';
      const answer = await product.ask({ method: 'POST', path, headers, body });
      expect(answer.status).toBe(400);
      expect(answer.body).toContain('Det som skickades gick inte att läsa');
    },
  );
});
