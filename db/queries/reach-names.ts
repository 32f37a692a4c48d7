import { asc, inArray } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { Queries } from '../database.ts';
import { organisations, programmes, units } from '../schema/index.ts';

/** The names of what somebody's reach is made of, but for its branches: organisations, units and programmes. */
export async function listReachNames(db: Queries, { organisationIds, unitIds, programmeIds }: Reach) {
  const [owners, places, courses] = await Promise.all([
    db
      .select({ name: organisations.name })
      .from(organisations)
      .where(inArray(organisations.id, organisationIds))
      .orderBy(asc(organisations.name)),
    db.select({ name: units.name }).from(units).where(inArray(units.id, unitIds)).orderBy(asc(units.name)),
    db
      .select({ name: programmes.name })
      .from(programmes)
      .where(inArray(programmes.id, programmeIds))
      .orderBy(asc(programmes.id)),
  ]);
  return { things: [...owners, ...places].map(({ name }) => name), programmes: courses.map(({ name }) => name) };
}
