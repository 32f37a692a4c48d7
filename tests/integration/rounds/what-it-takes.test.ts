import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listHistory } from '#app/services/history/list-history.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { lockPlacement, movePlacement } from '#app/services/placements/change-placement.server.ts';
import { readWhatItTakes, rearrange, type WhatItTakesView } from '#app/services/placements/what-it-takes.server.ts';
import { capacities, placements } from '#db/schema/index.ts';
import { amending, key, partOf } from '#tests/support/amended-round.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { insertRound } from '#tests/support/rounds.ts';

let data: TestDatabase;
const { begin, spansOf } = amending(() => data);
beforeEach(async () => {
  data = await createTestDatabase();
});
afterEach(() => data.drop());

const context = () => contextFor(data.db, actorWith('regional_study_director'), '2027-06-01T08:00:00.000Z');
const wanted = (learner: string, unitId: string) => ({ roundId: 'round', demandId: partOf(learner), unitId });

async function placeAll() {
  await insertRound(data.db);
  await movePlacement(context(), key('alva', null), 'norra');
  await movePlacement(context(), key('bo', null), 'sodra');
  await movePlacement(context(), key('cilla', null), 'vastra');
}

function orderOf({ version, lines }: WhatItTakesView) {
  return { version, chosen: lines.map(({ demandId, to }) => ({ demandId, unitId: to?.unitId ?? '' })) };
}

it('tells who would have to move, and carries it out in one act that can be undone', async () => {
  await placeAll();
  const found = await readWhatItTakes(context(), wanted('alva', 'sodra'));
  // Neither Bo nor Cilla may be at Norra.
  expect(found.answer).toMatchObject({ kind: 'possible', isProven: true, wasSound: true });
  expect(found.lines.map(({ name, from, to }) => [name.givenName, from?.unitId, to?.unitId])).toEqual([
    ['alva', 'norra', 'sodra'],
    ['bo', 'sodra', undefined],
  ]);
  const swap = await readWhatItTakes(context(), wanted('bo', 'vastra'));
  expect(swap.lines.map(({ name, to }) => [name.givenName, to?.unitId])).toEqual([
    ['bo', 'vastra'],
    ['cilla', 'sodra'],
  ]);
  expect(swap.answer).toMatchObject({ leastChanges: 1, costDifference: 0, totals: { better: 0, worse: 0 } });
  const changeId = await rearrange(context(), wanted('bo', 'vastra'), orderOf(swap));
  expect([await spansOf('bo'), await spansOf('cilla')].map(([row]) => row?.[0])).toEqual(['vastra', 'sodra']);
  const { entries } = await listHistory(context(), {});
  expect(entries.find(({ id }) => id === changeId)).toMatchObject({
    kind: 'placement.rearranged',
    params: { changed: 1 },
  });
  expect((await undoChangeFor(context(), changeId)).ok).toBe(true);
  expect((await spansOf('bo'))[0]?.[0]).toBe('sodra');
});

it('holds to locks, and changes nothing when something has changed meanwhile', async () => {
  await placeAll();
  const swap = await readWhatItTakes(context(), wanted('bo', 'vastra'));
  await data.db.write((tx) => tx.update(capacities).set({ places: 2 }).where(eq(capacities.unitId, 'norra')));
  await expect(rearrange(context(), wanted('bo', 'vastra'), orderOf(swap))).rejects.toMatchObject({
    kind: 'conflict',
    code: 'changed_since',
  });
  const [atVastra] = await data.db.read.select().from(placements).where(eq(placements.unitId, 'vastra'));
  await lockPlacement(context(), key('cilla', atVastra?.version ?? null), true);
  expect((await readWhatItTakes(context(), wanted('bo', 'vastra'))).answer).toMatchObject({
    kind: 'impossible',
    reason: { code: expect.stringMatching(/full/) },
  });
});

it('in a published round those who have been told are told anew, and only planners may ask', async () => {
  await begin();
  const inJune = context();
  const found = await readWhatItTakes(inJune, wanted('cilla', 'sodra'));
  expect(found.isPublished).toBe(true);
  await rearrange(inJune, wanted('cilla', 'sodra'), orderOf(found));
  expect((await spansOf('bo')).map((span) => span.slice(0, 2))).toEqual(
    expect.arrayContaining([
      ['sodra', 'moved'],
      ['vastra', 'proposed'],
    ]),
  );
  for (const role of ['school_coordinator', 'clinical_lecturer', 'learner'] as const) {
    const reader = contextFor(data.db, actorWith(role));
    await expect(readWhatItTakes(reader, wanted('cilla', 'norra'))).rejects.toMatchObject({
      kind: expect.stringMatching(/forbidden|not_found/),
    });
  }
  await expect(readWhatItTakes(context(), wanted('cilla', 'nowhere'))).rejects.toMatchObject({ kind: 'not_found' });
});
