import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import type { AnswerValues } from '#app/domain/surveys/answer-form.ts';
import { themesOf } from '#app/domain/surveys/instrument.ts';
import { readQuestionnaire } from '#app/services/surveys/answer-survey.server.ts';
import type { LinkReader } from '#app/services/surveys/answer-survey.server.ts';
import { previewWave } from '#app/services/surveys/open-wave.server.ts';
import type { WavePreview } from '#app/services/surveys/open-wave.server.ts';
import { openLinks } from '#app/services/surveys/sealed-link.ts';
import type { Database } from '#db/database.ts';
import { insertRows } from '#db/queries/seeding.ts';
import { instrumentVersions, outbox, placements, placementSupervisors } from '#db/schema/index.ts';
import {
  aCourse,
  aLearner,
  anOrganisation,
  aPeriod,
  aPerson,
  aPlacement,
  aProgramme,
  aRound,
  aSupervisor,
  aUnit,
  keep,
} from '#seeds/builders.ts';
import { instrumentRows } from '#seeds/reference/instruments/index.ts';
import { vault } from './registers.ts';

/** As the demo region sends: at once, and with the lowest thresholds. */
export const SENDING = { origin: 'https://utbildning.example', quietHours: null, thresholds: LOWEST_THRESHOLDS };

export const INSTRUMENT = 'learning-environment@1';

/** Whom a wave would ask, for somebody who answers for them all. */
export async function previewOf(...asked: Parameters<typeof previewWave>): Promise<WavePreview> {
  const preview = await previewWave(...asked);
  if (!preview.ok) throw new Error(preview.error.code);
  return preview.value;
}

/** A hospital with wards, each with as many nursing students whose placements ended in week 40 as is said. */
export async function insertEndedPlacements(db: Database, students: Record<string, number>): Promise<string[]> {
  const ids = Object.entries(students).flatMap(([ward, count]) =>
    Array.from({ length: count }, (_, index) => ({ id: `${ward}-${index + 1}`, ward })),
  );
  await keep(db, {
    organisations: [anOrganisation({ id: 'region' }), anOrganisation({ id: 'hh', kind: 'education_provider' })],
    units: [
      aUnit({ id: 'hospital', organisationId: 'region', kind: 'hospital' }),
      ...Object.keys(students).map((id) =>
        aUnit({ id, organisationId: 'region', parentId: 'hospital', path: `/hospital/${id}/` }),
      ),
    ],
    programmes: [aProgramme({ id: 'nursing', educationOrganisationId: 'hh' })],
    courses: [aCourse({ id: 'course', programmeId: 'nursing' })],
    persons: ids.map(({ id }) => aPerson({ id, email: `${id}@example.se` })),
    learners: ids.map(({ id }) =>
      aLearner({ id, personId: id, programmeId: 'nursing', educationOrganisationId: 'hh' }),
    ),
    rounds: [aRound({ id: 'round', programmeId: 'nursing' })],
    periods: [aPeriod({ id: 'period', roundId: 'round', courseId: 'course' })],
    placements: ids.map(({ id, ward }) =>
      aPlacement({
        ...{ id, roundId: 'round', periodId: 'period', learnerId: id, unitId: ward, state: 'closed' },
        educationOrganisationId: 'hh',
      }),
    ),
  });
  await db.write((tx) => insertRows(tx, instrumentVersions, instrumentRows));
  return ids.map(({ id }) => id);
}

/**
 * Supervisors of the placements that `insertEndedPlacements` makes: at each ward as many as is said, who take its students in
 * turn. Gives their people, who are not the students.
 */
export async function insertSupervisors(db: Database, wards: Record<string, number>): Promise<string[]> {
  const people = Object.entries(wards).flatMap(([ward, count]) =>
    Array.from({ length: count }, (_, index) => ({ id: `${ward}-supervisor-${index + 1}`, ward })),
  );
  const placed = await db.read.select({ id: placements.id, unitId: placements.unitId }).from(placements);
  const namings = Object.entries(wards).flatMap(([ward, count]) => {
    const here = placed.filter(({ unitId }) => unitId === ward);
    return Array.from({ length: count === 0 ? 0 : Math.max(count, here.length) }, (_, turn) => ({
      id: `${ward}-naming-${turn}`,
      placementId: here[turn % here.length]?.id ?? '',
      supervisorId: `${ward}-supervisor-${(turn % count) + 1}`,
      role: turn < here.length ? ('main' as const) : ('daily' as const),
      source: 'manual' as const,
    }));
  });
  await keep(db, {
    persons: people.map(({ id }) => aPerson({ id, email: `${id}@example.se` })),
    supervisors: people.map(({ id, ward }) => aSupervisor({ id, personId: id, unitId: ward })),
  });
  await db.write((tx) => insertRows(tx, placementSupervisors, namings));
  return people.map(({ id }) => id);
}

/** The token of each person's link, out of the letters as they are delivered. */
export async function tokensOf(db: Database): Promise<Map<string, string>> {
  const letters = await db.read.select().from(outbox);
  return new Map(
    letters.flatMap(({ personId, body }) => {
      const token = /\/e\/([\w-]+)/.exec(openLinks(vault, body))?.[1];
      return personId !== null && token !== undefined ? [[personId, token] as const] : [];
    }),
  );
}

/** Every step on the scale answered alike, whichever way it is turned, but for what is said. */
export async function answersAlike(
  reader: LinkReader & { db: Database },
  value: number,
  said: AnswerValues = {},
): Promise<AnswerValues> {
  const [token = ''] = (await tokensOf(reader.db)).values();
  const { definition } = await readQuestionnaire(reader, token);
  const items = themesOf(definition).flatMap(({ items: ofTheme }) => ofTheme);
  return { ...Object.fromEntries(items.map(({ id, reversed }) => [id, reversed ? 6 - value : value])), ...said };
}
