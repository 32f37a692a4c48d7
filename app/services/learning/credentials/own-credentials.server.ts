import type { Role } from '#app/domain/access/roles.ts';
import { readBadge } from '#app/domain/learning/credential/open-badge.ts';
import type { BadgeReading } from '#app/domain/learning/credential/open-badge.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listCredentials } from '#db/queries/credentials.ts';
import type { CredentialRow } from '#db/queries/credentials.ts';
import { hasProtectedIdentity } from '#db/queries/protected-identity.ts';
import { readCurriculum } from '../read-curriculum.server.ts';
import { listPublicKeys, openCredential } from './signing-keys.server.ts';

/** What the reader has taken out, what she may take out, and the roles that she may have on it. Only what is her own. */
export async function readOwnCredentials(context: ServiceContext) {
  const { db, actor } = context;
  const [rows, keys, { modules }, isProtected] = await Promise.all([
    listCredentials(db.read, actor.accountId),
    listPublicKeys(db.read),
    readCurriculum(context),
    hasProtectedIdentity(db.read, actor.personId),
  ]);
  const credentials = await Promise.all(
    rows.map(async (row) => {
      const badge = await openCredential(row, keys);
      return { id: row.id, revokedAt: row.revokedAt, badge: badge && readBadge(badge) };
    }),
  );
  const isHeld = (module: { id: string; version: number }) =>
    rows.some((row) => row.revokedAt === null && row.moduleId === module.id && row.moduleVersion === module.version);
  return {
    holder: actor.name,
    /** Whether her name is kept from others here: a certificate shows it to whoever has its address. */
    isProtected,
    credentials,
    ready: modules.filter((module) => module.standing === 'mastered' && !isHeld(module)),
    roles: [...new Set<Role>(actor.grants.map(({ role }) => role))],
  };
}

/** One credential of the reader's own, that holds. @throws Fault not_found, also for somebody else's and for a withdrawn one */
export async function readOwnCredential(
  { db, actor }: ServiceContext,
  id: string,
): Promise<{ row: CredentialRow; badge: BadgeReading }> {
  const row = (await listCredentials(db.read, actor.accountId)).find((one) => one.id === id);
  if (!row || row.revokedAt !== null) throw notFound();
  const badge = await openCredential(row, await listPublicKeys(db.read));
  if (!badge) throw notFound();
  return { row, badge: readBadge(badge) };
}
