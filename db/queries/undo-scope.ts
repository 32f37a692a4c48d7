import { and, count, inArray } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { Queries } from '../database.ts';
import { learners, placements, rounds, studyDirectors, supervisors, units } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import {
  directorWithin,
  learnerWithin,
  placementWithin,
  roundWithin,
  supervisorWithin,
  unitOwnedWithin,
} from './within.ts';

/** What a row belongs to, by which its scope is judged. */
export type ScopeRoot = 'unit' | 'learner' | 'supervisor' | 'director' | 'placement' | 'round';

/** How many of these ids exist and are within reach. */
export async function countWithin(db: Queries, root: ScopeRoot, ids: readonly string[], reach: Reach): Promise<number> {
  let within = 0;
  for (const part of chunked(ids, 400)) {
    const { table, condition } = rootOf(db, root, part, reach);
    const [row] = await db.select({ number: count() }).from(table).where(condition);
    within += row?.number ?? 0;
  }
  return within;
}

function rootOf(db: Queries, root: ScopeRoot, ids: string[], reach: Reach) {
  const roots = {
    unit: () => ({ table: units, condition: among(inArray(units.id, ids), unitOwnedWithin(reach)) }),
    learner: () => ({ table: learners, condition: among(inArray(learners.id, ids), learnerWithin(db, reach)) }),
    supervisor: () => ({
      table: supervisors,
      condition: among(inArray(supervisors.id, ids), supervisorWithin(db, reach)),
    }),
    director: () => ({
      table: studyDirectors,
      condition: among(inArray(studyDirectors.id, ids), directorWithin(db, reach)),
    }),
    placement: () => ({ table: placements, condition: among(inArray(placements.id, ids), placementWithin(db, reach)) }),
    round: () => ({ table: rounds, condition: among(inArray(rounds.id, ids), roundWithin(db, reach)) }),
  };
  return roots[root]();
}

function among(ids: SQL, within: SQL): SQL | undefined {
  return and(ids, within);
}
