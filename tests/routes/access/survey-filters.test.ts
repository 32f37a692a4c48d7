import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { organisations, persons, programmes, qualityActions, surveyWaves, units } from '#db/schema/index.ts';
import { openWorkbook } from '#tests/support/read-back.ts';
import { readPdf } from '#tests/support/read-pdf.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import { PEOPLE } from '../privileges.ts';
import { cookiesOf, startDemoRegion } from './demo-region.ts';
import { dataAddress } from './manifest.ts';
import { found, plant, readersOf } from './planted.ts';
import type { Planted } from './planted.ts';

/** Those of the demo, and some whose reach is of another kind. */
const MORE = {
  'lecturer of a unit': { role: 'clinical_lecturer', scope: ['unit', 'hal-med'] },
  'lecturer of a ward': { role: 'clinical_lecturer', scope: ['unit', 'hal-med-61'] },
  'director of a programme': { role: 'study_director', scope: ['programme', 'ssk-hh-varberg'] },
  'school of several branches': { role: 'school_coordinator', scope: ['organisation', 'gu'] },
  'manager elsewhere': { role: 'unit_manager', scope: ['unit', 'vc-vallas'] },
} as const;
const WHO = [...Object.keys(PEOPLE), ...Object.keys(MORE)];
const NONE = 'finns-inte';
const BRANCHES = ['care', 'doctors', 'ptp', 'library', NONE];
const PERIODS = ['HT2025', 'VT2026', '2026', NONE];

let product: TestProduct;
let planted: Map<string, Planted>;
let readers: Awaited<ReturnType<typeof readersOf>>;
const visitors = new Map<string, { accountId: string; cookie: string }>();
const ids = { units: [''], programmes: [''], schools: [''], waves: [''], actions: [''], series: [''] };

beforeAll(async () => {
  product = await startDemoRegion();
  const { db } = product.runtime;
  const cookies = await cookiesOf(product);
  for (const [person, key] of Object.entries(PEOPLE))
    visitors.set(person, { accountId: `account-${key}`, cookie: cookies[person as keyof typeof PEOPLE] });
  const free = await db.read.select({ id: persons.id }).from(persons).limit(Object.keys(MORE).length);
  for (const [index, [name, { role, scope }]] of Object.entries(MORE).entries()) {
    const personId = free[index]?.id ?? '';
    const { cookie } = await signInAs(product, { personId, role, scope: [...scope] });
    visitors.set(name, { accountId: personId, cookie });
  }
  planted = await plant(db);
  readers = await readersOf(db);
  const every = await db.read.select().from(units).orderBy(units.id);
  const chosen = ['hal-med', 'hal-med-61', 'var-med', 'hs-halmstad', 'psh', 'vc-vallas', 'hkom', 'hal-hjartmott'];
  ids.units = [...every.map(({ id }) => id).filter((id, at) => chosen.includes(id) || at % 24 === 0), NONE];
  ids.programmes = [...(await db.read.select().from(programmes)).map(({ id }) => id), NONE];
  ids.schools = [...(await db.read.select().from(organisations)).map(({ id }) => id), NONE];
  const waves = await db.read.select().from(surveyWaves);
  ids.waves = [...waves.map(({ id }) => id), NONE];
  const keys = waves.map(({ instrumentVersionId, programmeId }) =>
    [instrumentVersionId.split('@')[0], programmeId].filter(Boolean).join(':'),
  );
  ids.series = [...new Set(['', ...keys, 'learning-environment:at-halmstad', NONE])];
  ids.actions = [...(await db.read.select().from(qualityActions)).map(({ id }) => id), NONE];
}, 240_000);
afterAll(() => product.close());

const visitor = (who: string) => visitors.get(who) ?? { accountId: '', cookie: '' };
const some = <T>(list: readonly T[], every: number) => list.filter((_, at) => at % every === 0);
/** One of them in turn: two filters are tried in every pair of values, a third goes round. */
const inTurn = <T>(list: readonly [T, ...T[]], turn: number): T => list[turn % list.length] ?? list[0];
const THEMES = ['', 'feedback', NONE] as const;

