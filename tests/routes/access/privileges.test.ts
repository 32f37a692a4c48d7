import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#tests/support/http.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { PEOPLE, PRIVILEGES } from '../privileges.ts';
import type { Cell, Person, Privilege } from '../privileges.ts';
import { findDemoObjects } from './demo-objects.ts';
import type { DemoObjects } from './demo-objects.ts';
import { cookiesOf, footprint, protectedDetails, startDemoRegion } from './demo-region.ts';
import { REFUSED } from '#app/domain/shared/act-address.ts';
import { addresses, addressFor, dataAddress } from './manifest.ts';

const SIGN_IN = 'to sign in';
type Outcome = 'page' | 'forbidden' | 'not found' | typeof SIGN_IN | string;

let product: TestProduct;
let objects: DemoObjects;
let cookies: Record<Person | 'stranger', string>;
let secrets: string[];
beforeAll(async () => {
  product = await startDemoRegion();
  objects = await findDemoObjects(product.runtime.db.read);
  cookies = await cookiesOf(product);
  secrets = await protectedDetails(product);
}, 240_000);
afterAll(() => product.close());

const everybody = Object.keys(PEOPLE) as Person[];

function ask(path: string, who: Person | 'stranger'): Promise<Answer> {
  const cookie = cookies[who];
  return product.ask({ path: dataAddress(path), headers: cookie === '' ? {} : { cookie } });
}

function outcomeOf({ status, headers, body }: Answer): Outcome {
  const to = status === 202 ? (/"(\/[^"]*)"/.exec(body)?.[1] ?? '') : (headers.location ?? '');
  if (to !== '') return to.startsWith('/logga-in') ? SIGN_IN : `to ${to}`;
  return { 200: 'page', 403: 'forbidden', 404: 'not found' }[status] ?? String(status);
}

/** A file that is not for the one who asks leads to its page, which answers for it. */
async function followed(answer: Answer, who: Person): Promise<Answer> {
  const [, to] =
    /^to (\/rapporter\/.*|\/omgangar\/.*\/(?:export|protokoll|tank-om\/[^/]+)|\/prognos|\/rotationer\/[^/]+|\/informationsdriven-vard\/tilldelade-larvagar\/[^/]+|\/intyg\/[^/]+)$/.exec(
      outcomeOf(answer),
    ) ?? [];
  return to === undefined ? answer : ask(to, who);
}

function expected({ opens, forbidden }: Cell, who: Person): Outcome {
  if (opens.includes(who)) return 'page';
  return forbidden.includes(who) ? 'forbidden' : 'not found';
}

function cellsOf(privilege: Privilege): readonly Cell[] {
  return privilege.kind === 'table' ? privilege.cells : [];
}

/** The addresses of the table with the objects they are asked for. */
function cases(): { pattern: string; cell: Cell; path: string }[] {
  return Object.entries(PRIVILEGES).flatMap(([pattern, privilege]) =>
    cellsOf(privilege).map((cell) => {
      const path = addressFor(pattern, objects[cell.object] ?? {});
      if (path === null) throw new Error(`${pattern} cannot be asked for ${cell.object}`);
      return { pattern, cell, path };
    }),
  );
}

test('every address of the product is in the table, and the table has no other', () => {
  expect(Object.keys(PRIVILEGES).sort()).toEqual(addresses().sort());
});

