import {
  calculateJwkThumbprint,
  CompactSign,
  compactVerify,
  decodeProtectedHeader,
  exportJWK,
  exportPKCS8,
  generateKeyPair,
  importJWK,
  importPKCS8,
} from 'jose';

/** What every verifier of Open Badges 3.0 knows (8.2.3); others are allowed and known by fewer. */
const ALGORITHM = 'RS256';
const BITS = 2048;

/** A public key as a JSON Web Key. */
export interface PublicKey {
  kty: 'RSA';
  n: string;
  e: string;
  alg: typeof ALGORITHM;
  use: 'sig';
  kid: string;
}

export interface KeyPair {
  /** The thumbprint of the public key (RFC 7638). */
  id: string;
  publicKey: PublicKey;
  /** PKCS#8; to be kept sealed. */
  privateKey: string;
}

export async function newKeyPair(): Promise<KeyPair> {
  const pair = await generateKeyPair(ALGORITHM, { modulusLength: BITS, extractable: true });
  const { n = '', e = '' } = await exportJWK(pair.publicKey);
  const id = await calculateJwkThumbprint({ kty: 'RSA', n, e });
  const publicKey: PublicKey = { kty: 'RSA', n, e, alg: ALGORITHM, use: 'sig', kid: id };
  return { id, publicKey, privateKey: await exportPKCS8(pair.privateKey) };
}

/** Claims as a signed token. `keyAddress` is where whoever verifies it fetches the public key. */
export async function signToken(
  claims: object,
  { privateKey, keyAddress }: { privateKey: string; keyAddress: string },
): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: ALGORITHM, kid: keyAddress, typ: 'JWT' })
    .sign(await importPKCS8(privateKey, ALGORITHM));
}

/** The address of the key that a token says it is signed with; null when it is no token. */
export function keyAddressOf(token: string): string | null {
  try {
    return decodeProtectedHeader(token).kid ?? null;
  } catch {
    return null;
  }
}

/** The claims of a token; null when it was changed, or signed with another key or in another way. */
export async function openToken(token: string, key: PublicKey): Promise<unknown> {
  try {
    const { payload } = await compactVerify(token, await importJWK({ ...key }, ALGORITHM), { algorithms: [ALGORITHM] });
    return JSON.parse(new TextDecoder().decode(payload)) as unknown;
  } catch {
    return null;
  }
}