function withParams(path: string, params: Record<string, string>): string {
  const given = Object.entries(params).filter(([, value]) => value !== '');
  return given.length === 0 ? path : `${path}?${String(new URLSearchParams(given))}`;
}

/** Every filter of the pages about quality, with ids within and out of anybody's reach. */
function qualityAddresses(): string[] {
  const groups: ResultGroup[] = [
    ...ids.units.map((id): ResultGroup => ({ kind: 'unit', id })),
    ...ids.programmes.map((id): ResultGroup => ({ kind: 'programme', id })),
    ...ids.schools.map((id): ResultGroup => ({ kind: 'school', id })),
    ...BRANCHES.map((id): ResultGroup => ({ kind: 'branch', id })),
  ];
  const pages = groups.map(
    ({ kind, id }) =>
      `/kvalitet/${{ unit: 'enhet', programme: 'utbildning', school: 'larosate', branch: 'gren', region: '' }[kind]}/${id}`,
  );
  const filtered = [
    '/kvalitet/region',
    '/kvalitet/enhet/hal-med',
    '/kvalitet/utbildning/ssk-hh-halmstad',
    '/kvalitet/larosate/hh',
  ];
  return [
    ...['/kvalitet', '/', ...pages],
    ...filtered.flatMap((path, at) => [
      ...ids.series.map((enkat, turn) => withParams(path, { enkat, tema: inTurn(THEMES, at + turn) })),
      ...THEMES.map((tema) => withParams(path, { tema })),
    ]),
    ...['', 'open', 'late', 'done', 'dropped', NONE].flatMap((lage) =>
      ['', 'jag', NONE].map((ansvarig) => withParams('/kvalitet/atgarder', { lage, ansvarig })),
    ),
    ...ids.actions.flatMap((id) => [`/kvalitet/atgarder/${id}`, `/kvalitet/atgarder/${id}/andra`]),
    ...some(ids.units, 3).map((enhet) =>
      withParams('/kvalitet/atgarder/ny', { enhet, tema: 'feedback', enkat: 'learning-environment' }),
    ),
    ...some(ids.programmes, 3).map((utbildning) =>
      withParams('/kvalitet/atgarder/ny', { utbildning, tema: 'feedback', enkat: 'learning-environment' }),
    ),
  ];
}

function surveyAddresses(): string[] {
  const groups = ['', 'region-region', ...ids.units.map((id) => `unit-${id}`), 'programme-ssk-hh-halmstad', NONE];
  const areas = [
    ...['', 'alla', NONE, 'larosate:hh', 'larosate:gu', 'larosate:finns-inte'],
    ...some(ids.units, 4).map((id) => `enhet:${id}`),
  ];
  return [
    '/enkater',
    ...ids.waves.map((wave, turn) => withParams(`/enkater/${wave}`, { tema: inTurn(THEMES, turn) })),
    ...groups.map((grupp) => withParams('/enkater/wave-words/kommentarer', { grupp })),
    ...ids.waves.map((wave) => `/enkater/${wave}/kommentarer`),
    '/enkater/wave-words/kommentarer/granska',
    ...['enkat', 'enkatsiffror', 'enhetssvar'].flatMap((report, at) =>
      ['', 'alla', ...ids.waves].map((urval, turn) =>
        withParams(`/rapporter/${report}`, { urval, galler: inTurn(['', NONE], at + turn) }),
      ),
    ),
    ...areas.map((galler) => withParams('/rapporter/vfu-kvalitet', { urval: 'VT2026', galler })),
    ...PERIODS.map((urval) => withParams('/rapporter/vfu-kvalitet', { urval })),
  ];
}

