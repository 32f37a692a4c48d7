import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { err, ok } from '#app/domain/shared/result.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { words } from '#app/domain/shared/text.ts';
import { homePlace } from '#app/domain/shared/places.ts';
import { pathUnder } from '#app/domain/units/tree.ts';
import type { NewUnitValues, UnitValues } from '#app/domain/units/unit-form.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { beginChange } from '#app/services/history/begin-change.ts';
import { listOrganisations } from '#db/queries/learners.ts';
import { findOwnedUnit, findUnitByHsaId, listUnitChoices } from '#db/queries/units.ts';
import type { Unit } from '#db/queries/units.ts';
import { newId } from '#db/ids.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';

export interface Saved {
  id: string;
  changeId: string;
}
export type UnitRefusal = { field: 'hsaId' | 'parentId' | 'organisationId'; code: 'hsaIdTaken' | 'choose' };

/** Choices of the form: owners, and units that a new one may stand under. */
export async function unitFormChoices(ctx: ServiceContext) {
  if (!canSomewhere(ctx.actor, 'unit:edit')) throw notFound();
  const reach = reachOf(ctx.actor, 'unit:edit');
  const [owners, parents] = await Promise.all([
    listOrganisations(ctx.db.read),
    listUnitChoices(ctx.db.read, reach, isoDate(ctx.now), true),
  ]);
  return { owners: owners.filter(({ kind }) => kind !== 'education_provider'), parents };
}

/** The unit for the form that changes it; not found for those who may not. */
export async function editableUnit(ctx: ServiceContext, unitId: string): Promise<Unit> {
  const unit = await findOwnedUnit(ctx.db.read, unitId, reachOf(ctx.actor, 'unit:edit'));
  if (!unit) throw notFound();
  return unit;
}

export async function createUnit(ctx: ServiceContext, values: NewUnitValues): Promise<Result<Saved, UnitRefusal>> {
  const { owners, parents } = await unitFormChoices(ctx);
  const parent = parents.find(({ id }) => id === values.parentId) ?? null;
  if (values.parentId !== null && !parent) return err({ field: 'parentId', code: 'choose' });
  if (!parent && !canPlaceAnywhere(ctx, values.organisationId)) return err({ field: 'parentId', code: 'choose' });
  if (!owners.some(({ id }) => id === values.organisationId)) return err({ field: 'organisationId', code: 'choose' });
  const id = newId();
  return ctx.db.write(async (tx) => {
    if (values.hsaId !== null && (await findUnitByHsaId(tx, values.hsaId))) return hsaTaken();
    const recorder = await beginChange(tx, ctx, 'unit.created', { name: values.name, unit: id });
    await recorder.insert('units', [{ ...values, ...derived(values), id, path: pathUnder(parent?.path ?? null, id) }]);
    return ok({ id, changeId: recorder.changeId });
  });
}

/** Refuses with `changed_since` when somebody has saved the unit after the version that the form was made from. */
export async function updateUnit(
  ctx: ServiceContext,
  unitId: string,
  values: UnitValues,
): Promise<Result<Saved, UnitRefusal>> {
  const { version, ...patch } = values;
  const reach = reachOf(ctx.actor, 'unit:edit');
  return ctx.db.write(async (tx) => {
    const before = await findOwnedUnit(tx, unitId, reach);
    if (!before) throw notFound();
    if (before.version !== version) throw new Fault('conflict', 'changed_since', { name: before.name });
    const holder = patch.hsaId === null ? null : await findUnitByHsaId(tx, patch.hsaId);
    if (holder && holder.id !== unitId) return hsaTaken();
    const ends = before.validTo === null && patch.validTo !== null;
    const recorder = await beginChange(tx, ctx, ends ? 'unit.ended' : 'unit.updated', {
      name: patch.name,
      unit: unitId,
    });
    await recorder.update('units', [{ before, patch: { ...patch, ...derived(patch) } }]);
    return ok({ id: unitId, changeId: recorder.changeId });
  });
}

function hsaTaken(): Result<Saved, UnitRefusal> {
  return err({ field: 'hsaId', code: 'hsaIdTaken' });
}

function canPlaceAnywhere({ actor }: ServiceContext, organisationId: string): boolean {
  const { region, branches, programmeIds, organisationIds } = reachOf(actor, 'unit:edit');
  return region || branches.length + programmeIds.length > 0 || organisationIds.includes(organisationId);
}

function derived({ name, town, hsaId, postcode }: Pick<UnitValues, 'name' | 'town' | 'hsaId' | 'postcode'>) {
  const place = homePlace(postcode, town);
  return {
    search: words([name, town, hsaId ?? ''].join(' ')).join(' '),
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
  };
}
