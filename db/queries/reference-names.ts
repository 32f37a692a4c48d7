import { and, eq, inArray } from 'drizzle-orm';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { Queries } from '../database.ts';
import { learners, organisations, persons, supervisors, units } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import type { LearnerReader } from './learners.ts';
import { nameColumns, nameFor } from './protected-identity.ts';
import { learnerWithin } from './within.ts';

export interface References {
  unitIds: readonly string[];
  organisationIds: readonly string[];
  supervisorIds: readonly string[];
  learnerIds: readonly string[];
}

/** Names of units, organisations and supervisors by id; of learners as far and as openly as the reader may see them. */
export async function listReferenceNames(db: Queries, references: References, reader: LearnerReader) {
  const things = new Map<string, string>();
  for (const ids of chunked(references.unitIds, 400)) {
    const rows = await db.select({ id: units.id, name: units.name }).from(units).where(inArray(units.id, ids));
    for (const { id, name } of rows) things.set(id, name);
  }
  for (const ids of chunked(references.organisationIds, 400)) {
    const rows = await db
      .select({ id: organisations.id, name: organisations.name })
      .from(organisations)
      .where(inArray(organisations.id, ids));
    for (const { id, name } of rows) things.set(id, name);
  }
  for (const ids of chunked(references.supervisorIds, 400)) {
    const rows = await db
      .select({ id: supervisors.id, givenName: persons.givenName, familyName: persons.familyName })
      .from(supervisors)
      .innerJoin(persons, eq(persons.id, supervisors.personId))
      .where(inArray(supervisors.id, ids));
    for (const { id, givenName, familyName } of rows) things.set(id, `${givenName} ${familyName}`);
  }
  return { things, learners: await learnerNames(db, references.learnerIds, reader) };
}

async function learnerNames(
  db: Queries,
  learnerIds: readonly string[],
  reader: LearnerReader,
): Promise<Map<string, PersonName>> {
  const names = new Map<string, PersonName>();
  for (const ids of chunked([...new Set(learnerIds)], 400)) {
    const rows = await db
      .select({ id: learners.id, ...nameColumns(db, reader.protectedLearners) })
      .from(learners)
      .innerJoin(persons, eq(persons.id, learners.personId))
      .where(and(inArray(learners.id, ids), learnerWithin(db, reader.learners)));
    for (const row of rows) names.set(row.id, nameFor(row, row.id));
  }
  return names;
}