async function ask(path: string, who: string) {
  const [pathname = '', search] = path.split('?');
  const address = dataAddress(pathname) + (search === undefined ? '' : `?${search}`);
  return product.ask({ path: address, headers: { cookie: visitor(who).cookie } });
}

/** What a text holds that its reader may not read. */
function outOfReach(text: string, accountId: string): string[] {
  const quality = readers(accountId, 'quality:read');
  const surveys = readers(accountId, 'survey:read');
  return [...found(text)].flatMap((number) => {
    const one = planted.get(number);
    if (!one) return [];
    const may = one.what === 'comment' ? surveys.mayRead(one) : quality.mayRead(one) || surveys.mayRead(one);
    return may ? [] : [`${one.what} of ${one.label}`];
  });
}

/** Nothing is out of reach of those who read everything: of them it is only asked that they find what there is. */
function triedBy(accountId: string): string[] {
  const all = [...qualityAddresses(), ...surveyAddresses()];
  const readsAll = (['quality:read', 'survey:read'] as const).every(
    (may) => readers(accountId, may).visible.everything,
  );
  return readsAll ? some(all, 8) : all;
}

describe('no filter shows a figure, a comment or an action out of reach', { timeout: 240_000 }, () => {
  test.for(WHO)('to %s', async (who) => {
    const { accountId } = visitor(who);
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const path of triedBy(accountId)) {
      const { status, body } = await ask(path, who);
      if (status >= 500) wrong.push(`${path}: ${status}`);
      wrong.push(...outOfReach(body, accountId).map((what) => `${path}: ${what}`));
      for (const number of found(body)) seen.add(number);
    }
    expect(wrong).toEqual([]);
    const { mayRead } = readers(accountId, 'quality:read');
    const own = [...planted.values()].filter(mayRead).length;
    expect(seen.size > 0, `${own} within reach, ${seen.size} seen`).toBe(own > 0);
  });
});

