import { isClosed } from '#app/domain/imports/compare.ts';
import type { CapacityRow, OrderRow } from '#app/domain/imports/intents.ts';
import type { RowResult } from '#app/domain/imports/validate.ts';
import { expandWeeks } from '#app/domain/shared/weeks.ts';
import { newId } from '#db/ids.ts';
import type { CapacityRecord, ClosureRecord, OrderRecord } from '#db/queries/import-references.ts';
import type { NewRowOf, Recorder } from '#db/queries/tracked.ts';

interface Supply {
  capacities: readonly CapacityRecord[];
  closures: readonly ClosureRecord[];
  /** Why the units are closed, as it will stand in the register. */
  reason: string;
}

/** Writes the places of an inventory, one row per unit, form, level and week, and the weeks in which units are closed. */
export async function commitCapacity(
  recorder: Recorder,
  results: readonly RowResult<CapacityRow>[],
  { capacities, closures, reason }: Supply,
): Promise<void> {
  const rows = valuesToWrite(results);
  const before = new Map(capacities.map((row) => [placeKey(row), row]));
  const wanted = new Map(rows.flatMap(placesOf).map((place) => [placeKey(place), place]));
  const fresh: NewRowOf<'capacities'>[] = [];
  const edits: { before: CapacityRecord; patch: Partial<NewRowOf<'capacities'>> }[] = [];
  for (const [key, { minimum, ...place }] of wanted) {
    const known = before.get(key);
    const least = minimum ?? known?.minimum ?? 0;
    if (!known) fresh.push({ id: newId(), ...place, minimum: least });
    else if (known.places !== place.places || known.minimum !== least)
      edits.push({ before: known, patch: { places: place.places, minimum: least } });
  }
  await recorder.insert('capacities', fresh);
  await recorder.update('capacities', edits);
  await recorder.insert('unitClosures', newClosures(rows, closures, reason));
}

/** Writes the lines of a school's order; a line that is there already gets its new number and contact. */
export async function commitOrders(
  recorder: Recorder,
  results: readonly RowResult<OrderRow>[],
  { orders, roundId }: { orders: readonly OrderRecord[]; roundId: string },
): Promise<void> {
  const before = new Map(orders.map((order) => [order.id, order]));
  const fresh: NewRowOf<'orders'>[] = [];
  const edits: { before: OrderRecord; patch: Partial<NewRowOf<'orders'>> }[] = [];
  for (const { values, status, matchId } of results) {
    if (values === null || (status !== 'new' && status !== 'changed')) continue;
    const { weeks, contactName, contactEmail, ...line } = values;
    const known = matchId === undefined ? undefined : before.get(matchId);
    const contact = {
      contactName: contactName ?? known?.contactName ?? null,
      contactEmail: contactEmail ?? known?.contactEmail ?? null,
    };
    if (known) edits.push({ before: known, patch: { places: line.places, ...contact } });
    else fresh.push({ id: newId(), roundId, ...line, ...contact, fromWeek: weeks.from, toWeek: weeks.to });
  }
  await recorder.insert('orders', fresh);
  await recorder.update('orders', edits);
}

function valuesToWrite<T>(results: readonly RowResult<T>[]): T[] {
  return results.flatMap(({ values, status }) =>
    values !== null && (status === 'new' || status === 'changed') ? [values] : [],
  );
}

function placesOf({ unitId, form, level, weeks, places, minimum }: CapacityRow) {
  if (places === null) return [];
  return weeks.flatMap(expandWeeks).map((week) => ({ unitId, form, level, week, places, minimum }));
}

function placeKey({ unitId, form, level, week }: Pick<CapacityRecord, 'unitId' | 'form' | 'level' | 'week'>): string {
  return [unitId, form, level, week].join(' ');
}

function newClosures(
  rows: readonly CapacityRow[],
  closures: readonly ClosureRecord[],
  reason: string,
): NewRowOf<'unitClosures'>[] {
  const closed = new Map<string, { from: ClosureRecord['fromWeek']; to: ClosureRecord['toWeek'] }[]>();
  for (const { unitId, fromWeek, toWeek } of closures)
    closed.set(unitId, [...(closed.get(unitId) ?? []), { from: fromWeek, to: toWeek }]);
  return rows.flatMap(({ unitId, closures: asked }) =>
    asked.flatMap((range) => {
      const known = closed.get(unitId) ?? [];
      if (isClosed(known, range)) return [];
      closed.set(unitId, [...known, range]);
      return [{ id: newId(), unitId, fromWeek: range.from, toWeek: range.to, reason }];
    }),
  );
}
