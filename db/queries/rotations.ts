import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { Queries } from '../database.ts';
import {
  learners,
  persons,
  placements,
  programmes,
  rotationBlocks,
  rotationPlans,
  rotationResidents,
  rounds,
} from '../schema/index.ts';
import { HOLDING } from './holding.ts';
import { showPerson } from './protected-identity.ts';
import { findRound, type RoundHead } from './rounds.ts';
import { roundWithin } from './within.ts';

export type RotationPlanRow = typeof rotationPlans.$inferSelect;
export type RotationBlockRow = typeof rotationBlocks.$inferSelect;
export type RotationResidentRow = typeof rotationResidents.$inferSelect;

/** A round with what makes it a rotation. */
export interface RotationHead extends RoundHead {
  plan: RotationPlanRow;
  blocks: RotationBlockRow[];
}

/** A rotation with its blocks in order; null when there is none within reach. */
export async function findRotation(db: Queries, id: string, reach: Reach): Promise<RotationHead | null> {
  const [plan] = await db.select().from(rotationPlans).where(eq(rotationPlans.id, id));
  const head = plan && (await findRound(db, id, reach));
  if (!plan || !head) return null;
  const rows = await db.select().from(rotationBlocks).where(eq(rotationBlocks.roundId, id));
  const blocks = head.periods.flatMap((period) => rows.find((row) => row.id === period.id) ?? []);
  return { ...head, plan, blocks };
}

/** Rotations within reach, the latest first week first. */
export async function listRotations(db: Queries, reach: Reach) {
  return db
    .select({
      id: rounds.id,
      name: rounds.name,
      state: rounds.state,
      form: programmes.form,
      programmeName: programmes.name,
      programme: {
        id: programmes.id,
        branch: programmes.branch,
        educationOrganisationId: programmes.educationOrganisationId,
      },
      firstWeek: rotationPlans.firstWeek,
      lastWeek: rotationPlans.lastWeek,
    })
    .from(rotationPlans)
    .innerJoin(rounds, eq(rounds.id, rotationPlans.id))
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .where(roundWithin(db, reach))
    .orderBy(desc(rotationPlans.firstWeek), asc(rounds.name));
}

export interface RotationCounts {
  residents: number;
  blocks: number;
  /** Blocks of residents of which at least a part has a place. */
  planned: number;
}

/** How many take part in rotations, how many blocks there are, and how many of them are planned; by rotation. */
export async function countRotations(db: Queries, ids: readonly string[]): Promise<Map<string, RotationCounts>> {
  if (ids.length === 0) return new Map();
  const within = [...ids];
  const takingPart = await db
    .select({ id: rotationResidents.roundId, number: count() })
    .from(rotationResidents)
    .innerJoin(learners, eq(learners.id, rotationResidents.learnerId))
    .where(and(inArray(rotationResidents.roundId, within), eq(learners.status, 'active')))
    .groupBy(rotationResidents.roundId);
  const toDo = await db
    .select({ id: rotationBlocks.roundId, number: count() })
    .from(rotationBlocks)
    .where(inArray(rotationBlocks.roundId, within))
    .groupBy(rotationBlocks.roundId);
  const held = db
    .selectDistinct({ id: placements.roundId, periodId: placements.periodId, learnerId: placements.learnerId })
    .from(placements)
    .where(and(inArray(placements.roundId, within), inArray(placements.state, HOLDING)))
    .as('held');
  const planned = await db.select({ id: held.id, number: count() }).from(held).groupBy(held.id);
  const of = (rows: readonly { id: string; number: number }[], id: string) =>
    rows.find((row) => row.id === id)?.number ?? 0;
  return new Map(
    within.map((id) => [id, { residents: of(takingPart, id), blocks: of(toDo, id), planned: of(planned, id) }]),
  );
}

/** Residents of rotations, whatever has become of them. */
export async function listResidentRows(db: Queries, roundId: string): Promise<RotationResidentRow[]> {
  return db
    .select()
    .from(rotationResidents)
    .where(eq(rotationResidents.roundId, roundId))
    .orderBy(asc(rotationResidents.id));
}

export interface ResidentName {
  /** The learner's id. */
  id: string;
  name: PersonName;
  cohort: string;
  homeTown: string | null;
  isActive: boolean;
}

/** Who takes part in a rotation, by name; protected persons by a code unless the reader may see them. */
export async function listResidentNames(db: Queries, roundId: string, seesProtected: boolean): Promise<ResidentName[]> {
  const rows = await db
    .select({ learner: learners, person: persons })
    .from(rotationResidents)
    .innerJoin(learners, eq(learners.id, rotationResidents.learnerId))
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(eq(rotationResidents.roundId, roundId))
    .orderBy(asc(persons.familyName), asc(persons.givenName), asc(learners.id));
  return rows.map(({ learner, person }) => {
    const name = showPerson({ ...person, id: learner.id }, seesProtected);
    return {
      id: learner.id,
      name,
      cohort: learner.cohort,
      homeTown: name.protectedCode === null ? person.homeTown : null,
      isActive: learner.status === 'active',
    };
  });
}

/** Active learners of the programme who are not in the plan, by name, for adding them. */
export async function listResidentChoices(
  db: Queries,
  { programmeId, roundId, seesProtected }: { programmeId: string; roundId: string; seesProtected: boolean },
) {
  const taking = new Set((await listResidentRows(db, roundId)).map(({ learnerId }) => learnerId));
  const rows = await db
    .select({ learner: learners, person: persons })
    .from(learners)
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(and(eq(learners.programmeId, programmeId), eq(learners.status, 'active')))
    .orderBy(asc(learners.cohort), asc(persons.familyName), asc(persons.givenName), asc(learners.id));
  return rows
    .filter(({ learner }) => !taking.has(learner.id))
    .map(({ learner, person }) => ({
      id: learner.id,
      cohort: learner.cohort,
      name: showPerson({ ...person, id: learner.id }, seesProtected),
    }));
}
