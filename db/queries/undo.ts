import { asc, eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { changeRows, changes } from '../schema/index.ts';
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
  if (!(await allUntouched(tx, rows))) return { done: false, code: 'changed_since' };
  const recorder = await recordChange(tx, {
    ...by,
    kind: change.undoes ? 'change.redone' : 'change.undone',
    params: { ...change.params, kind: change.kind },
    roundId: change.roundId,
    undoes: id,
  });
  for (const row of [...rows].reverse()) await putBack(tx, recorder, row.entity as Entity, row);
  await tx.update(changes).set({ undoneBy: recorder.changeId }).where(eq(changes.id, id));
  return { done: true, changeId: recorder.changeId };
}

type ChangeRow = typeof changeRows.$inferSelect;

async function allUntouched(tx: Transaction, rows: readonly ChangeRow[]): Promise<boolean> {
  const last = new Map<string, ChangeRow>();
  for (const row of rows) last.set(`${row.entity}/${row.entityId}`, row);
  for (const row of last.values()) {
    const current = await currentRow(tx, row.entity as Entity, row.entityId);
    if (!sameContent(current, row.after)) return false;
  }
  return true;
}

async function currentRow(tx: Transaction, entity: Entity, id: string): Promise<Row | null> {
  const { table, idColumn } = tracked(entity);
  const [row] = (await tx.select().from(table).where(eq(idColumn, id))) as Row[];
  return row ?? null;
}

// Versions rise at every undo and times follow; what counts is whether anybody has changed what the row says.
function sameContent(left: Record<string, unknown> | null, right: Record<string, unknown> | null): boolean {
  if (!left || !right) return left === right;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  keys.delete('version');
  keys.delete('updatedAt');
  return [...keys].every((key) => canonical(left[key]) === canonical(right[key]));
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

async function putBack(tx: Transaction, recorder: Recorder, entity: Entity, row: ChangeRow): Promise<void> {
  const current = await currentRow(tx, entity, row.entityId);
  const before = row.before as Row | null;
  if (!before && current) await recorder.remove(entity, [current as RowOf<typeof entity>]);
  else if (before && !current)
    await recorder.insert(entity, [{ ...before, version: before.version + 1 } as NewRowOf<typeof entity>]);
  else if (before && current) {
    const { id: _id, version: _version, ...patch } = before;
    await recorder.update(entity, [
      { before: current as RowOf<typeof entity>, patch: patch as Partial<NewRowOf<typeof entity>> },
    ]);
  }
}
