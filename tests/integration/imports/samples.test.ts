import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';
import { readImport, readImports } from '#app/services/imports/read-imports.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import { conflicts, imports, learners, persons, wishes } from '#db/schema/index.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { approve, bringIn, hand, importer, insertSampleRound, preview, ROUND } from '#tests/support/import-flow.ts';
import { registered } from '#tests/support/registered.ts';
import { actorWith, vault } from '#tests/support/registers.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
  await insertSampleRound(store.db);
}, 120_000);
afterAll(() => store.drop());

const samples = [
  { kind: 'class_list', sample: 'class-list-clean.xlsx', rows: 20 },
  { kind: 'capacity', sample: 'capacity-clean.xlsx', rows: 15 },
  { kind: 'order', sample: 'order-clean.xlsx', rows: 6 },
  { kind: 'earlier_results', sample: 'earlier-results-clean.xlsx', rows: 21 },
] as const;

describe.each(samples)('a clean $kind', ({ kind, sample, rows }) => {
  test('is taken in whole, is unchanged the second time, and undone leaves no trace', async () => {
    const ctx = importer(store.db);
    const before = await registered(store.db);
    const { importId, changeId } = await bringIn(ctx, kind, { sample });
    const after = await registered(store.db);
    expect(after.length).toBeGreaterThanOrEqual(before.length + rows);
    expect(await readImport(ctx, importId)).toMatchObject({ state: 'committed', counts: { new: rows, error: 0 } });

    const again = await hand(ctx, kind, { sample });
    await approve(ctx, again);
    expect((await preview(ctx, again)).counts).toEqual({ new: 0, changed: 0, unchanged: rows, skipped: 0, error: 0 });

    const undone = await undoChangeFor(ctx, changeId);
    if (!undone.ok) throw new Error(undone.error.code);
    expect(await registered(store.db)).toEqual(before);
    expect(await readImport(ctx, importId)).toMatchObject({ state: 'undone', undone: { by: ctx.actor.name } });

    expect(await undoChangeFor(ctx, undone.value.changeId)).toMatchObject({ ok: true });
    expect(await registered(store.db)).toEqual(after);
    expect(await readImport(ctx, importId)).toMatchObject({ state: 'committed', undone: null });
  }, 60_000);
});

describe('the clean class list', () => {
  test('registers people with their numbers sealed, their wishes in order and what stands in the way', async () => {
    const { read } = store.db;
    const [alva] = await read.select().from(persons).where(eq(persons.email, 'alva.bergdahl@example.se'));
    expect(alva).toMatchObject({ givenName: 'Alva', identityKind: 'personnummer', birthDate: '2003-02-11' });
    expect(vault.openText(alva?.identitySealed ?? '', IDENTITY_PLACE)).toBe('200302119805');
    expect(JSON.stringify(alva)).not.toContain('9805');
    const [learner] = await read
      .select()
      .from(learners)
      .where(eq(learners.personId, alva?.id ?? ''));
    expect(learner).toMatchObject({
      programmeId: 'ssk-hh-halmstad',
      educationOrganisationId: 'hh',
      employerOrganisationId: null,
      cohort: 'VT 2026',
      externalId: 'LAD410200',
    });
    const wished = await read
      .select({ rank: wishes.rank, unitId: wishes.unitId, roundId: wishes.roundId })
      .from(wishes)
      .where(eq(wishes.learnerId, learner?.id ?? ''))
      .orderBy(wishes.rank);
    expect(wished.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(wished[0]).toEqual({ rank: 1, unitId: 'hal-med-61', roundId: ROUND });
    const kinds = (await read.select().from(conflicts)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['conflict_of_interest', 'own_workplace']));
    const hidden = (await read.select().from(persons)).filter((person) => person.protectedIdentity !== null);
    expect(hidden.length).toBeGreaterThan(0);
  });

  test('is kept sealed while it waits, and is there for whoever brought it only', async () => {
    const ctx = importer(store.db);
    const importId = await hand(ctx, 'class_list', { sample: 'class-list-windows-1252.csv' });
    const [kept] = await store.db.read.select().from(imports).where(eq(imports.id, importId));
    expect(JSON.stringify(kept)).not.toMatch(/Bergdahl|9805/);
    const other = importer(store.db, actorWith('placement_coordinator'));
    await expect(preview(other, importId)).rejects.toMatchObject({ kind: 'not_found' });
    expect((await readImports(other)).imports.map(({ id }) => id)).not.toContain(importId);
    const stranger = importer(store.db, actorWith('school_coordinator', 'organisation', 'hh'));
    await expect(readImports(stranger)).rejects.toMatchObject({ kind: 'not_found' });
  });
});
