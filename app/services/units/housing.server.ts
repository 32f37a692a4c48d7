import { canSomewhere } from '#app/domain/access/can.ts';
import { bedsOf } from '#app/domain/placements/housing.ts';
import { mostAtOnce } from '#app/domain/placements/beds-taken.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { Overtaken } from '#app/domain/shared/overtaken.ts';
import { placeById } from '#app/domain/shared/places.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { isoDate, weekOf } from '#app/domain/shared/weeks.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { ChangedHousingValues, HousingValues, RemovedHousingValues } from '#app/domain/units/housing-form.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { listSubjectHistory } from '#app/services/history/list-history.server.ts';
import type { HistoryEntry } from '#app/services/history/list-history.server.ts';
import { newId } from '#db/ids.ts';
import { findHousing, listBoarders, listHousing } from '#db/queries/housing.ts';
import type { HousingRecord } from '#db/queries/housing.ts';
import { listJourneys } from '#db/queries/journeys.ts';
import { loadUnits } from '#db/queries/round-facts.ts';

/** Planners know of beds, and those of them who keep the register of units keep this too. */
function requirePlanner({ actor }: ServiceContext): void {
  if (!canSomewhere(actor, 'plan:read')) throw notFound();
}

function requireKeeper(ctx: ServiceContext): void {
  requirePlanner(ctx);
  if (!canSomewhere(ctx.actor, 'unit:edit')) throw notFound();
}

/** Beds by place and, where their weeks are not over, how many learners have one there at a time from now on. */
export async function readHousing(ctx: ServiceContext) {
  requirePlanner(ctx);
  const { read } = ctx.db;
  const rows = await listHousing(read);
  const thisWeek = weekOf(isoDate(ctx.now));
  const held = await listHeldBeds(ctx, {
    from: thisWeek,
    to:
      rows
        .map(({ toWeek }) => toWeek)
        .sort()
        .at(-1) ?? thisWeek,
  });
  return {
    mayEdit: canSomewhere(ctx.actor, 'unit:edit'),
    today: isoDate(ctx.now),
    rows: rows.map((row) => ({
      ...row,
      placeName: placeById(row.place)?.name ?? row.place,
      most: row.toWeek < thisWeek ? null : mostAtOnce(fromNow(row, thisWeek), rows, held),
    })),
  };
}

function fromNow<T extends { fromWeek: IsoWeek }>(row: T, thisWeek: IsoWeek): T {
  return row.fromWeek < thisWeek ? { ...row, fromWeek: thisWeek } : row;
}

async function listHeldBeds({ db: { read } }: ServiceContext, weeks: WeekRange) {
  const boarders = await listBoarders(read, { weeks });
  if (boarders.length === 0) return [];
  return bedsOf(boarders, { units: await loadUnits(read), journeys: await listJourneys(read) });
}

/** The beds for the form that changes them; not found for those who may not. */
export async function editableHousing(ctx: ServiceContext, housingId: string): Promise<HousingRecord> {
  requireKeeper(ctx);
  const found = await findHousing(ctx.db.read, housingId);
  if (!found) throw notFound();
  return found;
}

export async function addHousing(ctx: ServiceContext, { weeks, ...values }: HousingValues): Promise<string> {
  requireKeeper(ctx);
  return ctx.db.write(async (tx) => {
    const recorder = await beginChange(tx, ctx, 'housing.added', { name: values.name });
    await recorder.insert('housing', [{ id: newId(), ...values, fromWeek: weeks.from, toWeek: weeks.to }]);
    return recorder.changeId;
  });
}

/** Not saved when somebody has saved them after the version that the form was made from. */
export async function changeHousing(
  ctx: ServiceContext,
  housingId: string,
  { weeks, version, ...values }: ChangedHousingValues,
): Promise<Result<{ changeId: string }, Overtaken>> {
  requireKeeper(ctx);
  return ctx.db.write(async (tx) => {
    const before = await findHousing(tx, housingId);
    if (!before) throw notFound();
    if (before.version !== version) return err({ code: 'overtaken', version: before.version });
    const recorder = await beginChange(tx, ctx, 'housing.changed', { name: values.name });
    const patch = { ...values, fromWeek: weeks.from, toWeek: weeks.to };
    await recorder.update('housing', [{ before, patch }]);
    return ok({ changeId: recorder.changeId });
  });
}

export interface HousingKept {
  code: 'changed_since' | 'gone';
  /** What was done last with the beds; null for those who read no history. */
  later: HistoryEntry | null;
}

/** Removes beds as they were shown; kept, with what has been done meanwhile, when somebody has saved or removed them since. */
export async function removeHousing(
  ctx: ServiceContext,
  { housingId, version }: RemovedHousingValues,
): Promise<Result<{ changeId: string }, HousingKept>> {
  requireKeeper(ctx);
  const removed = await ctx.db.write(async (tx): Promise<Result<{ changeId: string }, HousingKept['code']>> => {
    const before = await findHousing(tx, housingId);
    if (!before) return err('gone');
    if (before.version !== version) return err('changed_since');
    const recorder = await beginChange(tx, ctx, 'housing.removed', { name: before.name });
    await recorder.remove('housing', [before]);
    return ok({ changeId: recorder.changeId });
  });
  if (removed.ok) return removed;
  const acts = await listSubjectHistory(ctx, { subjects: [{ entity: 'housing', id: housingId }] });
  return err({ code: removed.error, later: acts?.[0] ?? null });
}