describe('fetched', { timeout: 90_000 }, () => {
  test.for(everybody)(
    'by %s each address answers as the table says, and tells nothing that is protected',
    async (who) => {
      const wrong: string[] = [];
      for (const { pattern, cell, path } of cases()) {
        const answer = await followed(await ask(path, who), who);
        const outcome = outcomeOf(answer);
        const isAsTold = outcome === expected(cell, who) || (outcome.startsWith('to ') && cell.opens.includes(who));
        if (!isAsTold) wrong.push(`${pattern}, ${cell.object}: ${outcome}, not ${expected(cell, who)}`);
        const told = who === 'director' ? [] : secrets.filter((secret) => answer.body.includes(secret));
        wrong.push(...told.map((secret) => `${pattern}, ${cell.object}: tells ${secret}`));
      }
      expect(wrong).toEqual([]);
    },
  );

  test('by a stranger every address but the public leads to the sign-in page, and back', async () => {
    const wrong: string[] = [];
    for (const { pattern, path } of cases()) {
      const outcome = outcomeOf(await ask(path, 'stranger'));
      if (outcome !== SIGN_IN) wrong.push(`${pattern}: ${outcome}`);
    }
    for (const [pattern, { kind }] of Object.entries(PRIVILEGES)) {
      if (kind === 'own' && outcomeOf(await ask(pattern, 'stranger')) !== SIGN_IN) wrong.push(pattern);
    }
    expect(wrong).toEqual([]);
    const { headers } = await product.ask({ path: '/omgangar?sida=2' });
    expect(headers.location).toBe('/logga-in?till=%2Fomgangar%3Fsida%3D2');
  });

  test('what is one’s own opens for everybody', async () => {
    for (const [path, { kind }] of Object.entries(PRIVILEGES)) {
      if (kind !== 'own') continue;
      for (const who of everybody) expect(outcomeOf(await ask(path, who)), `${path} ${who}`).toBe('page');
    }
  });

  test('an address that is posted to shows nothing', async () => {
    for (const [pattern, { kind }] of Object.entries(PRIVILEGES)) {
      if (kind !== 'posted') continue;
      const path = addressFor(pattern, objects['nothing that exists'] ?? {}) ?? '';
      const answer = await product.ask({ path, headers: { cookie: cookies.coordinator } });
      expect(outcomeOf(answer), pattern).toMatch(/^(to \/|400)/);
    }
  });
});

describe('posted to', { timeout: 90_000 }, () => {
  /** What anybody may do to her own things, or without signing in; tested by themselves. */
  const OWN = ['/logga-in', '/logga-ut', '/sprak', '/utseende', '/konto', '/mitt-schema'];

  /** What the forms of all addresses ask for, so that none is turned away for what it lacks. */
  const EVERY_FIELD =
    'version=1&place=1&weeks=36&cohort=HT&chosen=x&step=choose&conflictId=x&kind=own_workplace&unitId=hal-med-61&wishes.0=hal-med-61';

  function post(path: string, headers: Record<string, string>, body = ''): Promise<Answer> {
    return product.ask({
      method: 'POST',
      path: dataAddress(path),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(Buffer.byteLength(body)),
        ...headers,
      },
      body,
    });
  }

  const targets = () =>
    addresses()
      .filter((pattern) => !OWN.includes(pattern))
      .map((pattern) => {
        const params = {
          ...objects['nothing that exists'],
          ...objects['doctors’ round'],
          ...objects['rotation'],
          ...objects['doctor in training'],
        };
        return { pattern, path: addressFor(pattern, params) ?? '' };
      });

  test('from another site every address is refused before anything is read', async () => {
    const cookie = cookies.coordinator;
    for (const pattern of addresses()) {
      const path = addressFor(pattern, objects['nothing that exists'] ?? {}) ?? '';
      for (const origin of ['https://evil.example', 'null']) {
        expect((await post(path, { cookie, origin })).status, `${pattern} from ${origin}`).toBe(403);
      }
      const crossSite = { cookie, origin: product.origin, 'sec-fetch-site': 'cross-site' };
      expect((await post(path, crossSite)).status, pattern).toBe(403);
    }
  });

  test.for(['learner', 'supervisor', 'clinician', 'librarian', 'school', 'lecturer', 'manager', 'stranger'] as const)(
    'by %s no address of another’s does anything',
    async (who) => {
      const before = await footprint(product);
      const done: string[] = [];
      for (const { pattern, path } of targets()) {
        const headers = { origin: product.origin, ...(who === 'stranger' ? {} : { cookie: cookies[who] }) };
        const answer = await post(path, headers, EVERY_FIELD);
        const outcome = outcomeOf(answer);
        const isRefusal = outcome === SIGN_IN || outcome.includes(`${REFUSED}=`);
        if (!isRefusal && answer.status < 400) done.push(`${pattern}: ${outcome}`);
        if (answer.status >= 500) done.push(`${pattern}: ${answer.status}`);
      }
      expect(done).toEqual([]);
      expect(await footprint(product)).toEqual(before);
    },
  );
});
