import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readColumns, saveColumns } from '#app/services/imports/columns.server.ts';
import { createLimits } from '#app/platform/limits.ts';
import { exportRejectedRows } from '#app/services/imports/rejected-rows.server.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import {
  approve,
  commit,
  fix,
  hand,
  importer,
  insertSampleRound,
  preview,
  review,
} from '#tests/support/import-flow.ts';
import { testIdentityNumber } from '#tests/support/imports.ts';
import { actorWith } from '#tests/support/registers.ts';
import { readTable } from '#app/platform/workbooks/read-table.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
  await insertSampleRound(store.db);
}, 120_000);
afterAll(() => store.drop());

const WARD = 'Medicin avd 61 Halmstad';
const inventory = [
  ['Enhet', 'Form', 'Veckor', 'Platser'],
  ['Medicinen på Mars', 'VFU', 'v. 36-40', '2'],
  ['medicinen på mars', 'APL', 'v. 36-40', '3'],
  [WARD, 'AT', 'v. 36-40', 'tre'],
  [WARD, 'ST', 'v. 54', '1'],
]
  .map((row) => row.join('\t'))
  .join('\n');

describe('what is wrong with a file', () => {
  test('is cured for all its likes at once, cell by cell, or by leaving the row out', async () => {
    const ctx = importer(store.db);
    const importId = await hand(ctx, 'capacity', { pasted: inventory });
    await approve(ctx, importId);
    const found = await review(ctx, importId);
    expect(found.counts).toMatchObject({ error: 4 });
    const unit = found.groups.find(({ remedy }) => remedy === 'choose_unit');
    expect(unit?.rows).toEqual([2, 3]);
    expect(found.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5]);

    await fix(ctx, importId, { act: 'choose', code: unit?.code ?? '', key: unit?.key ?? '', ref: 'hal-med-61' });
    expect((await review(ctx, importId)).rows.map(({ row }) => row)).toEqual([4, 5]);
    const cell = found.rows[2]?.cells[0];
    expect(cell).toMatchObject({ field: 'places', text: 'tre' });
    const { field = '', column = -1, text: was = '' } = cell ?? {};
    await fix(ctx, importId, { act: 'cells', cells: [{ row: 4, field, column, was, text: '3' }] });
    await fix(ctx, importId, { act: 'skip', row: 5 });
    expect((await review(ctx, importId)).counts).toEqual({ new: 3, changed: 0, unchanged: 0, skipped: 1, error: 0 });

    await fix(ctx, importId, { act: 'undo' });
    expect((await review(ctx, importId)).rows.map(({ row }) => row)).toEqual([5]);
    await commit(ctx, importId);
    expect((await preview(ctx, importId)).isCommitted).toBe(true);
  });

  test('comes back as a file that says so, and that file can be brought in when it has been put right', async () => {
    const ctx = importer(store.db);
    const importId = await hand(ctx, 'class_list', { sample: 'class-list-dirty.xlsx' });
    await approve(ctx, importId);
    const { counts } = await review(ctx, importId);
    expect(counts.error).toBeGreaterThan(1);
    const { name, body } = await exportRejectedRows(ctx, createLimits(), importId, 'sv');
    expect(name).toBe('rader-med-fel.xlsx');
    const read = await readTable(body, name);
    if (!read.ok) throw new Error(read.error.code);
    const [header, ...rows] = read.value[0]?.rows ?? [];
    expect(rows).toHaveLength(counts.error);
    expect(header?.at(-1)?.text).toBe('Vad som är fel');
    expect(rows.map((row) => row.at(-1)?.text).join(' ')).toMatch(/Kontrollsiffran stämmer inte/);

    const again = await hand(ctx, 'class_list', { pasted: read.value[0]?.rows.map(line).join('\n') ?? '' });
    await approve(ctx, again);
    // The one that repeated another row stands alone now.
    expect((await review(ctx, again)).counts.error).toBe(counts.error - 1);
  });

  test('that is missing in many rows is filled in for all of them', async () => {
    const ctx = importer(store.db);
    const pasted = 'Skola\tVeckor\tPlatser\tKurs\nHH\tv. 36-40\t4\t\nHH\tv. 41-45\t6\t';
    const importId = await hand(ctx, 'order', { pasted });
    await approve(ctx, importId);
    const [group] = (await review(ctx, importId)).groups;
    expect(group).toMatchObject({ field: 'course', remedy: 'fill_in', rows: [2, 3] });
    await fix(ctx, importId, { act: 'group', code: group?.code ?? '', key: group?.key ?? '', text: 'OM4A' });
    expect((await review(ctx, importId)).counts).toMatchObject({ new: 2, error: 0 });
  });
});

