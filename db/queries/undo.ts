import { asc, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { changeRows, changes } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import { recordChange, tracked } from './tracked.ts';
import type { Entity, NewChange, NewRowOf, Recorder, Row, RowOf } from './tracked.ts';

export type UndoResult =
  { done: true; changeId: string } | { done: false; code: 'unknown' | 'already_undone' | 'changed_since' };

/**
 * Puts every row of a change back as it was, as a change of its own (so that an undo can be undone).
 * Refuses, and touches nothing, when any of the rows has been changed since by somebody else.
 */
export async function undoChange(
  tx: Transaction,
  id: string,
  by: Omit<NewChange, 'kind' | 'undoes'>,
): Promise<UndoResult> {
  const [change] = await tx.select().from(changes).where(eq(changes.id, id));
  if (!change) return { done: false, code: 'unknown' };
  if (change.undoneBy) return { done: false, code: 'already_undone' };
  const rows = await tx.select().from(changeRows).where(eq(changeRows.changeId, id)).orderBy(asc(changeRows.ordinal));
  const current = await currentRows(tx, rows);
  if (!areUntouched(rows, current)) return { done: false, code: 'changed_since' };
  const recorder = await recordChange(tx, {
    ...by,
    ...undoing(change),
    roundId: change.roundId,
    undoes: id,
  });
  await putBack(recorder, rows.toReversed(), current);
  await tx.update(changes).set({ undoneBy: recorder.changeId }).where(eq(changes.id, id));
  return { done: true, changeId: recorder.changeId };
}

/** Undone, done again, undone again: always about the act at the bottom of it. */
function undoing({ kind, params, undoes }: typeof changes.$inferSelect): Pick<NewChange, 'kind' | 'params'> {
  const next = kind === 'change.undone' ? 'change.redone' : 'change.undone';
  return { kind: next, params: undoes ? params : { ...params, kind } };
}

type ChangeRow = typeof changeRows.$inferSelect;

/** The rows as they are now, by `keyOf`; those that are gone are not in it. */
type CurrentRows = Map<string, Row>;

function keyOf({ entity, entityId }: Pick<ChangeRow, 'entity' | 'entityId'>): string {
  return `${entity}/${entityId}`;
}

async function currentRows(tx: Transaction, rows: readonly ChangeRow[]): Promise<CurrentRows> {
  const found: CurrentRows = new Map();
  for (const [entity, touched] of Map.groupBy(rows, (row) => row.entity)) {
    const { table, idColumn } = tracked(entity as Entity);
    for (const ids of chunked([...new Set(touched.map(({ entityId }) => entityId))], 400)) {
      const part = (await tx.select().from(table).where(inArray(idColumn, ids))) as Row[];
      for (const row of part) found.set(keyOf({ entity, entityId: row.id }), row);
    }
  }
  return found;
}

function areUntouched(rows: readonly ChangeRow[], current: CurrentRows): boolean {
  const last = new Map(rows.map((row) => [keyOf(row), row]));
  return [...last].every(([key, row]) => sameContent(current.get(key) ?? null, row.after));
}

// Versions rise at every undo and times follow; what counts is whether anybody has changed what the row says. Of a column
// that the table got later the record says nothing, and one that it has lost can say nothing any more.
function sameContent(row: Record<string, unknown> | null, recorded: Record<string, unknown> | null): boolean {
  if (!row || !recorded) return row === recorded;
  return Object.keys(recorded)
    .filter((key) => key in row && key !== 'version' && key !== 'updatedAt')
    .every((key) => canonical(row[key]) === canonical(recorded[key]));
}

// PostgreSQL keeps the keys of a json value in an order of its own.
function canonical(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${key}:${canonical(item)}`).join()}}`;
  }
  return JSON.stringify(value);
}

/** Neighbouring rows that were written alike are put back together: an import of thousands in few statements. */
async function putBack(recorder: Recorder, rows: readonly ChangeRow[], current: CurrentRows): Promise<void> {
  for (const batch of batchesOf(rows)) {
    const [first] = batch;
    if (!first) continue;
    const entity = first.entity as Entity;
    const now = batch.map((row) => current.get(keyOf(row)) as RowOf<typeof entity>);
    const before = batch.map((row) => row.before as Row);
    if (!first.before) await recorder.remove(entity, now);
    else if (!first.after) await recorder.insert(entity, before.map(withNextVersion) as NewRowOf<typeof entity>[]);
    else
      await recorder.update(
        entity,
        now.map((row, index) => ({ before: row, patch: patchTo(before[index]) as Partial<NewRowOf<typeof entity>> })),
      );
    batch.forEach((row, index) => {
      const back = before[index];
      const version = (now[index]?.version ?? back?.version ?? 0) + 1;
      if (back) current.set(keyOf(row), { ...back, version });
      else current.delete(keyOf(row));
    });
  }
}

function batchesOf(rows: readonly ChangeRow[]): ChangeRow[][] {
  const batches: ChangeRow[][] = [];
  let ids = new Set<string>();
  for (const row of rows) {
    const last = batches.at(-1);
    const first = last?.[0];
    const isLike =
      first?.entity === row.entity &&
      !first.before === !row.before &&
      !first.after === !row.after &&
      !ids.has(row.entityId);
    if (last && isLike) last.push(row);
    else {
      batches.push([row]);
      ids = new Set();
    }
    ids.add(row.entityId);
  }
  return batches;
}

function withNextVersion(row: Row): Row {
  return { ...row, version: row.version + 1 };
}

function patchTo(row: Row | undefined): Record<string, unknown> {
  const { id: _id, version: _version, ...patch } = row ?? { id: '', version: 0 };
  return patch;
}
