import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { movePlacement } from '#app/services/placements/change-placement.server.ts';
import { readRemedies } from '#app/services/rounds/read-remedies.server.ts';
import { capacities, placements, units } from '#db/schema/index.ts';
import { amending, key } from '#tests/support/amended-round.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { demandOf, insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
const { begin } = amending(() => data);
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = () => contextFor(data.db, actorWith('regional_study_director'), '2027-06-01T08:00:00.000Z');

it('says that everybody can be placed, and when a ward is gone what would place them, with whom to ask', async () => {
  await insertRound(data.db);
  expect(await readRemedies(context(), 'round')).toMatchObject({ wanted: 3, openNow: 3, unplaced: [], remedies: [] });
  await data.db.write(async (tx) => {
    await tx.delete(capacities).where(eq(capacities.unitId, 'vastra'));
    await tx.update(units).set({ contactPhone: '035-10 00 00' }).where(eq(units.id, 'sodra'));
  });
  const { unplaced, unplacedAtLeast, shortages, remedies } = await readRemedies(context(), 'round');
  expect([unplaced.length, unplacedAtLeast]).toEqual([1, 1]);
  // Bo and Cilla may not be at Norra, and so only Södra is left for the two of them.
  expect(shortages).toMatchObject([{ wanted: 2, places: 1, missing: 1, weeks: { from: '2027-W36', to: '2027-W40' } }]);
  expect(remedies).toMatchObject([
    {
      kind: 'place',
      weight: 1,
      atLeast: 1,
      unplaced: [],
      changes: [{ kind: 'place', count: 1, unit: { id: 'sodra' } }],
    },
    ...remedies.slice(1),
  ]);
});

it('names the locks that collide, each with the page where it is let go', async () => {
  await insertRound(data.db);
  await movePlacement(context(), key('alva', null), 'sodra');
  await movePlacement(context(), key('cilla', null), 'vastra');
  const both = { locked: true, unitId: 'sodra' };
  await data.db.write((tx) => tx.update(placements).set(both).where(eq(placements.roundId, 'round')));
  const { collisions, leftOut } = await readRemedies(context(), 'round');
  const [first] = collisions;
  expect(first).toMatchObject({ reason: { code: expect.stringMatching(/full/) }, tooMany: 1 });
  expect(first?.locks.map(({ placement, unit }) => [placement, unit.id]).sort()).toEqual([
    [demandOf('alva'), 'sodra'],
    [demandOf('cilla'), 'sodra'],
  ]);
  expect(leftOut).toHaveLength(1);
});

it('in a published round what is placed stands, and only planners ask', async () => {
  await begin();
  const { round, remedies, unplaced } = await readRemedies(context(), 'round');
  expect([round.isPublished, remedies.length > 0]).toEqual([true, unplaced.length > 0]);
  for (const role of ['school_coordinator', 'clinical_lecturer', 'learner'] as const) {
    await expect(readRemedies(contextFor(data.db, actorWith(role)), 'round')).rejects.toMatchObject({
      kind: expect.stringMatching(/forbidden|not_found/),
    });
  }
});
