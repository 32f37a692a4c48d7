import { and, asc, count, countDistinct, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { PlacementForm } from '#app/domain/placements/vocabulary.ts';
import type { IsoDate, WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import { learners, placements, placementSupervisors, programmes, surveyWaves, units } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import { HOLDING } from './holding.ts';
import { begunIn, placementIn } from './quality-report.ts';
import type { ReportArea } from './quality-report.ts';
import { learnerWithin } from './within.ts';

/** The professions that a form's programmes ask their supervisors for. */
export async function listAskedProfessions(db: Queries, form: PlacementForm): Promise<string[]> {
  const rows = await db
    .selectDistinct({ profession: programmes.supervisorProfession })
    .from(programmes)
    .where(eq(programmes.form, form));
  return rows.map(({ profession }) => profession);
}

/** Learners within reach registered in the form's programmes, by programme and how they stand today. */
export async function listRegistered(db: Queries, reach: Reach, form: PlacementForm) {
  return db
    .select({ programmeId: programmes.id, name: programmes.name, status: learners.status, learners: count() })
    .from(learners)
    .innerJoin(programmes, eq(programmes.id, learners.programmeId))
    .where(and(learnerWithin(db, reach), eq(programmes.form, form)))
    .groupBy(programmes.id, programmes.name, learners.status)
    .orderBy(asc(programmes.id));
}

/** The same altogether, by how they stand. */
export async function countRegistered(db: Queries, reach: Reach, form: PlacementForm) {
  const ofForm = db.select({ id: programmes.id }).from(programmes).where(eq(programmes.form, form));
  return db
    .select({ status: learners.status, learners: count() })
    .from(learners)
    .where(and(learnerWithin(db, reach), inArray(learners.programmeId, ofForm)))
    .groupBy(learners.status);
}

/** How many different learners hold a place in any of the weeks. */
export async function countPlacedLearners(db: Queries, area: ReportArea, weeks: WeekRange): Promise<number> {
  const [row] = await db
    .select({ learners: countDistinct(placements.learnerId) })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(
      and(
        placementIn(db, area),
        inArray(placements.state, HOLDING),
        lte(placements.fromWeek, weeks.to),
        gte(placements.toWeek, weeks.from),
      ),
    );
  return row?.learners ?? 0;
}

/** Which of the placements have a main supervisor. */
export async function listMainSupervised(db: Queries, placementIds: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const ids of chunked(placementIds, 400)) {
    const rows = await db
      .selectDistinct({ id: placementSupervisors.placementId })
      .from(placementSupervisors)
      .where(and(inArray(placementSupervisors.placementId, ids), eq(placementSupervisors.role, 'main')));
    for (const { id } of rows) found.add(id);
  }
  return found;
}

/** Placements that begin in the weeks, and those of them that have a main supervisor. */
export async function countMainSupervised(db: Queries, area: ReportArea, weeks: WeekRange) {
  const isMain = sql`exists (select 1 from ${placementSupervisors} where ${placementSupervisors.placementId} = ${placements.id}
    and ${placementSupervisors.role} = 'main')`;
  const [row] = await db
    .select({ begun: count(), withMain: sql<number | null>`sum(case when ${isMain} then 1 else 0 end)` })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(begunIn(db, area, weeks));
  return { begun: row?.begun ?? 0, withMain: Number(row?.withMain ?? 0) };
}

/** Closed waves on placements that ended within the days, with whom they asked, the earliest first. */
export async function listAskedWaves(db: Queries, days: { from: IsoDate; to: IsoDate }) {
  return db
    .select({ id: surveyWaves.id, programmeId: surveyWaves.programmeId, audience: surveyWaves.audience })
    .from(surveyWaves)
    .where(and(eq(surveyWaves.state, 'closed'), gte(surveyWaves.endedTo, days.from), lte(surveyWaves.endedTo, days.to)))
    .orderBy(asc(surveyWaves.opensOn), asc(surveyWaves.name));
}

/** The form's programmes. */
export async function listProgrammeIdsOf(db: Queries, form: PlacementForm): Promise<string[]> {
  const rows = await db.select({ id: programmes.id }).from(programmes).where(eq(programmes.form, form));
  return rows.map(({ id }) => id);
}

/** Every unit with its kind and path, to find the clinic that a ward belongs to. */
export async function listUnitKinds(db: Queries) {
  return db.select({ id: units.id, name: units.name, kind: units.kind, path: units.path }).from(units);
}
