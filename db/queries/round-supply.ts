import { and, asc, eq, gte, inArray, lte, ne } from 'drizzle-orm';
import type { RoundFacts } from '#app/domain/placements/round-facts.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { HOLDING } from './holding.ts';
import {
  capacities,
  courses,
  periods,
  placements,
  programmes,
  rounds,
  supervisorAbsences,
  supervisors,
} from '../schema/index.ts';

/** What units state for all forms and for the round's own in its weeks, level by level. */
export async function loadCapacities(
  db: Queries,
  span: WeekRange,
  form: RoundFacts['form'],
): Promise<RoundFacts['capacities']> {
  const rows = await db
    .select()
    .from(capacities)
    .where(and(gte(capacities.week, span.from), lte(capacities.week, span.to), inArray(capacities.form, ['all', form])))
    .orderBy(asc(capacities.unitId), asc(capacities.form), asc(capacities.week), asc(capacities.level));
  return rows.map(({ unitId, form: of, level, week, places, minimum }) => ({
    unitId,
    form: of,
    level,
    week: week,
    places,
    minimum,
  }));
}

/** Placements of other rounds in the weeks, whatever their form. */
export async function loadHeld(db: Queries, span: WeekRange, roundId: string): Promise<RoundFacts['held']> {
  const rows = await db
    .select({
      unitId: placements.unitId,
      form: placements.form,
      term: courses.term,
      supervisorProfession: programmes.supervisorProfession,
      fromWeek: placements.fromWeek,
      toWeek: placements.toWeek,
    })
    .from(placements)
    .innerJoin(rounds, eq(rounds.id, placements.roundId))
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .innerJoin(periods, eq(periods.id, placements.periodId))
    .innerJoin(courses, eq(courses.id, periods.courseId))
    .where(
      and(
        ne(placements.roundId, roundId),
        inArray(placements.state, HOLDING),
        lte(placements.fromWeek, span.to),
        gte(placements.toWeek, span.from),
      ),
    )
    .orderBy(asc(placements.id));
  return rows;
}

/** Everybody who supervises, with when she is away. */
export async function loadSupervisors(db: Queries): Promise<RoundFacts['supervisors']> {
  const absences = Map.groupBy(
    await db.select().from(supervisorAbsences).orderBy(asc(supervisorAbsences.id)),
    (row) => row.supervisorId,
  );
  const rows = await db.select().from(supervisors).orderBy(asc(supervisors.id));
  return rows.map(({ id, unitId, profession, maxLearners, percent, validFrom, validTo }) => ({
    unitId,
    profession,
    maxLearners,
    percent,
    validFrom,
    validTo,
    absences: (absences.get(id) ?? []).map((row) => ({ from: row.fromWeek, to: row.toWeek })),
  }));
}
