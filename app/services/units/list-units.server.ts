import { canSomewhere, reachOf } from '#app/domain/access/can.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { known } from '#app/domain/shared/known.ts';
import { words } from '#app/domain/shared/text.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { countUnits, listUnitFilterValues, listUnitNames, listUnits } from '#db/queries/units.ts';
import type { UnitFilter, UnitRow } from '#db/queries/units.ts';

export type UnitListFilter = Omit<UnitFilter, 'today'>;

/** The register of units as far as the reader sees it. */
export async function listUnitRegister(ctx: ServiceContext, filter: UnitListFilter) {
  if (!canSomewhere(ctx.actor, 'unit:read')) throw notFound();
  const reach = reachOf(ctx.actor, 'unit:read');
  const search = filter.search === undefined ? undefined : words(filter.search).join(' ');
  const values = await listUnitFilterValues(ctx.db.read, reach);
  const town = known(filter.town, values.towns);
  const organisationId = known(
    filter.organisationId,
    values.owners.map(({ id }) => id),
  );
  const [rows, total, names] = await Promise.all([
    listUnits(ctx.db.read, reach, { ...filter, search, town, organisationId, today: isoDate(ctx.now) }),
    countUnits(ctx.db.read, reach),
    listUnitNames(ctx.db.read, reach),
  ]);
  const units: UnitRow[] = rows.map((row) => ({
    ...row,
    parentName: row.parentId === null ? null : (names.get(row.parentId) ?? null),
  }));
  const { actor } = ctx;
  const seesHousing = canSomewhere(actor, 'plan:read');
  return { units, total, ...values, mayEdit: canSomewhere(actor, 'unit:edit'), seesHousing };
}
