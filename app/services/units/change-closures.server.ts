import { reachOf } from '#app/domain/access/can.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ClosureValues } from '#app/domain/units/unit-form.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { newId } from '#db/ids.ts';
import { findClosure, findOwnedUnit } from '#db/queries/units.ts';

/** Closes a unit for some weeks. */
export async function addClosure(
  ctx: ServiceContext,
  unitId: string,
  { weeks, reason }: ClosureValues,
): Promise<string> {
  const reach = reachOf(ctx.actor, 'capacity:edit');
  return ctx.db.write(async (tx) => {
    const unit = await findOwnedUnit(tx, unitId, reach);
    if (!unit) throw notFound();
    const recorder = await beginChange(tx, ctx, 'unit.closed', {
      name: unit.name,
      unit: unitId,
      from: weeks.from,
      to: weeks.to,
    });
    await recorder.insert('unitClosures', [{ id: newId(), unitId, fromWeek: weeks.from, toWeek: weeks.to, reason }]);
    return recorder.changeId;
  });
}

export async function removeClosure(ctx: ServiceContext, unitId: string, closureId: string): Promise<string> {
  const reach = reachOf(ctx.actor, 'capacity:edit');
  return ctx.db.write(async (tx) => {
    const unit = await findOwnedUnit(tx, unitId, reach);
    const closure = await findClosure(tx, closureId, unitId);
    if (!unit || !closure) throw notFound();
    const params = { name: unit.name, unit: unitId, from: closure.fromWeek, to: closure.toWeek };
    const recorder = await beginChange(tx, ctx, 'unit.opened', params);
    await recorder.remove('unitClosures', [closure]);
    return recorder.changeId;
  });
}
