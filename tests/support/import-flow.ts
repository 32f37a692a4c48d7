import { isForRound } from '#app/domain/imports/kinds.ts';
import type { ImportKind } from '#app/domain/imports/kinds.ts';
import type { FixForm } from '#app/domain/imports/import-forms.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { readTable } from '#app/platform/workbooks/read-table.ts';
import { readColumns, saveColumns } from '#app/services/imports/columns.server.ts';
import { commitImport } from '#app/services/imports/commit-import.server.ts';
import { readPreview } from '#app/services/imports/preview.server.ts';
import { readReview, saveFix } from '#app/services/imports/review.server.ts';
import { stageImport } from '#app/services/imports/stage-import.server.ts';
import type { Database } from '#db/database.ts';
import { seedReference } from '#seeds/index.ts';
import { aPeriod, aRound, keep } from '#seeds/builders.ts';
import { actorWith, contextFor } from './registers.ts';
import { sampleBytes } from './samples.ts';

export const ROUND = 'round-samples';
export const importNow = '2027-06-01T08:00:00.000Z';

/** The region's own units, courses and schools, and the round that the sample files are for. */
export async function insertSampleRound(db: Database): Promise<void> {
  await seedReference(db);
  const courseId = 'ssk-hh-halmstad:OM4A';
  await keep(db, {
    rounds: [aRound({ id: ROUND, name: 'VFU sjuksköterska T4, HT 2027', programmeId: 'ssk-hh-halmstad' })],
    periods: [aPeriod({ id: 'period-1', roundId: ROUND, courseId, fromWeek: '2027-W36', toWeek: '2027-W40' })],
  });
}

export function importer(db: Database, actor: Actor = actorWith('regional_study_director')): ServiceContext {
  return contextFor(db, actor, importNow);
}

/** Hands over a sample file, or pasted cells, as the upload page does. */
export async function hand(ctx: ServiceContext, kind: ImportKind, what: { sample: string } | { pasted: string }) {
  const file = 'sample' in what ? new File([new Uint8Array(sampleBytes(what.sample))], what.sample) : null;
  const pasted = 'pasted' in what ? what.pasted : '';
  const form = { kind, roundId: isForRound(kind) ? ROUND : '', term: 'HT2027', form: 'all' as const, pasted };
  const staged = await stageImport(ctx, readTable, form, { file, pastedName: 'Inklistrat' });
  if (!staged.ok) throw new Error(staged.error.code);
  return staged.value.importId;
}

/** Approves the columns as they were guessed. */
export async function approve(ctx: ServiceContext, importId: string): Promise<void> {
  const { columns, version } = await readColumns(ctx, importId);
  const saved = await saveColumns(ctx, importId, { columns: columns.map(({ field }) => field ?? ''), version });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
}

export const fix = (ctx: ServiceContext, importId: string, form: FixForm) => saveFix(ctx, importId, form);
export const review = (ctx: ServiceContext, importId: string) => readReview(ctx, importId, 1);
export const preview = (ctx: ServiceContext, importId: string) => readPreview(ctx, importId, undefined);

/** Commits what the preview shows; throws when it is refused. */
export async function commit(ctx: ServiceContext, importId: string): Promise<string> {
  const { seen } = await preview(ctx, importId);
  const done = await commitImport(ctx, importId, seen);
  if (!done.ok) throw new Error(done.error.code);
  return done.value.changeId;
}

/** From file to register without a hand being laid on it. */
export async function bringIn(ctx: ServiceContext, kind: ImportKind, what: Parameters<typeof hand>[2]) {
  const importId = await hand(ctx, kind, what);
  await approve(ctx, importId);
  return { importId, changeId: await commit(ctx, importId) };
}
