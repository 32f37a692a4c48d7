import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import { showSchedule } from '#app/services/schedule/show-schedule.server.ts';
import { recordChange } from '#db/queries/tracked.ts';
import * as schema from '#db/schema/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor, insertRegister } from '#tests/support/registers.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await insertRegister(database.db);
});
afterEach(() => database.drop());

const learner = (personId: string) => ({ ...actorWith('learner', 'own'), personId });
const scheduleOf = (personId: string, now?: string) => showSchedule(contextFor(database.db, learner(personId), now));

async function change(patch: Partial<typeof schema.placements.$inferInsert>, at: string): Promise<void> {
  await database.db.write(async (tx) => {
    const [before] = await tx.select().from(schema.placements).where(eq(schema.placements.id, 'pl-anna'));
    if (!before) throw new Error('no placement');
    const recorder = await recordChange(tx, { at, actorId: 'a', actorName: 'A', kind: 'placement.updated' });
    await recorder.update('placements', [{ before, patch }]);
  });
}

test('a learner sees her own placement with its four responsibilities, and nobody else', async () => {
  const schedule = await scheduleOf('anna');
  expect(schedule.terms.flatMap(({ placements }) => placements.map(({ id }) => id))).toEqual(['pl-anna']);
  expect(schedule.next).toMatchObject({
    id: 'pl-anna',
    unit: { name: 'Avdelning 61' },
    supervisors: [{ name: 'Eva Handledare', role: 'main' }],
    education: 'Högskolan i Halmstad',
    employer: null,
    owner: 'Region Halland',
    financing: 'agreement_hei',
  });
  expect(JSON.stringify(schedule)).not.toMatch(/pl-bo|pl-cecilia|Lind|Skyddad/);
});

test('somebody without placements has an empty schedule', async () => {
  expect(await scheduleOf('eva')).toMatchObject({ next: null, terms: [], changes: [] });
});

test('what has not been published is not shown, and appears when it is', async () => {
  await change({ state: 'confirmed' satisfies PlacementState }, '2027-08-01T08:00:00.000Z');
  expect((await scheduleOf('anna')).terms).toEqual([]);
  await change({ state: 'published' }, '2027-08-02T08:00:00.000Z');
  expect((await scheduleOf('anna')).changes).toMatchObject([{ kind: 'published', at: '2027-08-02T08:00:00.000Z' }]);
});

test('a change after publication is told with the names of both units', async () => {
  await change({ unitId: 'vc' }, '2027-08-20T08:00:00.000Z');
  const schedule = await scheduleOf('anna');
  expect(schedule.changes).toMatchObject([{ kind: 'unit', from: 'w61', to: 'vc', unit: 'Vårdcentralen Åsen' }]);
  expect(schedule.unitNames).toEqual({ w61: 'Avdelning 61', vc: 'Vårdcentralen Åsen' });
});

test('a placement that ended before publication stays unknown; one that ended after stays, without being next', async () => {
  await change({ state: 'cancelled_by_unit' }, '2027-08-20T08:00:00.000Z');
  const cancelled = await scheduleOf('anna');
  expect(cancelled.next).toBeNull();
  expect(cancelled.terms[0]?.placements).toMatchObject([{ id: 'pl-anna', state: 'cancelled_by_unit' }]);
  await database.db.write((tx) =>
    tx.update(schema.placements).set({ state: 'declined' }).where(eq(schema.placements.id, 'pl-bo')),
  );
  expect((await scheduleOf('bo')).terms).toEqual([]);
});

test('the checklist says what the unit asks for and the learner lacks', async () => {
  await database.db.write(async (tx) => {
    await tx
      .update(schema.units)
      .set({ requiredAttests: ['health', 'hygiene'] })
      .where(eq(schema.units.id, 'w61'));
    await tx.insert(schema.attests).values([
      { id: 'a1', learnerId: 'l-anna', kind: 'health', validFrom: '2027-01-01', validTo: '2028-01-01' },
      { id: 'a2', learnerId: 'l-bo', kind: 'hygiene', validFrom: '2027-01-01' },
    ]);
  });
  expect((await scheduleOf('anna')).next?.checklist).toEqual([
    { kind: 'hygiene', status: 'missing' },
    { kind: 'health', status: 'ok', validTo: '2028-01-01' },
  ]);
});
