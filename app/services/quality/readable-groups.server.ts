import { reachOf } from '#app/domain/access/can.ts';
import { visibleGroups } from '#app/domain/quality/visible-groups.ts';
import type { VisibleGroups } from '#app/domain/quality/visible-groups.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listResultPlaces, listTaughtUnits } from '#db/queries/quality-places.ts';
import type { ResultProgramme, ResultUnit } from '#db/queries/quality-places.ts';

export interface ReadableGroups {
  visible: VisibleGroups;
  units: ReadonlyMap<string, ResultUnit>;
  programmes: ReadonlyMap<string, ResultProgramme>;
}

export type ResultPermission = 'survey:read' | 'quality:read' | 'quality:edit' | 'quality:judge';

/** The groups whose results the one who asks may do this with, and the names of all there are. */
export async function readableGroups(
  { db, actor }: ServiceContext,
  permission: ResultPermission,
): Promise<ReadableGroups> {
  const reach = reachOf(actor, permission);
  const places = await listResultPlaces(db.read);
  const own = places.programmes.filter(
    ({ id, branch }) => reach.branches.includes(branch) || reach.programmeIds.includes(id),
  );
  const taughtAt = reach.region
    ? []
    : await listTaughtUnits(
        db.read,
        own.map(({ id }) => id),
      );
  return {
    visible: visibleGroups(reach, { ...places, taughtAt }),
    units: new Map(places.units.map((unit) => [unit.id, unit])),
    programmes: new Map(places.programmes.map((programme) => [programme.id, programme])),
  };
}
