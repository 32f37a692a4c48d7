import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { learners, organisations, placements, programmes, units } from '../schema/index.ts';
import { PUBLISHED_OR_LATER } from './holding.ts';

/** All units and programmes with what decides whose they are; small, and needed whole to place figures in them. */
export async function listResultPlaces(db: Queries) {
  const allUnits = await db
    .select({
      id: units.id,
      name: units.name,
      town: units.town,
      kind: units.kind,
      parentId: units.parentId,
      path: units.path,
      organisationId: units.organisationId,
    })
    .from(units)
    .orderBy(asc(units.name), asc(units.id));
  const allProgrammes = await db
    .select({
      id: programmes.id,
      name: programmes.name,
      form: programmes.form,
      branch: programmes.branch,
      educationOrganisationId: programmes.educationOrganisationId,
      provider: organisations.name,
    })
    .from(programmes)
    .innerJoin(organisations, eq(organisations.id, programmes.educationOrganisationId))
    .orderBy(asc(programmes.id));
  return { units: allUnits, programmes: allProgrammes };
}

export type ResultUnit = Awaited<ReturnType<typeof listResultPlaces>>['units'][number];
export type ResultProgramme = Awaited<ReturnType<typeof listResultPlaces>>['programmes'][number];

/** Where learners of these programmes are or have been placed, as far as anybody has been told. */
export async function listTaughtUnits(db: Queries, programmeIds: readonly string[]) {
  if (programmeIds.length === 0) return [];
  return db
    .selectDistinct({ programmeId: learners.programmeId, unitId: placements.unitId })
    .from(placements)
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .where(and(inArray(learners.programmeId, [...programmeIds]), inArray(placements.state, PUBLISHED_OR_LATER)));
}
