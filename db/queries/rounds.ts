import type { TermCode } from '#app/domain/shared/terms.ts';
import { and, asc, count, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Reach } from '#app/domain/access/can.ts';
import type { Queries } from '../database.ts';
import {
  courses,
  learners,
  organisations,
  periods,
  placements,
  programmes,
  roundLearners,
  rounds,
} from '../schema/index.ts';
import { placementWithin, programmeWithin, roundWithin } from './within.ts';
import { chunked } from './chunks.ts';

export type RoundRow = typeof rounds.$inferSelect;
export type PeriodRow = typeof periods.$inferSelect;

export interface RoundHead {
  round: RoundRow;
  programme: typeof programmes.$inferSelect;
  school: { id: string; name: string };
  periods: (PeriodRow & { courseCode: string; courseName: { sv: string; en: string } })[];
}

/** A round with its programme, school and periods; null when there is none within reach. */
export async function findRound(db: Queries, id: string, reach: Reach): Promise<RoundHead | null> {
  const [head] = await db
    .select({ round: rounds, programme: programmes, school: { id: organisations.id, name: organisations.name } })
    .from(rounds)
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .innerJoin(organisations, eq(organisations.id, programmes.educationOrganisationId))
    .where(and(eq(rounds.id, id), roundWithin(db, reach)));
  if (!head) return null;
  const rows = await db
    .select({ period: periods, courseCode: courses.code, courseName: courses.name })
    .from(periods)
    .innerJoin(courses, eq(courses.id, periods.courseId))
    .where(eq(periods.roundId, id))
    .orderBy(asc(periods.ordinal));
  return { ...head, periods: rows.map(({ period, ...course }) => ({ ...period, ...course })) };
}

export interface RoundSummary {
  id: string;
  name: string;
  term: TermCode;
  kind: RoundRow['kind'];
  state: RoundRow['state'];
  form: (typeof programmes.$inferSelect)['form'];
  programmeName: { sv: string; en: string };
  programme: { id: string; branch: (typeof programmes.$inferSelect)['branch']; educationOrganisationId: string };
}

/** Rounds within reach, the newest term first. */
export async function listRounds(db: Queries, reach: Reach): Promise<RoundSummary[]> {
  return summaries(db, roundWithin(db, reach));
}

/** Rounds in which a learner is placed within reach, whether or not the round is: at one's own unit. */
export async function listPlacedRounds(db: Queries, reach: Reach): Promise<RoundSummary[]> {
  const placed = db
    .select({ id: placements.roundId })
    .from(placements)
    .where(and(placementWithin(db, reach), isNotNull(placements.learnerId)));
  return summaries(db, inArray(rounds.id, placed));
}

async function summaries(db: Queries, condition: SQL): Promise<RoundSummary[]> {
  const heads = await db
    .select({ round: rounds, programme: programmes })
    .from(rounds)
    .innerJoin(programmes, eq(programmes.id, rounds.programmeId))
    .where(condition)
    .orderBy(desc(rounds.createdAt), asc(rounds.name));
  return heads.map(({ round, programme }) => ({
    id: round.id,
    name: round.name,
    term: round.term,
    kind: round.kind,
    state: round.state,
    form: programme.form,
    programmeName: programme.name,
    programme: {
      id: programme.id,
      branch: programme.branch,
      educationOrganisationId: programme.educationOrganisationId,
    },
  }));
}

/** Who takes part in which of the rounds and is active. */
export async function listParticipation(
  db: Queries,
  roundIds: readonly string[],
): Promise<{ roundId: string; learnerId: string }[]> {
  const found: { roundId: string; learnerId: string }[] = [];
  for (const part of chunked(roundIds, 400))
    found.push(
      ...(await db
        .select({ roundId: roundLearners.roundId, learnerId: roundLearners.learnerId })
        .from(roundLearners)
        .innerJoin(learners, eq(learners.id, roundLearners.learnerId))
        .where(and(inArray(roundLearners.roundId, part), eq(learners.status, 'active')))),
    );
  return found;
}

export type PeriodSpan = Pick<typeof periods.$inferSelect, 'id' | 'roundId' | 'fromWeek' | 'toWeek'>;

