import { and, count, eq, inArray, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { Queries } from '../database.ts';
import { courses, learners, persons, placements, rounds, studyDirectors, supervisors, units } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import {
  courseWithin,
  directorWithin,
  learnerWithin,
  openTo,
  placementWithin,
  roundWithin,
  supervisorWithin,
  unitOwnedWithin,
} from './within.ts';

export interface TouchedLearner {
  personId: string;
  /** Whether the reader may know who it is as things stand. */
  isOpen: boolean;
  /** Whether the reader may read protected identities of this learner. */
  isWithin: boolean;
}

/** The learners that are among these, or are these persons, as one who reads protected identities so far sees them. */
export async function listTouchedLearners(
  db: Queries,
  { learnerIds, personIds }: { learnerIds: readonly string[]; personIds: readonly string[] },
  protectedReach: Reach,
): Promise<TouchedLearner[]> {
  const flag = (condition: SQL) => sql<number>`case when ${condition} then 1 else 0 end`;
  const columns = {
    personId: learners.personId,
    isOpen: flag(openTo(db, protectedReach)),
    isWithin: flag(learnerWithin(db, protectedReach)),
  };
  const found: TouchedLearner[] = [];
  for (const [column, ids] of [[learners.id, learnerIds] as const, [learners.personId, personIds] as const]) {
    for (const part of chunked(ids, 400)) {
      const rows = await db
        .select(columns)
        .from(learners)
        .innerJoin(persons, eq(persons.id, learners.personId))
        .where(inArray(column, part));
      found.push(
        ...rows.map((row) => ({ ...row, isOpen: Number(row.isOpen) === 1, isWithin: Number(row.isWithin) === 1 })),
      );
    }
  }
  return found;
}

/** What a row belongs to, by which its scope is judged. */
export type ScopeRoot = 'unit' | 'learner' | 'supervisor' | 'director' | 'placement' | 'round' | 'course';

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
    course: () => ({ table: courses, condition: among(inArray(courses.id, ids), courseWithin(db, reach)) }),
  };
  return roots[root]();
}

function among(ids: SQL, within: SQL): SQL | undefined {
  return and(ids, within);
}
