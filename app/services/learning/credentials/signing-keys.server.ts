import { badgeOf } from '#app/domain/learning/credential/open-badge.ts';
import type { OpenBadge } from '#app/domain/learning/credential/open-badge.ts';
import { credentialAddress, keyAddress, keyIdOf } from '#app/domain/learning/credential/addresses.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import type { Runtime } from '#app/platform/runtime.ts';
import type { Vault } from '#app/platform/secrets.ts';
import { keyAddressOf, newKeyPair, openToken } from '#app/platform/signing.ts';
import type { PublicKey } from '#app/platform/signing.ts';
import type { Queries } from '#db/database.ts';
import { addSigningKey, listSigningKeys } from '#db/queries/credentials.ts';
import type { CredentialRow, SigningKeyRow } from '#db/queries/credentials.ts';

const PLACE = 'signing_keys.private_key';

interface SigningKey {
  id: string;
  /** PKCS#8. */
  privateKey: string;
}

/**
 * The key to sign with: the newest that the product's secret opens. One is made the first time, and again when the
 * secret has been changed; what was signed with an earlier key can still be verified.
 */
export async function signingKey({
  db,
  vault,
  now,
}: Pick<Runtime, 'db' | 'vault'> & { now: Date }): Promise<SigningKey> {
  const kept = firstOpened(await listSigningKeys(db.read), vault);
  if (kept) return kept;
  const { id, publicKey, privateKey } = await newKeyPair();
  const row = {
    id,
    publicKey: { ...publicKey },
    privateKey: vault.sealText(privateKey, PLACE),
    createdAt: now.toISOString(),
  };
  return db.write(async (tx) => {
    const others = firstOpened(await listSigningKeys(tx), vault);
    if (others) return others;
    await addSigningKey(tx, row);
    return { id, privateKey };
  });
}

function firstOpened(rows: readonly SigningKeyRow[], vault: Vault): SigningKey | null {
  for (const { id, privateKey } of rows) {
    try {
      return { id, privateKey: vault.openText(privateKey, PLACE) };
    } catch {
      // Sealed with an earlier secret.
    }
  }
  return null;
}

/** Every public key that something may have been signed with. */
export async function listPublicKeys(db: Queries): Promise<PublicKey[]> {
  return (await listSigningKeys(db)).map(({ publicKey }) => publicKey as unknown as PublicKey);
}

/** The same as the world is told them: named as a credential names the key that it is signed with. */
export async function publishKeys(db: Queries, origin: string): Promise<PublicKey[]> {
  return (await listPublicKeys(db)).map((key) => ({ ...key, kid: origin + keyAddress(key.kid) }));
}

/** One of them. @throws Fault not_found */
export async function publishKey(db: Queries, origin: string, id: string): Promise<PublicKey> {
  const found = (await publishKeys(db, origin)).find(({ kid }) => keyIdOf(kid) === id);
  if (!found) throw notFound();
  return found;
}

/**
 * The credential that is kept under an id; null when it was not signed with one of the keys, has been changed since, or is
 * another's.
 */
export async function openCredential(
  { id, token }: Pick<CredentialRow, 'id' | 'token'>,
  keys: readonly PublicKey[],
): Promise<OpenBadge | null> {
  const address = keyAddressOf(token);
  const key = address === null ? undefined : keys.find(({ kid }) => kid === keyIdOf(address));
  const badge = key ? badgeOf(await openToken(token, key)) : null;
  return badge?.id.endsWith(credentialAddress(id)) ? badge : null;
}
