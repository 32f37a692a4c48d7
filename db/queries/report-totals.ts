import { and, count, eq, exists, gte, inArray, isNotNull, isNull, lte, max, min, or, sql } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import { ENDED_STATES } from '#app/domain/placements/vocabulary.ts';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import type { IsoDate, WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  changeRows,
  changes,
  placements,
  placementSupervisors,
  programmes,
  rounds,
  supervisors,
  supervisorTrainings,
  units,
} from '../schema/index.ts';
import { begunIn, isFirstPart, placementIn } from './quality-report.ts';
import type { ReportArea } from './quality-report.ts';
import { holdsText, supervisorWithin } from './within.ts';

const ENDED: PlacementState[] = [...ENDED_STATES];

function endedIn(db: Queries, area: ReportArea, weeks: WeekRange) {
  const { fromWeek, endedBy, state } = placements;
  const isEnded = or(inArray(state, ENDED), isNotNull(endedBy));
  return and(placementIn(db, area), isEnded, gte(fromWeek, weeks.from), lte(fromWeek, weeks.to));
}

/** What was to begin in the weeks and ended before its time, counted by the weeks that were held of it all the same. */
export async function countEnded(db: Queries, area: ReportArea, weeks: WeekRange) {
  const { fromWeek, toWeek, endedBy } = placements;
  const rows = await db
    .select({ fromWeek, toWeek, held: count(endedBy), placements: count() })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(endedIn(db, area, weeks))
    .groupBy(fromWeek, toWeek);
  return rows;
}

/**
 * The same by the week they were to begin in and the instant at which it was decided: that of the last recorded change by
 * which each came to end as it has not before. What was decided before that was recorded is left out.
 */
export async function countDecidedEndings(db: Queries, area: ReportArea, weeks: WeekRange) {
  const { id, fromWeek } = placements;
  const { entity, entityId, before, after } = changeRows;
  const standing = (row: typeof before | typeof after) =>
    sql<string>`coalesce(${row} ->> 'endedBy', ${row} ->> 'state')`;
  const last = db
    .select({ fromWeek, decision: max(changes.ordinal).as('decision') })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(changeRows, and(eq(entity, 'placements'), eq(entityId, id)))
    .innerJoin(changes, eq(changes.id, changeRows.changeId))
    .where(
      and(
        endedIn(db, area, weeks),
        inArray(standing(after), ENDED),
        sql`coalesce(${standing(before)}, '') <> ${standing(after)}`,
      ),
    )
    .groupBy(id, fromWeek)
    .as('last');
  return db
    .select({ fromWeek: last.fromWeek, at: changes.at, placements: count() })
    .from(last)
    .innerJoin(changes, eq(changes.ordinal, last.decision))
    .groupBy(last.fromWeek, changes.at);
}

/**
 * Supervisors within `people` who belong on any of the days to a unit of the scope, and those of them whose training holds
 * on a day; of an education provider or a form that is where its placements begin in the weeks, and of a form those of the
 * profession that its programmes ask for.
 */
export async function countSupervisors(
  db: Queries,
  area: ReportArea & { people: Reach },
  { weeks, days, trainedOn }: { weeks: WeekRange; days: { from: IsoDate; to: IsoDate }; trainedOn: IsoDate },
): Promise<{ supervisors: number; trained: number }> {
  const { scope, people, form } = area;
  const isVisited = scope.kind === 'school' || form !== undefined;
  const asked = db
    .select({ profession: programmes.supervisorProfession })
    .from(programmes)
    .where(form === undefined ? undefined : eq(programmes.form, form));
  const visited = db
    .select({ id: placements.unitId })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(begunIn(db, area, weeks));
  const holds = db
    .select({ one: sql`1` })
    .from(supervisorTrainings)
    .where(
      and(
        eq(supervisorTrainings.supervisorId, supervisors.id),
        lte(supervisorTrainings.completedOn, trainedOn),
        or(isNull(supervisorTrainings.validTo), gte(supervisorTrainings.validTo, trainedOn)),
      ),
    );
  const [row] = await db
    .select({
      supervisors: count(),
      trained: sql<number | null>`sum(case when ${exists(holds)} then 1 else 0 end)`,
    })
    .from(supervisors)
    .innerJoin(units, eq(units.id, supervisors.unitId))
    .where(
      and(
        supervisorWithin(db, people),
        scope.kind === 'unit' ? holdsText(units.path, `/${scope.id}/`) : undefined,
        isVisited ? inArray(supervisors.unitId, visited) : undefined,
        form === undefined ? undefined : inArray(supervisors.profession, asked),
        lte(supervisors.validFrom, days.to),
        or(isNull(supervisors.validTo), gte(supervisors.validTo, days.from)),
      ),
    );
  return { supervisors: row?.supervisors ?? 0, trained: Number(row?.trained ?? 0) };
}

