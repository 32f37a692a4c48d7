import { and, asc, count, desc, eq, gt, gte, inArray, lte, ne, or } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type {
  ClinicFacts,
  HeldSpan,
  ResidentFacts,
  RotationFacts,
  StayFacts,
} from '#app/domain/rotation-plans/facts.ts';
import { addWeeks } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  capacities,
  conflicts,
  learners,
  persons,
  placements,
  programmes,
  rotationBlocks,
  rotationPlans,
  rotationResidents,
  rounds,
  unitClosures,
  units,
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

/** So long before the plan a statement of places may lie and still be the latest. */
const STATED_BEFORE_WEEKS = 60;

/** Everything that the engine's problem of a rotation is made from, in an order that does not change. */
export async function loadRotationFacts(db: Queries, head: RotationHead): Promise<RotationFacts> {
  const { plan, blocks, periods, programme } = head;
  const span = { from: addWeeks(plan.firstWeek, -STATED_BEFORE_WEEKS), to: plan.lastWeek };
  // One after the other: inside a transaction there is one connection.
  const stays = await listStays(db, plan.id);
  const found = await listClinics(db, programme.form, { span, stays });
  const unitIds = found.map(({ id }) => id);
  return {
    form: programme.form,
    firstWeek: plan.firstWeek,
    lastWeek: plan.lastWeek,
    slackWeeks: plan.slackWeeks,
    priority: plan.priority,
    order: plan.order,
    waves: plan.waves,
    unitIds: plan.unitIds,
    blocks: blocks.flatMap(({ id, weeks, leastWeeks }) => {
      const sector = periods.find((period) => period.id === id)?.allowedSectors[0];
      return sector ? [{ id, sector, weeks, leastWeeks }] : [];
    }),
    residents: await listResidents(db, plan.id),
    units: found,
    capacities: await listStated(db, programme.form, unitIds, span),
    held: await listHeldByOthers(db, plan.id, unitIds, { from: plan.firstWeek, to: plan.lastWeek }),
    stays,
  };
}

interface Span {
  from: IsoWeek;
  to: IsoWeek;
}

/** Placements of the plan that hold a place, in order of time. */
export async function listStays(db: Queries, roundId: string): Promise<StayFacts[]> {
  const rows = await db
    .select({
      id: placements.id,
      learnerId: placements.learnerId,
      blockId: placements.periodId,
      unitId: placements.unitId,
      fromWeek: placements.fromWeek,
      toWeek: placements.toWeek,
      state: placements.state,
      locked: placements.locked,
    })
    .from(placements)
    .where(and(eq(placements.roundId, roundId), inArray(placements.state, HOLDING)))
    .orderBy(asc(placements.fromWeek), asc(placements.id));
  return rows.flatMap(({ learnerId, ...row }) => (learnerId === null ? [] : [{ learnerId, ...row }]));
}

async function listClinics(
  db: Queries,
  form: RotationFacts['form'],
  { span, stays }: { span: Span; stays: readonly StayFacts[] },
): Promise<(ClinicFacts & { name: string })[]> {
  const offering = db
    .select({ id: capacities.unitId })
    .from(capacities)
    .where(
      and(
        eq(capacities.form, form),
        gt(capacities.places, 0),
        gte(capacities.week, span.from),
        lte(capacities.week, span.to),
      ),
    );
  const stayed = [...new Set(stays.map(({ unitId }) => unitId))];
  const rows = await db
    .select()
    .from(units)
    .where(or(inArray(units.id, offering), inArray(units.id, stayed)))
    .orderBy(asc(units.id));
  const closed = Map.groupBy(await db.select().from(unitClosures).orderBy(asc(unitClosures.id)), (row) => row.unitId);
  return rows.map(({ id, name, sector, town, latitude, longitude, validFrom, validTo }) => ({
    ...{ id, name, sector, town, latitude, longitude, validFrom, validTo },
    closures: (closed.get(id) ?? []).map(({ fromWeek, toWeek }) => ({ from: fromWeek, to: toWeek })),
  }));
}

async function listStated(db: Queries, form: RotationFacts['form'], unitIds: string[], span: Span) {
  const { unitId, form: kind, week, places } = capacities;
  return db
    .select({ unitId, form: kind, week, places })
    .from(capacities)
    .where(and(inArray(unitId, unitIds), inArray(kind, ['all', form]), gte(week, span.from), lte(week, span.to)))
    .orderBy(asc(unitId), asc(kind), asc(week));
}

async function listHeldByOthers(db: Queries, roundId: string, unitIds: string[], span: Span): Promise<HeldSpan[]> {
  const { unitId, form, fromWeek, toWeek } = placements;
  return db
    .select({ unitId, form, fromWeek, toWeek })
    .from(placements)
    .where(
      and(
        ne(placements.roundId, roundId),
        inArray(unitId, unitIds),
        inArray(placements.state, HOLDING),
        lte(fromWeek, span.to),
        gte(toWeek, span.from),
      ),
    )
    .orderBy(asc(placements.id));
}

async function listResidents(db: Queries, roundId: string): Promise<ResidentFacts[]> {
  const rows = await db
    .select({
      resident: rotationResidents,
      personId: learners.personId,
      homePostcode: persons.homePostcode,
      homeTown: persons.homeTown,
    })
    .from(rotationResidents)
    .innerJoin(learners, eq(learners.id, rotationResidents.learnerId))
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(and(eq(rotationResidents.roundId, roundId), eq(learners.status, 'active')))
    .orderBy(asc(learners.id));
  const personIds = rows.map(({ personId }) => personId);
  const barred = await db
    .select({ personId: learners.personId, unitId: conflicts.unitId })
    .from(conflicts)
    .innerJoin(learners, eq(learners.id, conflicts.learnerId))
    .where(inArray(learners.personId, personIds))
    .orderBy(asc(conflicts.id));
  const away = await db
    .select({ personId: learners.personId, from: placements.fromWeek, to: placements.toWeek })
    .from(placements)
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .where(
      and(inArray(learners.personId, personIds), ne(placements.roundId, roundId), inArray(placements.state, HOLDING)),
    )
    .orderBy(asc(placements.fromWeek), asc(placements.id));
  return rows.map(({ resident, personId, homePostcode, homeTown }) => ({
    id: resident.learnerId,
    percent: resident.percent,
    waveIds: resident.waveIds,
    leave: resident.leave,
    wishes: resident.wishes,
    ...{ homePostcode, homeTown },
    barredUnitIds: [...new Set(barred.filter((row) => row.personId === personId).map(({ unitId }) => unitId))],
    elsewhere: away.filter((row) => row.personId === personId).map(({ from, to }) => ({ from, to })),
  }));
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

/** Units that state places for a form in a span of weeks, with their names, by town. */
export async function listFormClinics(db: Queries, form: RotationFacts['form'], span: Span) {
  const from = addWeeks(span.from, -STATED_BEFORE_WEEKS);
  const found = await listClinics(db, form, { span: { from, to: span.to }, stays: [] });
  return found
    .map(({ id, name, sector, town }) => ({ id, name, sector, town }))
    .sort((a, b) => a.town.localeCompare(b.town, 'sv') || a.name.localeCompare(b.name, 'sv'));
}
