import type { Database } from '#db/database.ts';
import * as tables from '#db/schema/index.ts';

const WRITTEN = [
  tables.persons,
  tables.learners,
  tables.roundLearners,
  tables.wishes,
  tables.conflicts,
  tables.capacities,
  tables.unitClosures,
  tables.orders,
  tables.earlierResults,
  tables.journeys,
] as const;

/** Every row that an import may write, but for versions: an undo raises them. */
export async function registered(db: Database): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  for (const table of WRITTEN) {
    const rows = await db.read.select().from(table).orderBy(table.id);
    all.push(...rows.map(({ version: _version, ...row }) => row));
  }
  return all;
}
