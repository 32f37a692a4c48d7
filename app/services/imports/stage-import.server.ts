import { findTables } from '#app/domain/imports/header.ts';
import type { UploadForm } from '#app/domain/imports/import-forms.ts';
import { isForRound } from '#app/domain/imports/kinds.ts';
import type { ImportSettings } from '#app/domain/imports/stored.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { ok, problem } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { tidy } from '#app/domain/shared/text.ts';
import { isTermCode } from '#app/domain/shared/terms.ts';
import type { TermCode } from '#app/domain/shared/terms.ts';
import type { FileProblem } from '#app/platform/workbooks/problems.ts';
import type { ReadTable } from '#app/platform/workbooks/read-table.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { newId } from '#db/ids.ts';
import { deleteImport, forgetOldFiles, insertImport } from '#db/queries/imports.ts';
import { requireOwnImport, requireTakingIn, requireTarget } from './import-access.server.ts';
import { sealFixes, sealSheets } from './import-file.ts';

const DAYS_KEPT = 30;

export interface HandedOver {
  /** Null when the cells were pasted. */
  file: File | null;
  /** What pasted cells are called in the list. */
  pastedName: string;
}

/** Reads a file, or cells that were pasted, and keeps them for the steps that follow; nothing is registered yet. */
export async function stageImport(
  ctx: ServiceContext,
  readTable: ReadTable,
  { kind, roundId, term, form, pasted }: UploadForm,
  { file, pastedName }: HandedOver,
): Promise<Result<{ importId: string }, FileProblem>> {
  const head = await requireTarget(ctx, kind, roundId === '' ? null : roundId);
  requireTakingIn(head, kind);
  if (!file && pasted.trim() === '') return problem('file_empty');
  const read = file
    ? await readTable(new Uint8Array(await file.arrayBuffer()), file.name)
    : await readTable(pasted, pastedName);
  if (!read.ok) return read;
  if (findTables(read.value, kind).length === 0) return problem('file_without_table');
  const settings: ImportSettings =
    head && isForRound(kind)
      ? { term: head.round.term as TermCode }
      : { term: isTermCode(term) ? term : undefined, form };
  const importId = newId();
  const createdAt = ctx.now.toISOString();
  const sheets = sealSheets(ctx.vault, read.value);
  await ctx.db.write(async (tx) => {
    await forgetOldFiles(tx, new Date(ctx.now.getTime() - DAYS_KEPT * 86_400_000).toISOString());
    await insertImport(tx, {
      id: importId,
      kind,
      roundId: head?.round.id ?? null,
      fileName: tidy(file?.name ?? pastedName).slice(0, 120),
      state: 'staged',
      sheets,
      mapping: settings,
      fixes: sealFixes(ctx.vault, []),
      createdBy: ctx.actor.accountId,
      createdAt,
    });
  });
  return ok({ importId });
}

/** Forgets a file that has not been committed. */
export async function discardImport(ctx: ServiceContext, importId: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { record } = await requireOwnImport(ctx, importId, tx);
    if (record.state !== 'staged') throw new Fault('conflict', 'already_committed');
    await deleteImport(tx, importId);
  });
}
