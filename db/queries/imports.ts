import { and, desc, eq, inArray, lt, ne, or } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { ImportKind } from '#app/domain/imports/kinds.ts';
import type { Queries, Transaction } from '../database.ts';
import { accounts, changes, importMappings, imports, persons, rounds } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import { roundWithin } from './within.ts';

export type ImportRecord = typeof imports.$inferSelect;

export async function insertImport(tx: Transaction, row: typeof imports.$inferInsert): Promise<void> {
  await tx.insert(imports).values(row);
}

export async function findImport(db: Queries, id: string): Promise<ImportRecord | null> {
  const [row] = await db.select().from(imports).where(eq(imports.id, id));
  return row ?? null;
}

/** Writes and raises the version; false when the row is no longer of that version. */
export async function updateImport(
  tx: Transaction,
  { id, version }: Pick<ImportRecord, 'id' | 'version'>,
  patch: Partial<Pick<ImportRecord, 'state' | 'sheet' | 'mapping' | 'fixes' | 'changeId'>>,
): Promise<boolean> {
  const written = await tx
    .update(imports)
    .set({ ...patch, version: version + 1 })
    .where(and(eq(imports.id, id), eq(imports.version, version)))
    .returning({ id: imports.id });
  return written.length === 1;
}

export async function deleteImport(tx: Transaction, id: string): Promise<void> {
  await tx.delete(imports).where(and(eq(imports.id, id), eq(imports.state, 'staged')));
}

/** Files hold personal data: those from before `at` that came to nothing are forgotten, the others lose their cells. */
export async function forgetOldFiles(tx: Transaction, at: string): Promise<void> {
  await tx.delete(imports).where(and(lt(imports.createdAt, at), eq(imports.state, 'staged')));
  await tx
    .update(imports)
    .set({ sheets: '', fixes: '' })
    .where(and(lt(imports.createdAt, at), ne(imports.state, 'staged')));
}

export interface ImportSummary {
  id: string;
  kind: ImportKind;
  fileName: string;
  createdAt: string;
  createdBy: string;
  createdByName: string;
  round: { id: string; name: string } | null;
  committed: boolean;
  changeId: string | null;
}

/** One's own files, and those that have been committed to rounds within reach; the newest first. */
export async function listImports(
  db: Queries,
  { actorId, reach }: { actorId: string; reach: Reach },
  most = 200,
): Promise<ImportSummary[]> {
  const within = and(eq(imports.state, 'committed'), roundWithin(db, reach));
  const rows = await db
    .select({
      id: imports.id,
      kind: imports.kind,
      fileName: imports.fileName,
      createdAt: imports.createdAt,
      createdBy: imports.createdBy,
      givenName: persons.givenName,
      familyName: persons.familyName,
      roundId: rounds.id,
      roundName: rounds.name,
      state: imports.state,
      changeId: imports.changeId,
    })
    .from(imports)
    .leftJoin(rounds, eq(rounds.id, imports.roundId))
    .leftJoin(accounts, eq(accounts.id, imports.createdBy))
    .leftJoin(persons, eq(persons.id, accounts.personId))
    .where(or(eq(imports.createdBy, actorId), within))
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(most);
  return rows.map(({ givenName, familyName, roundId, roundName, state, ...row }) => ({
    ...row,
    createdByName: [givenName, familyName].filter(Boolean).join(' '),
    round: roundId === null ? null : { id: roundId, name: roundName ?? '' },
    committed: state === 'committed',
  }));
}

export type ImportChange = typeof changes.$inferSelect;

export interface ImportOutcome {
  change: ImportChange;
  /** The act that undid it, unless that in turn has been undone. */
  undoneBy: ImportChange | null;
}

/** What became of the changes by which files were committed, by the id of the change. */
export async function findOutcomes(db: Queries, changeIds: readonly string[]): Promise<Map<string, ImportOutcome>> {
  const known = new Map<string, ImportChange>();
  let wanted = [...new Set(changeIds)];
  while (wanted.length > 0) {
    const found: ImportChange[] = [];
    for (const part of chunked(wanted, 400))
      found.push(...(await db.select().from(changes).where(inArray(changes.id, part))));
    found.forEach((change) => known.set(change.id, change));
    wanted = found.flatMap(({ undoneBy }) => (undoneBy !== null && !known.has(undoneBy) ? [undoneBy] : []));
  }
  return new Map(
    changeIds.flatMap((id) => {
      const change = known.get(id);
      return change ? [[id, { change, undoneBy: undoneAtLast(change, known) }] as const] : [];
    }),
  );
}

/** An undone undo is as if neither had been. */
function undoneAtLast(change: ImportChange, known: ReadonlyMap<string, ImportChange>): ImportChange | null {
  const undo = change.undoneBy === null ? undefined : known.get(change.undoneBy);
  if (!undo) return null;
  const redo = undo.undoneBy === null ? undefined : known.get(undo.undoneBy);
  return redo ? undoneAtLast(redo, known) : undo;
}

/** The columns of a known layout; null when nobody has approved any. */
export async function findMapping(db: Queries, fingerprint: string): Promise<unknown> {
  const [row] = await db
    .select({ mapping: importMappings.mapping })
    .from(importMappings)
    .where(eq(importMappings.id, fingerprint));
  return row?.mapping ?? null;
}

export async function saveMapping(tx: Transaction, row: typeof importMappings.$inferInsert): Promise<void> {
  const { mapping, updatedAt } = row;
  await tx
    .insert(importMappings)
    .values(row)
    .onConflictDoUpdate({ target: importMappings.id, set: { mapping, updatedAt } });
}
