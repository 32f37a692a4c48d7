import { and, asc, eq, gt, gte, inArray, lte, ne, or } from 'drizzle-orm';
import type {
  ClinicFacts,
  HeldSpan,
  ResidentFacts,
  RotationFacts,
  StayFacts,
} from '#app/domain/rotation-plans/facts.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  capacities,
  conflicts,
  learners,
  persons,
  placements,
  programmes,
  rotationResidents,
  rounds,
  unitClosures,
  units,
} from '../schema/index.ts';
import { HOLDING } from './holding.ts';
import { loadSupervisors } from './round-supply.ts';
import type { RotationHead } from './rotations.ts';

/** A statement of places may lie a year before the plan and still be the latest. */
function yearBefore(week: IsoWeek): IsoWeek {
  return `${Number(week.slice(0, 4)) - 1}-W${week.slice(6)}`;
}

/** Everything that the engine's problem of a rotation is made from, in an order that does not change. */
export async function loadRotationFacts(db: Queries, head: RotationHead): Promise<RotationFacts> {
  const { plan, blocks, periods, programme } = head;
  const span = { from: yearBefore(plan.firstWeek), to: plan.lastWeek };
  // One after the other: inside a transaction there is one connection.
  const stays = await listStays(db, plan.id);
  const found = await listClinics(db, programme.form, { span, stays });
  const unitIds = found.map(({ id }) => id);
  return {
    form: programme.form,
    supervisorProfession: programme.supervisorProfession,
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
    supervisors: (await loadSupervisors(db)).filter(({ unitId }) => unitIds.includes(unitId)),
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
  const { unitId, form: kind, level, week, places } = capacities;
  return db
    .select({ unitId, form: kind, level, week, places })
    .from(capacities)
    .where(and(inArray(unitId, unitIds), inArray(kind, ['all', form]), gte(week, span.from), lte(week, span.to)))
    .orderBy(asc(unitId), asc(kind), asc(week));
}

async function listHeldByOthers(db: Queries, roundId: string, unitIds: string[], span: Span): Promise<HeldSpan[]> {
  const { unitId, form, fromWeek, toWeek } = placements;
  return db
    .select({ unitId, form, fromWeek, toWeek, supervisorProfession: programmes.supervisorProfession })
    .from(placements)
    .innerJoin(rounds, eq(rounds.id, placements.roundId))
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
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

/** Units that state places for a form in a span of weeks, with their names, by town. */
export async function listFormClinics(db: Queries, form: RotationFacts['form'], span: Span) {
  const from = yearBefore(span.from);
  const found = await listClinics(db, form, { span: { from, to: span.to }, stays: [] });
  return found
    .map(({ id, name, sector, town }) => ({ id, name, sector, town }))
    .sort((a, b) => a.town.localeCompare(b.town, 'sv') || a.name.localeCompare(b.name, 'sv'));
}
