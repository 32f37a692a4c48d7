import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export type Vault = {
  /** Encrypts and signs `text`; `place` (table and column) is signed too, so that a value cannot be moved elsewhere. */
  sealText(text: string, place: string): string;
  /** Throws when the value was changed, moved or sealed with another secret. */
  openText(sealed: string, place: string): string;
  /** The same text in the same place always gives the same value, which tells nothing without the secret. */
  blindIndex(text: string, place: string): string;
};

const version = 'v1';
const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM and HMAC-SHA256 with keys derived from the product's secret by HKDF. */
export function createVault(secret: string): Vault {
  const sealKey = deriveKey(secret, 'fou/seal/1');
  const indexKey = deriveKey(secret, 'fou/blind-index/1');
  return {
    sealText: (text, place) => seal(sealKey, text, place),
    openText: (sealed, place) => open(sealKey, sealed, place),
    blindIndex: (text, place) => createHmac('sha256', indexKey).update(`${place}\0${text}`).digest('base64url'),
  };
}

/** 256 random bits, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether it could be a token, whole: a letter's line may have been cut off. */
export function isWholeToken(token: string): boolean {
  return /^[\w-]{43}$/.test(token);
}

/** What is stored instead of a token; a plain hash is enough for 256 random bits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}

function seal(key: Buffer, text: string, place: string): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${version}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
}

function open(key: Buffer, sealed: string, place: string): string {
  const [prefix, encoded] = sealed.split('.');
  const bytes = Buffer.from(encoded ?? '', 'base64url');
  if (prefix !== version || bytes.length < ivLength + tagLength) throw new Error('sealed text has an unknown form');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  return decipher.update(bytes.subarray(ivLength + tagLength), undefined, 'utf8') + decipher.final('utf8');
}
