import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLimits } from '#app/platform/limits.ts';
import { loader } from '#app/routes/calendar/feed.ts';
import { openOwnFeed } from '#app/services/calendar/own-feed.server.ts';
import * as schema from '#db/schema/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { NOW, actorWith, contextFor, insertRegister } from '#tests/support/registers.ts';

type LoaderArgs = Parameters<typeof loader>[0];

let database: TestDatabase;
let token = '';
beforeAll(async () => {
  database = await createTestDatabase();
  await insertRegister(database.db);
  await database.db.write((tx) =>
    tx.insert(schema.accounts).values({ id: 'acc-anna', personId: 'anna', email: 'anna@example.se', createdAt: NOW }),
  );
  token = await openOwnFeed(contextFor(database.db, { ...actorWith('learner', 'own'), personId: 'anna' }));
});
afterAll(() => database.drop());

/** Asks the route as the server does, with no one signed in. */
function ask(file: string, headers: Record<string, string> = {}, publicOrigin?: string): Promise<Response> {
  const runtime = { db: database.db, limits: createLimits(), env: { publicOrigin } };
  const request = new Request(`http://127.0.0.1:3000/kalender/${file}`, { headers });
  const args = { request, params: { feed: file }, context: { runtime, requestId: 'r1' } };
  return loader(args as unknown as LoaderArgs);
}

test('answers a calendar in UTF-8 with a tag, and 304 to whoever has it', async () => {
  const answer = await ask(`${token}.ics`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
  expect(await answer.text()).toContain('UID:placering-pl-anna@fou-utbildning');
  const tag = answer.headers.get('ETag') ?? '';
  const again = await ask(`${token}.ics`, { 'If-None-Match': tag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await ask(`${token}.ics`, { 'If-None-Match': '"old"' })).status).toBe(200);
});

test('names events alike at whatever address it is asked, so that no calendar doubles them', async () => {
  const elsewhere = await ask(`${token}.ics`, {}, 'https://utbildning.example.se');
  expect(await elsewhere.text()).toBe(await (await ask(`${token}.ics`)).text());
});

test.each(['A'.repeat(43) + '.ics', 'x.ics', 'utan-punkt'])('answers 404 to %s', async (file) => {
  await expect(ask(file)).rejects.toMatchObject({ init: { status: 404 } });
});
