import { afterAll, beforeAll, expect, test } from 'vitest';
import { ITEMS } from '#app/content/items.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { accounts, moduleAnswers } from '#db/schema/index.ts';
import { aPerson, keep } from '#seeds/builders.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { TestProduct } from '#tests/support/server.ts';
import { signInAs } from '#tests/support/visitor.ts';
import type { Visitor } from '#tests/support/visitor.ts';

const ID = 'atrial-fibrillation';
const REVIEW = '/informationsdriven-vard/repetera';
const { learning } = sv;

let product: TestProduct;
let anna: Visitor;
let bo: Visitor;

beforeAll(async () => {
  product = await startTestServer('2027-06-01T08:00:00Z');
  const { db } = product.runtime;
  await keep(db, { persons: ['anna', 'bo'].map((id) => aPerson({ id, givenName: id })) });
  anna = await signInAs(product, { personId: 'anna', role: 'clinician', scope: ['own', ''] });
  bo = await signInAs(product, { personId: 'bo', role: 'clinician', scope: ['own', ''] });
  const [account] = (await db.read.select().from(accounts)).filter(({ personId }) => personId === 'anna');
  await db.write((tx) =>
    tx.insert(moduleAnswers).values(
      ITEMS[ID].map(({ id, forms }) => ({
        ...{ id: `answer-${id}`, accountId: account?.id ?? '', moduleId: ID, moduleVersion: 1, sittingId: 'spring' },
        ...{ occasion: 'after' as const, itemId: id, form: 1, choice: forms[1]?.right ?? 0 },
        ...{ isRight: true, answeredAt: '2027-03-01T08:00:00.000Z' },
      })),
    ),
  );
}, 120_000);
afterAll(() => product.close());

test('what was known three months ago is asked again, and told of to nobody else', async () => {
  const page = await anna.get(REVIEW);
  const first = ITEMS[ID][0]!;
  expect(page.body).toContain(first.forms[0]!.question.sv);
  expect((await bo.get(REVIEW)).body).toContain(learning.review.none);

  const unanswered = await anna.post(REVIEW, { [`answers.${ID}.${first.id}.form`]: '0' });
  expect(unanswered.status).toBe(422);
  expect(unanswered.body).toContain(learning.questions.choose);

  const answers = ITEMS[ID].flatMap(({ id, forms }): [string, string][] => [
    [`answers.${ID}.${id}.form`, '0'],
    [`answers.${ID}.${id}.choice`, String(id === first.id ? (forms[0]!.right + 1) % 3 : forms[0]!.right)],
  ]);
  const sent = await anna.post(REVIEW, answers);
  expect(sent.status).toBe(303);
  const result = await anna.get(sent.headers.location ?? '');
  expect(result.body).toContain(
    learning.questions.result.right(String(ITEMS[ID].length - 1), String(ITEMS[ID].length)),
  );
  expect(result.body).toContain(first.forms[0]!.options[first.forms[0]!.right]!.why.sv);
  expect((await bo.get(sent.headers.location ?? '')).status).toBe(404);
  expect((await anna.post(REVIEW, answers)).headers.location).toBe(REVIEW);
});

test('a place that is no place of the curriculum is not kept', async () => {
  expect((await anna.post('/informationsdriven-vard/ingenting/plats', { place: 'x' })).status).toBe(404);
  expect((await anna.post('/informationsdriven-vard/formaksflimmer/plats', { place: 'x'.repeat(500) })).status).toBe(
    422,
  );
  expect((await anna.post('/informationsdriven-vard/formaksflimmer/plats', { place: 'varför-leta' })).status).toBe(204);
});
