import { and, asc, eq } from 'drizzle-orm';
import type { Queries, Transaction } from '../database.ts';
import { persons, surveyComments, units } from '../schema/index.ts';

export type StoredComment = typeof surveyComments.$inferSelect;
export type CommentState = StoredComment['state'];

/** What has been said in own words in a wave, in the order of ids that chance has given. */
export async function listComments(db: Queries, waveId: string): Promise<StoredComment[]> {
  return db.select().from(surveyComments).where(eq(surveyComments.waveId, waveId)).orderBy(asc(surveyComments.id));
}

/** Settles whether a comment is shown, and in what words; false when somebody has settled it meanwhile. */
export async function settleComment(
  tx: Transaction,
  { id, version }: Pick<StoredComment, 'id' | 'version'>,
  settled: Pick<StoredComment, 'state' | 'redacted'>,
): Promise<boolean> {
  const changed = await tx
    .update(surveyComments)
    .set({ ...settled, version: version + 1 })
    .where(and(eq(surveyComments.id, id), eq(surveyComments.version, version)))
    .returning({ id: surveyComments.id });
  return changed.length > 0;
}

/** Names of everybody who is registered, and of places, as they are written. */
export async function listNamesAndPlaces(db: Queries): Promise<{ names: string[]; places: string[] }> {
  const people = await db.select({ given: persons.givenName, family: persons.familyName }).from(persons);
  const places = await db.select({ name: units.name, town: units.town }).from(units);
  return {
    names: people.flatMap(({ given, family }) => [given, family]),
    places: places.flatMap(({ name, town }) => [name, town]),
  };
}
