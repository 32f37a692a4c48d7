import { and, asc, count, desc, eq, inArray, or } from 'drizzle-orm';
import type { Queries, Transaction } from '../database.ts';
import { learners, persons, placements, publications, units } from '../schema/index.ts';

/** Placements that publication would tell about: decided, not yet told. */
const UNTOLD = ['proposed', 'preliminary', 'confirmed'] as const;

export interface Announcement {
  learnerId: string;
  placement: typeof placements.$inferSelect;
  unit: { id: string; name: string; town: string; address: string | null; contactEmail: string | null };
  person: Pick<
    typeof persons.$inferSelect,
    'id' | 'givenName' | 'familyName' | 'email' | 'language' | 'protectedIdentity'
  >;
}

/** Every placement of the round of which nobody knows how it stands, new or ended, with its unit and its person. */
export async function listUntold(db: Queries, roundId: string): Promise<Announcement[]> {
  return db
    .select({
      learnerId: learners.id,
      placement: placements,
      unit: {
        id: units.id,
        name: units.name,
        town: units.town,
        address: units.address,
        contactEmail: units.contactEmail,
      },
      person: {
        id: persons.id,
        givenName: persons.givenName,
        familyName: persons.familyName,
        email: persons.email,
        language: persons.language,
        protectedIdentity: persons.protectedIdentity,
      },
    })
    .from(placements)
    .innerJoin(units, eq(units.id, placements.unitId))
    .innerJoin(learners, eq(learners.id, placements.learnerId))
    .innerJoin(persons, eq(persons.id, learners.personId))
    .where(and(eq(placements.roundId, roundId), isUntold()))
    .orderBy(asc(persons.familyName), asc(persons.givenName), asc(placements.fromWeek));
}

/** How many placements of each round nobody knows how they stand; rounds without any are left out. */
export async function countUntold(db: Queries, roundIds: readonly string[]): Promise<Map<string, number>> {
  if (roundIds.length === 0) return new Map();
  const rows = await db
    .select({ roundId: placements.roundId, number: count() })
    .from(placements)
    .where(and(inArray(placements.roundId, [...roundIds]), isUntold()))
    .groupBy(placements.roundId);
  return new Map(rows.map((row) => [row.roundId, row.number]));
}

function isUntold() {
  return or(inArray(placements.state, [...UNTOLD]), eq(placements.noticeDue, true));
}

export async function insertPublication(tx: Transaction, row: typeof publications.$inferInsert): Promise<void> {
  await tx.insert(publications).values(row);
}

export async function listPublications(db: Queries, roundId: string) {
  return db
    .select()
    .from(publications)
    .where(eq(publications.roundId, roundId))
    .orderBy(desc(publications.publishedAt));
}
