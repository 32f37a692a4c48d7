import { readTable } from '#app/platform/workbooks/read-table.ts';
import { commitImport } from '#app/services/imports/commit-import.server.ts';
import { readColumns, saveColumns } from '#app/services/imports/columns.server.ts';
import { readPreview } from '#app/services/imports/preview.server.ts';
import { IDENTITY_PLACE } from '#app/domain/people/identity-place.ts';
import { newId } from '#db/ids.ts';
import { recordChange } from '#db/queries/tracked.ts';
import { changeBy } from '#app/services/changes.server.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { createTestDatabase } from '#tests/support/database.ts';
import { hand, importer, insertSampleRound, ROUND } from '#tests/support/import-flow.ts';
import { pastedClass } from '#tests/support/pasted-class.ts';
import type { Benchmark, BenchRow } from './benchmark.ts';

const ROWS = 5000;

/** A class list of 5 000 rows from file to register, beside the same rows written one by one. */
const benchmark: Benchmark = {
  title: `Import of ${ROWS} rows`,
  async measure() {
    const pasted = pastedClass(ROWS);
    const baseline = await inDatabase((ctx) => writeOneByOne(ctx, pasted));
    return inDatabase((ctx) => bringIn(ctx, pasted, baseline));
  },
};

async function inDatabase<T>(work: (ctx: ServiceContext) => Promise<T>): Promise<T> {
  const { db, drop } = await createTestDatabase();
  try {
    await insertSampleRound(db);
    return await work(importer(db));
  } finally {
    await drop();
  }
}

async function bringIn(ctx: ServiceContext, pasted: string, oneByOne: number): Promise<BenchRow[]> {
  const [importId, staged] = await timed(() => hand(ctx, 'class_list', { pasted }));
  const [read, mapped] = await timed(() => readColumns(ctx, importId));
  const columns = read.columns.map(({ field }) => field ?? '');
  await saveColumns(ctx, importId, { columns, version: read.version });
  const [{ seen, counts }, judged] = await timed(() => readPreview(ctx, importId, undefined));
  if (counts.new !== ROWS) throw new Error(`${counts.new} rows are new`);
  const [committed, written] = await timed(() => commitImport(ctx, importId, seen));
  if (!committed.ok) throw new Error(committed.error.code);
  const [undone, back] = await timed(() => undoChangeFor(ctx, committed.value.changeId));
  if (!undone.ok) throw new Error(undone.error.code);
  const row = (name: string, time: number, baseline: number | null = null): BenchRow => ({
    name: `import of ${ROWS} rows: ${name}`,
    value: Math.round(time),
    unit: 'ms',
    baseline: baseline === null ? null : Math.round(baseline),
  });
  return [
    row('read and keep', staged),
    row('guess columns', mapped),
    row('validate, preview', judged),
    // The baseline writes the same rows one by one and validates nothing.
    row('validate, commit', written, oneByOne),
    row('undo', back),
  ];
}

/** The same rows in the same tables with the same history, one statement for each; nothing is validated. */
async function writeOneByOne(ctx: ServiceContext, pasted: string): Promise<number> {
  const read = await readTable(pasted, 'pasted');
  if (!read.ok) throw new Error(read.error.code);
  const rows = (read.value[0]?.rows ?? []).slice(1).map((row) => row.map(({ text }) => text));
  const [, elapsed] = await timed(() =>
    ctx.db.write(async (tx) => {
      const recorder = await recordChange(tx, changeBy(ctx, { kind: 'import.committed', roundId: ROUND }));
      for (const row of rows) await writeRow(recorder, ctx, row);
    }),
  );
  return elapsed;
}

type Recorder = Awaited<ReturnType<typeof recordChange>>;

async function writeRow(recorder: Recorder, { vault }: ServiceContext, row: readonly string[]): Promise<void> {
  const [familyName = '', givenName = '', number = '', email = '', homePostcode = ''] = row;
  const [personId, learnerId, identity] = [newId(), newId(), number.replace('-', '')];
  const identitySealed = vault.sealText(identity, IDENTITY_PLACE);
  const identityIndex = vault.blindIndex(identity, IDENTITY_PLACE);
  const person = { givenName, familyName, email, homePostcode, identitySealed, identityIndex, search: email };
  await recorder.insert('persons', [{ id: personId, ...person }]);
  const enrolment = { programmeId: 'ssk-hh-halmstad', cohort: 'VT 2026', educationOrganisationId: 'hh' };
  await recorder.insert('learners', [{ id: learnerId, personId, ...enrolment }]);
  await recorder.insert('roundLearners', [{ id: newId(), roundId: ROUND, learnerId }]);
  for (const [index, unitId] of ['hal-med-61', 'hal-kir-52'].entries())
    await recorder.insert('wishes', [{ id: newId(), roundId: ROUND, learnerId, unitId, rank: index + 1 }]);
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const result = await work();
  return [result, performance.now() - started];
}

export default benchmark;
