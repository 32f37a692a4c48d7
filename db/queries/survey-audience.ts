import { and, asc, eq, gte, inArray, like, lte, or } from 'drizzle-orm';
import type { Asked } from '#app/domain/surveys/invite.ts';
import type { Candidate } from '#app/domain/surveys/audience.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import type { Queries } from '../database.ts';
import {
  learners,
  organisations,
  outbox,
  persons,
  placements,
  programmes,
  surveyInvitations,
  surveyWaves,
  units,
} from '../schema/index.ts';
import { PUBLISHED_OR_LATER, lastKnownWeek } from './holding.ts';

/** That people have been told of a placement and that, as far as they know, a week of it is among these. */
export function isToldWithin(weeks: WeekRange) {
  return and(
    lte(placements.fromWeek, weeks.to),
    gte(lastKnownWeek(), weeks.from),
    or(inArray(placements.state, PUBLISHED_OR_LATER), eq(placements.noticeDue, true)),
  );
}

/** Placements that people have been told of with a week among these, as far as those people know. */
export async function listCandidates(db: Queries, weeks: WeekRange): Promise<Candidate[]> {
  return db
    .select({
      personId: persons.id,
      givenName: persons.givenName,
      email: persons.email,
      language: persons.language,
      protectedIdentity: persons.protectedIdentity,
      subjectId: learners.id,
      programmeId: learners.programmeId,
      form: programmes.form,
      schoolId: learners.educationOrganisationId,
      cohort: learners.cohort,
      unitName: units.name,
      unitPath: units.path,
      fromWeek: placements.fromWeek,
      toWeek: lastKnownWeek(),
    })
    .from(placements)
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .innerJoin(programmes, eq(programmes.id, learners.programmeId))
    .innerJoin(persons, eq(persons.id, learners.personId))
    .innerJoin(units, eq(units.id, placements.unitId))
    .where(isToldWithin(weeks))
    .orderBy(asc(placements.id));
}

/**
 * Who has been asked enough: the invited of open waves, and those to whom a survey's letter was written since the
 * instant. Those letters are what is left of who was invited when a wave has closed.
 */
export async function listAsked(db: Queries, letterPrefix: string, since: string): Promise<Asked> {
  const open = await db
    .select({ personId: surveyInvitations.personId })
    .from(surveyInvitations)
    .innerJoin(surveyWaves, eq(surveyWaves.id, surveyInvitations.waveId))
    .where(eq(surveyWaves.state, 'open'));
  const letters = await db
    .selectDistinct({ personId: outbox.personId })
    .from(outbox)
    .where(and(like(outbox.dedupeKey, `${letterPrefix}%`), gte(outbox.createdAt, since)));
  return {
    invited: new Set(open.map(({ personId }) => personId)),
    lately: new Set(letters.flatMap(({ personId }) => (personId === null ? [] : [personId]))),
  };
}

/** What an audience may be chosen by. */
export async function listAudienceChoices(db: Queries) {
  const [allProgrammes, allUnits, cohorts, schools] = [
    await db.select({ id: programmes.id, name: programmes.name }).from(programmes).orderBy(asc(programmes.id)),
    await db.select({ id: units.id, name: units.name, town: units.town, path: units.path }).from(units),
    await db.selectDistinct({ cohort: learners.cohort }).from(learners).orderBy(asc(learners.cohort)),
    await db
      .selectDistinct({ id: organisations.id, name: organisations.name })
      .from(learners)
      .innerJoin(organisations, eq(organisations.id, learners.educationOrganisationId))
      .orderBy(asc(organisations.name)),
  ];
  return { programmes: allProgrammes, units: allUnits, cohorts: cohorts.map(({ cohort }) => cohort), schools };
}