test('two rows about one person are not both taken in, even when somebody keeps them', async () => {
  const ctx = importer(store.db);
  const number = testIdentityNumber('2001-01-01', 980);
  const rows = ['Alva', 'Elsa'].map((name) => `${name}\tBlom\t${number}\t${name}@example.se`);
  const importId = await hand(ctx, 'class_list', {
    pasted: ['Förnamn\tEfternamn\tPersonnummer\tE-post', ...rows].join('\n'),
  });
  await approve(ctx, importId);
  expect((await review(ctx, importId)).rows).toMatchObject([{ row: 3, mayKeep: false }]);
  await fix(ctx, importId, { act: 'keep', row: 3 });
  expect((await review(ctx, importId)).rows).toMatchObject([{ row: 3 }]);
  await commit(ctx, importId);
});

const line = (cells: readonly { text: string }[]) => cells.map(({ text }) => text.replace(/[\n\t]/g, ' ')).join('\t');

describe('the columns of a file', () => {
  const pasted = (place: string) => `Var\tHur många\tNär\tAnm\n${place}\t4\tv. 36-37\thej\n${place}\t5\tv. 38\t`;

  test('are remembered for the next file of the same layout', async () => {
    const ctx = importer(store.db);
    const first = await readColumns(ctx, await hand(ctx, 'capacity', { pasted: pasted(WARD) }));
    expect(first.columns.map(({ field }) => field)).not.toEqual(['unit', 'places', 'weeks', null]);
    expect(first.missing).toContain('unit');
    const chosen = { columns: ['unit', 'places', 'weeks', ''], version: first.version };
    expect(await saveColumns(ctx, first.importId, chosen)).toMatchObject({ ok: true });

    const second = importer(store.db, actorWith('placement_coordinator'));
    const next = await readColumns(
      second,
      await hand(second, 'capacity', { pasted: pasted('Kirurgi avd 52 Halmstad') }),
    );
    expect(next.columns.map(({ field }) => field)).toEqual(['unit', 'places', 'weeks', null]);
    expect(next.missing).toEqual([]);
  });

  test('are refused when one thing is chosen twice or a needed one not at all', async () => {
    const ctx = importer(store.db);
    const importId = await hand(ctx, 'capacity', { pasted: pasted(WARD) });
    const { version } = await readColumns(ctx, importId);
    const saved = await saveColumns(ctx, importId, { columns: ['places', 'places', 'weeks', ''], version });
    expect(saved).toEqual({
      ok: false,
      error: [
        { code: 'mapped_twice', field: 'places' },
        { code: 'not_mapped', field: 'unit' },
      ],
    });
  });

  test('of a form that is out of date are refused', async () => {
    const ctx = importer(store.db);
    const importId = await hand(ctx, 'capacity', { pasted: pasted(WARD) });
    const { version } = await readColumns(ctx, importId);
    const chosen = { columns: ['unit', 'places', 'weeks', ''], version };
    await saveColumns(ctx, importId, chosen);
    await expect(saveColumns(ctx, importId, chosen)).rejects.toMatchObject({ kind: 'conflict' });
  });
});