describe('what is out of reach answers like what does not exist', { timeout: 120_000 }, () => {
  /** The answer without the reference by which a fault is found in the log. */
  async function answerTo(path: string, who: string): Promise<string> {
    const { status, body } = await ask(path, who);
    return `${status} ${body.replace(/"reference","[^"]*"/, '')}`;
  }

  test.for(WHO)('to %s: units, programmes and schools', async (who) => {
    const { visible } = readers(visitor(who).accountId, 'quality:read');
    const places = [
      { folder: 'enhet', all: ids.units, own: [visible.ownUnits, visible.usedUnits] },
      { folder: 'utbildning', all: ids.programmes, own: [visible.programmes] },
      { folder: 'larosate', all: ids.schools, own: [visible.schools] },
      { folder: 'gren', all: BRANCHES, own: [visible.branches] },
    ];
    const wrong: string[] = [];
    for (const { folder, all, own } of places) {
      const nothing = await answerTo(`/kvalitet/${folder}/${NONE}`, who);
      expect(nothing).toMatch(/^404 /);
      for (const id of all) {
        if (visible.everything || own.some((readable) => readable.has(id))) continue;
        if ((await answerTo(`/kvalitet/${folder}/${id}`, who)) !== nothing) wrong.push(`${folder}/${id}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['/rapporter/vfu-kvalitet?urval=VT2026&galler=enhet:', ['psh', 'vc-vallas', 'hs-varberg']],
    ['/enkater/wave-words/kommentarer?grupp=unit-', ['psh', 'var-med', 'hs-varberg']],
    ['/kvalitet/enhet/hal-med?enkat=learning-environment:', ['at-halmstad', 'ssk-hkr']],
    ['/kvalitet/atgarder/ny?tema=feedback&enkat=learning-environment&enhet=', ['psh', 'var-med', 'hs-varberg']],
    ['/kvalitet/atgarder/ny?tema=feedback&enkat=learning-environment&utbildning=', ['ssk-hkr', 'at-halmstad']],
  ])('to the lecturer of a unit: %s', async (filter, others) => {
    const who = 'lecturer of a unit';
    const nothing = await answerTo(filter + NONE, who);
    for (const id of others) expect(await answerTo(filter + id, who), id).toBe(nothing);
  });
});

describe('the head of a unit', { timeout: 120_000 }, () => {
  const who = 'manager';

  test('reads what has been said and written of it', async () => {
    const numbers = new Set<string>();
    for (const path of ['/enkater/wave-2', '/enkater/wave-words/kommentarer', '/enkater/wave-words'])
      for (const number of found((await ask(path, who)).body)) numbers.add(number);
    const own = [...numbers].flatMap((number) => planted.get(number) ?? []);
    const { ownUnits } = readers(visitor(who).accountId, 'survey:read').visible;
    for (const what of ['figure', 'comment'] as const) {
      const ofUnits = own.filter((one) => one.what === what).flatMap(({ groups }) => groups);
      expect(
        ofUnits.some(({ kind, id }) => kind === 'unit' && ownUnits.has(id)),
        what,
      ).toBe(true);
    }
  });

  test.each([
    ['/enkater/wave-words/kommentarer?grupp=', ['unit-psh', 'unit-var-med', 'region-region']],
    ['/enkater/wave-open/affisch/', ['var-med', 'psh', 'hs-halmstad']],
  ])('finds nothing of others: %s', async (address, others) => {
    const nothing = await ask(address + NONE, who);
    expect(nothing.status).toBe(404);
    for (const id of others) expect((await ask(address + id, who)).status, id).toBe(404);
  });

  test('is not told who is asked, nor how the answers come in elsewhere', async () => {
    const { status, body } = await ask('/enkater/wave-open', who);
    expect(status).toBe(200);
    const page = (await ask('/enkater/wave-open', 'administrator')).body;
    for (const others of ['Varbergs', 'learner-']) {
      expect(page).toContain(others);
      expect(body).not.toContain(others);
    }
  });
});

describe('a file holds no more than its page', { timeout: 240_000 }, () => {
  const FILES = [
    'enkat?urval=wave-2',
    'enkatsiffror?urval=wave-2',
    'vfu-kvalitet?urval=VT2026',
    'vfu-kvalitet?urval=VT2026&galler=enhet:var-med',
  ];

  async function textOf(path: string, who: string): Promise<string> {
    const response = await fetch(`${product.origin}${path}`, {
      headers: { cookie: visitor(who).cookie },
      redirect: 'manual',
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status !== 200) return '';
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('pdf')) {
      const { elements, tables } = await readPdf(bytes);
      return JSON.stringify([elements.map(({ text }) => text), tables]);
    }
    if (!type.includes('spreadsheet')) return new TextDecoder().decode(bytes);
    const cells: string[] = [];
    (await openWorkbook(bytes)).eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell((cell) => cells.push(JSON.stringify(cell.value)))),
    );
    return cells.join('\n');
  }

  // One document is behind all three kinds of file: each reader opens each report in one of them.
  test.for(WHO.map((who, turn) => [who, turn] as const))('to %s', async ([who, turn]) => {
    for (const [at, file] of FILES.entries()) {
      const [report, search] = file.split('?');
      const format = inTurn(['xlsx', 'csv', 'pdf'], turn + at);
      const page = found((await ask(`/rapporter/${file}`, who)).body);
      const text = await textOf(`/rapporter/${report}/fil/${format}?${search}`, who);
      expect(outOfReach(text, visitor(who).accountId), `${file} ${format}`).toEqual([]);
      expect(
        [...found(text)].filter((number) => !page.has(number)),
        `${file} ${format}`,
      ).toEqual([]);
      const isRead = report === 'enkat' && page.size > 0 && format !== 'csv';
      if (isRead) expect(found(text).size, `${file} ${format}`).toBeGreaterThan(0);
    }
  });
});
