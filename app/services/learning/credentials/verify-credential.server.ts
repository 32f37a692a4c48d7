import { readBadge } from '#app/domain/learning/credential/open-badge.ts';
import type { BadgeReading } from '#app/domain/learning/credential/open-badge.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import type { Runtime } from '#app/platform/runtime.ts';
import { keyAddressOf } from '#app/platform/signing.ts';
import { findCredential } from '#db/queries/credentials.ts';
import { listPublicKeys, openCredential } from './signing-keys.server.ts';

export type Verdict =
  | { state: 'valid'; badge: BadgeReading; keyAddress: string }
  /** Nothing but that it was: what it said is its holder's again. */
  | { state: 'withdrawn'; at: string }
  /** What is kept is not what was signed. */
  | { state: 'broken' };

type Verifier = Pick<Runtime, 'db' | 'limits'>;

/**
 * What is said of a credential to whoever has its address, which cannot be guessed. `from` is where the question comes
 * from.
 * @throws Fault not_found, too_many
 */
export async function verifyCredential(verifier: Verifier, id: string, from: string): Promise<Verdict> {
  const { revokedAt, token, badge } = await look(verifier, id, from);
  if (revokedAt !== null) return { state: 'withdrawn', at: revokedAt };
  const keyAddress = keyAddressOf(token);
  return badge && keyAddress !== null ? { state: 'valid', badge: readBadge(badge), keyAddress } : { state: 'broken' };
}

/**
 * The same for programs, as a revocation list of this credential alone (1EdTech Credential Revocation List): a list of
 * all would give away the addresses of others'.
 */
export async function readStatus(verifier: Verifier, id: string, from: string) {
  const { badge, revokedAt } = await look(verifier, id, from);
  if (!badge) throw notFound();
  return {
    id: badge.credentialStatus.id,
    issuer: badge.issuer.id,
    revokedCredentials: revokedAt === null ? [] : [{ id: badge.id, revoked: true }],
  };
}

async function look({ db, limits }: Verifier, id: string, from: string) {
  const seconds = await limits.credential.consume(from);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const row = await findCredential(db.read, id);
  if (!row) throw notFound();
  return { ...row, badge: await openCredential(row, await listPublicKeys(db.read)) };
}
