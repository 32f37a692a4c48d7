import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { IsoDate } from '#app/domain/shared/weeks.ts';
import type { Queries, Transaction } from '../database.ts';
import { instrumentVersions, persons, surveyInvitations, surveyWaves } from '../schema/index.ts';
import { chunked } from './chunks.ts';
import type { Wave } from './surveys.ts';

/** Whether somebody has answered stands in her mark, sealed: what is asked here of invitations never depends on it. */
export type Invitation = typeof surveyInvitations.$inferSelect;
export type MarkedInvitation = Pick<Invitation, 'tokenHash' | 'waveId' | 'mark'>;

/** About as many invitations of a wave have their marks sealed anew for each answer, or up to twice as many. */
const TOGETHER = 300;
/** Hashes are written in base64url. */
const HASH_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Who has been invited to an open wave, with the language of her letters and her address; of a unit neither. */
export async function listInvited(db: Queries, waveId: string) {
  return db
    .select({ invitation: surveyInvitations, language: persons.language, email: persons.email })
    .from(surveyInvitations)
    .leftJoin(persons, eq(persons.id, surveyInvitations.personId))
    .where(eq(surveyInvitations.waveId, waveId));
}

/** The people and the units, as answers will name them, of an open wave. */
export async function listInvitedPersons(db: Queries, waveId: string): Promise<string[]> {
  const rows = await db
    .select({ personId: surveyInvitations.personId })
    .from(surveyInvitations)
    .where(eq(surveyInvitations.waveId, waveId));
  return rows.map(({ personId }) => personId);
}

/** The units that the answers to an open wave will name. */
export async function listInvitedUnits(db: Queries, waveId: string): Promise<Set<string | null>> {
  const rows = await db
    .selectDistinct({ unitId: surveyInvitations.unitId })
    .from(surveyInvitations)
    .where(eq(surveyInvitations.waveId, waveId));
  return new Set(rows.map(({ unitId }) => unitId));
}

/** The open waves that somebody has been invited to, whether or not she has answered, the first to close first. */
export async function listInvitationsOf(db: Queries, personId: string, today: IsoDate) {
  return db
    .select({ waveId: surveyWaves.id, definition: instrumentVersions.definition, closesOn: surveyWaves.closesOn })
    .from(surveyInvitations)
    .innerJoin(surveyWaves, eq(surveyWaves.id, surveyInvitations.waveId))
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, surveyWaves.instrumentVersionId))
    .where(and(eq(surveyInvitations.personId, personId), gte(surveyWaves.closesOn, today)))
    .orderBy(asc(surveyWaves.closesOn), asc(surveyWaves.id));
}

/** The invitation that a link leads to, with its wave and questionnaire. */
export async function findInvitation(db: Queries, tokenHash: string) {
  const [found] = await db
    .select({ invitation: surveyInvitations, wave: surveyWaves, instrument: instrumentVersions })
    .from(surveyInvitations)
    .innerJoin(surveyWaves, eq(surveyWaves.id, surveyInvitations.waveId))
    .innerJoin(instrumentVersions, eq(instrumentVersions.id, surveyWaves.instrumentVersionId))
    .where(eq(surveyInvitations.tokenHash, tokenHash));
  return found;
}

/**
 * The invitations among which one cannot be told: all of its wave or, in a large one, those that chance has put together,
 * by the first character of their hashes. Never those of one unit: of a few alike whose marks stay the same it could be
 * told that none of them has answered. In the order of the hashes.
 */
export async function listAlike(
  db: Queries,
  { waveId, tokenHash }: Invitation,
  { invited }: Pick<Wave, 'invited'>,
): Promise<Invitation[]> {
  const parts = Math.min(Math.max(1, Math.floor(invited / TOGETHER)), HASH_CHARACTERS.length);
  const partOf = (hash: string) => HASH_CHARACTERS.indexOf(hash.charAt(0)) % parts;
  const together = [...HASH_CHARACTERS].filter((character) => partOf(character) === partOf(tokenHash));
  return db
    .select()
    .from(surveyInvitations)
    .where(
      and(eq(surveyInvitations.waveId, waveId), inArray(sql`substr(${surveyInvitations.tokenHash}, 1, 1)`, together)),
    )
    .orderBy(asc(surveyInvitations.tokenHash));
}

/** Gives invitations other marks, in the order in which they come. */
export async function saveMarks(tx: Transaction, invitations: readonly Invitation[]): Promise<void> {
  for (const part of chunked(invitations, 200)) {
    await tx
      .insert(surveyInvitations)
      .values(part)
      .onConflictDoUpdate({ target: surveyInvitations.tokenHash, set: { mark: sql`excluded.mark` } });
  }
}
