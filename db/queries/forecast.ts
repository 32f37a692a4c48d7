import { and, asc, count, eq, gte, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { LearnerStatus } from '#app/domain/forecast/facts.ts';
import type { Sector } from '#app/domain/placements/vocabulary.ts';
import type { IsoWeek, WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  capacities,
  changeRows,
  changes,
  courses,
  learners,
  periods,
  placements,
  programmes,
  roundLearners,
  rounds,
  unitClosures,
  units,
} from '../schema/index.ts';
import { HOLDING } from './holding.ts';
import { programmeWithin, unitWithin } from './within.ts';

/** Programmes within reach with their courses, by name of form and id. */
export async function listForecastProgrammes(db: Queries, reach: Reach) {
  const { id, form, name, validTo } = programmes;
  const rows = await db
    .select({ id, form, name, validTo })
    .from(programmes)
    .where(programmeWithin(reach))
    .orderBy(asc(form), asc(id));
  const read = await db
    .select({
      id: courses.id,
      programmeId: courses.programmeId,
      code: courses.code,
      name: courses.name,
      term: courses.term,
    })
    .from(courses)
    .innerJoin(programmes, eq(programmes.id, courses.programmeId))
    .where(programmeWithin(reach))
    .orderBy(asc(courses.term), asc(courses.id));
  const coursesOf = Map.groupBy(read, ({ programmeId }) => programmeId);
  return rows.map((row) => ({ ...row, courses: coursesOf.get(row.id) ?? [] }));
}

/** Learners of programmes within reach, whatever their status; who they are stays out. */
export async function listForecastLearners(db: Queries, reach: Reach) {
  const { id, programmeId, cohort, status } = learners;
  return db
    .select({ id, programmeId, cohort, status })
    .from(learners)
    .innerJoin(programmes, eq(programmes.id, programmeId))
    .where(programmeWithin(reach))
    .orderBy(asc(id));
}

/** Recorded changes of status of these learners, the first first; neither what has been undone nor its undoing. */
export async function listStatusChanges(db: Queries, reach: Reach) {
  const { entity, entityId, before, after } = changeRows;
  const statusOf = (row: typeof before | typeof after) => sql<LearnerStatus>`${row} ->> 'status'`;
  return db
    .select({ learnerId: entityId, at: changes.at, from: statusOf(before), to: statusOf(after) })
    .from(changeRows)
    .innerJoin(changes, eq(changes.id, changeRows.changeId))
    .innerJoin(learners, eq(learners.id, entityId))
    .innerJoin(programmes, eq(programmes.id, learners.programmeId))
    .where(
      and(
        eq(entity, 'learners'),
        isNotNull(before),
        isNotNull(after),
        isNull(changes.undoneBy),
        isNull(changes.undoes),
        sql`${statusOf(before)} <> ${statusOf(after)}`,
        programmeWithin(reach),
      ),
    )
    .orderBy(asc(changes.ordinal));
}

/**
 * Periods of the programmes' rounds, with who takes part in the round and where places are held. In a rotation nobody is
 * in need of a place in all weeks of a period, so that it tells nothing of how many are needed when.
 */
export async function listHeldPeriods(db: Queries, reach: Reach) {
  const rows = await db
    .select({
      id: periods.id,
      roundId: rounds.id,
      programmeId: rounds.programmeId,
      courseId: periods.courseId,
      term: rounds.term,
      fromWeek: periods.fromWeek,
      toWeek: periods.toWeek,
      allowedSectors: periods.allowedSectors,
    })
    .from(periods)
    .innerJoin(rounds, eq(rounds.id, periods.roundId))
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .where(and(eq(rounds.kind, 'periods'), programmeWithin(reach)))
    .orderBy(asc(periods.fromWeek), asc(periods.id));
  const taking = await db
    .select({ roundId: roundLearners.roundId, learnerId: roundLearners.learnerId })
    .from(roundLearners)
    .innerJoin(rounds, eq(rounds.id, roundLearners.roundId))
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .where(programmeWithin(reach))
    .orderBy(asc(roundLearners.learnerId));
  const learnersOf = Map.groupBy(taking, ({ roundId }) => roundId);
  const placedOf = Map.groupBy(await countPlaced(db, reach), ({ periodId }) => periodId);
  return rows.map(({ id, roundId, ...row }) => ({
    ...row,
    learnerIds: (learnersOf.get(roundId) ?? []).map(({ learnerId }) => learnerId),
    placed: Object.fromEntries((placedOf.get(id) ?? []).map(({ sector, placed }) => [sector, placed])),
  }));
}

async function countPlaced(db: Queries, reach: Reach): Promise<{ periodId: string; sector: Sector; placed: number }[]> {
  return db
    .select({ periodId: placements.periodId, sector: units.sector, placed: count() })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(rounds, eq(rounds.id, placements.roundId))
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .where(and(programmeWithin(reach), isNotNull(placements.learnerId), inArray(placements.state, HOLDING)))
    .groupBy(placements.periodId, units.sector);
}

/**
 * What units within reach have stated for the weeks, level by level, and when they are closed. Weeks in a row with as many
 * places are one row: there are many more weeks than times at which a unit changes its mind.
 */
export async function listStatedPlaces(db: Queries, reach: Reach, weeks: WeekRange) {
  const within = unitWithin(db, reach);
  const { unitId, form, level, week, places } = capacities;
  // Of weeks in a row with the same places, the number of the week less the number of the row is the same.
  const ordinal = sql`53 * cast(substr(${week}, 1, 4) as integer) + cast(substr(${week}, 7, 2) as integer)`;
  const row = sql`row_number() over (partition by ${unitId}, ${form}, ${level}, ${places} order by ${week})`;
  const runs = db
    .select({ unitId, form, level, week, places, run: sql<number>`${ordinal} - ${row}`.as('run') })
    .from(capacities)
    .innerJoin(units, eq(units.id, unitId))
    .where(and(within, gte(week, weeks.from), lte(week, weeks.to)))
    .as('runs');
  const stated = await db
    .select({
      ...{ unitId: runs.unitId, form: runs.form, level: runs.level, places: runs.places },
      fromWeek: sql<IsoWeek>`min(${runs.week})`,
      toWeek: sql<IsoWeek>`max(${runs.week})`,
    })
    .from(runs)
    .groupBy(runs.unitId, runs.form, runs.level, runs.places, sql`${runs.run}`)
    .orderBy(asc(runs.unitId), asc(runs.form), asc(sql`min(${runs.week})`));
  const offering = await db
    .select({ id: units.id, sector: units.sector, validTo: units.validTo })
    .from(units)
    .where(within)
    .orderBy(asc(units.id));
  const closures = await db
    .select({ unitId: unitClosures.unitId, fromWeek: unitClosures.fromWeek, toWeek: unitClosures.toWeek })
    .from(unitClosures)
    .innerJoin(units, eq(units.id, unitClosures.unitId))
    .where(and(within, gte(unitClosures.toWeek, weeks.from), lte(unitClosures.fromWeek, weeks.to)));
  return { capacities: stated, units: offering, closures };
}
