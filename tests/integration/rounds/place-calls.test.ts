import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { readPlaceCalls } from '#app/services/rounds/place-calls.server.ts';
import { units, wishes } from '#db/schema/index.ts';
import { amending, key } from '#tests/support/amended-round.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
const { begin } = amending(() => data);
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = () => contextFor(data.db, actorWith('regional_study_director'), '2027-06-01T08:00:00.000Z');
const callsOf = async () => (await readPlaceCalls(context(), 'round')).found;

it('says what one more place gives before publication, and whom to phone for it', async () => {
  await insertRound(data.db);
  expect(await callsOf()).toBeNull();
  await movePlacement(context(), key('alva', null), 'norra');
  await movePlacement(context(), key('bo', null), 'sodra');
  await movePlacement(context(), key('cilla', null), 'vastra');
  const nobody = await callsOf();
  expect(nobody).toMatchObject({ calls: [], unsettled: [], open: 0, isProven: true });
  // Bo wishes for Västra, where Cilla is by her own wish.
  await data.db.write(async (tx) => {
    await tx.update(wishes).set({ unitId: 'vastra' }).where(eq(wishes.learnerId, 'cilla'));
    await tx.update(wishes).set({ unitId: 'vastra' }).where(eq(wishes.learnerId, 'bo'));
    await tx.update(units).set({ contactPhone: '035-10 00 00' }).where(eq(units.id, 'vastra'));
  });
  const found = await callsOf();
  expect(found?.calls).toMatchObject([
    {
      unitId: 'vastra',
      unit: { contactEmail: 'vastra@example.se', contactPhone: '035-10 00 00' },
      weeks: { from: '2027-W36', to: '2027-W40' },
      placed: 0,
      isExact: true,
      moved: 1,
      totals: { better: 1, worse: 0 },
    },
  ]);
});

it('in a published round a place is for those who have none, and is asked for by planners alone', async () => {
  await begin();
  await data.db.write((tx) => tx.delete(wishes));
  await movePlacement(context(), key('cilla', null), 'vastra');
  expect((await callsOf())?.calls).toEqual([]);
  for (const role of ['school_coordinator', 'clinical_lecturer', 'learner'] as const) {
    await expect(readPlaceCalls(contextFor(data.db, actorWith(role)), 'round')).rejects.toMatchObject({
      kind: expect.stringMatching(/forbidden|not_found/),
    });
  }
});
