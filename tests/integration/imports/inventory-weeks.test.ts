import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '#app/platform/workbooks/read-table.ts';
import { readColumns, saveColumns } from '#app/services/imports/columns.server.ts';
import { commitImport } from '#app/services/imports/commit-import.server.ts';
import { stageImport } from '#app/services/imports/stage-import.server.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { approve, commit, fix, insertSampleRound, preview, review } from '#tests/support/import-flow.ts';
import { actorWith, contextFor } from '#tests/support/registers.ts';
import { sampleBytes } from '#tests/support/samples.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await createTestDatabase();
  await insertSampleRound(store.db);
}, 120_000);
afterAll(() => store.drop());

const inNovember = () => contextFor(store.db, actorWith('regional_study_director'), '2026-11-26T08:00:00.000Z');

async function handed(ctx: ReturnType<typeof inNovember>, term: string, pasted = '') {
  const name = 'capacity-clean.xlsx';
  const file = pasted === '' ? new File([new Uint8Array(sampleBytes(name))], name) : null;
  const form = { kind: 'capacity' as const, roundId: '', term, form: 'all' as const, pasted };
  const staged = await stageImport(ctx, readTable, form, { file, pastedName: 'Inklistrat' });
  if (!staged.ok) throw new Error(staged.error.code);
  return staged.value.importId;
}

const yearsOf = async (ctx: ReturnType<typeof inNovember>, importId: string) => {
  const ranges = (await preview(ctx, importId)).rows.flatMap(({ supply }) => supply?.weeks ?? []);
  return [...new Set(ranges.map(({ from }) => from.slice(0, 4)))];
};

describe('an inventory whose weeks say no year', () => {
  test('is read for the term that they fit when nobody has chosen one', async () => {
    const ctx = inNovember();
    const importId = await handed(ctx, '');
    expect(await readColumns(ctx, importId)).toMatchObject({ term: 'HT2027', likelyTerm: 'HT2027' });
    await approve(ctx, importId);
    expect((await review(ctx, importId)).groups).toEqual([]);
    expect(await yearsOf(ctx, importId)).toEqual(['2027']);
  });

  test('is of one year also for a term that they do not fit, and that term can be changed', async () => {
    const ctx = inNovember();
    const importId = await handed(ctx, 'VT2027');
    const { columns, version, ...read } = await readColumns(ctx, importId);
    expect(read).toMatchObject({ term: 'VT2027', likelyTerm: 'HT2027' });
    const { seen } = await preview(ctx, importId);
    expect(read.terms).toEqual(['VT2026', 'HT2026', 'VT2027', 'HT2027', 'VT2028', 'HT2028']);
    expect(await yearsOf(ctx, importId)).toEqual(['2027']);
    const fields = columns.map(({ field }) => field ?? '');
    await saveColumns(ctx, importId, { columns: fields, version, term: 'HT2026' });
    expect((await readColumns(ctx, importId)).term).toBe('HT2026');
    expect(await commitImport(ctx, importId, seen)).toEqual({ ok: false, error: { code: 'seen_changed' } });
    const { groups, counts } = await review(ctx, importId);
    expect(groups).toMatchObject([{ code: 'weeks_over', severity: 'error' }]);
    expect(groups[0]?.rows).toHaveLength(counts.error);
  });

  test('keeps the weeks to come of a row whose other weeks are over', async () => {
    const ctx = inNovember();
    const header = ['Enhet', 'v. 46', 'v. 47', 'v. 49', 'v. 50'];
    const pasted = [header, ['Medicin avd 61 Halmstad', '1', '2', '3', '4']].map((row) => row.join('\t')).join('\n');
    const importId = await handed(ctx, 'HT2026', pasted);
    await approve(ctx, importId);
    expect((await review(ctx, importId)).counts).toMatchObject({ error: 2, new: 2 });
    await fix(ctx, importId, { act: 'take_past' });
    expect((await review(ctx, importId)).counts).toMatchObject({ new: 4 });
    await fix(ctx, importId, { act: 'leave_past' });
    expect((await review(ctx, importId)).counts).toMatchObject({ skipped: 2, new: 2, error: 0 });
    await commit(ctx, importId);
  });
});

test('places of a term are shown as such before they are taken in, and headers alone are no inventory', async () => {
  const ctx = inNovember();
  const rows = [
    ['Enhet', 'Form', 'Termin', 'Vecka', 'Platser'],
    ['Medicin avd 61 Halmstad', 'VFU', 'T4', '36', '2'],
    ['Medicin avd 61 Halmstad', 'VFU', '', '36', '3'],
  ].map((row) => row.join('\t'));
  const importId = await handed(ctx, 'HT2027', rows.join('\n'));
  await approve(ctx, importId);
  expect((await preview(ctx, importId)).rows.map(({ supply }) => [supply?.term, supply?.places])).toEqual([
    [4, 2],
    [null, 3],
  ]);
  await expect(handed(ctx, 'HT2027', rows[0])).rejects.toThrow('file_without_table');
});

test('a number that is none is shown under the week of its column', async () => {
  const ctx = inNovember();
  const rows = [
    ['Enhet', 'v. 36', 'v. 37'],
    ['Medicin avd 61 Halmstad', '2', 'två tre'],
  ].map((row) => row.join('\t'));
  const importId = await handed(ctx, 'HT2027', rows.join('\n'));
  await approve(ctx, importId);
  const { rows: wrong } = await review(ctx, importId);
  expect(wrong.flatMap(({ cells }) => cells.map(({ header }) => header))).toEqual(['v. 37']);
});
