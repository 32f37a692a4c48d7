import { and, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Grant } from '#app/domain/access/roles.ts';
import type { Queries, Transaction } from '../database.ts';
import { accounts, grants, organisations, persons, programmes, sessions, units } from '../schema/index.ts';

export interface SignInAccount {
  id: string;
  personId: string;
  passwordHash: string | null;
}

/** The enabled account of an e-mail address, written in any case. */
export async function findAccountByEmail(db: Queries, email: string): Promise<SignInAccount | null> {
  const [row] = await db
    .select({ id: accounts.id, personId: accounts.personId, passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(and(eq(accounts.email, email.trim().toLowerCase()), isNull(accounts.disabledAt)));
  return row ?? null;
}

export interface SessionLimits {
  /** Sessions last used before this instant are over. */
  idleSince: string;
  /** Sessions opened before this instant are over. */
  openedSince: string;
}

export interface SessionHolder {
  accountId: string;
  personId: string;
  givenName: string;
  familyName: string;
  language: 'sv' | 'en';
  lastSeenAt: string;
}

/** Who a live session belongs to; null when it is unknown, too old, or the account is disabled. */
export async function findSession(
  db: Queries,
  tokenHash: string,
  limits: SessionLimits,
): Promise<SessionHolder | null> {
  const [row] = await db
    .select({
      accountId: accounts.id,
      personId: persons.id,
      givenName: persons.givenName,
      familyName: persons.familyName,
      language: persons.language,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .innerJoin(persons, eq(persons.id, accounts.personId))
    .where(
      and(
        eq(sessions.tokenHash, tokenHash),
        gt(sessions.lastSeenAt, limits.idleSince),
        gt(sessions.createdAt, limits.openedSince),
        isNull(accounts.disabledAt),
      ),
    );
  return row ?? null;
}

export async function listGrants(db: Queries, accountId: string): Promise<Grant[]> {
  const rows = await db.select().from(grants).where(eq(grants.accountId, accountId));
  return rows.map((row) => ({ role: row.role, scope: { kind: row.scopeKind, id: row.scopeId } }));
}

export async function insertSession(tx: Transaction, session: typeof sessions.$inferInsert): Promise<void> {
  await tx.insert(sessions).values(session);
}

export async function touchSession(tx: Transaction, tokenHash: string, at: string): Promise<void> {
  await tx.update(sessions).set({ lastSeenAt: at }).where(eq(sessions.tokenHash, tokenHash));
}

export async function deleteSession(tx: Transaction, tokenHash: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}

export async function deleteSessionsOf(tx: Transaction, accountId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.accountId, accountId));
}

export async function deleteOldSessions(tx: Transaction, limits: SessionLimits): Promise<void> {
  await tx
    .delete(sessions)
    .where(or(lt(sessions.lastSeenAt, limits.idleSince), lt(sessions.createdAt, limits.openedSince)));
}

export async function setPasswordHash(tx: Transaction, accountId: string, passwordHash: string): Promise<void> {
  await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId));
}

export async function listSessionsOf(db: Queries, accountId: string) {
  return db
    .select({
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      userAgent: sessions.userAgent,
      tokenHash: sessions.tokenHash,
    })
    .from(sessions)
    .where(eq(sessions.accountId, accountId));
}

/** Names of the organisations, units and programmes that grants reach over; programmes in Swedish and English. */
export async function listScopeNames(
  db: Queries,
  held: readonly Grant[],
): Promise<Map<string, { sv: string; en: string }>> {
  const idsOf = (kind: Grant['scope']['kind']) =>
    held.filter((grant) => grant.scope.kind === kind).map((grant) => grant.scope.id);
  const names = new Map<string, { sv: string; en: string }>();
  const plain = [
    ...(await namesIn(db, organisations, idsOf('organisation'))),
    ...(await namesIn(db, units, idsOf('unit'))),
  ];
  for (const { id, name } of plain) names.set(id, { sv: name, en: name });
  const taught = idsOf('programme');
  if (taught.length > 0) {
    const rows = await db
      .select({ id: programmes.id, name: programmes.name })
      .from(programmes)
      .where(inArray(programmes.id, taught));
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}

async function namesIn(
  db: Queries,
  table: typeof organisations | typeof units,
  ids: string[],
): Promise<{ id: string; name: string }[]> {
  return ids.length === 0
    ? []
    : db.select({ id: table.id, name: table.name }).from(table).where(inArray(table.id, ids));
}
