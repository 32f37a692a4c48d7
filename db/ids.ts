import { randomBytes } from 'node:crypto';

/** A new key: 128 random bits, short enough for an address. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}
