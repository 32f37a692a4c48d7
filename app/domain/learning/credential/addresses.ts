import { CURRICULUM_ADDRESS } from '../curriculum.ts';

/** Where the reader sees, takes out and withdraws her own. */
export const OWN_CREDENTIALS = `${CURRICULUM_ADDRESS}/intyg`;

/** What the world is told, without signing in. */
const PUBLIC = '/intyg';

export const ISSUER_ADDRESS = `${PUBLIC}/utfardare`;

/** The page that vouches for a credential. */
export function credentialAddress(id: string): string {
  return `${PUBLIC}/${id}`;
}

/** Where a program asks whether a credential has been withdrawn. */
export function statusAddress(id: string): string {
  return `${credentialAddress(id)}/status`;
}

const KEYS = `${PUBLIC}/nycklar`;

/** Where a public key is. */
export function keyAddress(keyId: string): string {
  return `${KEYS}/${keyId}`;
}

/** The key that an address, of this or an earlier origin, is of. */
export function keyIdOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

export const CREDENTIAL_FILES = ['pdf', 'jwt'] as const;
export type CredentialFile = (typeof CREDENTIAL_FILES)[number];

/** One's own credential as a file. */
export function fileAddress(id: string, format: CredentialFile): string {
  return `${OWN_CREDENTIALS}/${id}/fil/${format}`;
}
