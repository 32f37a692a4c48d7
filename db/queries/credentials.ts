import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { learningCredentials, organisations, signingKeys } from '../schema/index.ts';

export type CredentialRow = typeof learningCredentials.$inferSelect;
export type SigningKeyRow = typeof signingKeys.$inferSelect;

/** Everything that has been issued to an account, the latest first. */
export async function listCredentials(db: Queries, accountId: string): Promise<CredentialRow[]> {
  return db
    .select()
    .from(learningCredentials)
    .where(eq(learningCredentials.accountId, accountId))
    .orderBy(desc(learningCredentials.issuedAt), asc(learningCredentials.id));
}

export async function findCredential(db: Queries, id: string): Promise<CredentialRow | null> {
  const [found] = await db.select().from(learningCredentials).where(eq(learningCredentials.id, id));
  return found ?? null;
}

/** Keeps a credential unless the account holds one of the same module and version; gives the one that is held. */
export async function addCredential(tx: Queries, row: CredentialRow): Promise<CredentialRow> {
  await tx.insert(learningCredentials).values(row).onConflictDoNothing();
  const [held] = await tx
    .select()
    .from(learningCredentials)
    .where(
      and(
        eq(learningCredentials.accountId, row.accountId),
        eq(learningCredentials.moduleId, row.moduleId),
        eq(learningCredentials.moduleVersion, row.moduleVersion),
        isNull(learningCredentials.revokedAt),
      ),
    );
  return held ?? row;
}

/** Withdraws a credential of the account's; the first time counts. */
export async function revokeCredential(tx: Queries, key: { id: string; accountId: string }, at: string): Promise<void> {
  await tx
    .update(learningCredentials)
    .set({ revokedAt: at })
    .where(
      and(
        eq(learningCredentials.id, key.id),
        eq(learningCredentials.accountId, key.accountId),
        isNull(learningCredentials.revokedAt),
      ),
    );
}

/** Every key that something may have been signed with, the newest first. */
export async function listSigningKeys(db: Queries): Promise<SigningKeyRow[]> {
  return db.select().from(signingKeys).orderBy(desc(signingKeys.createdAt), asc(signingKeys.id));
}

export async function addSigningKey(tx: Queries, row: SigningKeyRow): Promise<void> {
  await tx.insert(signingKeys).values(row);
}

/** The name of the region; null where none is registered. */
export async function findRegionName(db: Queries): Promise<string | null> {
  const [region] = await db
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.kind, 'region'))
    .orderBy(asc(organisations.id))
    .limit(1);
  return region?.name ?? null;
}
