import { isoDate, weekOf } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { advancePlacements } from '#db/queries/lifecycle.ts';

/** Brings the states of published placements to the week that it is. */
export async function advanceWithTime({ db, now }: ServiceContext): Promise<void> {
  await db.write((tx) => advancePlacements(tx, weekOf(isoDate(now))));
}