/** The periods of the rounds in order. */
export async function listPeriodSpans(db: Queries, roundIds: readonly string[]): Promise<PeriodSpan[]> {
  const found: PeriodSpan[] = [];
  for (const part of chunked(roundIds, 400))
    found.push(
      ...(await db
        .select({ id: periods.id, roundId: periods.roundId, fromWeek: periods.fromWeek, toWeek: periods.toWeek })
        .from(periods)
        .where(inArray(periods.roundId, part))
        .orderBy(asc(periods.ordinal))),
    );
  return found;
}

export interface ProgrammeOption {
  id: string;
  name: { sv: string; en: string };
  form: (typeof programmes.$inferSelect)['form'];
  requiredSectors: (typeof programmes.$inferSelect)['requiredSectors'];
  courses: { id: string; code: string; name: { sv: string; en: string }; weeks: number; term: number }[];
}

/** Programmes in which the actor may open a round, with their courses. */
export async function listProgrammes(db: Queries, reach: Reach): Promise<ProgrammeOption[]> {
  const rows = await db
    .select()
    .from(programmes)
    .where(programmeWithin(reach))
    .orderBy(asc(programmes.form), asc(programmes.id));
  const all = Map.groupBy(
    await db.select().from(courses).orderBy(asc(courses.term), asc(courses.code)),
    (course) => course.programmeId,
  );
  return rows.map(({ id, name, form, requiredSectors }) => ({
    id,
    name,
    form,
    requiredSectors,
    courses: (all.get(id) ?? []).map(({ id: courseId, code, name: courseName, weeks, term }) => ({
      id: courseId,
      code,
      name: courseName,
      weeks,
      term,
    })),
  }));
}

export async function findProgramme(db: Queries, id: string) {
  const [row] = await db.select().from(programmes).where(eq(programmes.id, id));
  return row ?? null;
}

export async function findCourses(db: Queries, ids: readonly string[]) {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(courses)
        .where(inArray(courses.id, [...ids]));
}

/** Active learners of a programme, for choosing who takes part; those of the given cohort when one is named. */
export async function listProgrammeLearners(db: Queries, programmeId: string, cohort?: string) {
  return db
    .select({ id: learners.id, cohort: learners.cohort })
    .from(learners)
    .where(
      and(
        eq(learners.programmeId, programmeId),
        eq(learners.status, 'active'),
        cohort ? eq(learners.cohort, cohort) : undefined,
      ),
    )
    .orderBy(asc(learners.id));
}

export async function listCohorts(db: Queries, programmeId: string): Promise<{ cohort: string; learners: number }[]> {
  return db
    .select({ cohort: learners.cohort, learners: count() })
    .from(learners)
    .where(and(eq(learners.programmeId, programmeId), eq(learners.status, 'active')))
    .groupBy(learners.cohort)
    .orderBy(desc(learners.cohort));
}

export async function listRoundLearners(db: Queries, roundId: string) {
  return db.select().from(roundLearners).where(eq(roundLearners.roundId, roundId));
}

/** Ids of the learners who take part and have not ended or paused their education. */
export async function listActiveParticipants(db: Queries, roundId: string): Promise<string[]> {
  const rows = await db
    .select({ id: learners.id })
    .from(roundLearners)
    .innerJoin(learners, eq(learners.id, roundLearners.learnerId))
    .where(and(eq(roundLearners.roundId, roundId), eq(learners.status, 'active')));
  return rows.map(({ id }) => id);
}

export async function listProgrammeCourses(db: Queries, programmeId: string) {
  return db
    .select()
    .from(courses)
    .where(eq(courses.programmeId, programmeId))
    .orderBy(asc(courses.term), asc(courses.code));
}

export async function listRoundStates(db: Queries, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ state: rounds.state })
    .from(rounds)
    .where(inArray(rounds.id, [...ids]));
  return rows.map(({ state }) => state);
}

/** Null for a round that does not exist. */
export async function findRoundKind(db: Queries, id: string): Promise<RoundRow['kind'] | null> {
  const [row] = await db.select({ kind: rounds.kind }).from(rounds).where(eq(rounds.id, id));
  return row?.kind ?? null;
}
