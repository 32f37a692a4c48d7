import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindsFor } from '#app/services/imports/read-imports.server.ts';
import { readJourneys, removeJourney, stateJourney } from '#app/services/units/journeys.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { loadRoundFacts } from '#db/queries/round-facts.ts';
import { journeys } from '#db/schema/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { approve, bringIn, hand, importer, insertSampleRound, preview, ROUND } from '#tests/support/import-flow.ts';
import { actorWith } from '#tests/support/registers.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
  await insertSampleRound(store.db);
}, 120_000);
afterAll(() => store.drop());

const WARD = 'hal-med-61';
const MATRIX = ['Postnummer;Medicin avd 61 Halmstad;Medicin avd 62 Halmstad', '302;12;nej', '310;35;'].join('\n');
const kept = () => store.db.read.select().from(journeys).orderBy(journeys.origin, journeys.unitId);
const coordinator = () => importer(store.db, actorWith('placement_coordinator'));

describe('known journeys', () => {
  test('come in as a matrix, are shown and changed, counted in rounds, and taken back', async () => {
    const ctx = coordinator();
    const first = await bringIn(ctx, 'journeys', { pasted: MATRIX });
    expect(await kept()).toMatchObject([
      { origin: '302', unitId: WARD, mode: 'public_transport', minutes: 12 },
      { origin: '302', unitId: 'hal-med-62', minutes: null },
      { origin: '310', unitId: WARD, minutes: 35 },
    ]);
    const facts = await loadRoundFacts(store.db.read, ROUND);
    expect(facts?.journeys).toContainEqual({ origin: '310', unitId: WARD, mode: 'public_transport', minutes: 35 });

    const again = await hand(ctx, 'journeys', { pasted: MATRIX.replace('12', '15') });
    await approve(ctx, again);
    const shown = await preview(ctx, again);
    expect(shown.counts).toMatchObject({ new: 0, changed: 1, unchanged: 2 });
    expect(shown.rows.find(({ status }) => status === 'changed')).toMatchObject({
      edits: [{ field: 'minutes', before: ['12'], after: ['15'] }],
      journey: { origin: '302', minutes: 15 },
    });

    expect(await undoChangeFor(ctx, first.changeId)).toMatchObject({ ok: true });
    expect(await kept()).toEqual([]);
  });

  test('are stated by hand, one of each, hold for what belongs to the unit, and can be taken away', async () => {
    const ctx = coordinator();
    const byBus = { origin: 'halmstad', mode: 'public_transport', minutes: 20 } as const;
    await stateJourney(ctx, 'hal-med', byBus);
    const changed = await stateJourney(ctx, 'hal-med', { ...byBus, minutes: 25 });
    const page = await readJourneys(ctx, WARD);
    expect(page.journeys).toMatchObject([{ from: 'Halmstad', to: { id: 'hal-med' }, minutes: 25 }]);
    expect(await undoChangeFor(ctx, changed)).toMatchObject({ ok: true });
    const [journey] = await store.db.read.select().from(journeys).where(eq(journeys.unitId, 'hal-med'));
    expect(journey?.minutes).toBe(20);
    await removeJourney(ctx, 'hal-med', journey?.id ?? '');
    expect((await readJourneys(ctx, WARD)).journeys).toEqual([]);
    await expect(removeJourney(ctx, 'hal-med', journey?.id ?? '')).rejects.toMatchObject({ code: 'changed_since' });
  });

  test('are stated by those who keep the units, and seen by planners', async () => {
    const reader = importer(store.db, actorWith('clinical_lecturer'));
    expect(kindsFor(reader)).not.toContain('journeys');
    expect(await readJourneys(reader, WARD)).toMatchObject({ mayEdit: false, mayImport: false });
    const values = { origin: '302', mode: 'car', minutes: 5 } as const;
    await expect(stateJourney(reader, WARD, values)).rejects.toMatchObject({ kind: 'not_found' });
    await expect(readJourneys(importer(store.db, actorWith('learner')), WARD)).rejects.toMatchObject({
      kind: 'not_found',
    });
    expect(await kept()).toEqual([]);
  });
});
