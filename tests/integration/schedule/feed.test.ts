import ICAL from 'ical.js';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLimits } from '#app/platform/limits.ts';
import { closeOwnFeed, openOwnFeed } from '#app/services/calendar/own-feed.server.ts';
import { readFeed } from '#app/services/calendar/read-feed.server.ts';
import * as schema from '#db/schema/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { NOW, actorWith, contextFor, insertRegister } from '#tests/support/registers.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await insertRegister(database.db);
  await database.db.write((tx) =>
    tx.insert(schema.accounts).values(
      ['anna', 'cecilia'].map((personId) => ({
        id: `acc-${personId}`,
        personId,
        email: `${personId}@example.se`,
        createdAt: NOW,
      })),
    ),
  );
});
afterEach(() => database.drop());

const as = (personId: string) => contextFor(database.db, { ...actorWith('learner', 'own'), personId });
const limits = createLimits();
const read = (token: string) => readFeed({ db: database.db, limits }, `${token}.ics`);
const missing = { kind: 'not_found' };

function eventsOf(body: string) {
  return new ICAL.Component(ICAL.parse(body) as unknown[])
    .getAllSubcomponents('vevent')
    .map((vevent) => new ICAL.Event(vevent));
}

test("the feed holds the learner's published placements and no name of anybody", async () => {
  const { body } = await read(await openOwnFeed(as('anna')));
  expect(eventsOf(body).map((event) => [event.uid, event.startDate.toString(), event.endDate.toString()])).toEqual([
    ['placering-pl-anna@fou-utbildning', '2027-09-06', '2027-10-11'],
  ]);
  expect(body).not.toMatch(/Öberg|Handledare,|Eva/);
  const hidden = await read(await openOwnFeed(as('cecilia')));
  expect(eventsOf(hidden.body)).toHaveLength(1);
  expect(hidden.body).not.toMatch(/Cecilia|Skyddad|LADOK/);
});

test('a change keeps the event, raises its sequence and changes the tag', async () => {
  const token = await openOwnFeed(as('anna'));
  const before = await read(token);
  expect((await read(token)).tag).toBe(before.tag);
  await database.db.write((tx) =>
    tx
      .update(schema.placements)
      .set({ unitId: 'vc', version: 2, updatedAt: '2027-08-31T08:00:00.000Z' })
      .where(eq(schema.placements.id, 'pl-anna')),
  );
  const after = await read(token);
  expect(after.tag).not.toBe(before.tag);
  expect(eventsOf(after.body)).toMatchObject([{ uid: eventsOf(before.body)[0]?.uid, sequence: 2 }]);
});

test('only the hash of the token is kept', async () => {
  const token = await openOwnFeed(as('anna'));
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(JSON.stringify(await database.db.read.select().from(schema.calendarFeeds))).not.toContain(token);
});

test('a new address ends the old one, and closing ends all', async () => {
  const old = await openOwnFeed(as('anna'));
  const token = await openOwnFeed(as('anna'));
  await expect(read(old)).rejects.toMatchObject(missing);
  await expect(read(token)).resolves.toBeTruthy();
  await closeOwnFeed(as('anna'));
  await expect(read(token)).rejects.toMatchObject(missing);
});

test('what is unknown or misspelt does not exist, nor does the feed of a disabled account', async () => {
  await expect(read('A'.repeat(43))).rejects.toMatchObject(missing);
  await expect(read('kort')).rejects.toMatchObject(missing);
  const token = await openOwnFeed(as('anna'));
  await database.db.write((tx) =>
    tx.update(schema.accounts).set({ disabledAt: NOW }).where(eq(schema.accounts.id, 'acc-anna')),
  );
  await expect(read(token)).rejects.toMatchObject(missing);
});

test('one address is read at most 60 times an hour, others are not held up', async () => {
  const [anna, cecilia] = [await openOwnFeed(as('anna')), await openOwnFeed(as('cecilia'))];
  for (let count = 0; count < 60; count += 1) await read(anna);
  await expect(read(anna)).rejects.toMatchObject({ kind: 'too_many' });
  await expect(read(cecilia)).resolves.toBeTruthy();
});
