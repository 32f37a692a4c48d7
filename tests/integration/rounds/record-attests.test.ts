import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { readParticipants } from '#app/services/rounds/participants.server.ts';
import { readAttestable, recordAttests } from '#app/services/rounds/record-attests.server.ts';
import { attests, changes, persons, units } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
beforeEach(async () => {
  data = await createTestDatabase();
  await insertRound(data.db);
  await data.db.write(async (tx) => {
    await tx
      .update(units)
      .set({ requiredAttests: ['health', 'hygiene'] })
      .where(eq(units.id, 'norra'));
    await tx
      .insert(attests)
      .values([{ id: 'a-bo', learnerId: 'bo', kind: 'health', validFrom: '2026-01-01', validTo: '2027-12-31' }]);
  });
});
afterEach(() => data.drop());

const as = (actor = actorWith('study_director', 'branch', 'care')) => contextFor(data.db, actor);
const health = { kind: 'health', validFrom: '2027-08-30', validTo: '2027-12-31' } as const;
const everybody = ['in-alva', 'in-bo', 'in-cilla'];
const heldBy = async () =>
  (await data.db.read.select().from(attests).where(eq(attests.kind, 'health')))
    .map(({ learnerId }) => learnerId)
    .sort();
const missingIn = async (lacking?: 'any' | 'health' | 'hygiene' | 'licence') =>
  Object.fromEntries(
    (await readParticipants(as(), 'round', lacking)).participants.map(({ learnerId, missing }) => [learnerId, missing]),
  );

describe('the learners of a round', () => {
  test('are listed with what they have not shown, and may be filtered by it', async () => {
    const all = { alva: ['health', 'hygiene'], bo: ['hygiene'], cilla: ['health', 'hygiene'] };
    expect(await missingIn()).toEqual(all);
    expect(await missingIn('any')).toEqual(all);
    expect(await missingIn('health')).toEqual({ alva: all.alva, cilla: all.cilla });
    expect(await missingIn('licence')).toEqual({});
    expect(await readParticipants(as(), 'round', 'health')).toMatchObject({ total: 3, lacked: ['health', 'hygiene'] });
  });

  test('have an attest recorded together; who holds it is left alone, and one undo takes it all back', async () => {
    const done = await recordAttests(as(), 'round', everybody, health);
    expect(done).toMatchObject({ recorded: 2, held: 1 });
    expect(await heldBy()).toEqual(['alva', 'bo', 'cilla']);
    expect(await missingIn('health')).toEqual({});
    const made = await data.db.read.select().from(changes);
    expect(made).toMatchObject([{ kind: 'attest.recorded', roundId: 'round', params: { count: 2, attest: 'health' } }]);

    expect(await recordAttests(as(), 'round', everybody, health)).toEqual({ recorded: 0, held: 3, changeId: null });
    expect(await data.db.read.select().from(changes)).toHaveLength(1);

    expect(await undoChangeFor(as(), done.changeId ?? '')).toMatchObject({ ok: true });
    expect(await heldBy()).toEqual(['bo']);
  });

  test('who are out of reach, or protected from the one who asks, do not exist', async () => {
    await data.db.write(async (tx) => {
      await tx.update(persons).set({ protectedIdentity: 'confidentiality_mark' }).where(eq(persons.id, 'cilla'));
    });
    const { participants } = await readAttestable(as(), 'round');
    expect(participants.map(({ id }) => id)).toEqual(['in-alva', 'in-bo']);
    expect(await recordAttests(as(), 'round', everybody, health)).toMatchObject({ recorded: 1, held: 1 });
    expect(await heldBy()).toEqual(['alva', 'bo']);
    const missing = { kind: 'not_found' };
    await expect(recordAttests(as(), 'round', ['in-cilla', 'nobody'], health)).rejects.toMatchObject(missing);
    const doctors = as(actorWith('study_director', 'branch', 'doctors'));
    await expect(recordAttests(doctors, 'round', everybody, health)).rejects.toMatchObject(missing);
    const school = as(actorWith('school_coordinator', 'organisation', 'hh'));
    await expect(recordAttests(school, 'round', everybody, health)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