/**
 * Placements that begin in the weeks and have a supervisor of the profession that their programme asks for, or of one that
 * `meets` says will do.
 */
export async function countSameProfession(
  db: Queries,
  area: ReportArea,
  weeks: WeekRange,
  meets: readonly { has: string; asked: string }[],
): Promise<number> {
  const { supervisorProfession } = programmes;
  const pairs = meets.map(({ has, asked }) => and(eq(supervisors.profession, has), eq(supervisorProfession, asked)));
  const [row] = await db
    .select({ placements: sql<number>`count(distinct ${placements.id})` })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(rounds, eq(rounds.id, placements.roundId))
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .innerJoin(placementSupervisors, eq(placementSupervisors.placementId, placements.id))
    .innerJoin(supervisors, eq(supervisors.id, placementSupervisors.supervisorId))
    .where(and(begunIn(db, area, weeks), or(eq(supervisors.profession, supervisorProfession), ...pairs)));
  return Number(row?.placements ?? 0);
}

/**
 * Placements that begin a place in the weeks and have every naming of a supervisor recorded, by the week they begin in and
 * the instant of the first naming.
 */
export async function countFirstNamings(db: Queries, area: ReportArea, weeks: WeekRange) {
  const naming = db
    .select({
      id: placementSupervisors.id,
      placementId: placementSupervisors.placementId,
      at: min(changes.at).as('at'),
    })
    .from(placementSupervisors)
    .leftJoin(
      changeRows,
      and(eq(changeRows.entity, 'placementSupervisors'), eq(changeRows.entityId, placementSupervisors.id)),
    )
    .leftJoin(changes, eq(changes.id, changeRows.changeId))
    .groupBy(placementSupervisors.id, placementSupervisors.placementId)
    .as('naming');
  const placed = db
    .select({
      id: placements.id,
      fromWeek: placements.fromWeek,
      first: sql<string | null>`min(${naming.at})`.as('first'),
    })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(naming, eq(naming.placementId, placements.id))
    .where(and(begunIn(db, area, weeks), isFirstPart()))
    .groupBy(placements.id, placements.fromWeek)
    .having(sql`count(*) = count(${naming.at})`)
    .as('placed');
  return db
    .select({ fromWeek: placed.fromWeek, first: placed.first, placements: count() })
    .from(placed)
    .groupBy(placed.fromWeek, sql`${placed.first}`);
}

/** The placements of a round counted by state and weeks: all, those with a learner, and those of them that begin a place. */
export async function countRoundSpans(db: Queries, roundId: string) {
  const { state, fromWeek, toWeek, learnerId } = placements;
  const isPlace = sql`${learnerId} is not null and ${isFirstPart()}`;
  const rows = await db
    .select({
      ...{ state, fromWeek, toWeek },
      placements: count(),
      named: count(learnerId),
      places: sql<number>`sum(case when ${isPlace} then 1 else 0 end)`,
    })
    .from(placements)
    .where(eq(placements.roundId, roundId))
    .groupBy(state, fromWeek, toWeek);
  return rows.map((row) => ({ ...row, places: Number(row.places) }));
}
