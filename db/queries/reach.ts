import { eq, inArray, like, or, sql, type SQL } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { Column } from '../dialect.ts';

/** The columns that tell where a row belongs; a kind of scope without its column covers no row. */
export interface BelongingColumns {
  branch?: Column;
  organisations?: readonly Column[];
  unitPath?: Column;
  programme?: Column;
  person?: Column;
}

/** The condition that keeps the rows within reach; undefined when all are. */
export function withinReach(reach: Reach, columns: BelongingColumns): SQL | undefined {
  if (reach.region) return undefined;
  const { branch, organisations = [], unitPath, programme, person } = columns;
  const parts = [
    branch && reach.branches.length > 0 ? inArray(branch, reach.branches) : undefined,
    ...organisations.map((column) =>
      reach.organisationIds.length > 0 ? inArray(column, reach.organisationIds) : undefined,
    ),
    ...(unitPath ? reach.unitIds.map((id) => like(unitPath, `%/${id}/%`)) : []),
    programme && reach.programmeIds.length > 0 ? inArray(programme, reach.programmeIds) : undefined,
    person && reach.personId !== null ? eq(person, reach.personId) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? or(...parts) : sql`1 = 0`;
}
