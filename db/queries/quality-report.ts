import { and, asc, count, countDistinct, eq, gte, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import { isCompleted } from '#app/domain/placements/vocabulary.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { ReportScope } from '#app/domain/quality/report-scope.ts';
import type { IsoDate, WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  instrumentVersions,
  organisations,
  orders,
  placements,
  placementSupervisors,
  programmes,
  surveyReleases,
  surveyWaves,
  units,
  wishes,
} from '../schema/index.ts';
import { chunked } from './chunks.ts';
import { HOLDING } from './holding.ts';
import { holdsText, placementWithin } from './within.ts';

export interface ReportArea {
  reach: Reach;
  scope: ReportScope;
  /** The one form that is reported on; every form unless it is named. */
  form?: PlacementForm;
}

/** Named learners' placements within reach and scope; the query must have joined the units. */
export function placementIn(db: Queries, { reach, scope, form }: ReportArea): SQL | undefined {
  return and(
    placementWithin(db, reach),
    isNotNull(placements.learnerId),
    scope.kind === 'unit' ? holdsText(units.path, `/${scope.id}/`) : undefined,
    scope.kind === 'school' ? eq(placements.educationOrganisationId, scope.id) : undefined,
    form === undefined ? undefined : eq(placements.form, form),
  );
}

/** Where there are placements within reach: units with their paths, and education providers, each once and by name. */
export async function listPlacedAreas(db: Queries, reach: Reach) {
  const placed = db
    .select({ id: placements.unitId })
    .from(placements)
    .where(and(placementWithin(db, reach), isNotNull(placements.learnerId)));
  const given = db
    .select({ id: placements.educationOrganisationId })
    .from(placements)
    .where(and(placementWithin(db, reach), isNotNull(placements.learnerId)));
  const [paths, all, schools] = await Promise.all([
    db.select({ path: units.path }).from(units).where(inArray(units.id, placed)),
    db.select({ id: units.id, name: units.name, path: units.path }).from(units).orderBy(asc(units.name)),
    db
      .select({ id: organisations.id, name: organisations.name })
      .from(organisations)
      .where(inArray(organisations.id, given))
      .orderBy(asc(organisations.name)),
  ]);
  const used = new Set(paths.flatMap(({ path }) => path.split('/')));
  return { units: all.filter(({ id }) => used.has(id)), schools };
}

/**
 * Placements that hold a place, counted by state and weeks, with how many of them begin a place: those that do not go on
 * from another part of the learner's in the same period.
 */
export async function countSpans(db: Queries, area: ReportArea, weeks: WeekRange) {
  const rows = await db
    .select({
      state: placements.state,
      fromWeek: placements.fromWeek,
      toWeek: placements.toWeek,
      placements: count(),
      places: sql<number>`sum(case when ${isFirstPart()} then 1 else 0 end)`,
    })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(
      and(
        placementIn(db, area),
        inArray(placements.state, HOLDING),
        lte(placements.fromWeek, weeks.to),
        gte(placements.toWeek, weeks.from),
      ),
    )
    .groupBy(placements.state, placements.fromWeek, placements.toWeek);
  return rows.map((row) => ({ ...row, places: Number(row.places) }));
}

/** Those that begin in the weeks and hold a place; the query must have joined the units. */
export function begunIn(db: Queries, area: ReportArea, weeks: WeekRange): SQL | undefined {
  return and(
    placementIn(db, area),
    inArray(placements.state, HOLDING),
    gte(placements.fromWeek, weeks.from),
    lte(placements.fromWeek, weeks.to),
  );
}

/** Namings of supervisors on placements that begin in the weeks, and how many placements have one. */
export async function countNamings(db: Queries, area: ReportArea, weeks: WeekRange) {
  const [row] = await db
    .select({ named: count(), supervised: countDistinct(placementSupervisors.placementId) })
    .from(placementSupervisors)
    .innerJoin(placements, eq(placements.id, placementSupervisors.placementId))
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(begunIn(db, area, weeks));
  return row ?? { named: 0, supervised: 0 };
}

const PART = {
  id: placements.id,
  roundId: placements.roundId,
  periodId: placements.periodId,
  learnerId: placements.learnerId,
  fromWeek: placements.fromWeek,
  state: placements.state,
};

/** Every part in which the periods are held, whoever may know of them: to tell which goes on from another. */
export async function listPeriodParts(db: Queries, periodIds: readonly string[]) {
  const parts = [];
  for (const ids of chunked(periodIds, 400)) {
    const rows = await db
      .select(PART)
      .from(placements)
      .where(and(inArray(placements.periodId, ids), inArray(placements.state, HOLDING)));
    parts.push(...rows);
  }
  return parts;
}

/** Nothing of the learner's in the period comes before it. */
export function isFirstPart(): SQL {
  const holding = sql.join(
    HOLDING.map((state) => sql`${state}`),
    sql`, `,
  );
  return sql`not exists (select 1 from ${placements} as part where part.period_id = ${placements.periodId}
    and part.learner_id = ${placements.learnerId} and part.from_week < ${placements.fromWeek} and part.state in (${holding}))`;
}

function heldIn(db: Queries, area: ReportArea, roundIds: string[]): SQL | undefined {
  return and(placementIn(db, area), inArray(placements.roundId, roundIds), inArray(placements.state, HOLDING));
}

/** What is held in the rounds. */
export async function listRoundPlaces(db: Queries, area: ReportArea, roundIds: readonly string[]) {
  const places = [];
  for (const ids of chunked(roundIds, 400)) {
    const rows = await db
      .select(PART)
      .from(placements)
      .innerJoin(units, eq(units.id, placements.unitId))
      .where(heldIn(db, area, ids));
    places.push(...rows);
  }
  return places;
}

/**
 * How many places that is, and how many of them have been carried through: a learner who goes on at another unit within
 * the period has one, where it began.
 */
export async function countRoundPlaces(db: Queries, area: ReportArea, roundIds: readonly string[]) {
  const counts = { placed: 0, completed: 0 };
  for (const ids of chunked(roundIds, 400)) {
    const rows = await db
      .select({ state: placements.state, places: count() })
      .from(placements)
      .innerJoin(units, eq(units.id, placements.unitId))
      .where(and(heldIn(db, area, ids), isFirstPart()))
      .groupBy(placements.state);
    for (const { state, places } of rows) {
      counts.placed += places;
      if (isCompleted(state)) counts.completed += places;
    }
  }
  return counts;
}

/** Of the placements that begin in the weeks, those of learners who had wished in the round, and those at a wished unit. */
export async function countWishes(db: Queries, area: ReportArea, weeks: WeekRange) {
  const met = sql`case when ${wishes.unitId} = ${placements.unitId} then ${placements.id} end`;
  const [row] = await db
    .select({ wished: countDistinct(placements.id), met: sql<number>`count(distinct ${met})` })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(wishes, and(eq(wishes.roundId, placements.roundId), eq(wishes.learnerId, placements.learnerId)))
    .where(begunIn(db, area, weeks));
  return { wished: row?.wished ?? 0, met: Number(row?.met ?? 0) };
}

/** Places that schools have ordered in the rounds altogether. */
export async function sumOrdered(db: Queries, roundIds: readonly string[]): Promise<number> {
  if (roundIds.length === 0) return 0;
  const [row] = await db
    .select({ places: sql<number | null>`sum(${orders.places})` })
    .from(orders)
    .where(inArray(orders.roundId, [...roundIds]));
  return Number(row?.places ?? 0);
}

/** Closed waves on placements that ended within the days, the earliest first. */
export async function listWavesEnded(db: Queries, days: { from: IsoDate; to: IsoDate }): Promise<string[]> {
  const rows = await db
    .select({ id: surveyWaves.id })
    .from(surveyWaves)
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, surveyWaves.instrumentVersionId))
    .where(
      and(
        eq(surveyWaves.state, 'closed'),
        eq(instrumentVersions.respondents, 'learners'),
        gte(surveyWaves.endedTo, days.from),
        lte(surveyWaves.endedTo, days.to),
      ),
    )
    .orderBy(asc(surveyWaves.opensOn), asc(surveyWaves.name));
  return rows.map(({ id }) => id);
}

/** The programmes of an education provider. */
export async function listProgrammesOf(db: Queries, schoolId: string): Promise<string[]> {
  const rows = await db
    .select({ id: programmes.id })
    .from(programmes)
    .where(eq(programmes.educationOrganisationId, schoolId));
  return rows.map(({ id }) => id);
}

/** How many figures of each group in the waves have been told, and how many kept back. */
export async function countReleases(db: Queries, waveIds: readonly string[]) {
  const { waveId, groupKind, groupId, keptBack } = surveyReleases;
  return db
    .select({
      waveId,
      kind: groupKind,
      id: groupId,
      told: sql<number>`count(*) - count(${keptBack})`.mapWith(Number),
      keptBack: count(keptBack),
    })
    .from(surveyReleases)
    .where(inArray(waveId, [...waveIds]))
    .groupBy(waveId, groupKind, groupId);
}
