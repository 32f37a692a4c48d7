import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readNewImport } from '#app/services/imports/read-imports.server.ts';
import { readParticipants, removeParticipants } from '#app/services/rounds/participants.server.ts';
import { placements, rounds } from '#db/schema/index.ts';
import { aPlacement, keep } from '#seeds/builders.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { bringIn, hand, importer, insertSampleRound, ROUND } from '#tests/support/import-flow.ts';
import { testIdentityNumber } from '#tests/support/imports.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
  await insertSampleRound(store.db);
  await setState('published');
}, 120_000);
afterAll(() => store.drop());

const HEADERS = 'Förnamn\tEfternamn\tPersonnummer\tE-post\tLadok-id\tPostnummer\tÖnskemål\tJäv';
const listOf = (family: string, number: string) => ({
  pasted: `${HEADERS}\nSen\t${family}\t${number}\t${family}@example.se\t\t30233\t\t`,
});
const setState = (state: 'published' | 'closed') => store.db.write((tx) => tx.update(rounds).set({ state }));
const ctx = () => importer(store.db);

describe('a published round', () => {
  test('takes in a class list of latecomers, but no order', async () => {
    const before = (await readParticipants(ctx(), ROUND)).total;
    await bringIn(ctx(), 'class_list', listOf('Kommen', testIdentityNumber('2001-03-04', 981)));
    expect((await readParticipants(ctx(), ROUND)).total).toBe(before + 1);
    expect((await readNewImport(ctx(), 'class_list')).rounds).toHaveLength(1);
    expect((await readNewImport(ctx(), 'order')).rounds).toEqual([]);
    await expect(hand(ctx(), 'order', { pasted: 'Skola\tAntal\nHH\t3' })).rejects.toMatchObject({
      code: 'round_published',
    });
  });

  test('lets a latecomer go again unless she holds a place', async () => {
    const { participants } = await readParticipants(ctx(), ROUND);
    const late = participants.find(({ name }) => name.familyName === 'Kommen');
    if (!late) throw new Error('the latecomer is missing');
    const school = { educationOrganisationId: 'hh' };
    const held = { id: 'held', roundId: ROUND, periodId: 'period-1', learnerId: late.learnerId, unitId: 'hal-med-61' };
    await keep(store.db, { placements: [aPlacement({ ...held, ...school, state: 'published' })] });
    await expect(removeParticipants(ctx(), ROUND, [late.id])).rejects.toMatchObject({ code: 'holds_place' });
    await store.db.write((tx) => tx.update(placements).set({ state: 'returned' }));
    await removeParticipants(ctx(), ROUND, [late.id]);
    expect((await readParticipants(ctx(), ROUND)).participants.map(({ id }) => id)).not.toContain(late.id);
  });
});

describe('a closed round', () => {
  test('takes in nothing', async () => {
    await setState('closed');
    await expect(
      hand(ctx(), 'class_list', listOf('Senare', testIdentityNumber('2001-03-05', 981))),
    ).rejects.toMatchObject({ code: 'round_closed' });
  });
});
