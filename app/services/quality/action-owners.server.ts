import { reachOf } from '#app/domain/access/can.ts';
import { MATRIX } from '#app/domain/access/permissions.ts';
import { ROLES } from '#app/domain/access/roles.ts';
import type { ResultGroup } from '#app/domain/quality/groups.ts';
import { seesGroup, visibleGroups } from '#app/domain/quality/visible-groups.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listPeopleWith } from '#db/queries/quality-actions.ts';
import { listResultPlaces, listTaughtUnits } from '#db/queries/quality-places.ts';

const READERS = ROLES.filter((role) => MATRIX[role].includes('quality:read'));

/** Who can own an action about a place: those with a role who read its results. */
export async function listOwners({ db }: ServiceContext, group: ResultGroup) {
  const places = await listResultPlaces(db.read);
  const taughtAt = await listTaughtUnits(
    db.read,
    places.programmes.map(({ id }) => id),
  );
  const people = await listPeopleWith(db.read, READERS);
  return people
    .filter(({ personId, grants }) => {
      const actor = { accountId: '', personId, name: '', language: 'sv', grants } as const;
      return seesGroup(visibleGroups(reachOf(actor, 'quality:read'), { ...places, taughtAt }), group, null);
    })
    .map(({ personId, name }) => ({ personId, name }));
}
