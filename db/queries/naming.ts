import { and, asc, eq, gte, inArray, isNotNull, lte, notExists, sql } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  learners,
  persons,
  placements,
  placementSupervisors,
  programmes,
  rounds,
  supervisors,
  units,
} from '../schema/index.ts';
import { DECIDED, HOLDING, isKnownOutside, lastKnownWeek, STANDING } from './holding.ts';
import { nameColumns, nameFor } from './protected-identity.ts';
import { placementWithin, supervisorWithin } from './within.ts';

const columns = {
  id: placements.id,
  form: placements.form,
  fromWeek: placements.fromWeek,
  ...STANDING,
  roundId: placements.roundId,
  roundState: rounds.state,
  learnerId: learners.id,
  unitId: units.id,
  unitName: units.name,
  unitPath: units.path,
  profession: programmes.supervisorProfession,
};

function placementsWith(db: Queries, protectedReach: Reach) {
  return db
    .select({ ...columns, ...nameColumns(db, protectedReach) })
    .from(placements)
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .innerJoin(persons, eq(persons.id, learners.personId))
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(rounds, eq(rounds.id, placements.roundId))
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId));
}

type Row = Awaited<ReturnType<typeof placementsWith>>[number];

function vacancyFor({ givenName, familyName, isOpen, ...row }: Row) {
  return {
    ...row,
    learnerName: nameFor({ givenName, familyName, isOpen }, row.learnerId),
  };
}
export type VacancyRow = ReturnType<typeof vacancyFor>;

/** Decided placements within reach that begin in the span of weeks and have no named supervisor, by start. */
export async function listUnsupervised(
  db: Queries,
  { reach, protectedReach }: { reach: Reach; protectedReach: Reach },
  { from, to }: { from: IsoWeek; to: IsoWeek },
): Promise<VacancyRow[]> {
  const named = db
    .select({ one: sql`1` })
    .from(placementSupervisors)
    .where(eq(placementSupervisors.placementId, placements.id));
  const rows = await placementsWith(db, protectedReach)
    .where(
      and(
        placementWithin(db, reach),
        isNotNull(placements.learnerId),
        inArray(placements.state, DECIDED),
        gte(placements.fromWeek, from),
        lte(placements.fromWeek, to),
        notExists(named),
      ),
    )
    .orderBy(asc(placements.fromWeek), asc(units.name), asc(placements.id));
  return rows.map(vacancyFor);
}

/** One placement for which the reader may name supervisors; none when it has ended. */
export async function findVacancy(
  db: Queries,
  placementId: string,
  reach: Reach,
  protectedReach: Reach,
): Promise<VacancyRow | null> {
  const [row] = await placementsWith(db, protectedReach).where(
    and(eq(placements.id, placementId), placementWithin(db, reach), inArray(placements.state, HOLDING)),
  );
  return row ? vacancyFor(row) : null;
}

/** The link between a placement and a supervisor. */
export async function findNaming(db: Queries, placementId: string, linkId: string) {
  const [row] = await db
    .select()
    .from(placementSupervisors)
    .where(and(eq(placementSupervisors.id, linkId), eq(placementSupervisors.placementId, placementId)));
  return row ?? null;
}

export async function findNamingOf(db: Queries, placementId: string, supervisorId: string) {
  const [row] = await db
    .select()
    .from(placementSupervisors)
    .where(and(eq(placementSupervisors.supervisorId, supervisorId), eq(placementSupervisors.placementId, placementId)));
  return row ?? null;
}

export async function listNamings(db: Queries, placementId: string) {
  return db.select().from(placementSupervisors).where(eq(placementSupervisors.placementId, placementId));
}

/** Learners of a supervisor from a week on, in order of start. */
export async function listSupervised(
  db: Queries,
  { supervisorId, fromWeek }: { supervisorId: string; fromWeek: IsoWeek },
  { reach, protectedReach }: { reach: Reach; protectedReach: Reach },
) {
  const rows = await placementsWith(db, protectedReach)
    .innerJoin(placementSupervisors, eq(placementSupervisors.placementId, placements.id))
    .innerJoin(supervisors, eq(supervisors.id, placementSupervisors.supervisorId))
    .where(
      and(
        eq(placementSupervisors.supervisorId, supervisorId),
        supervisorWithin(db, reach),
        isKnownOutside(),
        gte(lastKnownWeek(), fromWeek),
      ),
    )
    .orderBy(asc(placements.fromWeek), asc(placements.id));
  return rows.map((row) => vacancyFor(row));
}
